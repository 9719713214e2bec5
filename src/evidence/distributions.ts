/**
 * Every statistical distribution the evidence room uses, from one kept library. No other file here may import a
 * package; ours is the meta-analysis, not the special functions.
 */
import gammaUpperTail from '@stdlib/math-base-special-gammainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import chiSquareInverse from '@stdlib/stats-base-dists-chisquare-quantile';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalInverse from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tInverse from '@stdlib/stats-base-dists-t-quantile';

/** Which distribution a Wald test refers to: the normal, or Student's t with its degrees of freedom. */
export type Reference = { readonly kind: 'z' } | { readonly kind: 't'; readonly df: number };

/** Two-sided p of a Wald statistic, exact in the far tail. */
export const twoSidedP = (statistic: number, reference: Reference): number =>
  Math.min(
    1,
    2 *
      (reference.kind === 'z'
        ? normalCdf(-Math.abs(statistic), 0, 1)
        : tCdf(-Math.abs(statistic), reference.df)),
  );

/** Half-width of a two-sided interval in standard errors; `level` is its coverage, for example 0.95. */
export function criticalValue(level: number, reference: Reference): number {
  const upper = (1 + level) / 2;
  return reference.kind === 'z' ? normalInverse(upper, 0, 1) : tInverse(upper, reference.df);
}

/** P(X >= x) of a chi-squared variable; small values keep their digits. */
export const chiSquareUpperTail = (x: number, df: number): number =>
  x <= 0 ? 1 : gammaUpperTail(x / 2, df / 2, true, true);

/** Quantile of the chi-squared distribution. */
export const chiSquareQuantile = (p: number, df: number): number => chiSquareInverse(p, df);

/** Quantile of the beta distribution, for exact binomial and credible intervals. */
export const quantileOfBeta = (p: number, shape: { readonly alpha: number; readonly beta: number }): number =>
  betaQuantile(p, shape.alpha, shape.beta);

/** Quantile of the standard normal distribution. */
export const normalQuantile = (p: number): number => normalInverse(p, 0, 1);

/** P(X <= x) of the standard normal distribution. */
export const normalLowerTail = (x: number): number => normalCdf(x, 0, 1);

/** Natural logarithm of the gamma function. */
export const logGamma = (x: number): number => gammaln(x);
