import type { Language } from '../finding.ts';
import { ingredientsEn } from './ingredients.en.ts';
import { ingredientsEs } from './ingredients.es.ts';
import type { SameKeys } from './same-keys.ts';

export type IngredientTexts = SameKeys<typeof ingredientsEn>;

/** Texts of the ingredient reader, by language. */
export const ingredientTexts: Readonly<Record<Language, IngredientTexts>> = {
  en: ingredientsEn,
  es: ingredientsEs,
};
