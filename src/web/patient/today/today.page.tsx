import { LinkButton } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import {
  type Course,
  type Task,
  useMyCourses,
  useMyOffer,
  useMyTasks,
} from '../course/my-course.resource.ts';
import { TaskList } from '../course/task-list.tsx';
import { NextVisit } from './next-visit.tsx';
import { TodayCheckIn } from './today-check-in.tsx';

const SOON_DAYS_SHOWN = 5;

const isDue = (task: Task, today: string): boolean => task.from <= today && today <= task.to;

const Waiting = ({ course }: { readonly course: Course }) => {
  const say = useTexts('my-course');
  const when = useWhen();
  const { data } = useMyOffer(course.id);
  if (data?.offer?.status !== 'open') return null;
  return (
    <Notice kind="information" title={say('today.calendars')}>
      <p>{say('today.calendars.text', { when: when.dayTime(data.offer.expiresAt) })}</p>
      <LinkButton weight="main" to="/my/calendars">
        {say('today.calendars.go')}
      </LinkButton>
    </Notice>
  );
};

const Tasks = ({ tasks, today }: { readonly tasks: readonly Task[]; readonly today: string }) => {
  const say = useTexts('my-course');
  const now = tasks.filter((task) => isDue(task, today));
  const soon = tasks.filter((task) => task.from > today).slice(0, SOON_DAYS_SHOWN);
  return (
    <>
      <Card title={say('today.now')}>
        {now.length === 0 ? (
          <EmptyState title={say('today.now.none')}>{say('today.now.none.text')}</EmptyState>
        ) : (
          <TaskList tasks={now} label={say('today.now')} />
        )}
      </Card>
      {soon.length > 0 && (
        <Card title={say('today.soon')}>
          <TaskList tasks={soon} label={say('today.soon')} />
        </Card>
      )}
    </>
  );
};

/** The patient's day: what is due now, the next visit, and what waits for them. */
export const TodayPage = () => {
  const say = useTexts('my-course');
  const me = useMe();
  const courses = useMyCourses();
  const tasks = useMyTasks();
  const course = courses.data?.courses[0];
  return (
    <div className="stack">
      <PageTitle>{say('today.title', { name: me.name.split(' ')[0] ?? me.name })}</PageTitle>
      <TodayCheckIn />
      {course && <Waiting course={course} />}
      <NextVisit />
      <Loaded of={tasks}>{(data) => <Tasks tasks={data.tasks} today={data.today} />}</Loaded>
    </div>
  );
};
