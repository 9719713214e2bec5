import { chiSquareUpperTail, criticalValue, type Reference, twoSidedP } from '../distributions.ts';
import { estimateTau2, type Heterogeneity, type Tau2Path } from './heterogeneity.ts';
import type { Model } from './study.ts';
import { type Row, type WeightedFit, weightedFit } from './weighted-fit.ts';

export type Interval = readonly [number, number];

export type ModelOptions = {
  readonly model: Model;
  /** Knapp & Hartung 2003: variance scaled by the weighted residuals, Student's t instead of the normal. */
  readonly hartungKnapp: boolean;
  /** Coverage of every interval, for example 0.95. */
  readonly level: number;
};

/** One coefficient: the pooled effect, or the intercept or slope of a meta-regression. */
export type Coefficient = {
  readonly estimate: number;
  readonly se: number;
  /** Absent when the standard error is zero: there is nothing to test. */
  readonly statistic?: number;
  readonly pval?: number;
  readonly ci: Interval;
};

/** Cochran's test of heterogeneity (of what is left of it, in a meta-regression). */
export type QTest = { readonly value: number; readonly df: number; readonly p: number };

export type Fitted = {
  readonly k: number;
  readonly coefficients: readonly Coefficient[];
  readonly reference: Reference;
  readonly tau2: number;
  readonly seTau2?: number;
  /** Per cent of the total variability that is between studies, by the typical-variance definition. */
  readonly i2: number;
  /** Total variability over sampling variability. */
  readonly h2: number;
  readonly q: QTest;
  /** Share of the weight, per cent, in the order of the rows. */
  readonly weights: readonly number[];
  readonly tau2Path: Tau2Path;
  readonly settledAtZero: boolean;
};

const referenceOf = (fit: WeightedFit, { hartungKnapp }: ModelOptions): Reference =>
  hartungKnapp && fit.k > fit.p ? { kind: 't', df: fit.k - fit.p } : { kind: 'z' };

const varianceScale = (fit: WeightedFit, reference: Reference): number => {
  if (reference.kind === 'z') return 1;
  return fit.rss <= Number.EPSILON ? 0 : fit.rss / reference.df;
};

/** A Wald test and interval on a standard error; without a test when that is zero. */
export function waldOf(
  estimate: number,
  se: number,
  { reference, level }: { readonly reference: Reference; readonly level: number },
): Coefficient {
  const reach = criticalValue(level, reference) * se;
  const ci: Interval = [estimate - reach, estimate + reach];
  if (se === 0) return { estimate, se, ci };
  const statistic = estimate / se;
  return { estimate, se, statistic, pval: twoSidedP(statistic, reference), ci };
}

type Spread = { readonly i2: number; readonly h2: number };

/** I2 and H2 as Viechtbauer 2010 defines them: by tau2 under random effects, by Q under a fixed effect. */
function spreadOf(fixed: WeightedFit, tau2: number, model: Model): Spread {
  const df = fixed.k - fixed.p;
  if (df < 1) return { i2: 0, h2: 1 };
  if (model !== 'FE') {
    const typicalVariance = df / fixed.traceP;
    return { i2: (100 * tau2) / (typicalVariance + tau2), h2: tau2 / typicalVariance + 1 };
  }
  return { i2: fixed.rss > 0 ? Math.max(0, (100 * (fixed.rss - df)) / fixed.rss) : 0, h2: fixed.rss / df };
}

const qOf = ({ rss, k, p }: WeightedFit): QTest => ({
  value: k > p ? rss : 0,
  df: k - p,
  p: k > p ? chiSquareUpperTail(rss, k - p) : 1,
});

const seTau2Of = ({ seTau2 }: Heterogeneity): { seTau2?: number } =>
  seTau2 !== undefined && Number.isFinite(seTau2) ? { seTau2 } : {};

/**
 * Pools effects, or regresses them on the rows' covariate. Definitions are those of metafor's `rma` (Viechtbauer
 * 2010, J Stat Softw 36(3)); iteration goes on until tau2 is exact to about twelve digits.
 */
export function fitModel(rows: readonly Row[], options: ModelOptions): Fitted {
  const heterogeneity = estimateTau2(rows, options.model);
  const { tau2, path, settledAtZero } = heterogeneity;
  const fit = weightedFit(rows, tau2);
  const fixed = tau2 === 0 ? fit : weightedFit(rows, 0);
  const reference = referenceOf(fit, options);
  const scale = varianceScale(fit, reference);
  const total = fit.weights.reduce((sum, weight) => sum + weight, 0);
  return {
    k: fit.k,
    coefficients: fit.coefficients.map((estimate, index) =>
      waldOf(estimate, Math.sqrt(scale * (fit.variances[index] ?? 0)), { reference, level: options.level }),
    ),
    reference,
    tau2,
    ...seTau2Of(heterogeneity),
    ...spreadOf(fixed, tau2, options.model),
    q: qOf(fixed),
    weights: fit.weights.map((weight) => (100 * weight) / total),
    tau2Path: path,
    settledAtZero,
  };
}

/** The coefficient at an index; every model has the ones it is asked for. */
export function coefficientAt(fitted: Fitted, index: 0 | 1): Coefficient {
  const coefficient = fitted.coefficients[index];
  if (coefficient === undefined) throw new RangeError(`the model has no coefficient ${index}`);
  return coefficient;
}

/**
 * Where the true effect of a next study may lie. `model`: the distribution of the confidence interval (metafor's
 * default); `riley`: Student's t with k−2 degrees of freedom (Higgins 2009, Riley 2011); `t`: with k−1.
 */
export const PREDICTION_TYPES = ['model', 'riley', 't'] as const;
export type PredictionType = (typeof PREDICTION_TYPES)[number];

const predictionReference = (fitted: Fitted, type: PredictionType): Reference => {
  if (type === 'model') return fitted.reference;
  return { kind: 't', df: Math.max(1, type === 'riley' ? fitted.k - 2 : fitted.k - 1) };
};

/** The prediction interval of a pooled effect; only random effects of two studies or more have one. */
export function predictionInterval(
  fitted: Fitted,
  options: ModelOptions & { readonly type: PredictionType },
): Interval | undefined {
  if (options.model === 'FE' || fitted.k < 2) return undefined;
  const { estimate, se } = coefficientAt(fitted, 0);
  const reach =
    criticalValue(options.level, predictionReference(fitted, options.type)) *
    Math.sqrt(se ** 2 + fitted.tau2);
  return [estimate - reach, estimate + reach];
}
