import type { Language } from '../finding.ts';
import { rescreenEn } from './rescreen.en.ts';
import { rescreenEs } from './rescreen.es.ts';
import type { SameKeys } from './same-keys.ts';

export type RescreenTexts = SameKeys<typeof rescreenEn>;

/** Texts of asking again and of what changed, by language. */
export const rescreenTexts: Readonly<Record<Language, RescreenTexts>> = { en: rescreenEn, es: rescreenEs };
