import type { Language } from '../finding.ts';
import { carePlanEn } from './care-plan.en.ts';
import { carePlanEs } from './care-plan.es.ts';
import type { SameKeys } from './same-keys.ts';

export type CarePlanTexts = SameKeys<typeof carePlanEn>;

/** Texts of preparation and aftercare, by language. */
export const carePlanTexts: Readonly<Record<Language, CarePlanTexts>> = { en: carePlanEn, es: carePlanEs };
