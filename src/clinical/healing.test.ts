import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedBands, healingDay, phaseOn, rednessDays, symptoms } from './healing.ts';

describe('what is expected while skin heals (fact sheet 8)', () => {
  it('falls from day to day after 1.5 mm', () => {
    const redness = [0, 1, 2, 3, 7, 14, 15].map((day) => expectedBands(day, 1.5).redness);
    expect(redness).toEqual([
      [0, 8],
      [0, 6],
      [0, 5],
      [0, 4],
      [0, 3],
      [0, 3],
      [0, 1],
    ]);
    const swelling = [0, 1, 2, 3].map((day) => expectedBands(day, 1.5).swelling);
    expect(swelling).toEqual([
      [0, 7],
      [0, 5],
      [0, 3],
      [0, 1],
    ]);
    const pain = [0, 1, 2, 3].map((day) => expectedBands(day, 1.5).pain);
    expect(pain).toEqual([
      [0, 6],
      [0, 4],
      [0, 2],
      [0, 1],
    ]);
  });

  it('peels most from day 3 to day 7', () => {
    const peeling = [0, 1, 2, 3, 7, 8, 15].map((day) => expectedBands(day, 1.5).peeling[1]);
    expect(peeling).toEqual([2, 3, 5, 7, 7, 3, 1]);
  });

  it('takes 1.0 mm as shallow and 1.1 mm as deeper', () => {
    expect(expectedBands(8, 1).redness).toEqual([0, 1]);
    expect(expectedBands(8, 1.1).redness).toEqual([0, 3]);
    expect([0.5, 1, 1.1, 2].map(rednessDays)).toEqual([7, 7, 14, 14]);
  });

  it('is never less after deeper needling, and always has settled in the end', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.double({ min: 0.1, max: 3, noNaN: true }), (day, depth) => {
        for (const symptom of symptoms) {
          const [low, high] = expectedBands(day, depth)[symptom];
          expect(low).toBe(0);
          expect(high).toBeLessThanOrEqual(expectedBands(day, depth + 1)[symptom][1]);
          expect(high).toBeGreaterThanOrEqual(expectedBands(400, depth)[symptom][1]);
          expect(expectedBands(400, depth)[symptom]).toEqual([0, 1]);
        }
      }),
    );
  });

  it('counts days in whole periods of 24 hours from the end of the session', () => {
    const day = 86_400_000;
    expect([0, 1, day - 1, day, 2 * day - 1, 2 * day].map((ms) => healingDay(5, 5 + ms))).toEqual([
      0, 0, 0, 1, 1, 2,
    ]);
  });

  it('has chapters', () => {
    expect([0, 1, 2, 3, 7, 8, 14, 15, 56, 57].map(phaseOn)).toEqual([
      'first-day',
      'calming',
      'calming',
      'peeling',
      'peeling',
      'fading',
      'fading',
      'watching',
      'watching',
      'remodelling',
    ]);
  });
});
