const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
};

/**
 * A word in the one spelling every comparison uses: lower case, no accents, no ligatures, Greek prefixes spelt out.
 * The names in the tables go through it too, so scripts it distorts (Hangul, kana) still compare equal.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđıαβγδ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a name in a table, folded: `3-O-Éthyl` is `3`, `o`, `ethyl`. */
export const wordsOf = (name: string): readonly string[] =>
  name.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => (word === '' ? [] : [fold(word)]));
