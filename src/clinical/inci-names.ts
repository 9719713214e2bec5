import { ACTIVES, type Active, COMBINATIONS } from './inci-actives.ts';
import { BENIGN_NAMES } from './inci-benign.ts';
import { wordsOf } from './inci-fold.ts';
import { PART_WORDS, PLANT_NAMES } from './inci-plants.ts';
import { SIGNS, type Sign } from './inci-signs.ts';
import { slipIndex } from './inci-slip.ts';
import { TRAITS, type Trait } from './inci-traits.ts';
import { type NameTrie, nameTrie } from './inci-trie.ts';

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

type Entry = readonly [readonly string[], Meaning];

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

function* activeEntries(): Generator<Entry> {
  for (const active of ACTIVES) yield* namesOf([active], active.names);
  for (const [names, incis] of COMBINATIONS)
    yield* namesOf(
      ACTIVES.filter((active) => incis.includes(active.inci)),
      names,
    );
}

function* signEntries(): Generator<Entry> {
  for (const sign of Object.keys(SIGNS) as Sign[])
    for (const name of SIGNS[sign]) yield [wordsOf(name), { kind: 'sign', sign }];
}

const plants: ReadonlySet<string> = new Set(PLANT_NAMES.flatMap((line) => line.split('|')));
const otherNames: readonly string[] = [...BENIGN_NAMES.flatMap((line) => line.split('|')), ...plants];

const keyOf = (name: string): string => wordsOf(name).join(' ');

const traitKeys = (Object.keys(TRAITS) as Trait[]).map(
  (trait) => [trait, new Set(TRAITS[trait].map(keyOf))] as const,
);

function* otherEntries(): Generator<Entry> {
  for (const name of otherNames) {
    const words = wordsOf(name);
    const key = words.join(' ');
    const traits = traitKeys.flatMap(([trait, keys]) => (keys.has(key) ? [trait] : []));
    yield [words, { kind: 'other', plant: plants.has(name), traits: new Set(traits) }];
  }
}

const actives: readonly Entry[] = [...activeEntries()];
const others: readonly Entry[] = [...otherEntries()];

/** Every name known, actives first: of two meanings of the same words the active one counts. */
export const NAMES: NameTrie<Meaning> = nameTrie([...actives, ...signEntries(), ...others]);

/** The words of ordinary names: none of them is a slip of an active's name. */
const ORDINARY = new Set([...[...signEntries(), ...others].flatMap(([words]) => words), ...PART_WORDS]);

/** Every word of every name known. */
export const VOCABULARY: ReadonlySet<string> = new Set([...ORDINARY, ...actives.flatMap(([words]) => words)]);

/** Words one letter from an active's name that are real words and in no table of names. */
const NOT_SLIPS = new Set('nitrico nitrique menthyl differing galic glyconate glucolate'.split(' '));

const SHORTEST_TO_CORRECT = 4;
const SHORTEST_MEANT = 5;

const nearest = slipIndex(
  new Set(
    actives
      .flatMap(([words]) => words)
      .filter((word) => word.length >= SHORTEST_MEANT && /^[a-z]+$/.test(word)),
  ),
);

const NOTHING: readonly string[] = [];
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();

/** The words of actives' names that this one may be a slip of, one letter away; none for an ordinary word. */
export function meantWords(word: string): readonly string[] {
  if (word.length < SHORTEST_TO_CORRECT || ORDINARY.has(word) || NOT_SLIPS.has(word)) return NOTHING;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const meant = nearest(word);
  if (remembered.size < MOST_REMEMBERED && word.length < 40) remembered.set(word, meant);
  return meant;
}
