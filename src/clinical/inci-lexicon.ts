import { activeEntries, type Meaning, otherEntries, signEntries } from './inci-names.ts';
import { PART_WORDS } from './inci-plants.ts';
import { type SlipIndex, slipIndex } from './inci-slip.ts';
import { type NameTrie, nameTrie } from './inci-trie.ts';

/** The tables of names, made ready for reading. */
export type Lexicon = {
  /** Every name known, actives first: of two meanings of the same words the active one counts. */
  readonly names: NameTrie<Meaning>;
  /** Whether the word is part of any name known. */
  readonly isKnown: (word: string) => boolean;
  /** The words of actives' names that this one may be a slip of, one letter away; none for an ordinary word. */
  readonly meantWords: SlipIndex;
};

/** Words one letter from an active's name that are real words, or slips of real words, and in no table of names. */
const NOT_SLIPS = ['nitrico', 'nitrique', 'menthyl', 'differing', 'galic', 'glyconate', 'glucolate'];

const SHORTEST_TO_CORRECT = 4;
const SHORTEST_MEANT = 5;
const LATIN = /^[a-z]+$/;

const NOTHING: readonly string[] = [];
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;

/** The same strange words come up in label after label. */
function remembering(look: SlipIndex): SlipIndex {
  const remembered = new Map<string, readonly string[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const meant = look(word);
    if (remembered.size < MOST_REMEMBERED && word.length <= LONGEST_REMEMBERED) remembered.set(word, meant);
    return meant;
  };
}

function build(): Lexicon {
  const actives = [...activeEntries()];
  const ordinary = [...signEntries(), ...otherEntries()];
  const ordinaryWords = new Set([...ordinary.flatMap(([words]) => words), ...PART_WORDS]);
  const activeWords = new Set(actives.flatMap(([words]) => words));
  const notSlips = new Set([...ordinaryWords, ...NOT_SLIPS]);
  const correctable = [...activeWords].filter((word) => word.length >= SHORTEST_MEANT && LATIN.test(word));
  const nearest = remembering(slipIndex(correctable));
  return {
    names: nameTrie([...actives, ...ordinary]),
    isKnown: (word) => ordinaryWords.has(word) || activeWords.has(word),
    meantWords: (word) => (word.length < SHORTEST_TO_CORRECT || notSlips.has(word) ? NOTHING : nearest(word)),
  };
}

let built: Lexicon | undefined;

/** The lexicon, built when the first label is read: programs that read none do not wait for it. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}
