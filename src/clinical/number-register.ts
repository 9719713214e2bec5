import { sources } from '../evidence/sources.ts';
import type { NumberRow } from '../evidence/sources-page.ts';
import { type ClinicalNumber, numberTopics } from './clinical-number.ts';
import { type FactId, factNumbers, factNumbersById } from './fact-numbers.ts';
import type { Language } from './finding.ts';
import type { NumberLine } from './number-lines.ts';
import { type ProtocolKey, protocolKeys } from './protocol.ts';
import { topicOf } from './protocol-topics.ts';
import { usesOf } from './protocol-uses.ts';
import { articleProtocol, defaultProtocol } from './protocols.ts';
import { type NumberTexts, numberTexts } from './texts/numbers.ts';

export type NumberId = ProtocolKey | FactId;

const rangeOf = ({ low, high }: { readonly low: number; readonly high: number }) =>
  low === high ? {} : { range: { low, high } };

type Registered = ClinicalNumber & { readonly id: NumberId };

function protocolNumber(key: ProtocolKey): Registered {
  const { value, unit, range, sources: ids } = defaultProtocol.numbers[key];
  const article = articleProtocol.numbers[key].value;
  return {
    id: key,
    topic: topicOf(key),
    unit,
    lines: [{ of: [], value: String(value) }],
    ...rangeOf(range),
    ...(article === value ? {} : { article }),
    sources: ids,
    usedBy: usesOf(key),
  };
}

/** Every clinical number of Stipple, by topic: those a protocol may set, then the fixed ones. */
export const clinicalNumbers: readonly Registered[] = [
  ...protocolKeys.map(protocolNumber),
  ...factNumbers.map((id): Registered => ({ id, ...factNumbersById[id] })),
].toSorted((a, b) => numberTopics.indexOf(a.topic) - numberTopics.indexOf(b.topic));

type Words = Readonly<Record<string, string>>;

const wordFor = (words: Words, code: string): string => words[code] ?? code;

/** `1 day`, `2 days`. */
const unitFor = (texts: NumberTexts, unit: string, lines: readonly NumberLine[]): string => {
  const isOne = lines.length === 1 && lines[0]?.value === '1';
  return (isOne ? (texts.oneOf as Words)[unit] : undefined) ?? wordFor(texts.units, unit);
};

function rowOf({ lines, unit, topic, ...number }: Registered, texts: NumberTexts): NumberRow {
  return {
    ...number,
    name: texts.names[number.id],
    topic,
    topicName: texts.topics[topic],
    unit: unitFor(texts, unit, lines),
    values: lines.map(({ of, value }) => ({
      of: of.map((part) => wordFor(texts.parts, part)).join(', '),
      value,
    })),
    marks: [...new Set(number.sources.flatMap((id) => sources.get(id)?.mark ?? []))],
  };
}

/** Every clinical number in words of a language, as the page and the document show it. */
export const numberRows = (language: Language): readonly NumberRow[] =>
  clinicalNumbers.map((number) => rowOf(number, numberTexts[language]));
