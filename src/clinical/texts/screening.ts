import type { Language } from '../finding.ts';
import type { IngredientClass } from '../ingredients.ts';
import type { RuleId } from '../rules/rulebook.ts';
import type { ConditionCode, ProcedureCode } from '../screen-request.ts';
import type { ScarType } from '../zones.ts';
import { screeningEn } from './screening.en.ts';
import { screeningEs } from './screening.es.ts';

/** What one rule says: short title, why it matters, what to do instead, and its task if it has one. */
export type RuleText = {
  readonly title: string;
  readonly why: string;
  readonly instead: string;
  readonly task?: string;
};

export type ScreeningTexts = {
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  /** Added where the label of the device was the stricter. */
  readonly byLabel: string;
  readonly conditions: Readonly<Record<ConditionCode, string>>;
  readonly procedures: Readonly<Record<ProcedureCode, string>>;
  readonly scars: Readonly<Record<ScarType, string>>;
  readonly ingredients: Readonly<Record<IngredientClass, string>>;
  /** What a device without a name is called. */
  readonly device: string;
  readonly blackoutSun: string;
  readonly months: readonly string[];
  readonly day: string;
};

/** Texts of every screening finding, by language; a rule without words does not compile. */
export const screeningTexts: Readonly<Record<Language, ScreeningTexts>> = {
  en: screeningEn,
  es: screeningEs,
};
