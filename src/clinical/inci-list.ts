import type { Token } from './inci-read.ts';
import { cutRunOn } from './inci-run-on.ts';
import { SENTENCE_WORDS, type Sign } from './inci-signs.ts';
import { GAP, type Gap, type Word } from './inci-words.ts';

/** What kind of list an ingredient stands in. */
export type Section = {
  readonly index: number;
  readonly role: 'list' | 'drug-actives' | 'inactive';
};

/** One ingredient of the list, or a piece of the label that is not an ingredient. Half-open range of words. */
export type Unit = {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  /** 1-based among the ingredients of its section; what is no ingredient shares the place of the next one. */
  readonly position: number;
  readonly section: Section;
  readonly kind: 'ingredient' | 'claim' | 'sentence' | 'number' | 'heading';
};

const HEADINGS: readonly Sign[] = ['list', 'drug-actives', 'inactive', 'part'];
/** Headings that are also everyday words, and so need a colon or a line of their own. */
const EVERYDAY_HEADINGS = new Set(['active', 'actives', 'composition', 'состав', '成分', 'zutaten', 'inci']);
/** Aqua/Water/Eau is one ingredient in three languages; more slashes than that are a list. */
const FEWEST_SLASHES = 3;

const signOf = (token: Token): Sign | undefined =>
  token.meaning?.kind === 'sign' ? token.meaning.sign : undefined;

const gapBefore = (words: readonly Word[], token: Token): Gap => words[token.from]?.gap ?? GAP.sentence;
const gapAfter = (words: readonly Word[], token: Token): Gap => words[token.to]?.gap ?? GAP.sentence;

/** Whether the token opens a list or a part of one, and is not merely the word `ingredients` in a sentence. */
export function isHeading(words: readonly Word[], token: Token): boolean {
  const sign = signOf(token);
  if (sign === undefined || !HEADINGS.includes(sign)) return false;
  const after = gapAfter(words, token);
  const setOff = after === GAP.colon || after === GAP.line || after === GAP.sentence;
  const everyday = token.to === token.from + 1 && EVERYDAY_HEADINGS.has(words[token.from]?.text ?? '');
  if (everyday) return setOff;
  return (
    setOff ||
    after === GAP.bracket ||
    sign === 'part' ||
    sign === 'inactive' ||
    gapBefore(words, token) >= GAP.line
  );
}

/**
 * Which gaps part ingredients in this label. Line ends do when there are more of them than commas, else they
 * only wrap the text; slashes do in a list that has nothing else.
 */
function separators(words: readonly Word[]): (gap: Gap) => boolean {
  const counts = { lines: 0, slashes: 0, items: 0 };
  for (const { gap } of words) {
    if (gap === GAP.line) counts.lines += 1;
    else if (gap === GAP.slash) counts.slashes += 1;
    else if (gap === GAP.item) counts.items += 1;
  }
  // The first word of a label counts as the start of an item, so one item means no separator at all.
  const bySlash = counts.items <= 1 && counts.lines === 0 && counts.slashes >= FEWEST_SLASHES;
  const byLine = counts.lines > 0 && counts.lines >= counts.items - 1;
  return (gap) => gap >= GAP.item || (gap === GAP.line && byLine) || (gap === GAP.slash && bySlash);
}

function piecesOf(words: readonly Word[], tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts = separators(words);
  const pieces: Token[][] = [];
  let afterHeading = true;
  for (const token of tokens) {
    const heading = isHeading(words, token);
    if (heading || afterHeading || parts(gapBefore(words, token))) pieces.push([token]);
    else pieces.at(-1)?.push(token);
    afterHeading = heading;
  }
  return pieces;
}

const FEWEST_SENTENCE_WORDS = 2;
const NUMBER = /^[\d.,%]+$/;

function kindOf(words: readonly Word[], tokens: readonly Token[]): Unit['kind'] {
  const first = tokens[0];
  if (first !== undefined && isHeading(words, first)) return 'heading';
  let sentence = 0;
  let numbers = 0;
  for (const token of tokens) {
    const sign = signOf(token);
    if (sign === 'without' || sign === 'free' || (sign === 'no' && token === first)) return 'claim';
    if (token.meaning !== undefined) continue;
    const text = words[token.from]?.text ?? '';
    if (SENTENCE_WORDS.has(text)) sentence += 1;
    else if (NUMBER.test(text)) numbers += 1;
  }
  if (numbers === tokens.length) return 'number';
  return sentence >= FEWEST_SENTENCE_WORDS ? 'sentence' : 'ingredient';
}

/** Water after a colon or a full stop, well into a list, opens the list of a second product. */
const FIRST_OF_A_SECOND_PRODUCT = 5;

function opensSecondProduct(words: readonly Word[], part: readonly Token[], position: number): boolean {
  const first = part[0];
  if (first?.meaning?.kind !== 'other' || position < FIRST_OF_A_SECOND_PRODUCT) return false;
  return first.meaning.traits.has('water') && gapBefore(words, first) >= GAP.colon;
}

type Place = { readonly section: Section; readonly position: number };

/** Where the next ingredient stands, given what this piece of the label is. */
function placeAt(words: readonly Word[], part: readonly Token[], place: Place): Place {
  const first = part[0];
  if (first === undefined) return place;
  const { section } = place;
  const sign = isHeading(words, first) ? signOf(first) : undefined;
  if (sign === 'list' || sign === 'drug-actives')
    return { section: { index: section.index + 1, role: sign }, position: 1 };
  if (sign === 'inactive') return { section: { ...section, role: sign }, position: place.position };
  if (opensSecondProduct(words, part, place.position))
    return { section: { index: section.index + 1, role: section.role }, position: 1 };
  return place;
}

/** The label as a list: one unit an ingredient, in order, with its place in its section. */
export function listUnits(words: readonly Word[], tokens: readonly Token[]): readonly Unit[] {
  const units: Unit[] = [];
  let place: Place = { section: { index: 0, role: 'list' }, position: 1 };
  for (const piece of piecesOf(words, tokens)) {
    for (const part of cutRunOn(words, piece)) {
      place = placeAt(words, part, place);
      const kind = kindOf(words, part);
      const from = part[0]?.from ?? 0;
      units.push({ from, to: part.at(-1)?.to ?? from, tokens: part, ...place, kind });
      if (kind === 'ingredient') place = { ...place, position: place.position + 1 };
    }
  }
  return units;
}
