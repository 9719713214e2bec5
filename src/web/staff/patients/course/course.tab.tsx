import { listCourses } from '../../../../contract/courses.ts';
import type { Answer } from '../../../../contract/route.ts';
import { Card, Facts } from '../../../design/card.tsx';
import { CourseLine } from '../../../design/course-line.tsx';
import { DotsKey } from '../../../design/dots.tsx';
import { Loaded } from '../../../design/waiting.tsx';
import { useWhen } from '../../../design/when.ts';
import { useRoute } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';
import type { TabProps } from '../tabs.ts';
import { AdoptProtocol } from './adopt-protocol.tsx';
import './course.css';
import { CourseSessions } from './course-sessions.tsx';
import { Offers } from './offers.tsx';
import { StartCourse } from './start-course.form.tsx';

export type Course = Answer<typeof listCourses>['courses'][number];

const ended: readonly Course['status'][] = ['completed', 'ceased', 'lost'];

const CourseCard = ({ course }: { readonly course: Course }) => {
  const say = useTexts('course');
  const when = useWhen();
  const { min, ideal, max } = course.gapDays;
  return (
    <Card title={say('course.title', { count: course.sessionsPlanned })}>
      <Facts
        pairs={[
          { term: say('course.status'), detail: say(`course.status.${course.status}`) },
          { term: say('course.protocol'), detail: `${course.protocol.name} ${course.protocol.version}` },
          { term: say('course.gaps'), detail: say('course.gaps.value', { min, ideal, max }) },
          { term: say('course.span'), detail: `${when.day(course.earliest)} – ${when.day(course.latest)}` },
          ...course.blackouts.map((one) => ({
            term: say('course.closed'),
            detail: `${when.day(one.from)} – ${when.day(one.to)} ${one.why}`,
          })),
        ]}
      />
      <CourseLine course={course} />
      <DotsKey />
      <CourseSessions course={course} />
      {!ended.includes(course.status) && <AdoptProtocol course={course} />}
    </Card>
  );
};

/** The courses of a patient: start one, offer calendars, follow and change it. */
export const CourseTab = ({ patient }: TabProps) => {
  const courses = useRoute(listCourses, { params: { id: patient.id } });
  return (
    <Loaded of={courses}>
      {(data) => {
        const open = data.courses.find((course) => !ended.includes(course.status));
        return (
          <div className="stack">
            {open === undefined && <StartCourse patientId={patient.id} />}
            {open && ['planning', 'offered'].includes(open.status) && <Offers course={open} />}
            {data.courses.map((course) => (
              <CourseCard key={course.id} course={course} />
            ))}
          </div>
        );
      }}
    </Loaded>
  );
};
