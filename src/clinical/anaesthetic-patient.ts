import type { Fact } from '../evidence/source.ts';
import { daysBetween, isIsoDate } from '../kernel/day.ts';
import { type AllergenKind, readAllergy } from './allergies.ts';
import type { LedgerLine } from './anaesthetic-limits.ts';
import {
  ADULT_YEARS,
  CHILD_SITE_AREA,
  LOW_WEIGHT,
  raisesMethaemoglobin,
  SMALL_CHILD_AREA,
  SMALL_CHILD_WEIGHT,
} from './anaesthetic-products.ts';
import type { LedgerHit } from './anaesthetic-rules.ts';
import type { MedicineClass } from './medicines/ruled.ts';
import { readMedicine } from './medicines.ts';
import { type Condition, type ConditionCode, type Medicine, statusWords } from './screen-request.ts';

/** Whose skin it is. Conditions and medicines are the codes and names of `screen`, alone or with their details. */
export type AnaestheticPatient = {
  /** Years, with a fraction for infants. */
  readonly ageYears: number;
  readonly weightKg?: number;
  readonly conditions: readonly (ConditionCode | Condition)[];
  readonly medicines: readonly (string | Medicine)[];
  readonly allergies?: readonly string[];
};

export type PatientContext = {
  readonly patient: AnaestheticPatient;
  readonly ledger: readonly LedgerLine[];
};

type PatientRule = (context: PatientContext) => readonly LedgerHit[];

type Named = { readonly pointer: string; readonly certainty: 'sure' | 'unsure' };

/** Where a condition is named, unless it is over. A blood disorder is for life: its being past means nothing. */
function named(patient: AnaestheticPatient, code: ConditionCode, isForLife = false): readonly Named[] {
  return patient.conditions.flatMap((entry, index): Named[] => {
    const condition: Condition = typeof entry === 'string' ? { code: entry } : entry;
    const status = condition.status === undefined ? 'active' : statusWords[condition.status];
    if (condition.code !== code || (status === 'past' && !isForLife)) return [];
    const certainty = status === 'unknown' || status === 'suspected' ? 'unsure' : 'sure';
    return [{ pointer: `/patient/conditions/${index}`, certainty }];
  });
}

/** A medicine whose last dose is longer ago than this may no longer matter; a clinician says so, not a rule. */
export const MEDICINE_RECENT: Fact = { value: 30, unit: 'days', sources: ['anaesthetic-policy'] };

type Read = Named & {
  readonly classes: readonly MedicineClass[];
  /** What of the entry nobody here knows. */
  readonly unread: readonly string[];
};

/** Whether the last dose lies too far back to be sure; a dose without a date counts as today's. */
function isLongAgo({ lastDose }: Medicine, ledger: readonly LedgerLine[]): boolean {
  const first = ledger[0]?.entry.on.slice(0, 10);
  if (lastDose === undefined || lastDose === 'ongoing' || lastDose === 'unknown') return false;
  return first !== undefined && isIsoDate(first) && daysBetween(lastDose, first) > MEDICINE_RECENT.value;
}

const medicinesOf = ({ patient, ledger }: PatientContext): readonly Read[] =>
  patient.medicines.map((entry, index) => {
    const medicine: Medicine = typeof entry === 'string' ? { name: entry } : entry;
    const { medicines: known, unread } = readMedicine(medicine);
    return {
      pointer: `/patient/medicines/${index}`,
      certainty: isLongAgo(medicine, ledger) ? 'unsure' : 'sure',
      classes: known.flatMap(({ classes }) => classes),
      unread,
    };
  });

const placesOf = (lines: readonly LedgerLine[]): readonly string[] =>
  lines.map(({ place }) => `/products/${place}/name`);

/** Prilocaine and benzocaine for somebody whose blood cannot bear them; an unknown product may hold them. */
const methaemoglobin: PatientRule = (context) => {
  const { patient, ledger } = context;
  const conditions = [
    ...named(patient, 'g6pd-deficiency', true),
    ...named(patient, 'methaemoglobinaemia', true),
  ];
  const drugs = medicinesOf(context).filter(({ classes }) => classes.includes('methaemoglobin'));
  const reasons: readonly Named[] = [...conditions, ...drugs];
  const raising = ledger.filter(({ product }) => product !== undefined && raisesMethaemoglobin(product));
  const possible = ledger.filter(({ product }) => product === undefined || raisesMethaemoglobin(product));
  if (reasons.length === 0 || possible.length === 0) return [];
  const isSure = raising.length > 0 && reasons.some(({ certainty }) => certainty === 'sure');
  return [
    {
      rule: isSure ? 'methaemoglobin' : 'methaemoglobin-unsure',
      effect: isSure ? 'stop' : 'clinician',
      answers: [...placesOf(isSure ? raising : possible), ...reasons.map(({ pointer }) => pointer)],
      sources: ['emla-smpc-methaemoglobin', 'prilocaine-interactions', 'dentalcare-ce646', 'imaj-2014'],
    },
  ];
};

const liver: PatientRule = ({ patient }) => {
  const answers = named(patient, 'liver-disease').map(({ pointer }) => pointer);
  return answers.length === 0
    ? []
    : [{ rule: 'liver', effect: 'clinician', answers, sources: ['dermapen-4-manual', 'anaesthetic-policy'] }];
};

const heartRhythm: PatientRule = (context) => {
  const drugs = medicinesOf(context).filter(({ classes }) => classes.includes('antiarrhythmic'));
  const answers = [...named(context.patient, 'heart-rhythm'), ...drugs].map(({ pointer }) => pointer);
  return answers.length === 0
    ? []
    : [{ rule: 'heart-rhythm', effect: 'clinician', answers, sources: ['dermapen-4-manual'] }];
};

const weight: PatientRule = ({ patient, ledger }) => {
  const { weightKg, ageYears } = patient;
  const answers = ['/patient/weightKg'];
  if (weightKg !== undefined)
    return weightKg < LOW_WEIGHT.value
      ? [
          {
            rule: 'low-weight',
            effect: 'clinician',
            answers,
            values: { weight: weightKg, limit: LOW_WEIGHT.value },
            sources: ['anaesthetic-policy'],
          },
        ]
      : [];
  const products = new Set(ledger.map(({ entry, product }) => product?.code ?? entry.name));
  const isUnlabelled = ledger.some(({ product }) => product?.standing !== 'labelled');
  const isNeeded = ageYears < ADULT_YEARS.value || products.size > 1 || isUnlabelled;
  return isNeeded && ledger.length > 0
    ? [{ rule: 'weight-unknown', effect: 'clinician', answers, sources: ['anaesthetic-policy'] }]
    : [];
};

/** Lidocaine 4 % has a dose for a face in adults only; in small children its label names the most skin. */
const children: PatientRule = ({ patient, ledger }) => {
  const { ageYears, weightKg } = patient;
  const young = ledger.filter(({ product }) => product !== undefined && ageYears < product.adultFromYears);
  return young.flatMap((line): LedgerHit[] => {
    const isLabelled = line.product?.standing === 'labelled';
    if (isLabelled && line.areaOfProduct <= CHILD_SITE_AREA.value) return [];
    const answers = [`/products/${line.place}/areaCm2`, '/patient/ageYears'];
    const isSmall = weightKg !== undefined && weightKg <= SMALL_CHILD_WEIGHT.value;
    if (isLabelled && isSmall && line.areaOfProduct > SMALL_CHILD_AREA.value)
      return [
        {
          rule: 'child-weight-area',
          effect: 'stop',
          answers: [...answers, '/patient/weightKg'],
          values: { name: line.entry.name, limit: SMALL_CHILD_AREA.value },
          sources: ['lmx4-us-children'],
        },
      ];
    const sources = line.product?.bands.sources ?? ['anaesthetic-policy'];
    return [
      { rule: 'adult-dose-only', effect: 'clinician', answers, values: { name: line.entry.name }, sources },
    ];
  });
};

const atopicSkin: PatientRule = ({ patient, ledger }) => {
  const answers = named(patient, 'eczema').map(({ pointer }) => pointer);
  const lines = ledger.filter(({ product }) => product?.standing === 'labelled');
  return answers.length === 0 || lines.length === 0
    ? []
    : [
        {
          rule: 'atopic-skin',
          effect: 'caution',
          answers: [...placesOf(lines), ...answers],
          sources: ['emla-leaflet-children', 'lmx4-smpc'],
        },
      ];
};

/** Names by which an allergy points at an ingredient, beside the ingredient's own. */
const ALSO_CALLED: Readonly<Record<string, RegExp>> = {
  lidocaine: /lido?ca|lignoca|xiloca|xyloca|lmx|emla|blt/i,
  prilocaine: /priloca|emla/i,
  tetracaine: /tetraca|amethoca|ametop|blt/i,
  benzocaine: /benzoca|blt/i,
};

const ANY_ANAESTHETIC = /an(a)?esth?e[ts]|numb|anestesi/i;

const concerns = (text: string, ledger: readonly LedgerLine[]): boolean =>
  ANY_ANAESTHETIC.test(text) ||
  ledger.some(({ product }) =>
    product?.ingredients.some((ingredient) => ALSO_CALLED[ingredient]?.test(text)),
  );

const BESIDE_THE_POINT: readonly (AllergenKind | undefined)[] = ['metal', 'material', 'unrelated'];

const allergies: PatientRule = ({ patient, ledger }) =>
  (patient.allergies ?? []).flatMap((answer, index) =>
    readAllergy(answer)
      .filter(({ kind }) => !BESIDE_THE_POINT.includes(kind) && ledger.length > 0)
      .map(({ text, kind }): LedgerHit => {
        const isDirect = kind === 'anaesthetic' && concerns(text, ledger);
        return {
          rule: isDirect ? 'allergy' : 'allergy-related',
          effect: isDirect ? 'stop' : 'clinician',
          answers: [`/patient/allergies/${index}`],
          values: { name: text },
          sources: isDirect ? ['skinpen-us-label', 'exceed-manual'] : ['dermapen-4-manual'],
        };
      }),
  );

const unknownMedicines: PatientRule = (context) =>
  medicinesOf(context)
    .filter(({ unread }) => unread.length > 0)
    .map(({ pointer, unread }) => ({
      rule: 'medicine-unknown',
      effect: 'clinician',
      answers: [pointer],
      values: { name: unread.join(', ') },
      sources: ['anaesthetic-policy'],
    }));

const PATIENT_RULES: readonly PatientRule[] = [
  methaemoglobin,
  allergies,
  liver,
  heartRhythm,
  weight,
  children,
  atopicSkin,
  unknownMedicines,
];

/** Everything that follows from who the patient is. */
export const patientHits = (context: PatientContext): readonly LedgerHit[] =>
  PATIENT_RULES.flatMap((rule) => rule(context));
