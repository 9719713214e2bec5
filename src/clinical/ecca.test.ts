import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EccaItem, eccaItems, eccaScore } from './ecca.ts';

describe('the ECCA (fact sheet 2c)', () => {
  const rows: readonly (readonly [EccaItem, number])[] = [
    ['v-shaped', 15],
    ['u-shaped', 20],
    ['m-shaped', 25],
    ['superficial-elastolysis', 30],
    ['hypertrophic', 40],
    ['keloid', 50],
  ];

  it.each(rows)('weighs %s with %i points a grade', (item, weight) => {
    expect([0, 1, 2, 3].map((grade) => eccaScore({ [item]: grade }).score)).toEqual([
      0,
      weight,
      2 * weight,
      3 * weight,
    ]);
  });

  it('reaches the published maximum of 540', () => {
    expect(eccaScore(Object.fromEntries(eccaItems.map((item) => [item, 3]))).score).toBe(540);
  });

  it('grades counts: under 5 few, 5 to 20 limited, over 20 many', () => {
    const gradeOf = (count: number) => eccaScore({ counts: { 'v-shaped': count } }).parts[0]?.grade;
    expect([0, 1, 4, 5, 20, 21].map(gradeOf)).toEqual([0, 1, 1, 2, 2, 3]);
  });

  it('understands the scar names for its shapes', () => {
    expect(eccaScore({ items: { 'ice-pick': 2, boxcar: 3, rolling: 1 } })).toEqual({
      score: 115,
      max: 540,
      parts: [
        { item: 'v-shaped', grade: 2, weight: 15, points: 30 },
        { item: 'u-shaped', grade: 3, weight: 20, points: 60 },
        { item: 'm-shaped', grade: 1, weight: 25, points: 25 },
      ],
    });
  });

  it('adds up from its parts and never falls when a grade rises', () => {
    const grades = fc.dictionary(fc.constantFrom(...eccaItems), fc.nat(3));
    fc.assert(
      fc.property(grades, fc.constantFrom(...eccaItems), (given, item) => {
        const { score, parts } = eccaScore(given);
        expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score);
        expect(eccaScore({ ...given, [item]: 3 }).score).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});
