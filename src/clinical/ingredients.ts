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

/** One active found in a label. */
export type IngredientMatch = {
  readonly class: IngredientClass;
  /** As it stands in the label: `label.slice(start, end)`. */
  readonly text: string;
  /** 1-based place in the list of ingredients. */
  readonly position: number;
  /** The canonical name, upper case. */
  readonly inci: string;
  readonly strength: IngredientStrength;
  /** Half-open range of UTF-16 units in the label. */
  readonly start: number;
  readonly end: number;
};

const FIRST_NAMES: readonly (readonly [string, IngredientClass])[] = [
  ['HYDROXYPINACOLONE RETINOATE', 'retinoid'],
  ['RETINYL PALMITATE', 'retinoid'],
  ['RETINOL', 'retinoid'],
  ['RETINAL', 'retinoid'],
  ['TRETINOIN', 'retinoid'],
  ['ADAPALENE', 'retinoid'],
  ['TAZAROTENE', 'retinoid'],
  ['GLYCOLIC ACID', 'aha'],
  ['LACTIC ACID', 'aha'],
  ['MANDELIC ACID', 'aha'],
  ['SALICYLIC ACID', 'bha'],
  ['BENZOYL PEROXIDE', 'benzoyl-peroxide'],
  ['HYDROQUINONE', 'hydroquinone'],
];

/** Reads a product label as people paste it and finds every active it names, in the order of the label. */
export function readIngredients(label: string): readonly IngredientMatch[] {
  const upper = label.toUpperCase();
  return FIRST_NAMES.flatMap(([inci, group]): IngredientMatch[] => {
    const start = upper.indexOf(inci);
    if (start < 0) return [];
    const end = start + inci.length;
    const position = upper.slice(0, start).split(',').length;
    return [{ class: group, text: label.slice(start, end), position, inci, strength: 'stop', start, end }];
  }).sort((a, b) => a.start - b.start);
}
