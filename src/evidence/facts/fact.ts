import type { Fact } from '../source.ts';
import type { IngredientSourceId } from '../sources/ingredients.ts';
import type { LabelSourceId } from '../sources/labels.ts';
import type { PreparationSourceId } from '../sources/preparation.ts';
import type { ScreeningSourceId } from '../sources/screening.ts';

export type ClinicalSourceId = LabelSourceId | ScreeningSourceId | IngredientSourceId | PreparationSourceId;

export const units = ['years', 'months', 'days', 'hours', 'mm', 'sessions', 'people', 'type'] as const;
export type Unit = (typeof units)[number];

/** A clinical number with its unit, the range found across sources, and the sources themselves. */
export type Measured = Fact<number> & {
  readonly unit: Unit;
  /** Lowest and highest value found across sources, in the same unit. */
  readonly low: number;
  readonly high: number;
  readonly sources: readonly [ClinicalSourceId, ...ClinicalSourceId[]];
};

/** One number that every source read agrees on. */
export const fixed = (value: number, unit: Unit, ...sources: Measured['sources']): Measured => ({
  value,
  unit,
  low: value,
  high: value,
  sources,
});

/** The number chosen from a range, `[low, high]`. */
export const chosen = (
  value: number,
  unit: Unit,
  [low, high]: readonly [number, number],
  ...sources: Measured['sources']
): Measured => ({ value, unit, low, high, sources });
