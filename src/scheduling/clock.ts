import { fromEpochDay, isIsoDate, toEpochDay } from '../kernel/day.ts';
import { epochMs } from '../kernel/time.ts';
import { MINUTES_PER_DAY } from './zone.ts';

export const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/** Minutes since 00:00 of a wall-clock time `HH:MM`; `24:00` is 1440. */
export const minutesOf = (time: string): number => twoDigits(time, 0) * 60 + twoDigits(time, 3);

/** Local minutes since 1970 of a wall-clock date and time, `YYYY-MM-DDTHH:MM`; a bare day is its 00:00. */
export function localMinutesOf(text: string): number {
  const day = text.slice(0, 10);
  if (!isIsoDate(day)) throw new RangeError(`not a wall-clock time: ${text}`);
  return toEpochDay(day) * MINUTES_PER_DAY + (text.length > 10 ? minutesOf(text.slice(11)) : 0);
}

const Z = 'Z'.charCodeAt(0);
const COLON = ':'.charCodeAt(0);

/**
 * Milliseconds since 1970 of an instant. The plain shape `YYYY-MM-DDTHH:MM:SSZ`, of which a request may hold a
 * hundred thousand, is read by hand (Temporal takes 7 µs each); every other shape goes to Temporal.
 */
export function instantMs(text: string): number {
  if (text.length !== 20 || text.charCodeAt(19) !== Z || text.charCodeAt(16) !== COLON) return epochMs(text);
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const seconds = twoDigits(text, 11) * 3600 + twoDigits(text, 14) * 60 + twoDigits(text, 17);
  return epochDayOf(year, month, twoDigits(text, 8)) * MS_PER_DAY + seconds * 1000;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_BEFORE_1970 = 719_162;

const leapDays = (years: number): number => (years >> 2) - Math.trunc(years / 100) + Math.trunc(years / 400);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days since 1970-01-01 of a day already known to exist; `kernel/day.ts` without its strings. */
const epochDayOf = (year: number, month: number, day: number): number =>
  365 * (year - 1) +
  leapDays(year - 1) +
  (DAYS_BEFORE_MONTH[month - 1] ?? 0) +
  (month > 2 && isLeap(year) ? day : day - 1) -
  DAYS_BEFORE_1970;

/** Whether a date and time says where on Earth: an instant, not a wall-clock time. */
export const isInstant = (text: string): boolean => /(Z|[+-]\d{2}(:?\d{2})?)$/.test(text.slice(11));

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** A wall-clock time `HH:MM` of minutes since 00:00. */
export const timeOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** The instant `YYYY-MM-DDTHH:MM:00Z` of UTC minutes since 1970. */
export function instantAtMinute(utc: number): string {
  const day = Math.floor(utc / MINUTES_PER_DAY);
  return `${fromEpochDay(day)}T${timeOf(utc - day * MINUTES_PER_DAY)}:00Z`;
}
