import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/time.ts';
import { offsetAt, utcAt, zoneLine } from './zone.ts';

const MINUTE_MS = 60_000;
const DAY = 1440;

const epochDay = (date: string): number => Temporal.PlainDate.from('1970-01-01').until(date).days;

/** Each zone around two clock changes, and the two days the world skipped or repeated. */
const changes = [
  ['America/New_York', '2027-03-14'],
  ['America/New_York', '2026-11-01'],
  ['Europe/London', '2027-03-28'],
  ['Europe/London', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Australia/Lord_Howe', '2027-04-04'],
  ['Pacific/Chatham', '2026-09-27'],
  ['Pacific/Chatham', '2027-04-04'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-17'],
  ['America/St_Johns', '2010-11-07'],
  ['America/St_Johns', '2010-03-14'],
  ['Pacific/Apia', '2011-12-30'],
  ['Africa/Casablanca', '2027-02-07'],
  ['Asia/Kathmandu', '2027-01-01'],
] as const;

describe('a zone as stretches of one offset', () => {
  it.each(changes)('agrees with Temporal about every third minute of %s around %s', (zone, date) => {
    const day = epochDay(date);
    const line = zoneLine(zone, day - 2, day + 2);
    for (let local = (day - 1) * DAY; local < (day + 2) * DAY; local += 3) {
      const wall = Temporal.PlainDateTime.from('1970-01-01T00:00').add({ minutes: local });
      expect(utcAt(line, local)).toBe(wall.toZonedDateTime(zone).epochMilliseconds / MINUTE_MS);
    }
    for (let utc = (day - 1) * DAY; utc < (day + 2) * DAY; utc += 7) {
      const moment = Temporal.Instant.fromEpochMilliseconds(utc * MINUTE_MS).toZonedDateTimeISO(zone);
      expect(offsetAt(line, utc)).toBe(moment.offsetNanoseconds / (MINUTE_MS * 1e6));
    }
  });

  it('joins years in which nothing changes', () => {
    expect(zoneLine('UTC', epochDay('2026-01-01'), epochDay('2029-01-01'))).toHaveLength(1);
    expect(zoneLine('Europe/London', epochDay('2026-01-01'), epochDay('2026-12-31'))).toHaveLength(3);
  });
});
