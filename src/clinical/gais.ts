import type { Fact } from '../evidence/source.ts';

/** What a rating of improvement means, best first. */
export const improvements = [
  'very-much-improved',
  'much-improved',
  'improved',
  'no-change',
  'worse',
] as const;
export type Improvement = (typeof improvements)[number];

/**
 * Scales the Global Aesthetic Improvement Scale is published on. The number alone says nothing: 1 is the best on one
 * and the worst on another, so the scale is stored with every rating.
 */
export const gaisScales = ['1-best', '5-best', '3-best'] as const;
export type GaisScale = (typeof gaisScales)[number];

export type GaisRating = { readonly value: number; readonly scale: GaisScale };

/** Number of the best rating, of the worst, and the step from better to worse. */
type ScaleEnds = { readonly best: number; readonly worst: number };

export const GAIS_ENDS: Fact<Readonly<Record<GaisScale, ScaleEnds>>> = {
  value: {
    '1-best': { best: 1, worst: 5 },
    '5-best': { best: 5, worst: 1 },
    '3-best': { best: 3, worst: -1 },
  },
  unit: 'rating',
  sources: ['gais-skinpen'],
};

/** Whether the number exists on the scale. */
export function isOnGaisScale({ value, scale }: GaisRating): boolean {
  const { best, worst } = GAIS_ENDS.value[scale];
  return Number.isInteger(value) && value >= Math.min(best, worst) && value <= Math.max(best, worst);
}

export type GaisAnswer = GaisRating & {
  readonly direction: 'lower-better' | 'higher-better';
  readonly meaning: Improvement;
};

/** The rating with its direction and meaning; undefined when the number is not on the scale. */
export function readGais(rating: GaisRating): GaisAnswer | undefined {
  if (!isOnGaisScale(rating)) return undefined;
  const { best, worst } = GAIS_ENDS.value[rating.scale];
  const meaning = improvements[Math.abs(rating.value - best)];
  if (meaning === undefined) return undefined;
  return { ...rating, direction: best < worst ? 'lower-better' : 'higher-better', meaning };
}

/** Improvement in quarters: 1 under 25 per cent, 2 from 25, 3 from 50 to 75, 4 over 75. */
export type Quartile = 1 | 2 | 3 | 4;

export const QUARTILE_BOUNDS: Fact<readonly [number, number, number]> = {
  value: [25, 50, 75],
  unit: 'per cent improvement',
  sources: ['quartile-jamc'],
};

/** The quartile of an improvement in per cent; a worsening is in the first. */
export function quartileOf(percent: number): Quartile {
  const [first, second, third] = QUARTILE_BOUNDS.value;
  if (percent < first) return 1;
  if (percent < second) return 2;
  return percent <= third ? 3 : 4;
}

/** Ends of the visual analogue scale. */
export const VAS_RANGE: Fact<readonly [number, number]> = {
  value: [0, 10],
  unit: 'rating',
  sources: ['vas-dogra-2014'],
};
