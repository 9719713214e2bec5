import type { Language } from '../finding.ts';
import type { SameKeys } from './same-keys.ts';
import { techniqueEn } from './technique.en.ts';
import { techniqueEs } from './technique.es.ts';

export type TechniqueTexts = SameKeys<typeof techniqueEn>;

/** Texts of technique limits, by language. */
export const techniqueTexts: Readonly<Record<Language, TechniqueTexts>> = {
  en: techniqueEn,
  es: techniqueEs,
};
