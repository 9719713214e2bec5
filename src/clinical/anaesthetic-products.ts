import type { Fact } from '../evidence/source.ts';

export const anaestheticIngredients = ['lidocaine', 'prilocaine', 'tetracaine', 'benzocaine'] as const;
export type AnaestheticIngredient = (typeof anaestheticIngredients)[number];

/** Numbing products Stipple knows. */
export const anaestheticCodes = [
  'lidocaine-4',
  'lidocaine-prilocaine',
  'lidocaine-5',
  'blt-compound',
  'blt-20-6-4',
  'blt-20-10-4',
  'lidocaine-tetracaine-23-7',
] as const;
export type AnaestheticCode = (typeof anaestheticCodes)[number];

/** What a label allows at an age. A limit left out is one the label does not give. */
export type LabelBand = {
  /** From this age on, completed years or parts of one. */
  readonly fromYears: number;
  /** At most this many grams in one application. */
  readonly grams?: number;
  /** At most this many grams on every 10 cm2. */
  readonly gramsPer10Cm2?: number;
  /** At most this much skin, cm2. */
  readonly areaCm2?: number;
  /** Shortest and longest contact, minutes. */
  readonly minutes: readonly [shortest: number, longest: number];
};

export type AnaestheticProduct = {
  readonly code: AnaestheticCode;
  /** Licensed with a label that was read; known from the field only; or mixed by a pharmacy, without a label. */
  readonly standing: 'labelled' | 'from-memory' | 'compounded';
  /** Milligrams in each gram; undefined when the mixture differs by pharmacy. */
  readonly mgPerGram: { readonly [ingredient in AnaestheticIngredient]?: number } | undefined;
  readonly ingredients: readonly AnaestheticIngredient[];
  /** Youngest first. */
  readonly bands: Fact<readonly LabelBand[]>;
  /** Below this age no dose for the skin of a face has been read; 0 where the label has doses for children. */
  readonly adultFromYears: number;
};

const MONTH = 1 / 12;

const BLT = ['benzocaine', 'lidocaine', 'tetracaine'] as const;

const COMPOUNDED_BANDS: Fact<readonly LabelBand[]> = {
  value: [{ fromYears: 0, minutes: [15, 30] }],
  unit: 'g, cm2, minutes',
  sources: ['compounded-creams', 'compounded-field'],
};

const blt = (code: AnaestheticCode, mgPerGram: AnaestheticProduct['mgPerGram']): AnaestheticProduct => ({
  code,
  standing: 'compounded',
  mgPerGram,
  ingredients: BLT,
  bands: COMPOUNDED_BANDS,
  adultFromYears: 18,
});

/** Label limits by product and age (fact sheet 6). */
export const anaestheticProducts: Readonly<Record<AnaestheticCode, AnaestheticProduct>> = {
  'lidocaine-4': {
    code: 'lidocaine-4',
    standing: 'labelled',
    mgPerGram: { lidocaine: 40 },
    ingredients: ['lidocaine'],
    bands: {
      value: [
        { fromYears: MONTH, grams: 1, minutes: [30, 60] },
        { fromYears: 3 * MONTH, grams: 1, minutes: [30, 240] },
        { fromYears: 1, gramsPer10Cm2: 2, areaCm2: 900, minutes: [30, 300] },
      ],
      unit: 'g, g per 10 cm2, cm2, minutes',
      sources: ['lmx4-smpc', 'lmx4-us-children'],
    },
    adultFromYears: 18,
  },
  'lidocaine-prilocaine': {
    code: 'lidocaine-prilocaine',
    standing: 'labelled',
    mgPerGram: { lidocaine: 25, prilocaine: 25 },
    ingredients: ['lidocaine', 'prilocaine'],
    bands: {
      value: [
        { fromYears: 0, grams: 1, gramsPer10Cm2: 1, areaCm2: 10, minutes: [60, 60] },
        { fromYears: 3 * MONTH, grams: 2, gramsPer10Cm2: 1, areaCm2: 20, minutes: [60, 60] },
        { fromYears: 1, grams: 10, gramsPer10Cm2: 1, areaCm2: 100, minutes: [60, 300] },
        { fromYears: 6, grams: 20, gramsPer10Cm2: 1, areaCm2: 200, minutes: [60, 300] },
        { fromYears: 12, grams: 60, gramsPer10Cm2: 2, areaCm2: 600, minutes: [60, 300] },
      ],
      unit: 'g, g per 10 cm2, cm2, minutes',
      sources: ['emla-smpc', 'emla-leaflet-children'],
    },
    adultFromYears: 0,
  },
  'lidocaine-5': {
    code: 'lidocaine-5',
    standing: 'from-memory',
    mgPerGram: { lidocaine: 50 },
    ingredients: ['lidocaine'],
    bands: {
      value: [{ fromYears: 0, grams: 5, minutes: [30, 60] }],
      unit: 'g, minutes',
      sources: ['lidocaine-5-field'],
    },
    adultFromYears: 18,
  },
  'blt-compound': blt('blt-compound', undefined),
  'blt-20-6-4': blt('blt-20-6-4', { benzocaine: 200, lidocaine: 60, tetracaine: 40 }),
  'blt-20-10-4': blt('blt-20-10-4', { benzocaine: 200, lidocaine: 100, tetracaine: 40 }),
  'lidocaine-tetracaine-23-7': {
    code: 'lidocaine-tetracaine-23-7',
    standing: 'compounded',
    mgPerGram: { lidocaine: 230, tetracaine: 70 },
    ingredients: ['lidocaine', 'tetracaine'],
    bands: COMPOUNDED_BANDS,
    adultFromYears: 18,
  },
};

/** Skin the label of lidocaine 4 % allows in a child: the site of a needle for blood. */
export const CHILD_SITE_AREA: Fact = { value: 6.25, unit: 'cm2', sources: ['lmx4-smpc'] };

/** Most skin for lidocaine 4 % up to a body weight of {@link SMALL_CHILD_WEIGHT}. */
export const SMALL_CHILD_AREA: Fact = { value: 100, unit: 'cm2', sources: ['lmx4-us-children'] };
export const SMALL_CHILD_WEIGHT: Fact = { value: 20, unit: 'kg', sources: ['lmx4-us-children'] };

/** Below this weight a clinician decides about any numbing cream. */
export const LOW_WEIGHT: Fact = { value: 40, unit: 'kg', sources: ['anaesthetic-policy'] };

/** Below this age the weight has to be known. */
export const ADULT_YEARS: Fact = { value: 18, unit: 'years', sources: ['anaesthetic-policy'] };

/** Other names of the same products, in small letters and digits only. */
const OTHER_NAMES: Readonly<Record<string, AnaestheticCode>> = {
  lmx4: 'lidocaine-4',
  lidocaine4: 'lidocaine-4',
  lidocaina4: 'lidocaine-4',
  emla: 'lidocaine-prilocaine',
  emlacream: 'lidocaine-prilocaine',
  lidocaineprilocaine: 'lidocaine-prilocaine',
  lidocaine25prilocaine25: 'lidocaine-prilocaine',
  lidocainaprilocaina: 'lidocaine-prilocaine',
  lidocaine5: 'lidocaine-5',
  lidocaina5: 'lidocaine-5',
  blt: 'blt-compound',
  bltcompound: 'blt-compound',
  bltcream: 'blt-compound',
  benzocainelidocainetetracaine: 'blt-compound',
  blt2064: 'blt-20-6-4',
  blt20104: 'blt-20-10-4',
  lidocainetetracaine237: 'lidocaine-tetracaine-23-7',
};

/** The product a name stands for; undefined when Stipple does not know it. */
export function anaestheticOf(name: string): AnaestheticProduct | undefined {
  const key = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
  const code = OTHER_NAMES[key];
  return code && anaestheticProducts[code];
}

/** The part of the label for an age; undefined when the label starts later in life. */
export const bandFor = ({ bands }: AnaestheticProduct, ageYears: number): LabelBand | undefined =>
  bands.value.findLast(({ fromYears }) => ageYears >= fromYears);

/** Shortest and longest contact of a product at an age, for the numbing clock and for planning visits. */
export const contactMinutes = (
  code: AnaestheticCode,
  ageYears: number,
): readonly [shortest: number, longest: number] | undefined =>
  bandFor(anaestheticProducts[code], ageYears)?.minutes;

/** Whether the blood's iron can be changed by an ingredient of it: prilocaine and benzocaine do that. */
export const raisesMethaemoglobin = ({ ingredients }: AnaestheticProduct): boolean =>
  ingredients.includes('prilocaine') || ingredients.includes('benzocaine');
