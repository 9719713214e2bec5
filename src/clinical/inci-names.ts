import { ACTIVES, type Active, COMBINATIONS } from './inci-actives.ts';
import { BENIGN_NAMES } from './inci-benign.ts';
import { wordsOf } from './inci-fold.ts';
import { PLANT_NAMES } from './inci-plants.ts';
import { SIGNS, type Sign } from './inci-signs.ts';
import { TRAITS, type Trait } from './inci-traits.ts';

/** What a run of words in a label names. */
export type Meaning =
  | {
      readonly kind: 'active';
      readonly actives: readonly Active[];
      /** A family name (`vitamin A`, `AHA`): yields to an exact name in the same ingredient. */
      readonly general: boolean;
      readonly letters: number;
    }
  | { readonly kind: 'other'; readonly plant: boolean; readonly traits: ReadonlySet<Trait> }
  | { readonly kind: 'sign'; readonly sign: Sign };

/** A name, word for word, and what it means. */
export type Entry = readonly [words: readonly string[], meaning: Meaning];

/** Families rather than substances. `BHA` on its own is an antioxidant and is not among them. */
const GENERAL_NAMES = new Set(
  'vitamin a|vitamins a|vit a|vitamine a|vitamina a|witamina a|vitamin c|vit c|vitamine c|vitamina c|retinoid|retinoids|retinoide|retinoides|retinoidi|aha|ahas|pha|phas|alpha hydroxy acid|alpha hydroxy acids|polyhydroxy acid|polyhydroxy acids|retinyl|retinil|ascorbyl|ascorbate|fruit acid|fruit acids|willow bark|bha|bhas|b h a|glycolate'.split(
    '|',
  ),
);

const SHORTEST_RUN_TOGETHER = 8;

/**
 * `glycolicacid`, `sodium retinoylhyaluronate`: names of several words also occur without one space or any. One-letter
 * words would make that ambiguous.
 */
function runTogether(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2 || words.some((word) => word.length === 1)) return [];
  if (words.join('').length < SHORTEST_RUN_TOGETHER) return [];
  const pairs = words
    .slice(1)
    .map((word, index) => [...words.slice(0, index), `${words[index]}${word}`, ...words.slice(index + 2)]);
  return [[words.join('')], ...pairs];
}

function* namesOf(actives: readonly Active[], names: string): Generator<Entry> {
  for (const name of names.split('|')) {
    const words = wordsOf(name);
    const meaning: Meaning = {
      kind: 'active',
      actives,
      general: GENERAL_NAMES.has(words.join(' ')),
      letters: words.join('').length,
    };
    yield [words, meaning];
    for (const glued of runTogether(words)) yield [glued, meaning];
  }
}

/** Every name of every active, brands of several actives included. */
export function* activeEntries(): Generator<Entry> {
  for (const active of ACTIVES) yield* namesOf([active], active.names);
  for (const [names, incis] of COMBINATIONS)
    yield* namesOf(
      ACTIVES.filter((active) => incis.includes(active.inci)),
      names,
    );
}

/** Headings, denials and the like. */
export function* signEntries(): Generator<Entry> {
  for (const sign of Object.keys(SIGNS) as Sign[])
    for (const name of SIGNS[sign]) yield [wordsOf(name), { kind: 'sign', sign }];
}

const keyOf = (name: string): string => wordsOf(name).join(' ');

function traitsByName(): ReadonlyMap<string, ReadonlySet<Trait>> {
  const found = new Map<string, Set<Trait>>();
  for (const trait of Object.keys(TRAITS) as Trait[])
    for (const key of TRAITS[trait].map(keyOf)) found.set(key, (found.get(key) ?? new Set()).add(trait));
  return found;
}

const NO_TRAITS: ReadonlySet<Trait> = new Set();

function* entriesOf(table: readonly string[], plant: boolean): Generator<Entry> {
  const traits = traitsByName();
  for (const name of table.flatMap((line) => line.split('|'))) {
    const words = wordsOf(name);
    yield [words, { kind: 'other', plant, traits: traits.get(words.join(' ')) ?? NO_TRAITS }];
  }
}

/** Ordinary ingredients, plants last. */
export function* otherEntries(): Generator<Entry> {
  yield* entriesOf(BENIGN_NAMES, false);
  yield* entriesOf(PLANT_NAMES, true);
}
