import type { Source } from '../source.ts';

/** What products hold, and how their labels are read (fact sheet 11). */
export const ingredientSources = [
  {
    id: 'eu-2024-996',
    cite: 'Regulation (EU) 2024/996: names and limits of retinol, retinyl acetate and retinyl palmitate; entries for arbutin, alpha-arbutin and kojic acid',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/996/oj',
    mark: 'V',
    row: '11',
  },
  {
    id: 'cosing',
    cite: 'CosIng, the European inventory of cosmetic ingredients. It holds names and functions; it does not say what irritates before needling',
    url: 'https://data.europa.eu/data/datasets/cosmetic-ingredient-database-ingredients-and-fragrance-inventory',
    mark: 'V',
    row: '11',
  },
  {
    id: 'ingredient-classes',
    cite: 'Which ingredients belong to which class: common knowledge of the field, not checked against a source',
    mark: 'M',
    row: '11',
  },
  {
    id: 'whole-list',
    cite: 'A public project found retinoids at a median place of 26 in ingredient lists (4 to 84), so a list is read to its end',
    mark: 'V',
    row: '11',
  },
  {
    id: 'acidity-rule',
    cite: 'Acids that set the acidity of a product stand near the end of its list; a caution there, not a stop',
    mark: 'M',
    row: '11',
  },
] as const satisfies readonly Source[];

export type IngredientSourceId = (typeof ingredientSources)[number]['id'];
