import { type Comparison, decideReview, reviewDecisions } from '../../../../contract/reviews.ts';
import { Button } from '../../../design/button.tsx';
import { Card } from '../../../design/card.tsx';
import { Choice } from '../../../design/choice.tsx';
import { ErrorSummary } from '../../../design/error-summary.tsx';
import { TextArea } from '../../../design/field.tsx';
import { useForm } from '../../../design/form.ts';
import { announce } from '../../../design/status.tsx';
import { useCommand } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';

const empty = { decision: '', reason: '' };

type DecisionProps = { readonly courseId: string; readonly comparison: Comparison };

/** Continue, stop or switch, with a reason; the two assessments that were compared go with it. */
export const DecisionForm = ({ courseId, comparison }: DecisionProps) => {
  const say = useTexts('review');
  const decide = useCommand(decideReview);
  const form = useForm({
    schema: decideReview.body.pick({ decision: true, reason: true }),
    initial: empty,
    draft: `review.${courseId}`,
    messages: { '/decision': say('decision.fault'), '/reason': say('reason.fault') },
    onSubmit: async (decision) => {
      const { baseline, latest } = comparison;
      await decide.send({
        params: { id: courseId },
        body: { ...decision, baselineId: baseline.id, assessmentId: latest.id },
      });
      form.replace(empty);
      announce(say('decided'));
    },
  });
  return (
    <Card title={say('decision.title')}>
      <form className="stack" noValidate onSubmit={form.submit}>
        <ErrorSummary form={form} />
        <Choice
          {...form.look('/decision')}
          label={say('decision')}
          options={reviewDecisions.map((value) => ({
            value,
            label: say(`decision.${value}`),
            hint: say(`decision.${value}.hint`),
          }))}
          value={reviewDecisions.find((one) => one === form.values.decision)}
          onChange={(decision) => form.set('/decision', decision)}
        />
        <TextArea
          {...form.text('/reason')}
          label={say('reason')}
          hint={say('reason.hint')}
          rows={3}
          maxLength={1000}
        />
        <p>
          <Button type="submit" weight="main" busy={form.sending}>
            {say('decide')}
          </Button>
        </p>
      </form>
    </Card>
  );
};
