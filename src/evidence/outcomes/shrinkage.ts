import { logGamma, quantileOfBeta } from '../distributions.ts';
import type { Interval } from '../meta-analysis/model.ts';
import type { Count } from './proportion.ts';

export type Group = Count & { readonly group: string };

/** What all groups together say a rate is likely to be: `mean` with the weight of `strength` people. */
export type Prior = { readonly mean: number; readonly strength: number };

export type Shrunk = Group & {
  /** The raw rate pulled towards the whole, the more the fewer people. */
  readonly shrunk: number;
  readonly ci: Interval;
  /** Too few people for the raw rate to mean much. */
  readonly few: boolean;
};

/** Below this many people a raw rate is not shown by itself. */
export const FEW = 10;

/** Strengths that are tried: from groups that share nothing to groups that are alike. */
const STRENGTHS = Array.from({ length: 61 }, (_, step) => 10 ** (-0.5 + step * 0.075));

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

/** Logarithm of the beta-binomial likelihood of all groups, without its constant. */
const logLikelihood = (groups: readonly Group[], { mean, strength }: Prior): number => {
  const [alpha, beta] = [mean * strength, (1 - mean) * strength];
  const whole = logBeta(alpha, beta);
  return groups.reduce(
    (total, { events, n }) => total + logBeta(events + alpha, n - events + beta) - whole,
    0,
  );
};

/**
 * Empirical Bayes: the mean is the rate of the whole (with half an event added, so that it is never 0 or 1), the
 * strength the one that makes the groups most likely, but never more than the people there are: what all groups
 * together say is known no better than from all of them.
 */
export function priorOf(groups: readonly Group[]): Prior {
  const events = groups.reduce((total, group) => total + group.events, 0);
  const n = groups.reduce((total, group) => total + group.n, 0);
  const mean = (events + 0.5) / (n + 1);
  const strengths = STRENGTHS.filter((strength) => strength <= Math.max(1, n));
  const likelihoods = strengths.map((strength) => logLikelihood(groups, { mean, strength }));
  const strength = strengths[likelihoods.indexOf(Math.max(...likelihoods))] ?? 1;
  return { mean, strength };
}

/** Each group's rate pulled towards the whole, with a credible interval, in the order given: this is no league. */
export function shrink(groups: readonly Group[], level = 0.95): readonly Shrunk[] {
  const { mean, strength } = priorOf(groups);
  const tail = (1 - level) / 2;
  return groups.map((group) => {
    const shape = {
      alpha: group.events + mean * strength,
      beta: group.n - group.events + (1 - mean) * strength,
    };
    return {
      ...group,
      shrunk: shape.alpha / (shape.alpha + shape.beta),
      ci: [quantileOfBeta(tail, shape), quantileOfBeta(1 - tail, shape)],
      few: group.n < FEW,
    };
  });
}
