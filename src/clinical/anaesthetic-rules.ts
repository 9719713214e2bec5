import { gramsByThickness, type LedgerLine, limitsOf, minutesOn } from './anaesthetic-limits.ts';
import { type AnaestheticProduct, raisesMethaemoglobin } from './anaesthetic-products.ts';
import type { Effect } from './finding.ts';

/** One rule that speaks, before it is put into words. */
export type LedgerHit = {
  readonly rule: LedgerRule;
  readonly effect: Effect;
  /** RFC 6901 pointers into the request. */
  readonly answers: readonly string[];
  readonly values?: Readonly<Record<string, string | number>>;
  readonly sources: readonly [string, ...string[]];
};

export const ledgerRules = [
  'product-unknown',
  'compounded-no-label',
  'compounded-covered',
  'over-grams',
  'over-area',
  'thick-layer',
  'too-young',
  'adult-dose-only',
  'taken-off-early',
  'left-on-too-long',
  'skin-not-intact',
  'covered',
  'two-anaesthetics',
  'methaemoglobin',
  'methaemoglobin-unsure',
  'liver',
  'heart-rhythm',
  'low-weight',
  'weight-unknown',
  'child-weight-area',
  'allergy',
  'allergy-related',
  'atopic-skin',
  'medicine-unknown',
] as const;
export type LedgerRule = (typeof ledgerRules)[number];

/** Limits of a product on the whole ledger are told once, at its first entry. */
const isFirst = ({ place, same }: LedgerLine): boolean => same[0] === place;

const allOf = ({ same }: LedgerLine, field: string): readonly string[] =>
  same.map((place) => `/products/${place}/${field}`);

const at = ({ place }: LedgerLine, field: string): string => `/products/${place}/${field}`;

/** Limits from memory may not stop anything (fact sheet, reading rule). */
const byStanding = (product: AnaestheticProduct): Effect =>
  product.standing === 'labelled' ? 'stop' : 'clinician';

type LineRule = (line: LedgerLine) => LedgerHit | undefined;

const unknownProduct: LineRule = (line) =>
  line.product === undefined
    ? {
        rule: 'product-unknown',
        effect: 'clinician',
        answers: [at(line, 'name')],
        values: { name: line.entry.name },
        sources: ['anaesthetic-policy'],
      }
    : undefined;

const compounded: LineRule = (line) =>
  line.product?.standing === 'compounded'
    ? {
        rule: 'compounded-no-label',
        effect: 'clinician',
        answers: [at(line, 'name')],
        values: { name: line.entry.name },
        sources: ['compounded-creams', 'fda-skin-numbing'],
      }
    : undefined;

/** Two people died under plastic wrap: nothing without a read label is ever covered. */
const covered: LineRule = (line) => {
  if (line.entry.occluded !== true) return undefined;
  const isLabelled = line.product?.standing === 'labelled';
  return {
    rule: isLabelled ? 'covered' : 'compounded-covered',
    effect: isLabelled ? 'caution' : 'stop',
    answers: [at(line, 'occluded')],
    values: { name: line.entry.name },
    sources: isLabelled ? ['occlusion-absorption'] : ['fda-skin-numbing', 'occlusion-absorption'],
  };
};

const tooYoung: LineRule = (line) =>
  line.product !== undefined && line.band === undefined
    ? {
        rule: 'too-young',
        effect: 'clinician',
        answers: [at(line, 'name'), '/patient/ageYears'],
        values: { name: line.entry.name },
        sources: line.product.bands.sources,
      }
    : undefined;

const overGrams: LineRule = (line) => {
  const limit = limitsOf(line).grams;
  if (line.product === undefined || limit === undefined) return undefined;
  const isTotal = line.band?.grams !== undefined;
  const used = isTotal ? line.gramsOfProduct : line.entry.grams;
  if (used <= limit || (isTotal && !isFirst(line))) return undefined;
  return {
    rule: 'over-grams',
    effect: byStanding(line.product),
    answers: isTotal ? allOf(line, 'grams') : [at(line, 'grams'), at(line, 'areaCm2')],
    values: { name: line.entry.name, used, limit },
    sources: raisesMethaemoglobin(line.product)
      ? [...line.product.bands.sources, 'arznei-telegramm-2012']
      : line.product.bands.sources,
  };
};

/** Under the label's total, but thicker than the label spreads it. */
const thickLayer: LineRule = (line) => {
  const limit = gramsByThickness(line);
  if (line.product === undefined || line.band?.grams === undefined || limit === undefined) return undefined;
  if (line.entry.grams <= limit) return undefined;
  return {
    rule: 'thick-layer',
    effect: 'caution',
    answers: [at(line, 'grams'), at(line, 'areaCm2')],
    values: { name: line.entry.name, limit, area: line.entry.areaCm2 },
    sources: line.product.bands.sources,
  };
};

const overArea: LineRule = (line) => {
  const limit = limitsOf(line).areaCm2;
  if (line.product === undefined || limit === undefined || !isFirst(line)) return undefined;
  if (line.areaOfProduct <= limit) return undefined;
  return {
    rule: 'over-area',
    effect: byStanding(line.product),
    answers: allOf(line, 'areaCm2'),
    values: { name: line.entry.name, used: line.areaOfProduct, limit },
    sources: line.product.bands.sources,
  };
};

const contact: LineRule = (line) => {
  const minutes = minutesOn(line.entry);
  if (line.product === undefined || line.band === undefined || minutes === undefined) return undefined;
  const [shortest, longest] = line.band.minutes;
  if (minutes >= shortest && minutes <= longest) return undefined;
  const isEarly = minutes < shortest;
  return {
    rule: isEarly ? 'taken-off-early' : 'left-on-too-long',
    effect: isEarly ? 'caution' : 'clinician',
    answers: [at(line, 'off')],
    values: { name: line.entry.name, minutes: Math.round(minutes), shortest, longest },
    sources: line.product.bands.sources,
  };
};

const notIntact: LineRule = (line) =>
  line.entry.skin === 'needled' || line.entry.skin === 'broken'
    ? {
        rule: 'skin-not-intact',
        effect: 'stop',
        answers: [at(line, 'skin')],
        values: { name: line.entry.name },
        sources: ['fda-skin-numbing', 'emla-smpc', 'lmx4-smpc'],
      }
    : undefined;

const LINE_RULES: readonly LineRule[] = [
  unknownProduct,
  compounded,
  covered,
  tooYoung,
  overGrams,
  thickLayer,
  overArea,
  contact,
  notIntact,
];

/** Two anaesthetics add up in the blood, and no label speaks for the sum. */
function twoAnaesthetics(ledger: readonly LedgerLine[]): readonly LedgerHit[] {
  const names = new Set(ledger.map(({ entry, product }) => product?.code ?? entry.name.trim().toLowerCase()));
  if (names.size < 2) return [];
  return [
    {
      rule: 'two-anaesthetics',
      effect: 'clinician',
      answers: ledger.map((line) => `/products/${line.place}`),
      values: { names: ledger.map(({ entry }) => entry.name).join(', ') },
      sources: ['emla-us-label', 'anaesthetic-policy'],
    },
  ];
}

/** Everything the ledger itself shows, apart from who the patient is. */
export const ledgerHits = (ledger: readonly LedgerLine[]): readonly LedgerHit[] => [
  ...ledger.flatMap((line) => LINE_RULES.flatMap((rule) => rule(line) ?? [])),
  ...twoAnaesthetics(ledger),
];
