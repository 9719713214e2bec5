import type { ScreenedFinding } from '../../../../contract/screenings.ts';
import { Choice } from '../../../design/choice.tsx';
import { TextField } from '../../../design/field.tsx';
import type { Form } from '../../../design/form.ts';
import { useWhen } from '../../../design/when.ts';
import { useTexts } from '../../../texts/language.ts';
import type { ReviewInput } from './review.schema.ts';

type JudgementProps = { readonly screened: ScreenedFinding; readonly form: Form<ReviewInput> };

const Before = ({ screened: { before } }: { readonly screened: ScreenedFinding }) => {
  const say = useTexts('screening');
  const when = useWhen();
  if (before === undefined) return null;
  return (
    <p className="quiet small">
      {say(`before.${before.verdict}`, {
        name: before.decidedBy,
        day: when.day(when.dayOf(before.decidedAt)),
      })}
      {before.reason && ` ${before.reason}`}
    </p>
  );
};

/** Accept or override with a reason; a stop can be accepted only, and says so. */
export const JudgementFields = ({ screened, form }: JudgementProps) => {
  const say = useTexts('screening');
  const { id, finding, overridable } = screened;
  const at = `/judgements/${id}`;
  const verdict = form.values.judgements[id]?.verdict ?? '';
  return (
    <div className="judgement">
      <Before screened={screened} />
      <Choice
        {...form.look(`${at}/verdict`)}
        label={
          <>
            {say('judge')}
            <span className="unseen">: {finding.title}</span>
          </>
        }
        {...(!overridable && { hint: say('judge.stop') })}
        sideBySide
        options={[
          { value: 'accepted', label: say('judge.accept') },
          ...(overridable ? [{ value: 'overridden', label: say('judge.override') }] : []),
        ]}
        value={verdict === '' ? undefined : verdict}
        onChange={(chosen) => form.set(`${at}/verdict`, chosen)}
      />
      {verdict === 'overridden' && (
        <TextField
          {...form.text(`${at}/reason`)}
          label={say('judge.reason')}
          hint={say('judge.reason.hint')}
          maxLength={500}
          autoComplete="off"
        />
      )}
    </div>
  );
};
