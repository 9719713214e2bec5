import { GAP, type Word } from './inci-words.ts';

/** Names of one or more words, kept so that the longest one starting at a word is found in one walk. */
export type NameTrie<T> = {
  readonly next: Map<string, NameTrie<T>>;
  leaf: T | undefined;
};

/** A name found: how many words it spans, and whether a slip had to be forgiven. */
export type Found<T> = { readonly leaf: T; readonly length: number; readonly slips: number };

/** What a misspelt word was probably meant to be; undefined when nothing is near enough. */
export type Guess = (word: string) => string | undefined;

const newNode = <T>(): NameTrie<T> => ({ next: new Map(), leaf: undefined });

/** The first table to name something wins, so order the entries by how specific they are. */
export function nameTrie<T>(entries: Iterable<readonly [readonly string[], T]>): NameTrie<T> {
  const root = newNode<T>();
  for (const [words, leaf] of entries) {
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? newNode<T>();
      node.next.set(word, next);
      node = next;
    }
    node.leaf ??= leaf;
  }
  return root;
}

/** The longest name that starts at `words[from]` and is nowhere broken by more than a space, hyphen or line end. */
export function longestName<T>(
  trie: NameTrie<T>,
  words: readonly Word[],
  walk: { readonly from: number; readonly widestGap?: number; readonly guess?: Guess },
): Found<T> | undefined {
  const widestGap = walk.widestGap ?? GAP.line;
  let node = trie;
  let slips = 0;
  let best: Found<T> | undefined;
  for (let index = walk.from; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || (index > walk.from && word.gap > widestGap)) break;
    let next = node.next.get(word.text);
    if (next === undefined && walk.guess !== undefined) {
      const meant = walk.guess(word.text);
      next = meant === undefined ? undefined : node.next.get(meant);
      slips += 1;
    }
    if (next === undefined) break;
    node = next;
    if (node.leaf !== undefined) best = { leaf: node.leaf, length: index - walk.from + 1, slips };
  }
  return best;
}
