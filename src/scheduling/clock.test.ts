import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../kernel/time.ts';
import { instantAtMinute, instantMs, localMinutesOf, minutesOf, timeOf } from './clock.ts';

const anyMinute = fc.integer({ min: 1_600_000, max: 120_000_000 });

describe('clock texts', () => {
  it('read instants as Temporal does, in every shape', () => {
    fc.assert(
      fc.property(anyMinute, fc.nat({ max: 59 }), (minute, second) => {
        const ms = (minute * 60 + second) * 1000;
        expect(instantMs(instantOf(ms))).toBe(ms);
      }),
    );
    expect(instantMs('2026-12-01T10:00:00-05:00')).toBe(Date.UTC(2026, 11, 1, 15));
    expect(instantMs('2026-12-01T15:00Z')).toBe(Date.UTC(2026, 11, 1, 15));
    expect(instantMs('2026-12-01T15:00:00.250Z')).toBe(Date.UTC(2026, 11, 1, 15) + 250);
    expect(instantMs('2028-02-29T00:00:00Z')).toBe(Date.UTC(2028, 1, 29));
  });

  it('write instants in one shape only', () => {
    fc.assert(
      fc.property(anyMinute, (minute) => {
        expect(instantAtMinute(minute)).toBe(instantOf(minute * 60_000));
      }),
    );
    expect(instantAtMinute(0)).toBe('1970-01-01T00:00:00Z');
  });

  it('read wall-clock times', () => {
    expect(minutesOf('24:00')).toBe(1440);
    expect(minutesOf('09:05')).toBe(545);
    expect(timeOf(545)).toBe('09:05');
    expect(localMinutesOf('1970-01-02T00:10')).toBe(1450);
    expect(localMinutesOf('1970-01-02')).toBe(1440);
    expect(localMinutesOf('1970-01-01T24:00')).toBe(1440);
  });
});
