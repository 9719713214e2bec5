import { type NaturalScale, toNaturalScale } from './back-transform.ts';
import {
  type Coefficient,
  coefficientAt,
  type Fitted,
  type Interval,
  predictionInterval,
  type QTest,
} from './model.ts';
import type { Settings } from './pool-request.ts';
import type { Measure } from './study.ts';

export type WaldTest = {
  readonly kind: 'z' | 't';
  readonly value: number;
  readonly df?: number;
  readonly p: number;
};

/** A pooled effect with everything that describes it. */
export type Summary = {
  readonly k: number;
  readonly estimate: number;
  readonly se: number;
  /** Test of no effect; absent when the standard error is zero. */
  readonly test?: WaldTest;
  readonly ci: Interval;
  readonly predictionInterval?: Interval;
  readonly tau2: number;
  readonly seTau2?: number;
  readonly i2: number;
  readonly h2: number;
  readonly q: QTest;
  readonly back?: NaturalScale;
};

export type Context = { readonly measure: Measure; readonly settings: Settings };

const testOf = ({ statistic, pval }: Coefficient, { reference }: Fitted): WaldTest | undefined => {
  if (statistic === undefined || pval === undefined) return undefined;
  const df = reference.kind === 't' ? { df: reference.df } : {};
  return { kind: reference.kind, value: statistic, ...df, p: pval };
};

/** The numbers of a fitted model, with prediction interval and natural scale where they exist. */
export function summarise(fitted: Fitted, { measure, settings }: Context): Summary {
  const coefficient = coefficientAt(fitted, 0);
  const { estimate, se, ci } = coefficient;
  const prediction = predictionInterval(fitted, { ...settings, type: settings.predictionType });
  const test = testOf(coefficient, fitted);
  const predicted = prediction === undefined ? {} : { predictionInterval: prediction };
  const back = toNaturalScale(measure, { estimate, ci, ...predicted });
  const { k, tau2, seTau2, i2, h2, q } = fitted;
  return {
    k,
    estimate,
    se,
    ...(test === undefined ? {} : { test }),
    ci,
    ...predicted,
    tau2,
    ...(seTau2 === undefined ? {} : { seTau2 }),
    i2,
    h2,
    q,
    ...(back === undefined ? {} : { back }),
  };
}
