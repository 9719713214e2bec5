import type { Language } from '../finding.ts';
import { healingEn } from './healing.en.ts';
import { healingEs } from './healing.es.ts';
import type { SameKeys } from './same-keys.ts';

export type HealingTexts = SameKeys<typeof healingEn>;

/** Texts of healing and check-ins, by language. */
export const healingTexts: Readonly<Record<Language, HealingTexts>> = { en: healingEn, es: healingEs };
