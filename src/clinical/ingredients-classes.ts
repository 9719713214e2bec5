/** The classes of section 11 of the fact sheet, in the order an answer lists them. */
export const INGREDIENT_CLASSES = [
  'retinoid',
  'aha',
  'bha',
  'pha',
  'benzoyl-peroxide',
  'hydroquinone',
  'vitamin-c',
  'depigmenter',
  'exfoliant',
  'retinoid-like',
] as const;
export type IngredientClass = (typeof INGREDIENT_CLASSES)[number];

/** What a match asks for: stop before a session, take care, or keep off while channels are open. */
export const INGREDIENT_STRENGTHS = ['stop', 'caution', 'hold-after'] as const;
export type IngredientStrength = (typeof INGREDIENT_STRENGTHS)[number];
