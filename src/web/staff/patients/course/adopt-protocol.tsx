import { lazy, Suspense, useState } from 'react';
import { listAdoptions, listProtocols } from '../../../../contract/protocols.ts';
import { Button } from '../../../design/button.tsx';
import { More } from '../../../design/more.tsx';
import { Notice } from '../../../design/notice.tsx';
import { useWhen } from '../../../design/when.ts';
import { useRoute } from '../../../queries.ts';
import { useMe } from '../../../session.ts';
import { useTexts } from '../../../texts/language.ts';
import { refText, usableVersion } from '../../protocols/version-words.ts';
import type { Course } from './course.tab.tsx';

const AdoptDialog = lazy(() =>
  import('./adopt-dialog.tsx').then((module) => ({ default: module.AdoptDialog })),
);

const CLINICIANS: readonly string[] = ['practitioner', 'safety-lead'];

const History = ({ courseId }: { readonly courseId: string }) => {
  const say = useTexts('protocols');
  const when = useWhen();
  const { data } = useRoute(listAdoptions, { params: { id: courseId } });
  if (data === undefined || data.adoptions.length === 0) return null;
  return (
    <More summary={say('course.history')}>
      <ul className="stack-tight">
        {data.adoptions.map(({ from, to, by, at, reason }) => (
          <li key={at}>
            {say('course.history.line', {
              from: refText(from),
              to: refText(to),
              by: by ?? say('course.history.nobody'),
              when: when.dayTime(at),
              reason,
            })}
          </li>
        ))}
      </ul>
    </More>
  );
};

/** The version a course is on, a newer one if there is, and the way to change it with its eyes open. */
export const AdoptProtocol = ({ course }: { readonly course: Course }) => {
  const say = useTexts('protocols');
  const { role } = useMe();
  const [picked, setPicked] = useState<string>();
  const protocols = useRoute(listProtocols, {});
  const usable = (protocols.data?.protocols ?? []).flatMap((named) => usableVersion(named) ?? []);
  const current = refText(course.protocol);
  const newer = usable.find(({ name }) => name === course.protocol.name);
  const isBehind = newer !== undefined && newer.version !== course.protocol.version;
  const others = usable.map(refText).filter((ref) => ref !== current);
  if (!CLINICIANS.includes(role)) return <History courseId={course.id} />;
  return (
    <>
      {isBehind && (
        <Notice kind="information" title={say('course.newer', { version: refText(newer) })}>
          <p>{say('course.newer.text', { version: current })}</p>
          <p>
            <Button onClick={() => setPicked(refText(newer))}>{say('course.see')}</Button>
          </p>
        </Notice>
      )}
      {!isBehind && others.length > 0 && (
        <p>
          <Button weight="quiet" onClick={() => setPicked(others[0])}>
            {say('course.other')}
          </Button>
        </p>
      )}
      <History courseId={course.id} />
      {picked !== undefined && (
        <Suspense fallback={null}>
          <AdoptDialog
            course={course}
            refs={others}
            picked={picked}
            onPick={setPicked}
            onClose={() => setPicked(undefined)}
          />
        </Suspense>
      )}
    </>
  );
};
