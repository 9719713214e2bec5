import { LABELLED_AGE } from '../evidence/facts/age.ts';
import { EVALUATED_DEPTH } from '../evidence/facts/course.ts';
import type { ClinicalSourceId } from '../evidence/facts/fact.ts';
import * as facts from '../evidence/facts/labels.ts';

/** What a label speaks about, as in table 1a of the fact sheet. */
const labelItems = [
  'skin-cancer',
  'open-wound',
  'skin-infection',
  'metal-allergy',
  'anaesthetic-allergy',
  'bleeding-disorder',
  'blood-thinner',
  'pregnancy',
  'isotretinoin',
  'acne',
  'keloid',
  'keratosis-or-mole',
  'diabetes-uncontrolled',
  'diabetes',
  'immunosuppression',
  'scleroderma',
  'autoimmune',
  'heart',
  'eczema',
  'rosacea',
  'systemic-infection',
  'alcohol-or-drugs',
] as const;
export type LabelItem = (typeof labelItems)[number];

/** A contraindication forbids; a warning asks for care. */
export type LabelVoice = 'contraindication' | 'warning';

/** Waits a label asks for itself. */
export type LabelWaits = {
  /** No needling of scars younger than this. */
  readonly scarAgeMonths?: number;
  /** A scar younger than this is a warning. */
  readonly scarAgeWarningMonths?: number;
  readonly surgeryMonths?: number;
  readonly fillerMonths?: number;
  /** Before and after immunosuppression, chemotherapy, radiotherapy, high-dose steroids. */
  readonly immunosuppressionDays?: number;
};

/** What the label of one device says, kept apart from any protocol. */
export type DeviceLabel = {
  readonly id: string;
  readonly name: string;
  /** Deepest setting that was evaluated for the labelled use, mm. */
  readonly maxDepthMm: number;
  /** Deepest setting the device has, mm. */
  readonly deepestSettingMm: number;
  /** Youngest age, completed years; absent where the label gives none. */
  readonly minimumAgeYears?: number;
  /** Fitzpatrick types the label covers; absent where it gives none. */
  readonly fitzpatrick?: { readonly low: number; readonly high: number };
  readonly course?: { readonly sessions: number; readonly gapDays: number };
  readonly items: Readonly<Partial<Record<LabelItem, LabelVoice>>>;
  readonly waits: LabelWaits;
  readonly sources: readonly [ClinicalSourceId, ...ClinicalSourceId[]];
};

const skinPenPrecision: DeviceLabel = {
  id: 'skinpen-precision',
  name: 'SkinPen Precision',
  maxDepthMm: facts.SKINPEN_EVALUATED_DEPTH.value,
  deepestSettingMm: facts.SKINPEN_DEEPEST_SETTING.value,
  minimumAgeYears: LABELLED_AGE.value,
  course: { sessions: facts.SKINPEN_SESSIONS.value, gapDays: facts.SKINPEN_GAP.value },
  items: {
    'skin-cancer': 'contraindication',
    'open-wound': 'contraindication',
    'skin-infection': 'contraindication',
    'metal-allergy': 'contraindication',
    'anaesthetic-allergy': 'contraindication',
    'bleeding-disorder': 'contraindication',
    'blood-thinner': 'warning',
    pregnancy: 'contraindication',
    isotretinoin: 'contraindication',
    acne: 'warning',
    keloid: 'warning',
    'keratosis-or-mole': 'warning',
    diabetes: 'warning',
    immunosuppression: 'warning',
    scleroderma: 'warning',
    autoimmune: 'warning',
    heart: 'warning',
    eczema: 'contraindication',
  },
  waits: { scarAgeWarningMonths: facts.SKINPEN_SCAR_AGE_WARNING.value },
  sources: ['skinpen-us-label', 'skinpen-intl-manual', 'skinpen-42west', 'skinpen-patient-labelling'],
};

const exceed: DeviceLabel = {
  id: 'exceed',
  name: 'Exceed',
  maxDepthMm: facts.EXCEED_DEPTH.value,
  deepestSettingMm: facts.EXCEED_DEPTH.value,
  minimumAgeYears: LABELLED_AGE.value,
  fitzpatrick: { low: facts.EXCEED_LIGHTEST_TYPE.value, high: facts.EXCEED_DARKEST_TYPE.value },
  course: { sessions: facts.EXCEED_SESSIONS.value, gapDays: facts.EXCEED_GAP.value },
  items: {
    'skin-cancer': 'contraindication',
    'open-wound': 'contraindication',
    'skin-infection': 'contraindication',
    'anaesthetic-allergy': 'contraindication',
    'bleeding-disorder': 'contraindication',
    'blood-thinner': 'contraindication',
    pregnancy: 'contraindication',
    acne: 'contraindication',
    keloid: 'contraindication',
    'keratosis-or-mole': 'contraindication',
    'diabetes-uncontrolled': 'contraindication',
    immunosuppression: 'contraindication',
    eczema: 'contraindication',
    rosacea: 'contraindication',
    'systemic-infection': 'contraindication',
    'alcohol-or-drugs': 'contraindication',
  },
  waits: {
    scarAgeMonths: facts.EXCEED_SCAR_AGE.value,
    surgeryMonths: facts.EXCEED_SURGERY_WAIT.value,
    fillerMonths: facts.EXCEED_FILLER_WAIT.value,
    immunosuppressionDays: facts.EXCEED_IMMUNOSUPPRESSION_WAIT.value,
  },
  sources: ['exceed-manual', 'k182407'],
};

const dermapen4: DeviceLabel = {
  id: 'dermapen-4',
  name: 'Dermapen 4',
  // The manual evaluates no depth; the ceiling evaluated for its class holds until it does.
  maxDepthMm: EVALUATED_DEPTH.value,
  deepestSettingMm: facts.DERMAPEN_DEEPEST_SETTING.value,
  items: {
    'skin-cancer': 'contraindication',
    'open-wound': 'contraindication',
    'skin-infection': 'contraindication',
    'bleeding-disorder': 'contraindication',
    acne: 'contraindication',
    'keratosis-or-mole': 'contraindication',
    scleroderma: 'contraindication',
    eczema: 'contraindication',
    rosacea: 'contraindication',
  },
  waits: {},
  sources: ['dermapen-4-manual', 'dermapen-4-depth'],
};

export const deviceIds = ['skinpen-precision', 'exceed', 'dermapen-4'] as const;
export type DeviceId = (typeof deviceIds)[number];

/** Labels that have been read, by device. */
export const deviceLabels: Readonly<Record<DeviceId, DeviceLabel>> = {
  'skinpen-precision': skinPenPrecision,
  exceed,
  'dermapen-4': dermapen4,
};
