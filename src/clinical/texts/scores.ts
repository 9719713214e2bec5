import type { Language } from '../finding.ts';
import type { SameKeys } from './same-keys.ts';
import { scoresEn } from './scores.en.ts';
import { scoresEs } from './scores.es.ts';

export type ScoreTexts = SameKeys<typeof scoresEn>;

/** Texts of scores, grades and zones, by language. */
export const scoreTexts: Readonly<Record<Language, ScoreTexts>> = { en: scoresEn, es: scoresEs };
