import type { Mark, NumberRow, SourceRow, Sources } from './sources.resource.ts';

/** What the reader looks for; an empty part asks for nothing. */
export type Wanted = { readonly text: string; readonly topic: string; readonly mark: Mark | '' };

/** Letters without accents or case, so that "curacion" finds "Curación". */
const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const wordsIn = (text: string): readonly string[] => folded(text).split(/\s+/).filter(Boolean);

const hasAll = (haystack: string, words: readonly string[]): boolean => {
  const text = folded(haystack);
  return words.every((word) => text.includes(word));
};

const textOfSource = ({ id, cite, usedBy }: SourceRow): string => [id, cite, ...usedBy].join(' ');

function textOfNumber(row: NumberRow, cites: ReadonlyMap<string, string>): string {
  const { name, topicName, unit, values, sources, usedBy } = row;
  return [
    row.id,
    name,
    topicName,
    unit,
    ...values.map(({ of, value }) => `${of} ${value}`),
    ...usedBy,
    ...sources.map((id) => `${id} ${cites.get(id) ?? ''}`),
  ].join(' ');
}

/** Numbers and sources in which every word is found; numbers also by topic, both by mark. */
export function find({ numbers, sources }: Sources, { text, topic, mark }: Wanted): Sources {
  const words = wordsIn(text);
  const cites = new Map(sources.map(({ id, cite }) => [id, cite]));
  return {
    numbers: numbers.filter(
      (row) =>
        (topic === '' || row.topic === topic) &&
        (mark === '' || row.marks.includes(mark)) &&
        hasAll(textOfNumber(row, cites), words),
    ),
    sources: sources.filter(
      (row) => (mark === '' || row.mark === mark) && topic === '' && hasAll(textOfSource(row), words),
    ),
  };
}
