/** Looks up every word that this one may be with one letter wrong, missing, extra or swapped. */
export type SlipIndex = (word: string) => readonly string[];

/** One spelling for letters and digits that eyes and scanners take for one another. */
const skeleton = (word: string): string =>
  word
    .replaceAll('l', 'i')
    .replaceAll('1', 'i')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('8', 'b');

const without = (word: string, index: number): string => word.slice(0, index) + word.slice(index + 1);

function addTo(index: Map<string, string[]>, form: string, word: string): void {
  const known = index.get(form);
  if (known === undefined) index.set(form, [word]);
  else if (!known.includes(word)) known.push(word);
}

function* deletions(word: string): Generator<string> {
  for (let index = 0; index < word.length; index += 1) yield without(word, index);
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * An index of every word with one letter left out (symmetric deletion, after Garbe): two words one slip apart share
 * such a form, so a look-up costs one probe a letter however many words are known.
 */
export function slipIndex(words: Iterable<string>): SlipIndex {
  const byForm = new Map<string, string[]>();
  const bySkeleton = new Map<string, string[]>();
  for (const word of words) {
    addTo(byForm, word, word);
    for (const form of deletions(word)) addTo(byForm, form, word);
    addTo(bySkeleton, skeleton(word), word);
  }
  return (word) => {
    const found = new Set<string>(bySkeleton.get(skeleton(word)));
    const collect = (form: string): void => {
      for (const known of byForm.get(form) ?? []) if (isOneSlip(known, word)) found.add(known);
    };
    collect(word);
    for (const form of deletions(word)) collect(form);
    found.delete(word);
    return [...found];
  };
}
