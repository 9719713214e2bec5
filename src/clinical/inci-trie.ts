import { GAP, type Word } from './inci-words.ts';

/** Names of one or more words, kept so that the longest one starting at a word is found in one walk. */
export type NameTrie<T> = {
  readonly next: Map<string, NameTrie<T>>;
  leaf: T | undefined;
};

/** A name found: how many words it spans, and whether a slip had to be forgiven. */
export type Found<T> = { readonly leaf: T; readonly length: number; readonly slips: number };

/** What a misspelt word may have been meant to be. */
export type Guess = (word: string) => readonly string[];

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

/** A way into the tree: the node reached, the next word to read, and the slips forgiven so far. */
type Step<T> = { readonly node: NameTrie<T>; readonly at: number; readonly slips: number };

type Walk = { readonly from: number; readonly widestGap?: number; readonly guess?: Guess };

const longer = <T>(a: Found<T> | undefined, b: Found<T> | undefined): Found<T> | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return b.slips < a.slips ? b : a;
};

/**
 * The longest name that starts at `words[from]` and is nowhere broken by more than a space, hyphen or line end. A slip
 * is looked for only where the word as it stands leads to no name; of names equally long the one with fewer slips wins.
 */
export function longestName<T>(
  trie: NameTrie<T>,
  words: readonly Word[],
  { from, widestGap = GAP.line, guess }: Walk,
): Found<T> | undefined {
  const here = ({ node, at, slips }: Step<T>): Found<T> | undefined =>
    node.leaf === undefined ? undefined : { leaf: node.leaf, length: at - from, slips };
  const onward = (step: Step<T>): Found<T> | undefined => {
    const word = words[step.at];
    if (word === undefined || (step.at > from && word.gap > widestGap)) return here(step);
    const exact = step.node.next.get(word.text);
    const asItStands = exact && onward({ node: exact, at: step.at + 1, slips: step.slips });
    if (asItStands !== undefined) return asItStands;
    let best = here(step);
    for (const meant of guess?.(word.text) ?? []) {
      const next = step.node.next.get(meant);
      if (next !== undefined)
        best = longer(best, onward({ node: next, at: step.at + 1, slips: step.slips + 1 }));
    }
    return best;
  };
  return onward({ node: trie, at: from, slips: 0 });
}
