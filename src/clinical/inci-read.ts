import { type Lexicon, lexicon } from './inci-lexicon.ts';
import type { Meaning } from './inci-names.ts';
import { type Found, longestName } from './inci-trie.ts';
import { GAP, type Word } from './inci-words.ts';

/** A run of words that names something, or a single word that names nothing known. Half-open range of words. */
export type Token = {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning | undefined;
};

/** A short name is corrected only as part of a longer one: `lactc acid`, but not `lactc`. */
const SHORTEST_CORRECTED_NAME = 7;
/** Where nothing has to stop, a wrong guess does no harm. */
const SHORTEST_CORRECTED_CAUTION = 6;

function isTrusted({ slips, leaf }: Found<Meaning>): boolean {
  if (slips === 0) return true;
  if (leaf.kind !== 'active') return false;
  const harmless = leaf.actives.every((active) => active.strength === 'caution');
  return leaf.letters >= (harmless ? SHORTEST_CORRECTED_CAUTION : SHORTEST_CORRECTED_NAME);
}

/** `glyco lic`: a name with a stray space, when neither half is a name of its own. */
function splitName({ names }: Lexicon, words: readonly Word[], from: number): Token | undefined {
  const first = words[from];
  const second = words[from + 1];
  if (first === undefined || second === undefined || second.gap > GAP.hyphen) return undefined;
  const joined = first.text + second.text;
  const meaning = names.next.get(joined)?.leaf;
  if (meaning?.kind !== 'active' || joined.length < SHORTEST_CORRECTED_NAME) return undefined;
  if (names.next.get(first.text)?.leaf ?? names.next.get(second.text)?.leaf) return undefined;
  return { from, to: from + 2, meaning };
}

/** Ordinary names may run on across a slash (`glycolic acid/lactic acid copolymer`); actives end before it. */
function nameAt(
  { names, meantWords: guess }: Lexicon,
  words: readonly Word[],
  from: number,
): Found<Meaning> | undefined {
  const across = longestName(names, words, { from, widestGap: GAP.slash, guess });
  if (across === undefined || across.leaf.kind === 'other') return across;
  return longestName(names, words, { from, guess });
}

function tokenAt(known: Lexicon, words: readonly Word[], from: number): Token {
  const found = nameAt(known, words, from);
  if (found !== undefined && isTrusted(found)) return { from, to: from + found.length, meaning: found.leaf };
  return splitName(known, words, from) ?? { from, to: from + 1, meaning: undefined };
}

/** Reads the words of a label from left to right, taking the longest known name at each place. */
export function readTokens(words: readonly Word[]): readonly Token[] {
  const known = lexicon();
  const tokens: Token[] = [];
  for (let index = 0; index < words.length; ) {
    const token = tokenAt(known, words, index);
    tokens.push(token);
    index = token.to;
  }
  return tokens;
}
