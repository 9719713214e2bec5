/** Looks up what a word with one wrong, missing, extra or swapped letter was meant to be. */
export type SlipIndex = (word: string) => string | undefined;

/** One spelling for letters and digits that eyes and scanners take for one another. */
const skeleton = (word: string): string =>
  word
    .replaceAll('l', 'i')
    .replaceAll('1', 'i')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('8', 'b');

const without = (word: string, index: number): string => word.slice(0, index) + word.slice(index + 1);

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
  const bySkeleton = new Map<string, string>();
  const add = (form: string, word: string): void => {
    const known = byForm.get(form);
    if (known === undefined) byForm.set(form, [word]);
    else if (!known.includes(word)) known.push(word);
  };
  for (const word of words) {
    add(word, word);
    for (const form of deletions(word)) add(form, word);
    bySkeleton.set(skeleton(word), word);
  }
  const among = (form: string, word: string): string | undefined =>
    byForm.get(form)?.find((known) => isOneSlip(known, word));
  return (word) => {
    const lookalike = bySkeleton.get(skeleton(word));
    if (lookalike !== undefined) return lookalike;
    const direct = among(word, word);
    if (direct !== undefined) return direct;
    for (const form of deletions(word)) {
      const near = among(form, word);
      if (near !== undefined) return near;
    }
    return undefined;
  };
}
