import { type IsoDate, toEpochDay, weekdayOf } from '../kernel/day.ts';
import { epochMs } from '../kernel/time.ts';
import { gapRules, likesWeekday } from './course-rules.ts';
import { brokenRules, type CourseDay } from './kept-rules.ts';
import type { Course, Preference } from './request.ts';
import { wholeWeights } from './weights.ts';

/** Somebody with a booked visit who would rather come earlier. */
export type Wish = {
  readonly id: string;
  /** When it was asked for, an instant. */
  readonly askedAt: string;
  /** The clinic's day on which the visit is booked now. */
  readonly day: IsoDate;
  readonly prefer?: Preference | undefined;
  /** For a session: the days of its course by session number, and which of them this is, as an index. */
  readonly course?:
    | { readonly rules: Course; readonly days: readonly CourseDay[]; readonly index: number }
    | undefined;
};

/** A place that has been given back, on the clinic's wall clock (`HH:MM`). */
export type FreedPlace = { readonly day: IsoDate; readonly time: string };

export const WISH_VERDICTS = ['fits', 'not-earlier', 'not-preferred', 'breaks-a-rule', 'suffers'] as const;
export type WishVerdict = (typeof WISH_VERDICTS)[number];

/**
 * Whether a freed place may be offered: it is on an earlier day, suits, breaks no rule that the course keeps now, and
 * leaves the course no worse by the planner's own cost of gaps and of waiting for the first session.
 */
export function judgeWish(wish: Wish, place: FreedPlace): WishVerdict {
  if (place.day >= wish.day) return 'not-earlier';
  if (!suits(wish.prefer ?? {}, place)) return 'not-preferred';
  if (wish.course === undefined) return 'fits';
  const { rules, days, index } = wish.course;
  const after = days.map((day, at) => (at === index ? place.day : day));
  const before = new Set(brokenRules(rules, days).map(({ rule, session }) => `${rule} ${session}`));
  const isNew = brokenRules(rules, after).some(({ rule, session }) => !before.has(`${rule} ${session}`));
  if (isNew || !inOrder(after)) return 'breaks-a-rule';
  return costOfDays(rules, after) <= costOfDays(rules, days) ? 'fits' : 'suffers';
}

const suits = (prefer: Preference, { day, time }: FreedPlace): boolean =>
  likesWeekday(prefer, weekdayOf(day)) && time >= (prefer.from ?? '00:00') && time <= (prefer.to ?? '24:00');

function inOrder(days: readonly CourseDay[]): boolean {
  const known = days.filter((day) => day !== undefined);
  return known.every((day, at) => at === 0 || day > (known[at - 1] ?? day));
}

/** Gaps off their ideal and the wait for the first session, in the planner's weights. */
function costOfDays(rules: Course, days: readonly CourseDay[]): number {
  const weights = wholeWeights(rules.weights);
  const gaps = gapRules({ ...rules, sessions: days.length });
  const off = days.map((day, at) => {
    const [last, rule] = [days[at - 1], gaps[at - 1]];
    if (day === undefined || last === undefined || rule === undefined) return 0;
    return Math.abs(toEpochDay(day) - toEpochDay(last) - rule.ideal);
  });
  const [first] = days;
  const delay = first === undefined ? 0 : toEpochDay(first) - toEpochDay(rules.earliest);
  return weights.gap * off.reduce((sum, one) => sum + one, 0) + weights.delay * delay;
}

/** Who is asked first: whoever has waited longest on the list; between equals the id decides, the same every time. */
export const inFairOrder = <W extends Pick<Wish, 'id' | 'askedAt'>>(wishes: readonly W[]): W[] =>
  wishes.toSorted((a, b) => epochMs(a.askedAt) - epochMs(b.askedAt) || compared(a.id, b.id));

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
