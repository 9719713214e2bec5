import type { NumberTopic } from '../../../clinical/clinical-number.ts';
import type { ProtocolKey } from '../../../clinical/protocol.ts';
import { numberTexts } from '../../../clinical/texts/numbers.ts';
import { useNumbers } from '../../design/numbers.ts';
import { useLanguage } from '../../texts/language.ts';

/** How the numbers of a protocol are called and written in the reader's language. */
export type NumberWords = {
  readonly name: (key: ProtocolKey) => string;
  readonly topic: (topic: NumberTopic) => string;
  readonly unit: (unit: string, value: number) => string;
  /** "7", "1.5". */
  readonly say: (value: number) => string;
  /** "7 days". */
  readonly amount: (value: number, unit: string) => string;
};

const MOST_DECIMALS = 3;

const decimalsOf = (value: number): number =>
  Math.min(MOST_DECIMALS, String(value).split('.')[1]?.length ?? 0);

export function useNumberWords(): NumberWords {
  const texts = numberTexts[useLanguage()];
  const numbers = useNumbers();
  const units: Readonly<Record<string, string>> = texts.units;
  const oneOf: Readonly<Record<string, string>> = texts.oneOf;
  const unit = (code: string, value: number): string =>
    (value === 1 ? oneOf[code] : undefined) ?? units[code] ?? code;
  const say = (value: number): string => numbers.say(value, decimalsOf(value));
  return {
    name: (key) => texts.names[key],
    topic: (topic) => texts.topics[topic],
    unit,
    say,
    amount: (value, code) => `${say(value)} ${unit(code, value)}`,
  };
}
