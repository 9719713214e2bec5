import type { Citation } from '../evidence/source.ts';
import { cite } from '../evidence/sources.ts';
import {
  type AppliedProduct,
  type LedgerLine,
  type LineLimits,
  ledgerOf,
  leftOf,
  limitsOf,
  removalOf,
  tidy,
  type WhatIsLeft,
} from './anaesthetic-limits.ts';
import { type AnaestheticPatient, patientHits } from './anaesthetic-patient.ts';
import {
  type AnaestheticCode,
  type AnaestheticIngredient,
  anaestheticIngredients,
} from './anaesthetic-products.ts';
import { type LedgerHit, ledgerHits } from './anaesthetic-rules.ts';
import { type Decision, decisionOf, type Finding, type Language, strongestFirst } from './finding.ts';
import { anaestheticTexts } from './texts/anaesthetic.ts';
import { fill } from './texts/fill.ts';

export type AnaestheticRequest = {
  readonly products: readonly AppliedProduct[];
  readonly patient: AnaestheticPatient;
  readonly language?: Language;
};

/** One entry of the ledger with its clock and what is left of its label. */
export type AnaestheticLine = {
  /** As written in the request. */
  readonly name: string;
  readonly product: AnaestheticCode | 'unknown';
  /** Earliest instant at which it has worked; absent where nothing says. */
  readonly earliestOff?: string;
  /** Latest instant at which it must be off. */
  readonly latestOff?: string;
  /** Left of each limit the label gives. */
  readonly left: WhatIsLeft;
  readonly limits: LineLimits;
};

export type AnaestheticTotals = {
  readonly grams: number;
  readonly areaCm2: number;
  /** Milligrams put on the skin, by ingredient. For the record: no limit is set on them. */
  readonly mgOnSkin: { readonly [ingredient in AnaestheticIngredient]?: number };
  /** Names whose strength is not known; they are missing from `mgOnSkin`. */
  readonly unknownStrength: readonly string[];
  /** Why milligrams per kilogram are not the limit, and what that rests on. */
  readonly note: string;
  readonly sources: readonly Citation[];
};

export type AnaestheticAnswer = {
  readonly decision: Decision;
  readonly findings: readonly Finding[];
  readonly products: readonly AnaestheticLine[];
  readonly totals: AnaestheticTotals;
};

const lineOf = (line: LedgerLine): AnaestheticLine => ({
  name: line.entry.name,
  product: line.product?.code ?? 'unknown',
  ...removalOf(line),
  left: leftOf(line),
  limits: limitsOf(line),
});

const NOTE_SOURCES = ['xylocaine-injected', 'lmx4-smpc', 'mg-per-kg-arithmetic'] as const;

function totalsOf(ledger: readonly LedgerLine[], language: Language): AnaestheticTotals {
  const sum = (values: readonly number[]): number => tidy(values.reduce((total, value) => total + value, 0));
  const mg = anaestheticIngredients.flatMap((ingredient) => {
    const amounts = ledger.flatMap(({ entry, product }) => {
      const strength = product?.mgPerGram?.[ingredient];
      return strength === undefined ? [] : [strength * entry.grams];
    });
    return amounts.length === 0 ? [] : [[ingredient, sum(amounts)] as const];
  });
  return {
    grams: sum(ledger.map(({ entry }) => entry.grams)),
    areaCm2: sum(ledger.map(({ entry }) => entry.areaCm2)),
    mgOnSkin: Object.fromEntries(mg),
    unknownStrength: ledger
      .filter(({ product }) => product?.mgPerGram === undefined)
      .map(({ entry }) => entry.name),
    note: anaestheticTexts[language].note,
    sources: NOTE_SOURCES.map(cite),
  };
}

function findingOf({ rule, effect, answers, values = {}, sources }: LedgerHit, language: Language): Finding {
  const { title, why, instead } = anaestheticTexts[language].rules[rule];
  return {
    rule: `anaesthetic-${rule}`,
    effect,
    title: fill(title, values),
    why: fill(why, values),
    instead: fill(instead, values),
    answers,
    sources: sources.map(cite),
  };
}

/**
 * Checks a ledger of numbing products against their labels and the patient: grams, skin, minutes, sums, covers,
 * broken skin, and blood that must not meet prilocaine or benzocaine. Doses of cream are never judged in mg per kg.
 */
export function checkAnaesthetic(request: AnaestheticRequest): AnaestheticAnswer {
  const { products, patient, language = 'en' } = request;
  const ledger = ledgerOf(products, patient.ageYears);
  const hits = [...ledgerHits(ledger), ...patientHits({ patient, ledger })];
  const findings = strongestFirst(hits.map((hit) => findingOf(hit, language)));
  return {
    decision: decisionOf(findings),
    findings,
    products: ledger.map(lineOf),
    totals: totalsOf(ledger, language),
  };
}
