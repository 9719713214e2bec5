import { Temporal } from 'temporal-polyfill';
import { type IsoDate, isoDate } from './day.ts';

export { Temporal };

/** The calendar day a clock in `timeZone` shows at an instant (ISO 8601 with offset or `Z`). */
export const dayAt = (instant: string, timeZone: string): IsoDate =>
  isoDate(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString());

/**
 * The instant (`…Z`) at which a wall clock in `timeZone` shows a time. In the hour that never happens it is the
 * instant after the gap; in the hour that happens twice, the first of the two ('compatible' in Temporal's terms).
 */
export const instantAt = (date: IsoDate, time: string, timeZone: string): string =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).toInstant().toString();

/** What a wall clock in `timeZone` shows at an instant, `HH:MM`. */
export const wallTimeAt = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

/** Whether the text names a zone of the IANA database. */
export function isTimeZone(text: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return /^[A-Za-z]/.test(text);
  } catch {
    return false;
  }
}

/** Milliseconds since 1970 of an ISO instant. */
export const epochMs = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;

/** The ISO instant of milliseconds since 1970. */
export const instantOf = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toString();
