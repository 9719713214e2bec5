import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/day.ts';
import { brokenRules } from './kept-rules.ts';

const course = {
  sessions: 3,
  gapDays: { min: 28, ideal: 28, max: 42 },
  earliest: isoDate('2026-12-01'),
  latest: isoDate('2027-06-01'),
  blackouts: [
    { from: isoDate('2027-02-10'), to: isoDate('2027-02-20'), daysBefore: 14, daysAfter: 3, why: 'beach' },
  ],
};
const days = (...texts: (string | undefined)[]) =>
  texts.map((text) => (text === undefined ? undefined : isoDate(text)));

describe('the rules of a course, for whoever asks', () => {
  it('are kept by days within gaps, span and clear of blackouts', () => {
    expect(brokenRules(course, days('2026-12-01', '2026-12-29', '2027-01-26'))).toEqual([]);
  });

  it('name the session that comes too early or too late', () => {
    expect(brokenRules(course, days('2026-11-30', '2026-12-27', '2027-02-08'))).toEqual([
      { rule: 'earliest', session: 1 },
      { rule: 'gap-min', session: 2 },
      { rule: 'blackout', session: 3, why: 'beach' },
      { rule: 'gap-max', session: 3 },
    ]);
  });

  it('count the widened blackout to the day', () => {
    const third = (day: string) => brokenRules({ ...course, sessions: 1 }, days(day)).map((one) => one.rule);
    expect(third('2027-01-26')).toEqual([]);
    expect(third('2027-01-27')).toEqual(['blackout']);
    expect(third('2027-02-23')).toEqual(['blackout']);
    expect(third('2027-02-24')).toEqual([]);
  });

  it('ask only the shortest gap of the neighbours of an omitted session', () => {
    expect(brokenRules({ ...course, blackouts: [] }, days('2026-12-01', undefined, '2027-03-01'))).toEqual(
      [],
    );
    expect(brokenRules({ ...course, blackouts: [] }, days('2026-12-01', undefined, '2026-12-20'))).toEqual([
      { rule: 'gap-min', session: 3 },
    ]);
  });
});
