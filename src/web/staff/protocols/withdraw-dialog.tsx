import { withdrawProtocol } from '../../../contract/protocols.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextField } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { announce } from '../../design/status.tsx';
import { useCommand } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { refText, type Version } from './version-words.ts';

type DialogProps = { readonly version: Version; readonly onClose: () => void };

/** Takes a version out of use; says first what becomes of the courses that are on it. */
export const WithdrawDialog = ({ version, onClose }: DialogProps) => {
  const say = useTexts('protocols');
  const withdraw = useCommand(withdrawProtocol);
  const form = useForm({
    schema: withdrawProtocol.body,
    initial: { reason: '' },
    messages: { '/reason': say('withdraw.fault') },
    onSubmit: async (body) => {
      await withdraw.send({ params: { id: version.id ?? '' }, body });
      announce(say('withdraw.done', { version: refText(version) }));
      onClose();
    },
  });
  const isSigned = version.signedOff !== undefined;
  return (
    <Dialog
      title={say('withdraw.title', { version: refText(version) })}
      open
      onClose={onClose}
      actions={
        <Button weight="urgent" busy={form.sending} onClick={() => void form.submit()}>
          {say('withdraw.do')}
        </Button>
      }
    >
      <ErrorSummary form={form} />
      <p>{say(isSigned ? 'withdraw.signed' : 'withdraw.proposed', { count: version.courses })}</p>
      <form noValidate onSubmit={form.submit}>
        <TextField
          {...form.text('/reason')}
          label={say('withdraw.reason')}
          maxLength={500}
          autoComplete="off"
        />
      </form>
    </Dialog>
  );
};
