import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestHitting, cheapestToGiveUp } from './hitting-set.ts';

const THINGS = 8;
const anyCores = fc.array(fc.uniqueArray(fc.nat({ max: THINGS - 1 }), { minLength: 1, maxLength: 4 }), {
  maxLength: 6,
});
const prices = [1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007];
const price = (thing: number): number => prices[thing] ?? 0;
const sum = (things: readonly number[]): number => things.reduce((total, thing) => total + price(thing), 0);
const hits = (things: readonly number[], cores: readonly (readonly number[])[]): boolean =>
  cores.every((core) => core.some((thing) => things.includes(thing)));

/** The cheapest of all 256 subsets that hits every core. */
const cheapestByTrying = (cores: readonly (readonly number[])[]): number =>
  Math.min(
    ...Array.from({ length: 2 ** THINGS }, (_, mask) =>
      Array.from({ length: THINGS }, (__, thing) => thing).filter((thing) => (mask >> thing) & 1),
    )
      .filter((things) => hits(things, cores))
      .map(sum),
  );

describe('the cheapest things to give up', () => {
  it('hit every core at the least price', () => {
    fc.assert(
      fc.property(anyCores, (cores) => {
        const found = cheapestHitting(cores, price);
        expect(hits(found, cores)).toBe(true);
        expect(sum(found)).toBe(cheapestByTrying(cores));
      }),
    );
  });

  it('are found by asking only whether it is possible', () => {
    fc.assert(
      fc.property(anyCores, (cores) => {
        const found = cheapestToGiveUp({
          count: THINGS,
          price,
          possibleWithout: (things) => hits([...things], cores),
        });
        expect(hits(found, cores)).toBe(true);
        expect(sum(found)).toBe(cheapestByTrying(cores));
      }),
    );
  });
});
