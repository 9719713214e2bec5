import { type Meaning, meantWord, NAMES, VOCABULARY } from './inci-names.ts';
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

const isTrusted = (found: Found<Meaning>): boolean =>
  found.slips === 0 || (found.leaf.kind === 'active' && found.leaf.letters >= SHORTEST_CORRECTED_NAME);

/** `glyco lic`: a name with a stray space, when the two halves are not both words of their own. */
function splitName(words: readonly Word[], from: number): Token | undefined {
  const first = words[from];
  const second = words[from + 1];
  if (first === undefined || second === undefined || second.gap > GAP.hyphen) return undefined;
  if (VOCABULARY.has(first.text) && VOCABULARY.has(second.text)) return undefined;
  const joined = first.text + second.text;
  const meaning = NAMES.next.get(joined)?.leaf;
  if (meaning?.kind !== 'active' || joined.length < SHORTEST_CORRECTED_NAME) return undefined;
  return { from, to: from + 2, meaning };
}

function tokenAt(words: readonly Word[], from: number): Token {
  const found = longestName(NAMES, words, { from, guess: meantWord });
  if (found !== undefined && isTrusted(found)) return { from, to: from + found.length, meaning: found.leaf };
  return splitName(words, from) ?? { from, to: from + 1, meaning: undefined };
}

/** Reads the words of a label from left to right, taking the longest known name at each place. */
export function readTokens(words: readonly Word[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < words.length; ) {
    const token = tokenAt(words, index);
    tokens.push(token);
    index = token.to;
  }
  return tokens;
}
