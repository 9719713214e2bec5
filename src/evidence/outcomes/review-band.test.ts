import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../kernel/day.ts';
import type { CourseRow } from './course-row.ts';
import { changeAfter, reviewBand } from './review-band.ts';

const start = isoDate('2026-01-05');

const course = (index: number, better: number): CourseRow => ({
  id: `c${index}`,
  startedOn: start,
  plannedSessions: 4,
  scarTypes: ['rolling'],
  sessions: [0, 28, 56, 84].map((days) => ({ on: addDays(start, days), state: 'done' as const })),
  scores: [
    { on: start, scale: 'ecca', by: 'clinician', value: 100 },
    { on: addDays(start, 70), scale: 'ecca', by: 'clinician', value: 100 - better },
    { on: addDays(start, 180), scale: 'ecca', by: 'clinician', value: 10 },
  ],
  harms: [],
});

const question = { scale: 'ecca', by: 'clinician', afterSessions: 3 } as const;

describe('the reference band of a review', () => {
  it('takes the score after the third session and before the fourth', () => {
    expect(changeAfter(course(1, 30), question)).toBe(30);
    expect(changeAfter(course(1, 30), { ...question, afterSessions: 4 })).toBe(90);
    expect(changeAfter(course(1, 30), { ...question, afterSessions: 2 })).toBeUndefined();
    expect(changeAfter(course(1, 30), { ...question, by: 'patient' })).toBeUndefined();
  });

  it('shows where comparable courses stood, and which they are', () => {
    const rows = [10, 20, 30, 40, 50].map((better, index) => course(index, better));
    expect(reviewBand(rows, question)).toEqual({
      afterSessions: 3,
      n: 5,
      percentiles: [14, 20, 30, 40, 46],
      courses: ['c0', 'c1', 'c2', 'c3', 'c4'],
    });
  });

  it('shows none with fewer than five courses', () => {
    const band = reviewBand([course(1, 10)], question);
    expect(band.n).toBe(1);
    expect(band.percentiles).toBeUndefined();
  });
});
