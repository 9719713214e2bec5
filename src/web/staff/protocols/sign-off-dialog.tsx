import { signOffProtocol } from '../../../contract/protocols.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextField } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { announce } from '../../design/status.tsx';
import { useCommand } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { ChangeList } from './change-list.tsx';
import { refText, type Version } from './version-words.ts';

type DialogProps = { readonly version: Version; readonly onClose: () => void };

/** What one puts one's name to, and the name. */
export const SignOffDialog = ({ version, onClose }: DialogProps) => {
  const say = useTexts('protocols');
  const me = useMe();
  const sign = useCommand(signOffProtocol);
  const form = useForm({
    schema: signOffProtocol.body,
    initial: { name: '' },
    messages: { '/name': say('sign.fault', { name: me.name }) },
    onSubmit: async (body) => {
      await sign.send({ params: { id: version.id ?? '' }, body });
      announce(say('sign.done', { version: refText(version) }));
      onClose();
    },
  });
  return (
    <Dialog
      title={say('sign.title', { version: refText(version) })}
      open
      wide
      onClose={onClose}
      actions={
        <Button weight="main" busy={form.sending} onClick={() => void form.submit()}>
          {say('sign.do')}
        </Button>
      }
    >
      <ErrorSummary form={form} />
      {version.changes.length === 0 ? (
        <p>{say('sign.no-changes')}</p>
      ) : (
        <ChangeList changes={version.changes} />
      )}
      <p>{say('sign.text')}</p>
      <form noValidate onSubmit={form.submit}>
        <TextField
          {...form.text('/name')}
          label={say('sign.name')}
          hint={say('sign.name.hint', { name: me.name })}
          autoComplete="off"
        />
      </form>
    </Dialog>
  );
};
