import { chiSquareUpperTail, twoSidedP } from '../distributions.ts';
import { type Coefficient, coefficientAt, type Fitted, fitModel, type ModelOptions } from './model.ts';
import { type Row, varies } from './weighted-fit.ts';

/** Test that the covariate explains nothing: chi-squared, or F when Hartung-Knapp is asked for. */
export type ModeratorTest = {
  readonly statistic: 'chi-squared' | 'F';
  readonly value: number;
  readonly df: number;
  /** Denominator of F. */
  readonly df2?: number;
  readonly p: number;
};

export type MetaRegression = {
  readonly intercept: Coefficient;
  readonly slope: Coefficient;
  /** Absent when the slope has no standard error. */
  readonly moderators?: ModeratorTest;
  /** The fit; its tau2, I2 and Q are of what the covariate leaves unexplained. */
  readonly fitted: Fitted;
  /** Share of tau2 explained, per cent; absent under a fixed effect or where there was none to explain. */
  readonly r2?: number;
};

/** Whether a line can be fitted: three studies and a covariate that varies. */
export const canRegress = (covariate: readonly number[]): boolean =>
  covariate.length >= 3 && varies(covariate);

function moderatorTest(slope: Coefficient, fitted: Fitted): ModeratorTest | undefined {
  if (slope.statistic === undefined) return undefined;
  const value = slope.statistic ** 2;
  return fitted.reference.kind === 'z'
    ? { statistic: 'chi-squared', value, df: 1, p: chiSquareUpperTail(value, 1) }
    : {
        statistic: 'F',
        value,
        df: 1,
        df2: fitted.reference.df,
        p: twoSidedP(slope.statistic, fitted.reference),
      };
}

/** Mixed-effects meta-regression on the rows' covariate, as metafor's `rma` with one moderator. */
export function metaRegression(rows: readonly Required<Row>[], options: ModelOptions): MetaRegression {
  const fitted = fitModel(rows, options);
  const slope = coefficientAt(fitted, 1);
  const moderators = moderatorTest(slope, fitted);
  const without = fitModel(
    rows.map(({ yi, vi }) => ({ yi, vi })),
    options,
  ).tau2;
  return {
    intercept: coefficientAt(fitted, 0),
    slope,
    ...(moderators === undefined ? {} : { moderators }),
    fitted,
    ...(options.model === 'FE' || without === 0
      ? {}
      : { r2: Math.max(0, (100 * (without - fitted.tau2)) / without) }),
  };
}
