import { cleanLabel } from './inci-clean.ts';
import { listUnits, type Unit } from './inci-list.ts';
import { readTokens, type Token } from './inci-read.ts';
import { type Sighting, sightings } from './inci-sightings.ts';
import { type ListFacts, listFacts, strengthOf } from './inci-strength.ts';
import type { Trait } from './inci-traits.ts';
import { isUnread } from './inci-unread.ts';
import { cutWords, type Word } from './inci-words.ts';
import type { IngredientClass, IngredientStrength } from './ingredients-classes.ts';

export type { IngredientClass, IngredientStrength };

/** A piece of a label. */
export type LabelPiece = {
  /** As it stands in the label: `label.slice(start, end)`. */
  readonly text: string;
  /** 1-based place in the list of ingredients. */
  readonly position: number;
  /** Half-open range of UTF-16 units in the label. */
  readonly start: number;
  readonly end: number;
};

/** One active found in a label. */
export type IngredientMatch = LabelPiece & {
  readonly class: IngredientClass;
  /** The canonical name, upper case. */
  readonly inci: string;
  readonly strength: IngredientStrength;
};

/** An ordinary ingredient that must not go on open channels: perfume, menthol, tint. */
export type KeepOff = LabelPiece & { readonly because: 'perfume' | 'menthol' | 'tint' };

/** A label read. */
export type LabelReading = {
  readonly matches: readonly IngredientMatch[];
  readonly keepOff: readonly KeepOff[];
  /** Pieces that are neither a known ingredient nor shaped like the name of one, as they stand in the label. */
  readonly unread: readonly string[];
};

/** The words of a label and the way from them back to the label. */
type Source = {
  readonly label: string;
  readonly words: readonly Word[];
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
};

/** A label taken apart, before anything is judged. */
type Parsed = {
  readonly source: Source;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
};

const LONGEST_UNREAD = 200;

/** The range of the label that a run of words covers. */
function rangeOf(
  source: Source,
  run: { readonly from: number; readonly to: number },
): Omit<LabelPiece, 'position'> {
  const start = source.startOf(source.words[run.from]?.start ?? 0);
  const end = source.endOf(source.words[run.to - 1]?.end ?? 0);
  return { text: source.label.slice(start, end), start, end };
}

function factsBySection(units: readonly Unit[], words: readonly Word[]): ReadonlyMap<number, ListFacts> {
  const sections = new Map<number, Unit[]>();
  for (const unit of units) {
    if (unit.kind !== 'ingredient') continue;
    const section = sections.get(unit.section.index);
    if (section === undefined) sections.set(unit.section.index, [unit]);
    else section.push(unit);
  }
  const firstWords = (own: readonly Unit[]): readonly string[] =>
    own.map((unit) => words[unit.from]?.text ?? '');
  return new Map([...sections].map(([index, own]) => [index, listFacts(own, firstWords(own))]));
}

const EMPTY_LIST = listFacts([], []);
const NO_LISTS: ReadonlyMap<number, ListFacts> = new Map();

const isOther = ({ meaning }: Token): boolean => meaning?.kind === 'other';

const saysContains = ({ unit, token }: Sighting): boolean =>
  unit.tokens
    .slice(0, unit.tokens.indexOf(token))
    .some(({ meaning }) => meaning?.kind === 'sign' && meaning.sign === 'contains');

/** `Vitamin A` beside another ingredient, or in a sentence, tells of a source of it, unless the label says it is in it. */
const isHearsay = (sighting: Sighting): boolean =>
  sighting.general &&
  sighting.active.inci === 'RETINOL' &&
  !saysContains(sighting) &&
  (sighting.unit.kind === 'sentence' || sighting.unit.tokens.some(isOther));

function judge(sighting: Sighting, lists: ReadonlyMap<number, ListFacts>): IngredientStrength {
  if (isHearsay(sighting)) return 'caution';
  const list = lists.get(sighting.unit.section.index) ?? EMPTY_LIST;
  return strengthOf(sighting.active, sighting.unit, { percent: sighting.percent, list });
}

const KEEP_OFF: readonly KeepOff['because'][] = ['perfume', 'menthol', 'tint'] satisfies Trait[];

function keptOff({ source, units }: Parsed): readonly KeepOff[] {
  const found: KeepOff[] = [];
  for (const { kind, tokens, position } of units) {
    if (kind !== 'ingredient') continue;
    for (const token of tokens) {
      if (token.meaning?.kind !== 'other' || token.meaning.traits.size === 0) continue;
      const { traits } = token.meaning;
      const because = KEEP_OFF.find((trait) => traits.has(trait));
      if (because !== undefined) found.push({ ...rangeOf(source, token), position, because });
    }
  }
  return found;
}

function unreadIn({ source, units }: Parsed): readonly string[] {
  const unread = units.filter((unit) => isUnread(unit, source.words));
  return unread.map((unit) => rangeOf(source, unit).text.slice(0, LONGEST_UNREAD));
}

function matchesIn({ source, tokens, units }: Parsed): readonly IngredientMatch[] {
  const seen = sightings(units, source.words, tokens);
  const doubtful = seen.some((sighting) => sighting.active.softening !== undefined);
  const lists = doubtful ? factsBySection(units, source.words) : NO_LISTS;
  return seen.map((sighting) => ({
    class: sighting.active.class,
    ...rangeOf(source, sighting.token),
    position: sighting.unit.position,
    inci: sighting.active.inci,
    strength: judge(sighting, lists),
  }));
}

function parse(label: string): Parsed {
  const { text, startOf, endOf } = cleanLabel(label);
  const words = cutWords(text);
  const tokens = readTokens(words);
  return { source: { label, words, startOf, endOf }, tokens, units: listUnits(words, tokens) };
}

/**
 * Reads a product label as people paste it. Everything the label names is looked at, to the last word; a name said to
 * be absent (`retinol-free`) is no match. What is `unread` may hide something: show it.
 */
export function readLabel(label: string): LabelReading {
  const parsed = parse(label);
  return { matches: matchesIn(parsed), keepOff: keptOff(parsed), unread: unreadIn(parsed) };
}

/** Every active a label names, in the order of the label. */
export const readIngredients = (label: string): readonly IngredientMatch[] => matchesIn(parse(label));
