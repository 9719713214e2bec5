import { addDays, fromEpochDay, type IsoDate, toEpochDay, weekdayOf } from '../kernel/day.ts';
import { dayAt, epochMs, instantAt, instantOf } from '../kernel/time.ts';
import { bankHolidays } from './bank-holidays.ts';

/** The zone of the invented clinic. */
export const TIME_ZONE = 'Europe/London';

const SUNDAY = 7;
const MINUTE = 60_000;

const yearOf = (on: IsoDate): number => Number(on.slice(0, 4));

/** Open Monday to Saturday, closed on bank holidays. */
export const isOpen = (on: IsoDate): boolean =>
  weekdayOf(on) !== SUNDAY && !bankHolidays(yearOf(on)).some((holiday) => holiday.on === on);

/** The day itself if the clinic is open on it, else the next on which it is. */
export const openFrom = (on: IsoDate): IsoDate => (isOpen(on) ? on : openFrom(addDays(on, 1)));

/** The last open day before one. */
export function openBefore(on: IsoDate): IsoDate {
  const before = addDays(on, -1);
  return isOpen(before) ? before : openBefore(before);
}

/** An instant by the clinic's wall clock. */
export const at = (on: IsoDate, time: string): string => instantAt(on, time, TIME_ZONE);

export const dayOf = (instant: string): IsoDate => dayAt(instant, TIME_ZONE);

export const minutesAfter = (instant: string, minutes: number): string =>
  instantOf(epochMs(instant) + minutes * MINUTE);

export const daysAfter = (instant: string, days: number): IsoDate => addDays(dayOf(instant), days);

/** Every day from one to another, both included. */
export const daysFrom = (from: IsoDate, to: IsoDate): IsoDate[] =>
  Array.from({ length: toEpochDay(to) - toEpochDay(from) + 1 }, (_, index) =>
    fromEpochDay(toEpochDay(from) + index),
  );

/**
 * The shortest gap, of four to six weeks, with which `before` sessions can lie on open days before one on `last`. The
 * planner then places a course where the story wants it.
 */
export function gapTo(last: IsoDate, before: number): number {
  const gaps = Array.from({ length: 15 }, (_, index) => 28 + index);
  const fits = (gap: number): boolean =>
    Array.from({ length: before }, (_, index) => addDays(last, -gap * (index + 1))).every(isOpen);
  return gaps.find(fits) ?? 28;
}
