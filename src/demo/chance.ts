import { seeded } from '../kernel/random.ts';

/** One stream of decisions; the same seed decides the same. */
export type Chance = {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from the first to the second, both included. */
  readonly between: (low: number, high: number) => number;
  readonly of: <T>(things: readonly [T, ...T[]]) => T;
  readonly happens: (probability: number) => boolean;
};

export function chanceOf(seed: number): Chance {
  const next = seeded(seed);
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    of: (things) => things[between(0, things.length - 1)] ?? things[0],
    happens: (probability) => next() < probability,
  };
}
