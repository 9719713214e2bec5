import type { Language } from '../finding.ts';
import { numbersEn } from './numbers.en.ts';
import { numbersEs } from './numbers.es.ts';
import type { SameKeys } from './same-keys.ts';

export type NumberTexts = SameKeys<typeof numbersEn>;

/** Names, units and parts of clinical numbers, by language. */
export const numberTexts: Readonly<Record<Language, NumberTexts>> = { en: numbersEn, es: numbersEs };
