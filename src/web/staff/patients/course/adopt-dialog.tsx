import { adoptProtocol, previewAdoption } from '../../../../contract/protocols.ts';
import type { Answer } from '../../../../contract/route.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { ErrorSummary } from '../../../design/error-summary.tsx';
import { Select, TextField } from '../../../design/field.tsx';
import { useForm } from '../../../design/form.ts';
import { More } from '../../../design/more.tsx';
import { Notice } from '../../../design/notice.tsx';
import { announce } from '../../../design/status.tsx';
import { Loaded, Skeleton } from '../../../design/waiting.tsx';
import { useWhen } from '../../../design/when.ts';
import { useCommand, useRoute } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';
import { ChangeList } from '../../protocols/change-list.tsx';
import { refFrom } from '../../protocols/version-words.ts';
import type { Course } from './course.tab.tsx';
import { Impossible } from './impossible.tsx';

type Preview = Answer<typeof previewAdoption>;
type PreviewProps = { readonly preview: Preview };

const GAPS: readonly string[] = ['gapShortestDays', 'gapIdealDays', 'gapLongestDays'];

const Calendar = ({ preview }: PreviewProps) => {
  const say = useTexts('protocols');
  const when = useWhen();
  const { from, to } = preview.gapDays;
  const changed = JSON.stringify(from) !== JSON.stringify(to);
  const isAsked = preview.differences.some(({ key }) => GAPS.includes(key));
  return (
    <>
      {changed && <p>{say('course.gaps', { from: say('course.gap', from), to: say('course.gap', to) })}</p>}
      {!changed && isAsked && <p>{say('course.gaps.kept', { gap: say('course.gap', from) })}</p>}
      {preview.moves.length === 0 ? (
        <p>{say('course.no-moves')}</p>
      ) : (
        <>
          <p>
            <strong>{say('course.moves', { count: preview.moves.length })}</strong>
          </p>
          <ul className="stack-tight">
            {preview.moves.map(({ session, from: was, to: is }) => (
              <li key={session}>
                {say('course.move', { session, from: when.dayTime(was), to: when.dayTime(is) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const Tasks = ({ preview }: PreviewProps) => {
  const say = useTexts('protocols');
  const when = useWhen();
  const days = (span: { from: string; to: string } | undefined): string =>
    span === undefined ? '' : say('course.days', { from: when.day(span.from), to: when.day(span.to) });
  if (preview.tasks.length === 0) return <p>{say('course.no-tasks')}</p>;
  return (
    <More summary={say('course.tasks', { count: preview.tasks.length })}>
      <ul className="stack-tight">
        {preview.tasks.map(({ session, task, title, kind, was, is }) => (
          <li key={`${session}${task}${kind}${is?.from}`}>
            {say(`course.task.${kind}`, { session, title, was: days(was), is: days(is) })}
          </li>
        ))}
      </ul>
    </More>
  );
};

/** Everything that would change, before anything does. */
const WhatChanges = ({ preview }: PreviewProps) => {
  const say = useTexts('protocols');
  return (
    <div className="stack" aria-live="polite">
      {preview.status === 'impossible' && <Impossible blockedBy={preview.blockedBy} />}
      {preview.differences.length === 0 ? (
        <p>{say('course.no-numbers')}</p>
      ) : (
        <div>
          <h3>{say('course.numbers', { count: preview.differences.length })}</h3>
          <ChangeList changes={preview.differences} />
        </div>
      )}
      {preview.status === 'possible' && <Calendar preview={preview} />}
      <Tasks preview={preview} />
      {preview.screening === 'changes' ? (
        <Notice kind="caution" title={say('course.screening.changes')} />
      ) : (
        <p>{say(`course.screening.${preview.screening}`)}</p>
      )}
    </div>
  );
};

/** A preview is a question, asked by POST for its length only: it changes nothing, so it is read like any answer. */
const usePreview = (courseId: string, ref: { readonly name: string; readonly version: string }) =>
  useRoute(previewAdoption, { params: { id: courseId }, body: ref }, { staleTime: 0 });

type DialogProps = {
  readonly course: Course;
  readonly refs: readonly string[];
  readonly picked: string;
  readonly onPick: (ref: string) => void;
  readonly onClose: () => void;
};

/** Another version for a course: which, what it would change, why; then the deed. */
export const AdoptDialog = ({ course, refs, picked, onPick, onClose }: DialogProps) => {
  const say = useTexts('protocols');
  const ref = refFrom(picked);
  const preview = usePreview(course.id, ref);
  const adopt = useCommand(adoptProtocol);
  const form = useForm({
    schema: { safeParse: (value: unknown) => adoptProtocol.body.safeParse({ ...ref, ...(value as object) }) },
    initial: { reason: '' },
    messages: { '/reason': say('course.fault.reason') },
    onSubmit: async (body) => {
      await adopt.send({ params: { id: course.id }, body });
      announce(say('course.done', { version: picked }));
      onClose();
    },
  });
  const ready = preview.data?.status === 'possible';
  return (
    <Dialog
      title={say('course.title')}
      open
      wide
      onClose={onClose}
      actions={
        <Button weight="main" busy={form.sending || !ready} onClick={() => void form.submit()}>
          {say('course.adopt')}
        </Button>
      }
    >
      <ErrorSummary form={form} />
      <Select
        id="adopt-version"
        label={say('course.pick')}
        value={picked}
        onChange={onPick}
        options={refs.map((value) => ({ value, label: value }))}
      />
      <Loaded of={preview} meanwhile={<Skeleton lines={6} height="14rem" />}>
        {(data) => <WhatChanges preview={data} />}
      </Loaded>
      <form noValidate onSubmit={form.submit}>
        <TextField
          {...form.text('/reason')}
          label={say('course.reason')}
          maxLength={500}
          autoComplete="off"
        />
      </form>
    </Dialog>
  );
};
