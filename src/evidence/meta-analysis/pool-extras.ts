import { type Asymmetry, asymmetryOf, canTestAsymmetry } from './asymmetry.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { type MetaRegression, metaRegression } from './meta-regression.ts';
import type { Fitted, Interval, QTest } from './model.ts';
import { covariateOf, type Extra, type PoolRequest } from './pool-request.ts';
import type { Effect } from './study.ts';
import { subgroupsOf } from './subgroups.ts';
import { type Context, type Summary, summarise } from './summary.ts';
import { tau2Interval } from './tau2-interval.ts';
import { FILL_ESTIMATORS, type FillEstimator, type TrimAndFill, trimAndFill } from './trim-and-fill.ts';

export type SubgroupAnswer = {
  readonly by: string;
  readonly groups: readonly (Summary & { readonly group: string })[];
  readonly between?: QTest;
};

export type RegressionAnswer = Omit<MetaRegression, 'fitted'> &
  Pick<Fitted, 'k' | 'tau2' | 'seTau2' | 'i2' | 'h2'> & {
    readonly covariate: string;
    /** Test of the heterogeneity that the covariate leaves. */
    readonly qe: QTest;
  };

export type TrimFillAnswer = Omit<TrimAndFill, 'fitted'> & { readonly pooled: Summary };

/** What is answered only when asked for. */
export type PoolExtras = {
  readonly tau2Ci?: Interval;
  readonly egger?: Asymmetry;
  readonly trimFill?: { readonly [E in FillEstimator]?: TrimFillAnswer };
  readonly leaveOneOut?: readonly (Summary & { readonly omitted: string })[];
  readonly subgroups?: SubgroupAnswer;
  readonly regression?: RegressionAnswer;
};

type Given = {
  readonly request: PoolRequest;
  readonly effects: readonly Effect[];
  readonly context: Context;
};

const tau2CiOf = ({ effects, context }: Given): PoolExtras => {
  const interval = tau2Interval(effects, context.settings.level);
  return interval === undefined ? {} : { tau2Ci: interval };
};

const eggerOf = ({ effects, context }: Given): PoolExtras =>
  canTestAsymmetry(effects) ? { egger: asymmetryOf(effects, context.settings) } : {};

const trimFillOf = ({ effects, context }: Given): PoolExtras => {
  if (effects.length < 2) return {};
  const found = FILL_ESTIMATORS.flatMap((estimator) => {
    const result = trimAndFill(effects, context.settings, estimator);
    if (result === undefined) return [];
    const { fitted, ...rest } = result;
    return [[estimator, { ...rest, pooled: summarise(fitted, context) }] as const];
  });
  return { trimFill: Object.fromEntries(found) };
};

const leaveOneOutOf = ({ effects, context }: Given): PoolExtras => ({
  leaveOneOut: leaveOneOut(effects, context.settings).map(({ omitted, fitted }) => ({
    omitted,
    ...summarise(fitted, context),
  })),
});

const byName: Readonly<Record<Extra, (given: Given) => PoolExtras>> = {
  tau2Interval: tau2CiOf,
  egger: eggerOf,
  trimFill: trimFillOf,
  leaveOneOut: leaveOneOutOf,
};

function subgroupsAnswer({ request, effects, context }: Given): PoolExtras {
  const by = request.subgroupBy;
  if (by === undefined) return {};
  const rows = effects.map(({ yi, vi }, index) => ({
    yi,
    vi,
    group: String(request.studies[index]?.moderators?.[by]),
  }));
  const { groups, between } = subgroupsOf(rows, context.settings);
  return {
    subgroups: {
      by,
      groups: groups.map(({ group, fitted }) => ({ group, ...summarise(fitted, context) })),
      ...(between === undefined ? {} : { between }),
    },
  };
}

function regressionAnswer({ request, effects, context }: Given): PoolExtras {
  const { covariate } = request;
  if (covariate === undefined) return {};
  const values = covariateOf(request, covariate);
  const rows = effects.map(({ yi, vi }, index) => ({ yi, vi, x: values[index] ?? 0 }));
  const { fitted, ...rest } = metaRegression(rows, context.settings);
  const { k, tau2, seTau2, i2, h2, q } = fitted;
  const error = seTau2 === undefined ? {} : { seTau2 };
  return { regression: { covariate, k, ...rest, tau2, ...error, i2, h2, qe: q } };
}

/** Everything beside the pooled effect that a request asks for and that can be computed. */
export const extrasOf = (given: Given): PoolExtras =>
  Object.assign(
    {},
    ...[...new Set(given.request.also ?? [])].map((extra) => byName[extra](given)),
    subgroupsAnswer(given),
    regressionAnswer(given),
  );

/** Why something that was asked for is not in the answer. */
export const notesOnExtras = ({ request, effects }: Given): string[] =>
  (request.also ?? []).flatMap((extra) => {
    if (extra === 'egger' && !canTestAsymmetry(effects))
      return ["Egger's test needs three studies whose standard errors differ; it was not done."];
    return effects.length < 2 && extra !== 'egger' ? [`${extra} needs two studies; it was not done.`] : [];
  });
