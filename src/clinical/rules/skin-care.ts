import { addDays, type IsoDate } from '../../kernel/day.ts';
import { type IngredientClass, type IngredientMatch, readIngredients } from '../ingredients.ts';
import { WASHOUT_OF } from '../ingredients-advice.ts';
import type { SkinCareProduct } from '../screen-request.ts';
import {
  type Context,
  dayOf,
  type Hit,
  type Judge,
  laterWait,
  listOf,
  no,
  type RuleDefinition,
  setting,
} from './rule.ts';

export const skinCareRules = {
  'skin-care-washout': {
    sources: ['article', 'dermatique', 'amber-and-oak', 'aeterna', 'ageless-beauty'],
    effects: ['defer'],
  },
  'skin-care-day-unknown': { sources: ['article', 'aeterna', 'answers-needed'], effects: ['clinician'] },
  'skin-care-mild': { sources: ['field-ingredients'], effects: ['caution'] },
  'skin-care-hold-after': {
    sources: ['soltani-2014', 'friedmann-2024', 'cfr-878-4430'],
    effects: ['caution'],
  },
  'skin-care-unread': { sources: ['answers-needed'], effects: ['clinician', 'caution'] },
} as const satisfies Record<string, RuleDefinition>;

type SkinCareRule = keyof typeof skinCareRules;

const lastUseOf = (context: Context, product: SkinCareProduct): IsoDate | undefined =>
  product.lastUse === 'ongoing' ? context.asOf : dayOf(product.lastUse);

type Group = { readonly class: IngredientClass; readonly matches: readonly IngredientMatch[] };

const groupsOf = (matches: readonly IngredientMatch[]): readonly Group[] =>
  [...new Set(matches.map((match) => match.class))].map((group) => ({
    class: group,
    matches: matches.filter((match) => match.class === group),
  }));

const judgeWashout = (
  context: Context,
  product: SkinCareProduct,
  days: number,
): Pick<Hit<SkinCareRule>, 'rule' | 'effect' | 'until'> | undefined => {
  const lastUse = lastUseOf(context, product);
  if (lastUse === undefined)
    return days === 0 ? undefined : { rule: 'skin-care-day-unknown', effect: 'clinician' };
  const wait = laterWait(context.asOf, addDays(lastUse, days));
  return wait === undefined ? undefined : { rule: 'skin-care-washout', effect: 'defer', until: wait.until };
};

const judgeGroup = (
  context: Context,
  product: SkinCareProduct,
  group: Group,
): Pick<Hit<SkinCareRule>, 'rule' | 'effect' | 'until'> | undefined => {
  const washout = WASHOUT_OF[group.class];
  if (group.matches.some((match) => match.strength === 'stop') && washout !== undefined)
    return judgeWashout(context, product, setting(context, washout));
  return group.matches.some((match) => match.strength === 'hold-after')
    ? { rule: 'skin-care-hold-after', effect: 'caution' }
    : { rule: 'skin-care-mild', effect: 'caution' };
};

/** A product's name instead of its list: one item, and nothing in it that the reader knows. */
const looksLikeName = (label: string): boolean =>
  label.split(/[,;\n•|·]/).filter((part) => /\p{L}/u.test(part)).length < 2;

const HARMLESS_ALONE =
  /^\W*(aqua|water|agua|eau|glycerin|glycerol|petrolatum|vaseline|vaselina|paraffinum liquidum|squalane|panthenol|niacinamide|sodium hyaluronate|hyaluronic acid)\W*$/i;

/** So long ago that whatever was in it needs no break any more. */
const isLongAgo = (context: Context, product: SkinCareProduct): boolean => {
  const lastUse = lastUseOf(context, product);
  const longest = Math.max(...Object.values(WASHOUT_OF).map((key) => setting(context, key)));
  return lastUse !== undefined && addDays(lastUse, longest) <= context.asOf;
};

const judgeProduct = (
  context: Context,
  product: SkinCareProduct,
  pointer: string,
): readonly Hit<SkinCareRule>[] => {
  const groups = groupsOf(readIngredients(product.label));
  if (groups.length === 0 && looksLikeName(product.label) && !HARMLESS_ALONE.test(product.label))
    return [
      {
        rule: 'skin-care-unread',
        effect: isLongAgo(context, product) ? 'caution' : 'clinician',
        answers: [pointer],
        names: { label: product.label.trim() },
      },
    ];
  return groups.flatMap((group): readonly Hit<SkinCareRule>[] => {
    const verdict = judgeGroup(context, product, group);
    const names = { ingredients: group.matches.map((match) => match.text.trim()).join(', ') };
    return verdict === undefined ? no : [{ ingredient: group.class, names, answers: [pointer], ...verdict }];
  });
};

/** Products on the skin, by what their labels list. */
export const judgeSkinCare: Judge<SkinCareRule> = (context) =>
  listOf(context.request.skinCare).flatMap((product, index) =>
    judgeProduct(context, product, `/skinCare/${index}`),
  );
