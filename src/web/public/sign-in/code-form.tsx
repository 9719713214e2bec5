import { useState } from 'react';
import { enterBackupCode, enterCode } from '../../auth.ts';
import { Button } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextField } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { useTexts } from '../../texts/language.ts';
import { useEnter } from './enter.ts';
import { refusedAt } from './refused.ts';

const bodySchema = () => import('./sign-in.schema.ts').then(({ codeBody }) => codeBody);

type CodeFormProps = { readonly enterWord: string; readonly withBackup?: boolean };

/** The second factor: six digits, or a backup code when the telephone is not at hand. */
export const CodeForm = ({ enterWord, withBackup }: CodeFormProps) => {
  const say = useTexts('sign-in');
  const enter = useEnter();
  const [backup, setBackup] = useState(false);
  const form = useForm({
    schema: bodySchema,
    initial: { code: '' },
    messages: { '/code': say('code.error') },
    onSubmit: async ({ code }) => {
      const entered = backup ? enterBackupCode(code) : enterCode(code.replaceAll(/\s/g, ''));
      await entered.catch(refusedAt('/code', say('code.wrong')));
      await enter();
    },
  });
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <ErrorSummary form={form} />
      <TextField
        {...form.text('/code')}
        label={say(backup ? 'code.backup' : 'code.label')}
        hint={say(backup ? 'code.backup.hint' : 'code.hint')}
        inputMode={backup ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        width="medium"
      />
      <Button type="submit" weight="main" busy={form.sending}>
        {enterWord}
      </Button>
      {withBackup && (
        <Button weight="quiet" onClick={() => setBackup(!backup)}>
          {say(backup ? 'code.use-totp' : 'code.use-backup')}
        </Button>
      )}
    </form>
  );
};
