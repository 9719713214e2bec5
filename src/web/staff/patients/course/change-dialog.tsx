import { useState } from 'react';
import { changeCourse, courseChangeSchema, previewCourseChange } from '../../../../contract/courses.ts';
import type { Answer } from '../../../../contract/route.ts';
import { addDays } from '../../../../kernel/day.ts';
import { Button } from '../../../design/button.tsx';
import { Choice } from '../../../design/choice.tsx';
import { DateField } from '../../../design/date-field.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { ErrorSummary } from '../../../design/error-summary.tsx';
import { FailureNotice } from '../../../design/failure.tsx';
import { TextField } from '../../../design/field.tsx';
import { useForm } from '../../../design/form.ts';
import { More } from '../../../design/more.tsx';
import { Notice } from '../../../design/notice.tsx';
import { announce } from '../../../design/status.tsx';
import { useWhen } from '../../../design/when.ts';
import { useCommand } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Course } from './course.tab.tsx';
import { Impossible } from './impossible.tsx';

type Preview = Answer<typeof previewCourseChange>;
type Verb = 'defer' | 'omit' | 'cease';

type Typed = {
  readonly verb: Verb;
  readonly session: number;
  readonly notBefore: string;
  readonly reason: string;
};

const bodyOf = ({ verb, session, notBefore, reason }: Typed) =>
  verb === 'defer' ? { verb, session, notBefore, reason } : { verb, session, reason };

const schema = {
  safeParse: (value: unknown) => courseChangeSchema.safeParse(bodyOf(value as Typed)),
};

const PreviewList = ({ preview }: { readonly preview: Preview }) => {
  const say = useTexts('course');
  const when = useWhen();
  if (preview.status === 'impossible') return <Impossible blockedBy={preview.blockedBy} />;
  const nothing = preview.moves.length === 0 && preview.dropped.length === 0;
  return (
    <Notice kind="information" title={say('change.moves')} live>
      {nothing && <p>{say('change.nothing')}</p>}
      <ul>
        {preview.moves.map(({ session, from, to }) => (
          <li key={session}>
            {say('change.move', { session, from: when.dayTime(from), to: when.dayTime(to) })}
          </li>
        ))}
      </ul>
      {preview.dropped.length > 0 && <p>{say('change.dropped', { sessions: preview.dropped.join(', ') })}</p>}
      {preview.kept.length > 0 && <p>{say('change.kept', { sessions: preview.kept.join(', ') })}</p>}
      {preview.tasks.length > 0 && (
        <More summary={say('change.tasks', { count: preview.tasks.length })}>
          <ul>
            {preview.tasks.map(({ task, from, to }) => (
              <li key={`${task}${from}`}>
                {say('change.task', { task, from: when.day(from), to: when.day(to) })}
              </li>
            ))}
          </ul>
        </More>
      )}
      {preview.messages.length > 0 && <p>{say('change.messages', { count: preview.messages.length })}</p>}
    </Notice>
  );
};

type Props = { readonly course: Course; readonly session: number; readonly onClose: () => void };

/** Defer, omit or cease: first what would change, to the last date and reminder, then the deed. */
export const ChangeDialog = ({ course, session, onClose }: Props) => {
  const say = useTexts('course');
  const day = course.sessions.find((one) => one.number === session)?.visit?.day;
  const [initial] = useState<Typed>({
    verb: 'defer',
    session,
    notBefore: day === undefined ? '' : addDays(day, 7),
    reason: '',
  });
  const [seen, setSeen] = useState<{ readonly typed: string; readonly preview: Preview }>();
  const preview = useCommand(previewCourseChange);
  const change = useCommand(changeCourse);
  const form = useForm({
    schema,
    initial,
    onSubmit: async (body) => {
      const typed = JSON.stringify(body);
      if (seen?.typed !== typed || seen.preview.status === 'impossible') {
        setSeen({ typed, preview: await preview.send({ params: { id: course.id }, body }) });
        return;
      }
      await change.send({ params: { id: course.id }, body });
      announce(say('change.done'));
      onClose();
    },
  });
  const isCurrent = seen?.typed === JSON.stringify(bodyOf(form.values));
  const ready = isCurrent && seen.preview.status === 'possible';
  const verbs: readonly Verb[] = ['defer', 'omit', 'cease'];
  return (
    <Dialog
      title={say('change.title', { number: session })}
      open
      wide
      onClose={onClose}
      actions={
        <Button weight={ready ? 'urgent' : 'main'} busy={form.sending} onClick={() => void form.submit()}>
          {say(ready ? 'change.do' : 'change.preview')}
        </Button>
      }
    >
      <ErrorSummary form={form} />
      {form.failure && <FailureNotice error={form.failure} />}
      <Choice
        {...form.look('/verb')}
        label={say('change.what')}
        value={form.values.verb}
        onChange={(verb) => form.set('/verb', verb)}
        options={verbs.map((value) => ({ value, label: say(`change.${value}`) }))}
      />
      {form.values.verb === 'defer' && (
        <DateField
          {...form.look('/notBefore')}
          label={say('change.not-before')}
          value={form.values.notBefore}
          onChange={(value) => form.set('/notBefore', value)}
        />
      )}
      <TextField {...form.text('/reason')} label={say('change.reason')} />
      {isCurrent && <PreviewList preview={seen.preview} />}
    </Dialog>
  );
};
