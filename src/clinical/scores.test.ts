import { describe, expect, it } from 'vitest';
import { score, tallyOf } from './scores.ts';

const lesionsOf = (macular: number, deep: number) => ({
  goodmanBaron: { lesions: { macular, 'deep-broad': deep } },
});

describe('an assessment', () => {
  it('answers what was asked and leaves out the rest', () => {
    expect(score({})).toEqual({});
    expect(Object.keys(score(lesionsOf(4, 0)))).toEqual(['goodmanBaronQuantitative']);
    expect(Object.keys(score({ ecca: { 'v-shaped': 1 } }))).toEqual(['ecca']);
    expect(Object.keys(score({ zones: { chin: { rolling: 1 } } }))).toEqual(['zones']);
  });

  it('sums a scar map by type and by zone', () => {
    expect(
      tallyOf({ 'cheek-left': { rolling: 6, 'ice-pick': 14 }, chin: { rolling: 2, macular: 0 }, nose: {} }),
    ).toEqual({
      total: 22,
      byType: { 'ice-pick': 14, rolling: 8, macular: 0 },
      byZone: { nose: 0, 'cheek-left': 20, chin: 2 },
    });
  });

  it('keeps licensed totals with the notice that must be shown', () => {
    const { totals } = score({ totals: { dlqi: 12, scars: 9 } });
    expect(totals?.map(({ instrument, total, max }) => [instrument, total, max])).toEqual([
      ['dlqi', 12, 30],
      ['scars', 9, undefined],
    ]);
    expect(totals?.[0]?.notice).toContain('Cardiff University');
    expect(score({ totals: { dlqi: 12 }, language: 'es' }).totals?.[0]?.notice).toContain('licencia');
  });
});

describe('a change between two assessments', () => {
  it('of up to 4 points is rater noise, of 5 is not', () => {
    const noisy = score({ ...lesionsOf(1, 1), previous: lesionsOf(11, 11) });
    expect(noisy.change).toEqual({
      region: 'whole-face',
      goodmanBaronQuantitative: {
        from: 8,
        to: 4,
        difference: -4,
        trend: 'better',
        noise: 4,
        exceedsNoise: false,
      },
    });
    const real = score({ ...lesionsOf(0, 1), previous: lesionsOf(11, 11) });
    expect(real.change).toMatchObject({ goodmanBaronQuantitative: { difference: -5, exceedsNoise: true } });
    const worse = score({ ...lesionsOf(11, 11), previous: lesionsOf(0, 1) });
    expect(worse.change).toMatchObject({
      goodmanBaronQuantitative: { difference: 5, trend: 'worse', exceedsNoise: true },
    });
  });

  it('of the grade is told in steps, and is left out when a grade is unknown', () => {
    const now = { visibleAt50cm: true, stretchTest: 'flattens' } as const;
    const before = { visibleAt50cm: true, stretchTest: 'does-not-flatten' } as const;
    expect(score({ ...now, previous: before }).change).toEqual({
      region: 'whole-face',
      goodmanBaronQualitative: { from: 4, to: 3, steps: -1, trend: 'better' },
    });
    expect(score({ ...now, previous: { visibleAt50cm: true } }).change).toEqual({ region: 'whole-face' });
  });

  it('of the ECCA says that its noise has not been measured', () => {
    expect(score({ ecca: { keloid: 1 }, previous: { ecca: { keloid: 1 } } }).change).toEqual({
      region: 'whole-face',
      ecca: { from: 50, to: 50, difference: 0, trend: 'same', noise: 'unknown', exceedsNoise: 'unknown' },
    });
  });

  it('is refused when different parts of the face were scored', () => {
    const answer = score({ ...lesionsOf(1, 0), region: 'left-half', previous: lesionsOf(30, 30) });
    expect(answer.goodmanBaronQuantitative?.score).toBe(1);
    expect(answer.change).toMatchObject({
      refused: 'region-differs',
      regions: { from: 'whole-face', to: 'left-half' },
    });
  });
});
