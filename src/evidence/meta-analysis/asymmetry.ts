import { coefficientAt, fitModel, type Interval, type ModelOptions, waldOf } from './model.ts';
import { type Row, varies, weightedFit } from './weighted-fit.ts';

/** Egger's regression of effects on their standard errors, in one of its two forms. */
export type AsymmetryTest = {
  /** Slope on the standard error: how much larger effects are for each unit of imprecision. */
  readonly bias: number;
  readonly se: number;
  readonly statistic?: number;
  /** Degrees of freedom when the statistic is Student's t. */
  readonly df?: number;
  readonly pval?: number;
  /** The effect that the line reaches for a study without sampling error. */
  readonly limit: { readonly estimate: number; readonly ci: Interval };
};

export type Asymmetry = {
  /** Egger 1997: weighted least squares with a multiplicative dispersion. */
  readonly classical: AsymmetryTest;
  /** Sterne & Egger 2005: the pooling model with the standard error as covariate. */
  readonly mixedEffects: AsymmetryTest;
};

const onStandardError = (rows: readonly Row[]): Row[] =>
  rows.map(({ yi, vi }) => ({ yi, vi, x: Math.sqrt(vi) }));

/** Whether the test can be done: three studies with standard errors that differ. */
export const canTestAsymmetry = (rows: readonly Row[]): boolean =>
  rows.length >= 3 && varies(rows.map(({ vi }) => Math.sqrt(vi)));

function classical(rows: readonly Row[], level: number): AsymmetryTest {
  const fit = weightedFit(onStandardError(rows), 0);
  const df = fit.k - fit.p;
  const dispersion = fit.rss <= Number.EPSILON ? 0 : fit.rss / df;
  const [limit, slope] = fit.coefficients.map((estimate, index) =>
    waldOf(estimate, Math.sqrt(dispersion * (fit.variances[index] ?? 0)), {
      reference: { kind: 't', df },
      level,
    }),
  );
  if (limit === undefined || slope === undefined) throw new RangeError('a line has two coefficients');
  const { estimate: bias, ci: _, ...rest } = slope;
  return { bias, ...rest, df, limit: { estimate: limit.estimate, ci: limit.ci } };
}

function mixedEffects(rows: readonly Row[], options: ModelOptions): AsymmetryTest {
  const fitted = fitModel(onStandardError(rows), options);
  const { estimate: bias, ci: _, ...rest } = coefficientAt(fitted, 1);
  const { estimate, ci } = coefficientAt(fitted, 0);
  const df = fitted.reference.kind === 't' ? { df: fitted.reference.df } : {};
  return { bias, ...rest, ...df, limit: { estimate, ci } };
}

/** Egger's test in both forms, as metafor's `regtest` with `model="lm"` and `model="rma"`. */
export const asymmetryOf = (rows: readonly Row[], options: ModelOptions): Asymmetry => ({
  classical: classical(rows, options.level),
  mixedEffects: mixedEffects(rows, options),
});
