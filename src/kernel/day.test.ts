import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  fromEpochDay,
  isIsoDate,
  isoDate,
  toEpochDay,
  weekdayOf,
} from './day.ts';
import { Temporal } from './time.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe('calendar days', () => {
  it('agree with Temporal on every operation', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -800, max: 800 }),
        fc.integer({ min: -60, max: 60 }),
        (n, days, months) => {
          const day = fromEpochDay(n);
          const oracle = Temporal.PlainDate.from('1970-01-01').add({ days: n });
          expect(day).toBe(oracle.toString());
          expect(toEpochDay(day)).toBe(n);
          expect(addDays(day, days)).toBe(oracle.add({ days }).toString());
          expect(addMonths(day, months)).toBe(oracle.add({ months }).toString());
          expect(weekdayOf(day)).toBe(oracle.dayOfWeek);
          expect(daysBetween(day, addDays(day, days))).toBe(days);
        },
      ),
    );
  });

  it('refuse days that do not exist', () => {
    for (const wrong of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '26-01-01',
      '2026-1-1',
      '0000-01-01',
      '',
    ])
      expect(isIsoDate(wrong)).toBe(false);
    expect(isIsoDate('2028-02-29')).toBe(true);
  });

  it('count completed years, with a leap-day birthday on 1 March in common years', () => {
    expect(ageOn(isoDate('2004-02-29'), isoDate('2026-02-28'))).toBe(21);
    expect(ageOn(isoDate('2004-02-29'), isoDate('2026-03-01'))).toBe(22);
    expect(ageOn(isoDate('2004-11-24'), isoDate('2026-11-23'))).toBe(21);
    expect(ageOn(isoDate('2004-11-23'), isoDate('2026-11-23'))).toBe(22);
  });
});
