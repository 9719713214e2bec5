import { toEpochDay } from '../kernel/day.ts';
import { type DaySpan, gapRules, widened, within } from './course-rules.ts';
import type { Relaxation } from './relaxations.ts';
import type { Course, GapRule } from './request.ts';

/** The rules of a course about days, as numbers that can be moved. */
export type CourseTerms = {
  readonly sessions: number;
  /** The day of the first session when that one cannot move any more; no rule is asked of it. */
  readonly settled?: number | undefined;
  readonly earliest: number;
  readonly latest: number;
  /** Widened; a blackout that is lifted is undefined. */
  readonly blackouts: readonly (DaySpan | undefined)[];
  readonly gaps: readonly GapRule[];
};

export const termsOf = (course: Course, settled?: number): CourseTerms => ({
  sessions: course.sessions,
  settled,
  earliest: toEpochDay(course.earliest),
  latest: toEpochDay(course.latest),
  blackouts: (course.blackouts ?? []).map(widened),
  gaps: gapRules(course),
});

export const withGap = (terms: CourseTerms, session: number, change: Partial<GapRule>): CourseTerms => ({
  ...terms,
  gaps: terms.gaps.map((gap, index) => (index === session - 2 ? { ...gap, ...change } : gap)),
});

export const withBlackout = (terms: CourseTerms, index: number, span: DaySpan | undefined): CourseTerms => ({
  ...terms,
  blackouts: terms.blackouts.map((own, other) => (other === index ? span : own)),
});

/** The terms with one rule gone; rules about resources are not among them and change nothing here. */
export function relaxTerms(terms: CourseTerms, relaxation: Relaxation, all: DaySpan): CourseTerms {
  switch (relaxation.rule) {
    case 'gap-max':
      return withGap(terms, relaxation.session, { max: all.to - all.from });
    case 'gap-min':
      return withGap(terms, relaxation.session, { min: 1 });
    case 'latest':
      return { ...terms, latest: all.to };
    case 'earliest':
      return { ...terms, earliest: all.from };
    case 'blackout':
      return withBlackout(terms, relaxation.index, undefined);
    default:
      return terms;
  }
}

/** Open days of a stretch of the calendar; entry 0 is the epoch day `from`. */
export type OpenDays = { readonly from: number; readonly open: Uint8Array };

/** The same days without those that the terms forbid. */
export function allowedDays(terms: CourseTerms, { from, open }: OpenDays): Uint8Array {
  return open.map((isOpen, index) => {
    const day = from + index;
    const inside = day >= terms.earliest && day <= terms.latest;
    return inside && !terms.blackouts.some((span) => span !== undefined && within(day, span)) ? isOpen : 0;
  });
}

/** The days on which the first session may be. */
export function firstDays({ settled }: CourseTerms, days: OpenDays, allowed: Uint8Array): Uint8Array {
  if (settled === undefined) return allowed;
  const only = new Uint8Array(allowed.length);
  only[settled - days.from] = 1;
  return only;
}

/** Whether every session can have a day: sessions × days, forward. */
export function canPlace(terms: CourseTerms, days: OpenDays): boolean {
  const allowed = allowedDays(terms, days);
  let reached = firstDays(terms, days, allowed);
  for (const gap of terms.gaps) reached = reachedNext(reached, allowed, gap);
  return reached.includes(1);
}

/** The allowed days that lie within the gap after some reached day. */
function reachedNext(reached: Uint8Array, allowed: Uint8Array, { min, max }: GapRule): Uint8Array {
  const next = new Uint8Array(allowed.length);
  let inWindow = 0;
  for (let day = min; day < allowed.length; day += 1) {
    inWindow += reached[day - min] ?? 0;
    if (day - max - 1 >= 0) inWindow -= reached[day - max - 1] ?? 0;
    if (inWindow > 0) next[day] = allowed[day] ?? 0;
  }
  return next;
}
