import { type Symptom, symptoms } from '../../../clinical/healing.ts';
import { signs } from '../../../clinical/triage.ts';
import { reportCheckIn } from '../../../contract/check-ins.ts';
import type { Answer } from '../../../contract/route.ts';
import { Button } from '../../design/button.tsx';
import { MultiChoice } from '../../design/choice.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextArea } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { Notice } from '../../design/notice.tsx';
import { useCommand } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { type Say, useLanguage, useTexts } from '../../texts/language.ts';
import { checkInSchema, emptyCheckIn, isEmergency, NONE } from './check-in.schema.ts';
import { EmergencyCall } from './emergency-call.tsx';
import { Rating } from './rating.tsx';

export type Reported = Answer<typeof reportCheckIn>;

const faultOf = (say: Say<'check-in'>, symptom: Symptom): string =>
  say('fault.rating', { symptom: say(`ask.${symptom}`) });

type CheckInFormProps = {
  /** Whole days since the session: some signs mean more on the first. */
  readonly day: number;
  readonly onReported: (answer: Reported) => void;
};

/** Five ratings, the warning signs and a note: half a minute with a thumb. What is typed outlives a lost connection. */
export const CheckInForm = ({ day, onReported }: CheckInFormProps) => {
  const say = useTexts('check-in');
  const me = useMe();
  const language = useLanguage();
  const report = useCommand(reportCheckIn);
  const form = useForm({
    schema: checkInSchema(language, day),
    initial: emptyCheckIn,
    messages: {
      '/signs': say('fault.signs'),
      ...Object.fromEntries(symptoms.map((symptom) => [`/${symptom}`, faultOf(say, symptom)])),
    },
    draft: `check-in-${me.patientId}`,
    onSubmit: async (body) => onReported(await report.send({ body })),
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary form={form} />
      {report.waiting && (
        <Notice kind="wait" live>
          {say('send.waiting')}
        </Notice>
      )}
      {symptoms.map((symptom) => (
        <Rating
          key={symptom}
          {...form.look(`/${symptom}`)}
          label={say(`ask.${symptom}`)}
          value={form.values[symptom]}
          onChange={(value) => form.set(`/${symptom}`, value)}
        />
      ))}
      <MultiChoice
        {...form.look('/signs')}
        label={say('signs')}
        hint={say('signs.hint')}
        options={[
          ...signs.map((sign) => ({ value: sign, label: say(`sign.${sign}`) })),
          { value: NONE, label: say('signs.none') },
        ]}
        alone={[NONE]}
        value={form.values.signs}
        onChange={(value) => form.set('/signs', value)}
      />
      {isEmergency(form.values, day) && (
        <Notice kind="urgent" title={say('result.emergency')} live>
          <EmergencyCall />
        </Notice>
      )}
      <TextArea {...form.text('/note')} label={say('note')} hint={say('note.hint')} rows={2} optional />
      <Button weight="main" wide type="submit" busy={form.sending}>
        {say('send')}
      </Button>
    </form>
  );
};
