import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBit,
  addEvery,
  type Bits,
  clearRange,
  countBits,
  emptyBits,
  firstBit,
  fullBits,
  hasBit,
  keepRuns,
  keepWhereAhead,
  uniteWith,
} from './bits.ts';

const PLACES = 150;
const anySet = fc.uniqueArray(fc.nat({ max: PLACES - 1 }));

const bitsOf = (places: readonly number[]): Bits => {
  const bits = emptyBits(PLACES);
  for (const place of places) addBit(bits, place);
  return bits;
};

const placesOf = (bits: Bits): number[] =>
  Array.from({ length: bits.length * 32 }, (_, place) => place).filter((place) => hasBit(bits, place));

const sorted = (places: readonly number[]): number[] => places.toSorted((a, b) => a - b);

describe('sets of places', () => {
  it('hold what was added, and know how much that is', () => {
    fc.assert(
      fc.property(anySet, (places) => {
        expect(placesOf(bitsOf(places))).toEqual(sorted(places));
        expect(countBits(bitsOf(places))).toBe(places.length);
      }),
    );
  });

  it('are full up to the last place and no further', () => {
    for (const places of [1, 31, 32, 33, 64, 150]) expect(countBits(fullBits(places))).toBe(places);
  });

  it('lose a range, wherever it begins and ends', () => {
    const bound = fc.integer({ min: -40, max: PLACES + 40 });
    fc.assert(
      fc.property(anySet, bound, bound, (places, from, to) => {
        const bits = bitsOf(places);
        clearRange(bits, from, to);
        expect(placesOf(bits)).toEqual(sorted(places.filter((place) => place < from || place >= to)));
      }),
    );
  });

  it('take every so-manieth place of a range', () => {
    const bound = fc.nat({ max: PLACES });
    fc.assert(
      fc.property(anySet, fc.integer({ min: 1, max: 70 }), bound, bound, (places, step, from, to) => {
        const bits = bitsOf(places);
        addEvery(bits, step, { from, to });
        const added = Array.from({ length: PLACES }, (_, place) => place).filter(
          (place) => place >= from && place < to && (place - from) % step === 0,
        );
        expect(placesOf(bits)).toEqual(sorted([...new Set([...places, ...added])]));
      }),
    );
  });

  it('unite', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        const bits = bitsOf(a);
        uniteWith(bits, bitsOf(b));
        expect(placesOf(bits)).toEqual(sorted([...new Set([...a, ...b])]));
      }),
    );
  });

  it('keep a place only where another set has one so far ahead', () => {
    fc.assert(
      fc.property(anySet, anySet, fc.nat({ max: 200 }), (a, b, ahead) => {
        const bits = bitsOf(a);
        keepWhereAhead(bits, bitsOf(b), ahead);
        expect(placesOf(bits)).toEqual(sorted(a.filter((place) => b.includes(place + ahead))));
      }),
    );
  });

  it('keep the beginnings of runs long enough', () => {
    const gaps = fc.uniqueArray(fc.nat({ max: PLACES - 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 70 }), (missing, length) => {
        const places = Array.from({ length: PLACES }, (_, place) => place).filter(
          (place) => !missing.includes(place),
        );
        const bits = bitsOf(places);
        keepRuns(bits, length);
        const isRun = (place: number): boolean =>
          Array.from({ length }, (_, step) => place + step).every((each) => places.includes(each));
        expect(placesOf(bits)).toEqual(places.filter(isRun));
      }),
    );
  });

  it('find the first place of a range', () => {
    const bound = fc.nat({ max: PLACES });
    fc.assert(
      fc.property(anySet, bound, bound, (places, from, to) => {
        const first = sorted(places).find((place) => place >= from && place < to);
        expect(firstBit(bitsOf(places), from, to)).toBe(first ?? -1);
      }),
    );
  });
});
