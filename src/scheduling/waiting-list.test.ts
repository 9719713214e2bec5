import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDate, isoDate } from '../kernel/day.ts';
import { brokenRules } from './kept-rules.ts';
import type { Course } from './request.ts';
import { inFairOrder, judgeWish, type Wish } from './waiting-list.ts';

const day = (text: string): IsoDate => isoDate(text);
const rules: Course = {
  sessions: 3,
  gapDays: { min: 28, ideal: 28, max: 56 },
  earliest: day('2026-12-01'),
  latest: day('2027-12-01'),
};
const days = [day('2026-12-10'), day('2027-01-07'), day('2027-02-18')];

const wish = (index: number, more: Partial<Wish> = {}): Wish => ({
  id: 'a',
  askedAt: '2026-12-01T09:00:00Z',
  day: days[index] ?? day('2026-12-10'),
  course: { rules, days, index },
  ...more,
});

const at = (text: string) => ({ day: day(text), time: '10:00' });

describe('a place that was given back', () => {
  it('fits a session that was booked later than ideal, and not before the shortest gap', () => {
    expect(judgeWish(wish(2), at('2027-02-04'))).toBe('fits');
    expect(judgeWish(wish(2), at('2027-02-03'))).toBe('breaks-a-rule');
    expect(judgeWish(wish(2), at('2027-02-18'))).toBe('not-earlier');
  });

  it('is not offered where the gap that follows would grow more than the wait shrinks', () => {
    expect(judgeWish(wish(0), at('2026-12-03'))).toBe('suffers');
    const alone = { rules: { ...rules, sessions: 1 }, days: days.slice(0, 1), index: 0 };
    expect(judgeWish(wish(0, { course: alone }), at('2026-12-03'))).toBe('fits');
  });

  it('respects holidays, weekdays and times', () => {
    const holiday = { from: day('2027-02-08'), to: day('2027-02-09'), daysBefore: 2 };
    const away = { ...rules, blackouts: [holiday] };
    expect(judgeWish(wish(2, { course: { rules: away, days, index: 2 } }), at('2027-02-06'))).toBe(
      'breaks-a-rule',
    );
    expect(judgeWish(wish(2, { prefer: { weekdays: [5] } }), at('2027-02-04'))).toBe('not-preferred');
    expect(judgeWish(wish(2, { prefer: { from: '14:00' } }), at('2027-02-04'))).toBe('not-preferred');
    expect(judgeWish(wish(2, { prefer: { weekdays: [4], to: '10:00' } }), at('2027-02-04'))).toBe('fits');
  });

  it('fits a consultation on any earlier day', () => {
    expect(judgeWish(wish(1, { course: undefined }), at('2027-01-06'))).toBe('fits');
  });

  it('that fits never breaks a rule and never leaves a gap further from ideal in sum', () => {
    const off = (of: readonly IsoDate[]) =>
      of.slice(1).reduce((sum, one, i) => sum + Math.abs(daysBetween(of[i] ?? one, one) - 28), 0);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 28, max: 56 }), { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 1, max: 60 }),
        ([a = 28, b = 28], index, sooner) => {
          const own = [day('2026-12-10'), addDays(day('2026-12-10'), a), addDays(day('2026-12-10'), a + b)];
          const place = { day: addDays(own[index] ?? day('2026-12-10'), -sooner), time: '10:00' };
          const asked = wish(index, { day: own[index] as IsoDate, course: { rules, days: own, index } });
          if (judgeWish(asked, place) !== 'fits') return;
          const after = own.map((one, i) => (i === index ? place.day : one));
          expect(brokenRules(rules, after)).toEqual([]);
          expect(off(after)).toBeLessThanOrEqual(off(own));
        },
      ),
    );
  });
});

describe('the order of the list', () => {
  it('is by how long somebody has waited, whatever order they come in', () => {
    const list = [
      { id: 'c', askedAt: '2026-12-02T09:00:00Z' },
      { id: 'b', askedAt: '2026-12-01T09:00:00Z' },
      { id: 'a', askedAt: '2026-12-02T09:00:00Z' },
    ];
    expect(inFairOrder(list).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(inFairOrder(list.toReversed())).toEqual(inFairOrder(list));
  });
});
