import { toEpochDay } from '../kernel/day.ts';
import { minutesOf } from './clock.ts';
import type { DayPiece, Grid, GridDay } from './grid.ts';
import type { Blackout, Course, GapRule, Preference } from './request.ts';
import { MINUTES_PER_DAY } from './zone.ts';

/** Epoch days `[from, to]`, both included. */
export type DaySpan = { readonly from: number; readonly to: number };

/** The days on which a blackout allows no session: its own, widened before and after. */
export const widened = ({ from, to, daysBefore = 0, daysAfter = 0 }: Blackout): DaySpan => ({
  from: toEpochDay(from) - daysBefore,
  to: toEpochDay(to) + daysAfter,
});

export const within = (day: number, { from, to }: DaySpan): boolean => day >= from && day <= to;

/** Whether the days of a course, by index on the grid, lie between its ends and outside every blackout. */
export function allowedBy(course: Course, grid: Pick<Grid, 'days'>): (day: number) => boolean {
  const inside = { from: toEpochDay(course.earliest), to: toEpochDay(course.latest) };
  const blackouts = (course.blackouts ?? []).map(widened);
  const allowed = grid.days.map(
    ({ epochDay }) => within(epochDay, inside) && !blackouts.some((span) => within(epochDay, span)),
  );
  return (day) => allowed[day] ?? false;
}

/** The rule for each gap of a course in order; empty for a single session. */
export function gapRules({ sessions, gapDays }: Pick<Course, 'sessions' | 'gapDays'>): readonly GapRule[] {
  if (gapDays === undefined) return [];
  if ('min' in gapDays) return Array.from({ length: sessions - 1 }, () => gapDays);
  return gapDays.slice(0, sessions - 1);
}

export const likesWeekday = (prefer: Preference | undefined, weekday: number): boolean =>
  prefer?.weekdays === undefined || prefer.weekdays.length === 0 || prefer.weekdays.includes(weekday);

/** Places `[from, to)` on the grid. */
export type PlaceSpan = { readonly from: number; readonly to: number };

const spanOf = (grid: Grid, from: number, to: number): PlaceSpan => ({
  from: Math.ceil((from - grid.origin) / grid.unit),
  to: Math.ceil((to - grid.origin) / grid.unit),
});

/** The places of a whole day, one span a piece. */
export const placesOfDay = (grid: Grid, day: GridDay): readonly PlaceSpan[] =>
  day.pieces.map(({ from, to }) => spanOf(grid, from, to));

/** The places of a day at which a start costs no preference: a start at `from` or at `to` itself is inside. */
export function likedPlaces(grid: Grid, day: GridDay, prefer: Preference | undefined): readonly PlaceSpan[] {
  if (!likesWeekday(prefer, day.weekday)) return [];
  const from = prefer?.from === undefined ? 0 : minutesOf(prefer.from);
  const to = prefer?.to === undefined ? MINUTES_PER_DAY : minutesOf(prefer.to);
  const clip = (piece: DayPiece): PlaceSpan => {
    const midnight = day.epochDay * MINUTES_PER_DAY - piece.offset;
    return spanOf(grid, Math.max(piece.from, midnight + from), Math.min(piece.to, midnight + to + 1));
  };
  return day.pieces.map(clip).filter((span) => span.from < span.to);
}
