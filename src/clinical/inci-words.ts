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
const PERCENT_OR_WORD =
  /\d+(?:[.,]\d+)?\s?[%％]|[\p{L}\p{M}]{5,}(?=\d{1,3}(?![\p{L}\p{M}\p{N}]))|[\p{L}\p{M}\p{N}]+/gu;
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

const percentOf = (raw: string): number | undefined =>
  raw.endsWith('%') || raw.endsWith('％') ? Number(raw.slice(0, -1).trim().replace(',', '.')) : undefined;

/** `1,2` of `1,2-hexanediol` and `0.5` are one number, not two ingredients. */
function partsOneNumber(before: Word, between: string, after: string): boolean {
  if (!/\d$/.test(before.text)) return false;
  return between === '.' ? /^\d/.test(after) : between === ',' && /^\d+[-–‐,]/.test(after);
}

/** Cuts a cleaned label into words. Case, accents and most punctuation are gone; what parts the words is kept. */
export function cutWords(text: string): readonly Word[] {
  const brackets = shortBrackets(text);
  const words: Word[] = [];
  let bracket = 0;
  let joined = false;
  for (const found of text.matchAll(PERCENT_OR_WORD)) {
    const raw = found[0];
    const start = found.index;
    while (bracket < brackets.length && (brackets[bracket]?.[1] ?? 0) <= start) bracket += 1;
    const remark = (brackets[bracket]?.[0] ?? text.length) < start;
    const folded = fold(raw);
    if (JOINING_WORDS.has(folded)) {
      joined = true;
      continue;
    }
    const before = words.at(-1);
    let gap: Gap = GAP.item;
    if (before !== undefined && !joined) {
      const between = text.slice(before.end, start);
      const after = text.slice(start, start + 8);
      gap = partsOneNumber(before, between, after) ? GAP.hyphen : gapAfter(before, between);
      if (remark && before.remark && gap > GAP.bracket) gap = GAP.bracket;
    }
    joined = false;
    words.push({ text: folded, start, end: start + raw.length, gap, remark, percent: percentOf(raw) });
  }
  return words;
}
