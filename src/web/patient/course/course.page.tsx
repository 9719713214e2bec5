import { LinkButton } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { CourseLine } from '../../design/course-line.tsx';
import { DotsKey } from '../../design/dots.tsx';
import { Tag } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import type { SignKind } from '../../design/sign.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useClinic } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { type Course, useMyCourses, useMyTasks } from './my-course.resource.ts';
import { TaskList } from './task-list.tsx';

type Session = Course['sessions'][number];

const signs: Readonly<Record<Session['status'], SignKind>> = {
  unplanned: 'wait',
  booked: 'information',
  done: 'fine',
  missed: 'caution',
  omitted: 'caution',
  ended: 'caution',
};

const SessionItem = ({ session }: { readonly session: Session }) => {
  const say = useTexts('my-course');
  const when = useWhen();
  const { visit } = session;
  return (
    <li className="course-session">
      <span className="course-session-name">{say('course.session', { number: session.number })}</span>
      {visit && (
        <span>
          {when.dayTime(visit.start)} <span className="quiet">{when.howFar(visit.start)}</span>
        </span>
      )}
      <Tag kind={signs[session.status]}>{say(`course.status.${session.status}`)}</Tag>
    </li>
  );
};

const Sessions = ({ course }: { readonly course: Course }) => {
  const say = useTexts('my-course');
  const when = useWhen();
  const done = course.sessions.filter((session) => session.status === 'done').length;
  const of = course.sessions.filter((session) => session.status !== 'omitted').length;
  return (
    <Card title={say('course.sessions')}>
      <p>{say('course.progress', { done, of })}</p>
      <CourseLine course={course} />
      <DotsKey />
      <ol className="course-sessions">
        {course.sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ol>
      {course.blackouts.length > 0 && (
        <>
          <h3>{say('course.closed')}</h3>
          <ul>
            {course.blackouts.map((blackout) => (
              <li key={`${blackout.from} ${blackout.why}`}>
                {say('course.closed.days', { from: when.day(blackout.from), to: when.day(blackout.to) })}
                {blackout.why && `: ${blackout.why}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
};

const Tasks = ({ course }: { readonly course: Course }) => {
  const say = useTexts('my-course');
  const tasks = useMyTasks();
  return (
    <Loaded of={tasks}>
      {(data) => (
        <>
          {course.sessions.flatMap((session) =>
            (['before', 'after'] as const).map((stage) => {
              const own = data.tasks.filter(
                (task) => task.visitId === session.visit?.id && task.stage === stage,
              );
              if (own.length === 0 || session.status !== 'booked') return null;
              const title = say(`course.${stage}`, { number: session.number });
              return (
                <Card key={`${session.id}${stage}`} title={title}>
                  <TaskList tasks={own} label={title} />
                </Card>
              );
            }),
          )}
        </>
      )}
    </Loaded>
  );
};

/** The whole course: where it stands, every session, what to prepare and what to leave. */
export const CoursePage = () => {
  const say = useTexts('my-course');
  const { phone } = useClinic();
  const courses = useMyCourses();
  return (
    <div className="stack">
      <PageTitle>{say('course.title')}</PageTitle>
      <Loaded of={courses}>
        {({ courses: [course] }) =>
          course === undefined ? (
            <EmptyState title={say('course.none')}>{say('course.none.text')}</EmptyState>
          ) : (
            <>
              <Sessions course={course} />
              <p>{say('course.change', { phone })}</p>
              <div className="row">
                <LinkButton to="/my/earlier">{say('earlier.title')}</LinkButton>
                <LinkButton to="/my/results">{say('course.results')}</LinkButton>
                <LinkButton to="/my/consent">{say('course.consents')}</LinkButton>
              </div>
              <Tasks course={course} />
            </>
          )
        }
      </Loaded>
    </div>
  );
};
