import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastAhead } from './window-least.ts';

const level = fc.oneof(fc.nat({ max: 5 }), fc.constant(Number.POSITIVE_INFINITY));

describe('the least pair of a window ahead', () => {
  it('equals looking at every day of the window', () => {
    const rows = fc.array(fc.tuple(fc.nat({ max: 2 }), level), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 8 }), fc.nat({ max: 12 }), (row, from, width) => {
        const pairs = {
          left: Float64Array.from(row, ([left]) => left),
          right: Float64Array.from(row, ([, right]) => right),
        };
        const found = leastAhead(pairs, { from, to: from + width });
        for (const [day] of row.entries()) {
          const ahead = row.slice(day + from, day + from + width + 1);
          const least = ahead.toSorted((a, b) => a[0] - b[0] || (a[1] === b[1] ? 0 : a[1] - b[1]))[0];
          const at = found[day] ?? -1;
          expect(at < 0 ? undefined : row[at]).toEqual(least);
          if (at >= 0) expect(at - day).toBeGreaterThanOrEqual(from);
        }
      }),
    );
  });
});
