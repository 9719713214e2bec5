import { type Fitted, fitModel, type ModelOptions } from './model.ts';
import type { Effect } from './study.ts';

export type WithoutOne = { readonly omitted: string; readonly fitted: Fitted };

/** The pooled result without each study in turn; needs two studies. */
export const leaveOneOut = (effects: readonly Effect[], options: ModelOptions): WithoutOne[] =>
  effects.length < 2
    ? []
    : effects.map(({ id }, index) => ({
        omitted: id,
        fitted: fitModel(
          effects.filter((_, other) => other !== index),
          options,
        ),
      }));
