import { startCourse } from '../../../../contract/courses.ts';
import { listProtocols } from '../../../../contract/protocols.ts';
import { Button } from '../../../design/button.tsx';
import { Card } from '../../../design/card.tsx';
import { MultiChoice } from '../../../design/choice.tsx';
import { DateField } from '../../../design/date-field.tsx';
import { ErrorSummary } from '../../../design/error-summary.tsx';
import { FailureNotice } from '../../../design/failure.tsx';
import { Select, TextField } from '../../../design/field.tsx';
import { useForm } from '../../../design/form.ts';
import { More } from '../../../design/more.tsx';
import { announce } from '../../../design/status.tsx';
import { useCommand, useRoute } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';
import { refText, usableVersion } from '../../protocols/version-words.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
type Weekday = (typeof weekdays)[number];

type Typed = {
  readonly protocol: string;
  readonly sessions: string;
  readonly earliest: string;
  readonly reason: string;
  readonly weekdays: readonly Weekday[];
  readonly prefer: { readonly from: string; readonly to: string };
  readonly blackouts: readonly { readonly from: string; readonly to: string; readonly why: string }[];
};

const empty: Typed = {
  protocol: 'default',
  sessions: '',
  earliest: '',
  reason: '',
  weekdays: [],
  prefer: { from: '', to: '' },
  blackouts: [{ from: '', to: '', why: '' }],
};

const filled = (text: string): boolean => text.trim() !== '';

/** What was typed, as the document the contract wants: what is empty is left out. */
function bodyOf(patientId: string, typed: Typed): unknown {
  const { from, to } = typed.prefer;
  return {
    patientId,
    protocol: typed.protocol,
    ...(filled(typed.sessions) ? { sessions: Number(typed.sessions) } : {}),
    ...(filled(typed.earliest) ? { earliest: typed.earliest } : {}),
    ...(filled(typed.reason) ? { reason: typed.reason } : {}),
    prefer: {
      ...(typed.weekdays.length > 0 ? { weekdays: typed.weekdays.map(Number) } : {}),
      ...(filled(from) ? { from } : {}),
      ...(filled(to) ? { to } : {}),
    },
    blackouts: typed.blackouts.filter((one) => filled(one.from) || filled(one.to)),
  };
}

/** The protocols a course may start on, with the version it would have. */
function useProtocolOptions() {
  const { data } = useRoute(listProtocols, {});
  const usable = (data?.protocols ?? []).flatMap((named) => usableVersion(named) ?? []);
  return usable.map((version) => ({ value: version.name, label: refText(version) }));
}

/** Starts a course on a protocol; what most courses do not need stands folded. */
export const StartCourse = ({ patientId }: { readonly patientId: string }) => {
  const say = useTexts('course');
  const start = useCommand(startCourse);
  const protocols = useProtocolOptions();
  const form = useForm({
    schema: { safeParse: (value: unknown) => startCourse.body.safeParse(bodyOf(patientId, value as Typed)) },
    initial: empty,
    draft: `course-${patientId}`,
    onSubmit: async (body) => {
      await start.send({ body });
      announce(say('start.done'));
    },
  });
  return (
    <Card title={say('start.title')}>
      <form className="stack" noValidate onSubmit={form.submit}>
        <p>{say('start.text')}</p>
        <ErrorSummary form={form} />
        {form.failure && <FailureNotice error={form.failure} />}
        <Select
          {...form.text('/protocol')}
          label={say('course.protocol')}
          options={protocols.length > 0 ? protocols : [{ value: 'default', label: 'default' }]}
        />
        <div className="start-fields">
          <TextField
            {...form.text('/sessions')}
            label={say('start.sessions')}
            hint={say('start.sessions.hint')}
            inputMode="numeric"
            width="short"
            optional
          />
          <DateField
            {...form.look('/earliest')}
            label={say('start.earliest')}
            hint={say('start.earliest.hint')}
            value={form.values.earliest}
            onChange={(value) => form.set('/earliest', value)}
            optional
          />
        </div>
        <More summary={say('start.weekdays')}>
          <MultiChoice
            {...form.look('/weekdays')}
            label={say('start.weekdays')}
            options={weekdays.map((value) => ({ value, label: say(`weekday.${value}`) }))}
            value={form.values.weekdays}
            onChange={(value) => form.set('/weekdays', value)}
            sideBySide
          />
          <div className="start-fields">
            <TextField {...form.text('/prefer/from')} label={say('start.from')} type="time" width="short" />
            <TextField {...form.text('/prefer/to')} label={say('start.to')} type="time" width="short" />
          </div>
        </More>
        <fieldset className="start-holiday">
          <legend>{say('start.holiday')}</legend>
          <p className="quiet">{say('start.holiday.hint')}</p>
          <div className="start-fields">
            <DateField
              {...form.look('/blackouts/0/from')}
              label={say('start.holiday.from')}
              value={form.values.blackouts[0]?.from ?? ''}
              onChange={(value) => form.set('/blackouts/0/from', value)}
              optional
            />
            <DateField
              {...form.look('/blackouts/0/to')}
              label={say('start.holiday.to')}
              value={form.values.blackouts[0]?.to ?? ''}
              onChange={(value) => form.set('/blackouts/0/to', value)}
              optional
            />
          </div>
        </fieldset>
        <TextField
          {...form.text('/reason')}
          label={say('start.reason')}
          hint={say('start.reason.hint')}
          optional
        />
        <div>
          <Button weight="main" type="submit" busy={form.sending}>
            {say('start.go')}
          </Button>
        </div>
      </form>
    </Card>
  );
};
