import { chiSquareUpperTail } from '../distributions.ts';
import { coefficientAt, type Fitted, fitModel, type ModelOptions, type QTest } from './model.ts';
import { type Row, weightedFit } from './weighted-fit.ts';

export type Subgroup = { readonly group: string; readonly fitted: Fitted };

export type Subgroups = {
  /** In the order in which they first appear; each with a tau2 of its own. */
  readonly groups: readonly Subgroup[];
  /** Test that all groups share one effect; absent with one group, or when a group has no standard error. */
  readonly between?: QTest;
};

/** Pools each group by itself and compares the pooled effects by their standard errors. */
export function subgroupsOf(
  rows: readonly (Row & { readonly group: string })[],
  options: ModelOptions,
): Subgroups {
  const names = [...new Set(rows.map(({ group }) => group))];
  const groups = names.map((name) => ({
    group: name,
    fitted: fitModel(
      rows.filter(({ group }) => group === name),
      options,
    ),
  }));
  const effects = groups.map(({ fitted }) => coefficientAt(fitted, 0));
  if (effects.length < 2 || effects.some(({ se }) => se === 0)) return { groups };
  const value = weightedFit(
    effects.map(({ estimate, se }) => ({ yi: estimate, vi: se ** 2 })),
    0,
  ).rss;
  const df = effects.length - 1;
  return { groups, between: { value, df, p: chiSquareUpperTail(value, df) } };
}
