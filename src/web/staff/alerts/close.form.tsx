import { alertOutcomes, closeAlert } from '../../../contract/alerts.ts';
import { Button } from '../../design/button.tsx';
import { Choice } from '../../design/choice.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextArea } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { announce } from '../../design/status.tsx';
import { useCommand } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';

type Input = { readonly outcome?: (typeof alertOutcomes)[number]; readonly note: string };

type CloseProps = {
  readonly alertId: string;
  /** Somebody has taken it on: closing is what comes next. */
  readonly isNext: boolean;
};

/** Ends an alert: what was done, in a word and in a sentence. */
export const CloseForm = ({ alertId, isNext }: CloseProps) => {
  const say = useTexts('alerts');
  const close = useCommand(closeAlert);
  const form = useForm({
    schema: closeAlert.body,
    initial: { note: '' } as Input,
    draft: `close.${alertId}`,
    messages: { '/outcome': say('close.fault.outcome'), '/note': say('close.fault.note') },
    onSubmit: async (body) => {
      await close.send({ params: { id: alertId }, body });
      announce(say('close.done'));
    },
  });
  return (
    <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
      <ErrorSummary form={form} />
      <Choice
        label={say('close.outcome')}
        sideBySide
        {...form.look('/outcome')}
        options={alertOutcomes.map((value) => ({ value, label: say(`outcome.${value}`) }))}
        value={form.values.outcome}
        onChange={(outcome) => form.set('/outcome', outcome)}
      />
      <TextArea label={say('close.note')} hint={say('close.note.hint')} rows={3} {...form.text('/note')} />
      <p>
        <Button type="submit" weight={isNext ? 'main' : 'plain'} busy={form.sending}>
          {say('close.do')}
        </Button>
      </p>
    </form>
  );
};
