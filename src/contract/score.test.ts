import { describe, expect, it } from 'vitest';
import { faultsOf } from './problem.ts';
import { scoreVerb } from './score.ts';

const pointersOf = (request: unknown): readonly string[] => {
  const parsed = scoreVerb.request.safeParse(request);
  return parsed.success ? [] : faultsOf(parsed.error).map(({ pointer }) => pointer);
};

describe('the score verb', () => {
  it('answers its own example as the contract shows it', () => {
    const answer = scoreVerb.run(scoreVerb.request.parse(scoreVerb.example));
    expect(answer.goodmanBaronQualitative).toEqual({ grade: 3 });
    expect(answer.goodmanBaronQuantitative).toMatchObject({ score: 27, max: 84 });
    expect(answer.ecca).toMatchObject({ score: 115, max: 540 });
    expect(scoreVerb.answer.parse(answer)).toEqual(answer);
  });

  it('points at counts that are negative, broken or not numbers', () => {
    expect(
      pointersOf({
        zones: { chin: { rolling: -1 } },
        goodmanBaron: { lesions: { macular: 1.5, papular: '3', keloidal: -0.1 } },
        previous: { ecca: { keloid: 4 } },
      }),
    ).toEqual([
      '/zones/chin/rolling',
      '/goodmanBaron/lesions/macular',
      '/goodmanBaron/lesions/papular',
      '/goodmanBaron/lesions/keloidal',
      '/previous/ecca/keloid',
    ]);
  });

  it('points at misspelt zones, scar types and fields', () => {
    expect(pointersOf({ zones: { cheek: {}, nose: { icepick: 1 } }, strechTest: 'flattens' })).toEqual([
      '/zones/nose/icepick',
      '/zones/cheek',
      '/strechTest',
    ]);
  });

  it('points at an item given twice under two names', () => {
    expect(pointersOf({ ecca: { boxcar: 1, 'u-shaped': 2 } })).toEqual(['/ecca/u-shaped']);
    expect(pointersOf({ ecca: { items: { rolling: 1 }, counts: { 'm-shaped': 9 } } })).toEqual([
      '/ecca/m-shaped',
    ]);
  });

  it('points at zones of the half of the face that was not scored', () => {
    expect(
      pointersOf({ region: 'left-half', zones: { 'cheek-right': {}, 'cheek-left': {}, chin: {} } }),
    ).toEqual(['/zones/cheek-right']);
  });

  it('points at ratings and totals outside their scale', () => {
    expect(pointersOf({ totals: { dlqi: 31 } })).toEqual(['/totals/dlqi']);
    expect(pointersOf({ gais: { value: 6, scale: '1-best' } })).toEqual(['/gais/value']);
    expect(pointersOf({ vas: { value: 11, direction: 'lower-better' } })).toEqual(['/vas/value']);
  });
});
