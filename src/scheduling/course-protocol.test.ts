import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Protocol, ProtocolKey } from '../clinical/protocol.ts';
import { articleProtocol, defaultProtocol } from '../clinical/protocols.ts';
import { isoDate } from '../kernel/day.ts';
import { courseUnder, gapsOf } from './course-protocol.ts';
import type { Course } from './request.ts';

const own = (values: Partial<Record<ProtocolKey, number>>): Protocol => ({
  ...defaultProtocol,
  name: 'own',
  numbers: {
    ...defaultProtocol.numbers,
    ...Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        { ...defaultProtocol.numbers[key as ProtocolKey], value },
      ]),
    ),
  },
});

const course: Course = {
  sessions: 4,
  gapDays: gapsOf(defaultProtocol),
  earliest: isoDate('2026-12-01'),
  latest: isoDate('2027-08-04'),
  blackouts: [
    { from: isoDate('2027-02-10'), to: isoDate('2027-02-20'), why: 'beach', daysBefore: 14, daysAfter: 14 },
    { from: isoDate('2027-05-01'), to: isoDate('2027-05-02'), why: 'sun', daysBefore: 13, daysAfter: 13 },
    { from: isoDate('2027-06-01'), to: isoDate('2027-06-02'), why: 'exams', daysBefore: 0, daysAfter: 3 },
  ],
};

describe('a course that goes from one protocol to another', () => {
  it('takes the gaps of the new one where it had those of the old', () => {
    const to = own({ gapIdealDays: 35, gapLongestDays: 49 });
    expect(courseUnder(course, defaultProtocol, to).gapDays).toEqual({ min: 35, ideal: 35, max: 49 });
  });

  it('keeps gaps a clinician chose, but none below the shortest of the new one', () => {
    const chosen = { ...course, gapDays: [{ min: 21, ideal: 21, max: 30 }, gapsOf(defaultProtocol)] };
    const to = own({ gapShortestDays: 28, gapIdealDays: 35, gapLongestDays: 49 });
    expect(courseUnder(chosen, defaultProtocol, to).gapDays).toEqual([
      { min: 28, ideal: 28, max: 30 },
      { min: 35, ideal: 35, max: 49 },
    ]);
  });

  it('closes the days around sun as the new one asks, and leaves what somebody set by hand', () => {
    const to = own({ sunBeforeDays: 21, sunscreenAfterDays: 28 });
    const { blackouts } = courseUnder(course, defaultProtocol, to);
    expect(blackouts?.map(({ daysBefore, daysAfter }) => [daysBefore, daysAfter])).toEqual([
      [28, 21],
      [27, 20],
      [0, 3],
    ]);
  });

  it('may last longer when gaps do, and never ends sooner', () => {
    const to = own({ gapIdealDays: 42, gapLongestDays: 90 });
    expect(courseUnder(course, defaultProtocol, to).latest).toBe('2027-12-26');
    expect(courseUnder(course, defaultProtocol, articleProtocol).latest).toBe('2027-08-04');
  });

  it('to the same protocol stays as it is', () => {
    expect(courseUnder(course, defaultProtocol, defaultProtocol)).toEqual(course);
  });

  it('never asks for gaps that fall', () => {
    const gap = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(40), fc.nat(40))
      .map(([min, more, most]) => ({ min, ideal: min + more, max: min + more + most }));
    fc.assert(
      fc.property(gap, fc.nat(80), (gapDays, gapShortestDays) => {
        const to = own({
          gapShortestDays,
          gapIdealDays: gapShortestDays,
          gapLongestDays: gapShortestDays + 14,
        });
        const under = courseUnder({ ...course, gapDays }, defaultProtocol, to).gapDays;
        if (under === undefined || !('min' in under)) throw new Error('no gap');
        expect(under.min).toBeGreaterThanOrEqual(gapShortestDays);
        expect(under.ideal).toBeGreaterThanOrEqual(under.min);
        expect(under.max).toBeGreaterThanOrEqual(under.ideal);
      }),
    );
  });
});
