import { fold } from './inci-fold.ts';

/** What stands between a word and the one before it, weakest first. Names run on across the first three. */
export const GAP = {
  space: 0,
  hyphen: 1,
  line: 2,
  slash: 3,
  bracket: 4,
  item: 5,
  colon: 6,
  sentence: 7,
} as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** One word of a label. `start` and `end` are a half-open range of the cleaned text. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Inside a short pair of brackets: a remark on an ingredient, not an ingredient of its own. */
  readonly remark: boolean;
  /** `0.5` for `0.5 %`; undefined for a word that is not a percentage. */
  readonly percent: number | undefined;
};

/** A footnote number at the end of a word is cut off; a digit inside one is a slip (`retin0l`). */
const ANY_WORD =
  /\d+(?:[.,]\d+)?\s?[%％]|[\p{L}\p{M}]{5,}(?=\d{1,3}(?![\p{L}\p{M}\p{N}]))|[\p{L}\p{M}\p{N}]+/gu;
/** The same for text that is lower-case ASCII throughout. */
const ASCII_WORD = /\d+(?:[.,]\d+)?\s?%|[a-z]{5,}(?=\d{1,3}(?![a-z\d]))|[a-z\d]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
const SHORT_BRACKETS = /[([{（【]([^()[\]{}（）【】]{0,160})[)\]}）】]/g;
const MOST_COMMAS_IN_A_REMARK = 2;
/** Brackets after a separator hold a list of their own, not a remark. */
const FOLLOWS_A_NAME = /[\p{L}\p{N}%*)\]'"]\s*$/u;

/** Abbreviations of labels and botany whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'denat alc var ext extr sp spp subsp ssp st dr no nr vit approx incl resp cv syn'.split(' '),
);
const JOINING_WORDS = new Set(['and', 'und']);

const GAP_SIGNS: readonly (readonly [RegExp, Gap])[] = [
  [/\.\s|[!?。…]|\n[ \t\r]*\n/, GAP.sentence],
  [/[:：]/, GAP.colon],
  [/[,;|•·∙⋅●▪■◦‣►▶★☆✓✔→~&+¦，、；｜・]|\s[-–—−]|\n\s*[*>]/, GAP.item],
  [/[()[\]{}（）【】]/, GAP.bracket],
  [/\n/, GAP.line],
  [/[\\/]/, GAP.slash],
  [/^[-–—−‐‑]$/, GAP.hyphen],
];

const gapSeen = new Map<string, Gap>();

/** Labels use few different separators, so each is classified once. */
function gapOf(between: string): Gap {
  const known = gapSeen.get(between);
  if (known !== undefined) return known;
  const gap = GAP_SIGNS.find(([sign]) => sign.test(between))?.[1] ?? GAP.space;
  if (gapSeen.size < 4096 && between.length < 24) gapSeen.set(between, gap);
  return gap;
}

const isAbbreviation = (word: Word): boolean => word.text.length === 1 || ABBREVIATIONS.has(word.text);
const isNumber = (word: Word): boolean => /^\d+$/.test(word.text);

/** A full stop ends a sentence, an ingredient (`Retinol.Aqua`, `1. Aqua 2. Retinol`) or nothing (`C.I.`, `denat.`). */
function gapAfter(before: Word, between: string): Gap {
  if (!between.includes('.')) return gapOf(between);
  const onlyStop = between === '.' || between === '. ';
  if (onlyStop && isNumber(before)) return GAP.item;
  if (onlyStop && isAbbreviation(before)) return GAP.space;
  return between === '.' ? GAP.item : gapOf(between);
}

function shortBrackets(text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (const found of text.matchAll(SHORT_BRACKETS)) {
    const commas = (found[1] ?? '').split(/[,，、]/).length - 1;
    const follows = FOLLOWS_A_NAME.test(text.slice(Math.max(0, found.index - 12), found.index));
    if (follows && commas <= MOST_COMMAS_IN_A_REMARK)
      ranges.push([found.index, found.index + found[0].length]);
  }
  return ranges;
}

const PERCENT = /[%％]$/;
const percentOf = (raw: string): number | undefined =>
  PERCENT.test(raw) ? Number(raw.slice(0, -1).trim().replace(',', '.')) : undefined;

/** `1,2` of `1,2-hexanediol` and `0.5` are one number, not two ingredients. */
function partsOneNumber(before: Word, between: string, after: string): boolean {
  if (!/\d$/.test(before.text)) return false;
  return between === '.' ? /^\d/.test(after) : between === ',' && /^\d+[-–‐,]/.test(after);
}

/** Brackets are asked about from left to right, so the search for the one around a place only moves on. */
function remarkFinder(text: string): (at: number) => boolean {
  const brackets = shortBrackets(text);
  let next = 0;
  return (at) => {
    while (next < brackets.length && (brackets[next]?.[1] ?? 0) <= at) next += 1;
    return (brackets[next]?.[0] ?? text.length) < at;
  };
}

/** Most labels are plain ASCII: folding those is lower case, and done once for the whole text. */
function prepare(text: string): {
  readonly shown: string;
  readonly pattern: RegExp;
  readonly foldWord: (raw: string) => string;
} {
  if (ASCII.test(text)) return { shown: text.toLowerCase(), pattern: ASCII_WORD, foldWord: (raw) => raw };
  return { shown: text, pattern: ANY_WORD, foldWord: fold };
}

function gapBetween(
  text: string,
  before: Word,
  next: { readonly start: number; readonly remark: boolean },
): Gap {
  const between = text.slice(before.end, next.start);
  if (partsOneNumber(before, between, text.slice(next.start, next.start + 8))) return GAP.hyphen;
  const gap = gapAfter(before, between);
  return next.remark && before.remark && gap > GAP.bracket ? GAP.bracket : gap;
}

/** Cuts a cleaned label into words. Case, accents and most punctuation are gone; what parts the words is kept. */
export function cutWords(text: string): readonly Word[] {
  const { shown, pattern, foldWord } = prepare(text);
  const isRemark = remarkFinder(shown);
  const words: Word[] = [];
  let before: Word | undefined;
  let joined = false;
  for (const found of shown.matchAll(pattern)) {
    const raw = found[0];
    const folded = foldWord(raw);
    if (JOINING_WORDS.has(folded)) {
      joined = true;
      continue;
    }
    const start = found.index;
    const remark = isRemark(start);
    const gap = before === undefined || joined ? GAP.item : gapBetween(shown, before, { start, remark });
    joined = false;
    before = { text: folded, start, end: start + raw.length, gap, remark, percent: percentOf(raw) };
    words.push(before);
  }
  return words;
}
