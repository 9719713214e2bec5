import type { LedgerRule } from '../anaesthetic-rules.ts';
import type { Language } from '../finding.ts';
import { anaestheticEn } from './anaesthetic.en.ts';
import { anaestheticEs } from './anaesthetic.es.ts';
import type { SameKeys } from './same-keys.ts';

export type AnaestheticTexts = SameKeys<typeof anaestheticEn> & {
  readonly rules: Readonly<Record<LedgerRule, unknown>>;
};

/** Texts of the anaesthetic ledger, by language. */
export const anaestheticTexts: Readonly<Record<Language, AnaestheticTexts>> = {
  en: anaestheticEn,
  es: anaestheticEs,
};
