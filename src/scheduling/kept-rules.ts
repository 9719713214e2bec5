import { type IsoDate, toEpochDay } from '../kernel/day.ts';
import { gapRules, widened, within } from './course-rules.ts';
import type { Blackout, Course } from './request.ts';

/** One rule of a course that a set of days breaks. `session` counts from 1; for a gap it is the later of the two. */
export type BrokenRule = {
  readonly rule: 'earliest' | 'latest' | 'gap-min' | 'gap-max' | 'blackout';
  readonly session: number;
  readonly why?: string;
};

/** A session's day; undefined when the session is omitted, so that its neighbours' gap is not judged against it. */
export type CourseDay = IsoDate | undefined;

/**
 * The rules of a course that these days break, whoever asks for them: patients, staff, imports and moves are all
 * judged by this one function. Where a session was omitted, the two neighbours keep at least the shortest gap, and
 * no longest one is asked of them.
 */
export function brokenRules(course: Course, days: readonly CourseDay[]): readonly BrokenRule[] {
  const gaps = gapRules(course);
  return days.flatMap((day, index) => {
    if (day === undefined) return [];
    return [...spanRules(course, day, index + 1), ...gapBroken(days, gaps, index)];
  });
}

function spanRules(course: Course, day: IsoDate, session: number): BrokenRule[] {
  const broken: BrokenRule[] = [];
  if (day < course.earliest) broken.push({ rule: 'earliest', session });
  if (day > course.latest) broken.push({ rule: 'latest', session });
  for (const blackout of course.blackouts ?? []) {
    if (within(toEpochDay(day), widened(blackout))) broken.push(blackoutBroken(blackout, session));
  }
  return broken;
}

const blackoutBroken = ({ why }: Blackout, session: number): BrokenRule => ({
  rule: 'blackout',
  session,
  ...(why === undefined || why === '' ? {} : { why }),
});

function gapBroken(
  days: readonly CourseDay[],
  gaps: ReturnType<typeof gapRules>,
  index: number,
): BrokenRule[] {
  const before = days.slice(0, index).findLastIndex((day) => day !== undefined);
  const [from, to, rule] = [days[before], days[index], gaps[index - 1]];
  if (from === undefined || to === undefined || rule === undefined) return [];
  const gap = toEpochDay(to) - toEpochDay(from);
  if (gap < rule.min) return [{ rule: 'gap-min', session: index + 1 }];
  if (gap > rule.max && before === index - 1) return [{ rule: 'gap-max', session: index + 1 }];
  return [];
}
