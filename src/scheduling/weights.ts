import { DEFAULT_WEIGHTS, type Weights } from './request.ts';

/** Weights as whole numbers, so that sums are exact and ties are ties; divide by `scale` to get back. */
export type WholeWeights = Weights & { readonly scale: number };

const LARGEST_SCALE = 1_000_000;

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, value);

/**
 * The weights of a course, defaults filled in, times the smallest power of ten that makes all of them whole. Weights
 * with more than six decimals stay as they are; their sums are then exact to rounding only.
 */
export function wholeWeights(
  given: Partial<{ [K in keyof Weights]: number | undefined }> = {},
): WholeWeights {
  const weights: Weights = {
    gap: given.gap ?? DEFAULT_WEIGHTS.gap,
    delay: given.delay ?? DEFAULT_WEIGHTS.delay,
    preference: given.preference ?? DEFAULT_WEIGHTS.preference,
    continuity: given.continuity ?? DEFAULT_WEIGHTS.continuity,
  };
  for (let scale = 1; scale <= LARGEST_SCALE; scale *= 10)
    if (Object.values(weights).every((weight) => isWhole(weight * scale)))
      return { ...mapWeights(weights, (weight) => Math.round(weight * scale)), scale };
  return { ...weights, scale: 1 };
}

const mapWeights = (weights: Weights, change: (weight: number) => number): Weights => ({
  gap: change(weights.gap),
  delay: change(weights.delay),
  preference: change(weights.preference),
  continuity: change(weights.continuity),
});

/** How much of each part a course has: days, days, sessions, changes. */
export type Counts = Weights;

/** The cost of a course and its parts, back in the weights as given. */
export function costOf(counts: Counts, weights: WholeWeights): { cost: number; parts: Weights } {
  const whole: Weights = {
    gap: counts.gap * weights.gap,
    delay: counts.delay * weights.delay,
    preference: counts.preference * weights.preference,
    continuity: counts.continuity * weights.continuity,
  };
  const sum = whole.gap + whole.delay + whole.preference + whole.continuity;
  return { cost: sum / weights.scale, parts: mapWeights(whole, (part) => part / weights.scale) };
}
