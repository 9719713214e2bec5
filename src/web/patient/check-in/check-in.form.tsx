import { useState } from 'react';
import { symptoms } from '../../../clinical/healing.ts';
import { type Sign, signs } from '../../../clinical/triage.ts';
import { reportCheckIn } from '../../../contract/check-ins.ts';
import type { Answer } from '../../../contract/route.ts';
import { Button } from '../../design/button.tsx';
import { MultiChoice } from '../../design/choice.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { TextArea } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { Notice } from '../../design/notice.tsx';
import { useCommand } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { Rating } from './rating.tsx';

export type Reported = Answer<typeof reportCheckIn>;

const NONE = 'none';

type Typed = {
  readonly redness?: number;
  readonly swelling?: number;
  readonly pain?: number;
  readonly itch?: number;
  readonly peeling?: number;
  readonly signs: readonly (Sign | typeof NONE)[];
  readonly note: string;
};

const empty: Typed = { signs: [], note: '' };

/** The document to send: "none of these" is an empty list, and an untouched list is a fault. */
function bodyOf(typed: Typed, language: 'en' | 'es') {
  const { signs: ticked, ...rest } = typed;
  return { ...rest, signs: ticked.filter((sign) => sign !== NONE), language };
}

/** Five ratings, the warning signs and a note: half a minute with a thumb. What is typed outlives a lost connection. */
export const CheckInForm = ({ onReported }: { readonly onReported: (answer: Reported) => void }) => {
  const say = useTexts('check-in');
  const me = useMe();
  const language = useLanguage();
  const report = useCommand(reportCheckIn);
  const [unticked, setUnticked] = useState(false);
  const form = useForm({
    schema: { safeParse: (value: unknown) => reportCheckIn.body.safeParse(bodyOf(value as Typed, language)) },
    initial: empty,
    draft: `check-in-${me.patientId}`,
    onSubmit: async (body) => onReported(await report.send({ body })),
  });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const missing = form.values.signs.length === 0;
    setUnticked(missing);
    if (!missing) void form.submit();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary form={form} />
      {form.failure && <FailureNotice error={form.failure} />}
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
        error={unticked && form.values.signs.length === 0 ? say('fault.signs') : form.look('/signs').error}
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
      <TextArea {...form.text('/note')} label={say('note')} hint={say('note.hint')} rows={2} optional />
      <Button weight="main" wide type="submit" busy={form.sending}>
        {say('send')}
      </Button>
    </form>
  );
};
