import { normalQuantile, quantileOfBeta } from '../distributions.ts';
import type { Interval } from '../meta-analysis/model.ts';

/** A count out of a denominator, always together. */
export type Count = { readonly events: number; readonly n: number };

/** A proportion with its interval; `rate` is absent when nobody could have had the event. */
export type Rate = Count & { readonly rate?: number; readonly ci: Interval };

const DEFAULT_LEVEL = 0.95;
const NOTHING_KNOWN: Interval = [0, 1];

/** Wilson 1927: the interval for proportions that behaves with few people and near 0 or 1. */
export function wilson({ events, n }: Count, level = DEFAULT_LEVEL): Interval {
  if (n === 0) return NOTHING_KNOWN;
  const z = normalQuantile((1 + level) / 2);
  const p = events / n;
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const reach = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [events === 0 ? 0 : centre - reach, events === n ? 1 : centre + reach];
}

/** Clopper & Pearson 1934: never too narrow, so it is the one for harms. */
export function clopperPearson({ events, n }: Count, level = DEFAULT_LEVEL): Interval {
  if (n === 0) return NOTHING_KNOWN;
  const tail = (1 - level) / 2;
  return [
    events === 0 ? 0 : quantileOfBeta(tail, { alpha: events, beta: n - events + 1 }),
    events === n ? 1 : quantileOfBeta(1 - tail, { alpha: events + 1, beta: n - events }),
  ];
}

const rateWith =
  (interval: (count: Count, level?: number) => Interval) =>
  (count: Count, level?: number): Rate => ({
    ...count,
    ...(count.n === 0 ? {} : { rate: count.events / count.n }),
    ci: interval(count, level),
  });

/** A proportion with its Wilson interval. */
export const rateOf = rateWith(wilson);

/** A proportion of harm with its exact interval. */
export const harmRateOf = rateWith(clopperPearson);
