import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip, slipIndex } from './inci-slip.ts';

/** Optimal string alignment distance, written out in full: the oracle for {@link isOneSlip}. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row !== undefined) row[j] = best;
    }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 8 });

describe('a slip of one letter', () => {
  it.each([
    ['retinol', 'retnol'],
    ['retinol', 'retinnol'],
    ['retinol', 'retinal'],
    ['retinol', 'retionl'],
  ])('%s and %s are one slip apart', (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
  });

  it.each([
    ['retinol', 'retinol'],
    ['retinol', 'rtenol'],
    ['lactic', 'lauric'],
    ['retinol', 'lonita'],
  ])('%s and %s are not', (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
  });

  it('is what an edit distance of one says it is', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlip(a, b)).toBe(distance(a, b) === 1);
      }),
      { numRuns: 5000 },
    );
  });

  it('is found by the index whenever comparing every word would find it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), word, (words, asked) => {
        const near = words.filter((known) => distance(known, asked) === 1);
        expect(slipIndex(words)(asked)).toEqual(expect.arrayContaining(near));
      }),
      { numRuns: 1000 },
    );
  });

  it('includes letters that scanners confuse, however many', () => {
    expect(slipIndex(['salicylic', 'retinol'])('saiicyiic')).toEqual(['salicylic']);
    expect(slipIndex(['salicylic', 'retinol'])('ret1n0l')).toEqual(['retinol']);
  });
});
