import type { Model } from './study.ts';
import { type Row, type WeightedFit, weightedFit } from './weighted-fit.ts';

/** How tau2 was reached: `search` means that Fisher scoring did not settle and the likelihood was searched. */
export type Tau2Path = 'none' | 'closed-form' | 'fisher-scoring' | 'search';

export type Heterogeneity = {
  /** Between-study variance, never negative. */
  readonly tau2: number;
  readonly seTau2?: number;
  readonly path: Tau2Path;
  /** A higher likelihood at zero than at the maximum that was reached: tau2 was set to zero. */
  readonly settledAtZero: boolean;
};

const STEP_SIZES = [1, 0.5, 0.1] as const;
const MAX_ITERATIONS = 100;
/**
 * Change in tau2 at which metafor stops. Stopping there too keeps every printed digit equal to its output; going on
 * would move tau2 by about as much.
 */
const METAFOR_THRESHOLD = 1e-5;
/** Where that is not small beside the variances (risk differences, say) iteration goes on to this relative change. */
const RELATIVE_THRESHOLD = 1e-9;
/** What "small beside the variances" means for a change. */
const SMALL_CHANGE = 1e-2;
/** A tau2 below this share of the smallest variance, with the likelihood falling from zero on, is zero. */
const NEGLIGIBLE = 1e-3;
/** By how much the likelihood at zero must be better before tau2 is set to zero; metafor's `tol`. */
const LIKELIHOOD_MARGIN = Number.EPSILON ** 0.25;

/** Restricted log-likelihood at a tau2, without its constants. */
export function restrictedLogLikelihood(rows: readonly Row[], tau2: number): number {
  const fit = weightedFit(rows, tau2);
  const logVariances = rows.reduce((total, { vi }) => total + Math.log(vi + tau2), 0);
  return -0.5 * (logVariances + fit.logDeterminant + fit.rss);
}

/** Unweighted moment estimate (Hedges), where REML starts. */
function hedges(rows: readonly Row[]): number {
  const plain = weightedFit(
    rows.map((row) => ({ ...row, vi: 1 })),
    0,
  );
  const df = plain.k - plain.p;
  const meanVariance = rows.reduce((total, { vi }) => total + vi, 0) / rows.length;
  return Math.max(0, plain.rss / df - meanVariance);
}

const fisherStep = (fit: WeightedFit): number => (fit.scoreSquare - fit.traceP) / fit.tracePP;

const smallestVariance = (rows: readonly Row[]): number => Math.min(...rows.map(({ vi }) => vi));

const thresholdFor = (rows: readonly Row[], tau2: number): number => {
  const scale = smallestVariance(rows) + tau2;
  return METAFOR_THRESHOLD <= SMALL_CHANGE * scale ? METAFOR_THRESHOLD : RELATIVE_THRESHOLD * scale;
};

/** Fisher scoring with halving of steps that would make tau2 negative; nothing when it does not settle. */
function fisherScoring(rows: readonly Row[], stepSize: number): number | undefined {
  let tau2 = hedges(rows);
  for (let iteration = 0; iteration < MAX_ITERATIONS / stepSize; iteration++) {
    let step = stepSize * fisherStep(weightedFit(rows, tau2));
    if (!Number.isFinite(step)) return undefined;
    while (tau2 + step < 0) step /= 2;
    tau2 += step;
    if (Math.abs(step) <= thresholdFor(rows, tau2)) return tau2;
  }
  return undefined;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The best tau2 of a coarse grid, refined by golden section: slower than scoring, but it always ends. */
function searchLikelihood(rows: readonly Row[]): number {
  const spread = Math.max(...rows.map(({ yi }) => yi)) - Math.min(...rows.map(({ yi }) => yi));
  const top = spread ** 2 + Math.max(...rows.map(({ vi }) => vi));
  const grid = [0, ...Array.from({ length: 121 }, (_, index) => top * 10 ** (-12 + index / 10))];
  const height = (tau2: number): number => restrictedLogLikelihood(rows, tau2);
  const heights = grid.map(height);
  const peak = heights.indexOf(Math.max(...heights));
  let [low, high] = [grid[peak - 1] ?? 0, grid[peak + 1] ?? top];
  for (let iteration = 0; iteration < 200; iteration++) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (height(left) >= height(right)) high = right;
    else low = left;
  }
  const inner = (low + high) / 2;
  return height(0) >= height(inner) ? 0 : inner;
}

function reml(rows: readonly Row[]): Heterogeneity {
  const scored = STEP_SIZES.reduce<number | undefined>(
    (found, stepSize) => found ?? fisherScoring(rows, stepSize),
    undefined,
  );
  const reached = scored ?? searchLikelihood(rows);
  const negligible = reached <= NEGLIGIBLE * smallestVariance(rows) && fisherStep(weightedFit(rows, 0)) <= 0;
  const settledAtZero =
    !negligible &&
    restrictedLogLikelihood(rows, 0) - restrictedLogLikelihood(rows, reached) > LIKELIHOOD_MARGIN;
  const tau2 = negligible || settledAtZero ? 0 : reached;
  return {
    tau2,
    seTau2: Math.sqrt(2 / weightedFit(rows, tau2).tracePP),
    path: scored === undefined ? 'search' : 'fisher-scoring',
    settledAtZero,
  };
}

/** DerSimonian & Laird 1986; standard error as metafor gives it. */
function dersimonianLaird(rows: readonly Row[]): Heterogeneity {
  const { rss, k, p, traceP, tracePP } = weightedFit(rows, 0);
  const tau2 = Math.max(0, (rss - (k - p)) / traceP);
  return {
    tau2,
    seTau2: Math.sqrt(2 * (k - p) + 4 * tau2 * traceP + 2 * tau2 ** 2 * tracePP) / traceP,
    path: 'closed-form',
    settledAtZero: false,
  };
}

/** The between-study variance by the chosen model; zero under a fixed effect or when nothing is left to vary. */
export function estimateTau2(rows: readonly Row[], model: Model): Heterogeneity {
  const coefficients = rows.every((row) => row.x !== undefined) ? 2 : 1;
  if (model === 'FE' || rows.length <= coefficients) return { tau2: 0, path: 'none', settledAtZero: false };
  return model === 'DL' ? dersimonianLaird(rows) : reml(rows);
}
