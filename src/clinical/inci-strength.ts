import type { Active } from './inci-actives.ts';
import type { Unit } from './inci-list.ts';
import type { Trait } from './inci-traits.ts';
import type { IngredientStrength } from './ingredients-classes.ts';

/** What the rest of its list says about how much of an ingredient there is. */
export type ListFacts = {
  /** Number of ingredients. */
  readonly length: number;
  /** Place of the first ingredient that is never above 1 %; infinite when there is none. */
  readonly onePercentLine: number;
  /** A cleansing agent stands among the first: the product is rinsed off. */
  readonly rinsedOff: boolean;
  /** The list is in alphabetical order, so places say nothing about amounts. */
  readonly alphabetical: boolean;
  /** Places of the salts of the skin's own moisturising factor. */
  readonly moisturising: readonly number[];
  /** Places of sodium benzoate, with which gluconolactone makes a common preservative. */
  readonly benzoate: readonly number[];
};

/** From this percentage on an acid is there to act, however far down the list. */
const ACTING_PERCENT = 1;
/** Lists up to this length have no meaningful last third. */
const SHORT_LIST = 6;
/** Buffers and humectants count as actives only among the first few, never beyond the fifth. */
const FRONT = { least: 3, share: 0.25, most: 5 } as const;
const SURFACTANT_PLACES = 6;
const NEIGHBOURS = 3;
const ALPHABETICAL_FROM = 6;

const isNear = (places: readonly number[], position: number): boolean =>
  places.some((place) => Math.abs(place - position) <= NEIGHBOURS);

/** In the last third of a list, or the last of a short one. */
function isNearEnd(position: number, length: number): boolean {
  if (length <= 2) return false;
  if (length <= SHORT_LIST) return position === length;
  return position > Math.ceil((2 * length) / 3);
}

const isInFront = (position: number, length: number): boolean =>
  position <= Math.min(FRONT.most, Math.max(FRONT.least, Math.ceil(length * FRONT.share))) &&
  (length <= 2 || position <= Math.ceil(length / 2));

function standsForLittle(active: Active, position: number, list: ListFacts): boolean {
  if (list.alphabetical || position > list.onePercentLine) return true;
  if (isNearEnd(position, list.length)) return true;
  if (active.class === 'pha') return isNear(list.benzoate, position);
  const front = isInFront(position, list.length);
  const moistens = isNear(list.moisturising, position);
  if (active.softening === 'acid') return !front && (list.rinsedOff || moistens);
  return !front || list.rinsedOff || moistens;
}

/**
 * How strongly an active counts where it stands. Only the acids that also set acidity (citric, lactic, malic, tartaric
 * and their salts, gluconolactone) can count for less than their class; section 11: "near the list end → warn".
 */
export function strengthOf(
  active: Active,
  unit: Pick<Unit, 'position' | 'section'>,
  amount: { readonly percent: number | undefined; readonly list: ListFacts },
): IngredientStrength {
  if (active.softening === undefined || active.softening === 'company') return active.strength;
  if (amount.percent !== undefined) return amount.percent >= ACTING_PERCENT ? 'stop' : 'caution';
  if (unit.section.role === 'drug-actives') return 'stop';
  if (unit.section.role === 'inactive') return 'caution';
  return standsForLittle(active, unit.position, amount.list) ? 'caution' : 'stop';
}

/** Whether names run from A to Z, allowing one out of order in twenty. */
function isAlphabetical(names: readonly string[]): boolean {
  if (names.length < ALPHABETICAL_FROM) return false;
  const wrong = names.filter((name, index) => index > 0 && name < (names[index - 1] ?? '')).length;
  return wrong * 20 <= names.length;
}

/** The places of the ingredients with each trait, in one pass. */
function placesByTrait(ingredients: readonly Unit[]): ReadonlyMap<Trait, readonly number[]> {
  const places = new Map<Trait, number[]>();
  for (const { tokens, position } of ingredients)
    for (const { meaning } of tokens) {
      if (meaning?.kind !== 'other') continue;
      for (const trait of meaning.traits) {
        const known = places.get(trait);
        if (known === undefined) places.set(trait, [position]);
        else known.push(position);
      }
    }
  return places;
}

/** Looks once over the ingredients of one section; `names` are their first words, folded. */
export function listFacts(ingredients: readonly Unit[], names: readonly string[]): ListFacts {
  const places = placesByTrait(ingredients);
  return {
    length: ingredients.at(-1)?.position ?? 0,
    onePercentLine: places.get('one-percent')?.find((place) => place > 1) ?? Number.POSITIVE_INFINITY,
    rinsedOff: (places.get('cleansing')?.[0] ?? Number.POSITIVE_INFINITY) <= SURFACTANT_PLACES,
    alphabetical: isAlphabetical(names),
    moisturising: places.get('moisturising') ?? [],
    benzoate: places.get('benzoate') ?? [],
  };
}
