import { isOneSlip } from '../inci-slip.ts';
import { type Drug, drugsByName } from './names.ts';

/** Shorter names have too many neighbours for a slip to be told from another word. */
const SHORTEST = 7;

const without = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, index) => word.slice(0, index) + word.slice(index + 1));

/** Names by themselves and by every way of leaving one letter out (symmetric-delete search). */
const buildIndex = (): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const name of drugsByName.keys()) {
    if (name.length < SHORTEST || name.includes(' ')) continue;
    for (const key of [name, ...without(name)]) {
      const names = index.get(key);
      if (names === undefined) index.set(key, [name]);
      else names.push(name);
    }
  }
  return index;
};

let built: ReadonlyMap<string, readonly string[]> | undefined;

/** Made at the first slip: most runs never meet one, and it takes as long as starting up. */
const indexed = (): ReadonlyMap<string, readonly string[]> => {
  built ??= buildIndex();
  return built;
};

/**
 * The one medicine a word is a slip of; undefined when there is none, or when two different medicines are equally
 * near: then nobody can say which was meant.
 */
export function drugOfSlip(word: string): Drug | undefined {
  const near = new Set<Drug>();
  const index = indexed();
  for (const key of [word, ...without(word)])
    for (const name of index.get(key) ?? [])
      if (isOneSlip(word, name)) {
        const drug = drugsByName.get(name);
        if (drug !== undefined) near.add(drug);
      }
  const [only, ...others] = near;
  return others.length === 0 ? only : undefined;
}
