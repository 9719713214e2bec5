import type { Interval } from './model.ts';
import type { Measure } from './study.ts';

/** From the scale of pooling to the one people read, for the measures whose scales differ. */
const NATURAL: Readonly<Partial<Record<Measure, (value: number) => number>>> = {
  RR: Math.exp,
  OR: Math.exp,
  PLO: (logit) => (logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit))),
};

export type NaturalScale = {
  readonly estimate: number;
  readonly ci: Interval;
  readonly predictionInterval?: Interval;
};

type Pooled = {
  readonly estimate: number;
  readonly ci: Interval;
  readonly predictionInterval?: Interval;
};

/** Whether pooled effects of this measure have another, natural scale. */
export const hasNaturalScale = (measure: Measure): boolean => NATURAL[measure] !== undefined;

/** Ratios and proportions on their natural scale; nothing for other measures or where a number would overflow. */
export function toNaturalScale(measure: Measure, pooled: Pooled): NaturalScale | undefined {
  const natural = NATURAL[measure];
  if (natural === undefined) return undefined;
  const both = ([low, high]: Interval): Interval => [natural(low), natural(high)];
  const [estimate, ci] = [natural(pooled.estimate), both(pooled.ci)];
  if (![estimate, ...ci].every(Number.isFinite)) return undefined;
  const prediction = pooled.predictionInterval === undefined ? undefined : both(pooled.predictionInterval);
  return prediction?.every(Number.isFinite)
    ? { estimate, ci, predictionInterval: prediction }
    : { estimate, ci };
}
