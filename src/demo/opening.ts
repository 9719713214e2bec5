import { addDays, type IsoDate, weekdayOf } from '../kernel/day.ts';
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

const GAPS = daysList(28, 42);

/**
 * The shortest gap, of four to six weeks, with which all sessions lie on open days: so many before a known day, so many
 * after it. The planner then places a course where its story wants it.
 */
export function gapAround(known: IsoDate, { before, after }: { before: number; after: number }): number {
  const fits = (gap: number): boolean =>
    daysList(-before, after).every((sessions) => isOpen(addDays(known, gap * sessions)));
  return GAPS.find(fits) ?? 28;
}

function daysList(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
