import { coefficientAt, type Fitted, fitModel, type ModelOptions } from './model.ts';
import { type Row, varies } from './weighted-fit.ts';

export const FILL_ESTIMATORS = ['L0', 'R0'] as const;
export type FillEstimator = (typeof FILL_ESTIMATORS)[number];

export type TrimAndFill = {
  readonly estimator: FillEstimator;
  /** The side of the funnel on which studies seem to be missing. */
  readonly side: 'left' | 'right';
  readonly missing: number;
  readonly seMissing: number;
  /** Test that none is missing; only the R0 estimator has one. */
  readonly pval?: number;
  /** The studies that were imagined. */
  readonly filled: readonly Row[];
  /** The pooled result with them. */
  readonly fitted: Fitted;
};

const MAX_ROUNDS = 100;

type Count = { readonly missing: number; readonly se: number };

/** Half to even, as the published algorithm's implementation rounds. */
const roundHalfEven = (value: number): number => {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
};

/** Signed ranks of the distances from a centre; ties keep their order. */
function signedRanks(values: readonly number[]): number[] {
  const ranks = new Array<number>(values.length).fill(0);
  values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => Math.abs(a.value) - Math.abs(b.value))
    .forEach(({ value, index }, position) => {
      ranks[index] = Math.sign(value) * (position + 1);
    });
  return ranks;
}

function countByL0(ranks: readonly number[]): Count {
  const k = ranks.length;
  const positive = ranks.reduce((total, rank) => total + Math.max(0, rank), 0);
  const missing = (4 * positive - k * (k + 1)) / (2 * k - 1);
  const variance =
    (k * (k + 1) * (2 * k + 1) +
      10 * missing ** 3 +
      27 * missing ** 2 +
      17 * missing -
      18 * k * missing ** 2 -
      18 * k * missing +
      6 * k ** 2 * missing) /
    24;
  return { missing, se: (4 * Math.sqrt(Math.max(0, variance))) / (2 * k - 1) };
}

function countByR0(ranks: readonly number[]): Count {
  const lowest = Math.max(0, ...ranks.map((rank) => -rank));
  const missing = ranks.length - lowest - 1;
  return { missing, se: Math.sqrt(2 * Math.max(0, missing) + 2) };
}

const counting: Readonly<Record<FillEstimator, (ranks: readonly number[]) => Count>> = {
  L0: countByL0,
  R0: countByR0,
};

/** Missing studies hide opposite to the slope of effects on their standard errors. */
function sideOf(rows: readonly Row[], options: ModelOptions): 'left' | 'right' {
  if (rows.length < 3 || !varies(rows.map(({ vi }) => Math.sqrt(vi)))) return 'left';
  const line = fitModel(
    rows.map(({ yi, vi }) => ({ yi, vi, x: Math.sqrt(vi) })),
    options,
  );
  return coefficientAt(line, 1).estimate < 0 ? 'right' : 'left';
}

type Settled = { readonly count: Count; readonly centre: number };

/** Trims the far end and re-centres until the count of missing studies stands still. */
function settle(
  sorted: readonly Row[],
  options: ModelOptions,
  estimator: FillEstimator,
): Settled | undefined {
  let before = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const trimmed = sorted.slice(0, sorted.length - before);
    if (trimmed.length === 0) return undefined;
    const centre = coefficientAt(fitModel(trimmed, options), 0).estimate;
    const { missing, se } = counting[estimator](signedRanks(sorted.map(({ yi }) => yi - centre)));
    const count = { missing: Math.max(0, roundHalfEven(missing)), se };
    if (count.missing === before) return { count, centre };
    before = count.missing;
  }
  return undefined;
}

/**
 * Duval & Tweedie 2000: trims the studies that make the funnel lopsided, re-centres, and fills in their mirror
 * images. A probe of how much a missing tail could matter, not a better estimate. Nothing when it does not settle.
 */
export function trimAndFill(
  rows: readonly Row[],
  options: ModelOptions,
  estimator: FillEstimator,
): TrimAndFill | undefined {
  const side = sideOf(rows, options);
  const sign = side === 'right' ? -1 : 1;
  const sorted = rows.map(({ yi, vi }) => ({ yi: sign * yi, vi })).sort((a, b) => a.yi - b.yi);
  const settled = settle(sorted, options, estimator);
  if (settled === undefined) return undefined;
  const { count, centre } = settled;
  const filled = sorted
    .slice(sorted.length - count.missing)
    .map(({ yi, vi }) => ({ yi: sign * (2 * centre - yi), vi }));
  return {
    estimator,
    side,
    missing: count.missing,
    seMissing: count.se,
    ...(estimator === 'R0' ? { pval: 0.5 ** (count.missing + 1) } : {}),
    filled,
    fitted: fitModel([...rows, ...filled], options),
  };
}
