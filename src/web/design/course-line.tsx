import type { z } from 'zod';
import type { courseSchema } from '../../contract/courses.ts';
import { addDays } from '../../kernel/day.ts';
import { type Dot, type DotState, Dots } from './dots.tsx';
import { useWhen } from './when.ts';

type Course = z.infer<typeof courseSchema>;

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
