import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lesion, lesions, qualitativeGrade, quantitativeScore } from './goodman-baron.ts';

const points = (lesion: Lesion, amount: number) => quantitativeScore({ [lesion]: amount }).score;

describe('the quantitative score (fact sheet 2b)', () => {
  const rows: readonly (readonly [Lesion, number, number, number])[] = [
    ['macular', 1, 2, 3],
    ['mild-atrophic', 1, 2, 3],
    ['moderate-atrophic', 2, 4, 6],
    ['punched-out-shallow', 2, 4, 6],
    ['shallow-broad', 2, 4, 6],
    ['punched-out-deep-normal', 3, 6, 9],
    ['punched-out-deep-abnormal', 3, 6, 9],
    ['linear-troughed', 3, 6, 9],
    ['deep-broad', 3, 6, 9],
    ['papular', 2, 4, 6],
  ];

  it.each(rows)('gives %s %i, %i and %i points in the three count bands', (lesion, low, middle, high) => {
    expect([0, 1, 10].map((count) => points(lesion, count))).toEqual([0, low, low]);
    expect([11, 20].map((count) => points(lesion, count))).toEqual([middle, middle]);
    expect([21, 300].map((count) => points(lesion, count))).toEqual([high, high]);
  });

  it('measures keloidal scars by area: under 5 cm2, up to 20 cm2, above', () => {
    expect([0, 0.1, 4.99, 5, 20, 20.01].map((area) => points('keloidal', area))).toEqual([
      0, 6, 6, 12, 12, 18,
    ]);
  });

  it('reaches the published maximum of 84 and no more', () => {
    const everything = Object.fromEntries(lesions.map((lesion) => [lesion, 1000]));
    expect(quantitativeScore(everything).score).toBe(84);
    const worstOf = (block: string) =>
      quantitativeScore(everything).parts.reduce(
        (sum, part) => sum + (part.block === block ? part.points : 0),
        0,
      );
    expect(['A', 'B', 'C', 'D'].map(worstOf)).toEqual([6, 18, 36, 24]);
  });

  it('says for each lesion its block, count, band and points', () => {
    expect(quantitativeScore({ 'mild-atrophic': 12, keloidal: 7.5 })).toEqual({
      score: 14,
      max: 84,
      parts: [
        { lesion: 'mild-atrophic', block: 'A', count: 12, band: '11-20', multiplier: 2, points: 2 },
        { lesion: 'keloidal', block: 'D', areaCm2: 7.5, band: '5-20 cm2', multiplier: 2, points: 12 },
      ],
    });
  });

  const someCounts = fc.dictionary(fc.constantFrom(...lesions), fc.nat(60));

  it('adds up from its parts, stays within 0 and 84, and never falls when a scar is added', () => {
    fc.assert(
      fc.property(
        someCounts,
        fc.constantFrom(...lesions),
        fc.integer({ min: 1, max: 30 }),
        (counts, lesion, more) => {
          const { score, parts } = quantitativeScore(counts);
          expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(84);
          const worse = quantitativeScore({ ...counts, [lesion]: (counts[lesion] ?? 0) + more });
          expect(worse.score).toBeGreaterThanOrEqual(score);
        },
      ),
    );
  });
});

describe('the qualitative grade (fact sheet 2a)', () => {
  it('is 2 when dents or bumps are not obvious at 50 cm', () => {
    expect(qualitativeGrade({ visibleAt50cm: false })).toEqual({ grade: 2 });
    expect(qualitativeGrade({ visibleAt50cm: false, stretchTest: 'does-not-flatten' })).toEqual({ grade: 2 });
  });

  it('is 3 when stretching flattens what is obvious at 50 cm, 4 when it does not', () => {
    expect(qualitativeGrade({ visibleAt50cm: true, stretchTest: 'flattens' })).toEqual({ grade: 3 });
    expect(qualitativeGrade({ visibleAt50cm: true, stretchTest: 'does-not-flatten' })).toEqual({ grade: 4 });
  });

  it('is 1 when there is colour and no contour, at any distance', () => {
    expect(qualitativeGrade({ contour: 'none', visibleAt50cm: true })).toEqual({ grade: 1 });
    expect(qualitativeGrade({ visibleAt50cm: true }, { lesions: { macular: 9, 'deep-broad': 0 } })).toEqual({
      grade: 1,
    });
    expect(qualitativeGrade({ visibleAt50cm: false }, { zones: { nose: { macular: 2 } } })).toEqual({
      grade: 1,
    });
  });

  it('does not take colour only from a count when dents or bumps were counted too', () => {
    const counted = { lesions: { macular: 9 }, zones: { nose: { rolling: 1 } } };
    expect(qualitativeGrade({ visibleAt50cm: false }, counted)).toEqual({ grade: 2 });
  });

  it('names the answer it needs instead of guessing', () => {
    expect(qualitativeGrade({ visibleAt50cm: true })).toEqual({ grade: 'unknown', missing: ['stretchTest'] });
    expect(qualitativeGrade({ visibleAt50cm: true, stretchTest: 'unknown' })).toEqual({
      grade: 'unknown',
      missing: ['stretchTest'],
    });
    expect(qualitativeGrade({ stretchTest: 'flattens' })).toEqual({
      grade: 'unknown',
      missing: ['visibleAt50cm'],
    });
    expect(qualitativeGrade({ contour: 'unknown', visibleAt50cm: false })).toEqual({
      grade: 'unknown',
      missing: ['contour'],
    });
  });

  it('gives no grade when colour only was said and dents were counted', () => {
    expect(
      qualitativeGrade({ contour: 'none', visibleAt50cm: true }, { lesions: { 'deep-broad': 1 } }),
    ).toEqual({ grade: 'unknown', missing: [], conflict: ['contour'] });
  });
});
