import { addDays } from '../../../kernel/day.ts';
import { type Dot, type DotState, Dots } from '../../design/dots.tsx';
import { useWhen } from '../../design/when.ts';
import type { Course } from './my-course.resource.ts';

const dotOf: Partial<Record<Course['sessions'][number]['status'], DotState>> = {
  booked: 'booked',
  done: 'done',
  missed: 'omitted',
  omitted: 'omitted',
};

/** A course as dots on its months, with the days that are closed to it. */
export const CourseLine = ({ course }: { readonly course: Course }) => {
  const when = useWhen();
  const dots = course.sessions.flatMap((session): Dot[] => {
    const state = dotOf[session.status];
    return session.visit === undefined || state === undefined
      ? []
      : [{ day: session.visit.day, state, number: session.number }];
  });
  const bands = course.blackouts.map(({ from, to, daysBefore = 0, daysAfter = 0, why }) => ({
    from: addDays(from, -daysBefore),
    to: addDays(to, daysAfter),
    label: why,
  }));
  return <Dots dots={dots} bands={bands} today={when.today} />;
};
