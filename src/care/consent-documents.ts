import type { Language } from '../clinical/finding.ts';
import type { ConsentKind } from '../contract/consents.ts';
import { isoDate } from '../kernel/day.ts';
import { consentTextsEn } from './consent-texts.en.ts';
import { consentTextsEs } from './consent-texts.es.ts';

export type ConsentText = { readonly title: string; readonly body: string };
export type ConsentTexts = Readonly<Record<ConsentKind, ConsentText>>;

const texts: Readonly<Record<Language, ConsentTexts>> = { en: consentTextsEn, es: consentTextsEs };

/** The version of the documents that are shipped. A change of their words is a new version. */
export const SHIPPED_VERSION = '1.0.0';

/** The day the shipped documents were written: they are in force in every clinic that has none of its own. */
export const SHIPPED_FROM = isoDate('2025-01-01');

/** The documents every clinic starts with. A clinic adds its own as later versions. */
export const shippedDocuments = (Object.keys(texts) as Language[]).flatMap((language) =>
  (Object.keys(texts[language]) as ConsentKind[]).map((kind) => ({
    kind,
    language,
    version: SHIPPED_VERSION,
    effectiveFrom: SHIPPED_FROM,
    ...texts[language][kind],
  })),
);
