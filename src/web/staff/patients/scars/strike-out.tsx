import { useState } from 'react';
import { type AssessmentRecord, strikeOutAssessment } from '../../../../contract/assessments.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { ErrorSummary } from '../../../design/error-summary.tsx';
import { TextField } from '../../../design/field.tsx';
import { useForm } from '../../../design/form.ts';
import { announce } from '../../../design/status.tsx';
import { useWhen } from '../../../design/when.ts';
import { useCommand } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';

const initial = { reason: '' };

/** Strikes an assessment out, with a reason, after asking. */
export const StrikeOut = ({ assessment }: { readonly assessment: AssessmentRecord }) => {
  const say = useTexts('scars');
  const when = useWhen();
  const [open, setOpen] = useState(false);
  const strike = useCommand(strikeOutAssessment);
  const day = when.day(assessment.assessedOn);
  const form = useForm({
    schema: strikeOutAssessment.body,
    initial,
    messages: { '/reason': say('strike.fault') },
    onSubmit: async (body) => {
      await strike.send({ params: { id: assessment.id }, body });
      setOpen(false);
      announce(say('strike.done'));
    },
  });
  return (
    <>
      <Button weight="quiet" onClick={() => setOpen(true)}>
        {say('strike')}
        <span className="unseen">: {day}</span>
      </Button>
      <Dialog
        title={say('strike.title', { day })}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <Button weight="urgent" busy={form.sending} onClick={() => void form.submit()}>
            {say('strike')}
          </Button>
        }
      >
        <form className="stack" noValidate onSubmit={form.submit}>
          <ErrorSummary form={form} />
          <p>{say('strike.text')}</p>
          <TextField
            {...form.text('/reason')}
            label={say('strike.reason')}
            maxLength={500}
            autoComplete="off"
          />
        </form>
      </Dialog>
    </>
  );
};
