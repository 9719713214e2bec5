import type { IsoDate } from '../kernel/day.ts';
import type { Language } from './finding.ts';
import type { ScarType } from './zones.ts';

/** An answer nobody could give. It is never read as "no". */
export type Unknown = 'unknown';

export const sexes = ['female', 'male', 'other', 'unknown'] as const;
export type Sex = (typeof sexes)[number];

export const pregnancyAnswers = ['no', 'pregnant', 'breastfeeding', 'unknown'] as const;
export type PregnancyAnswer = (typeof pregnancyAnswers)[number];

export const conditionCodes = [
  'acne-active',
  'skin-infection',
  'herpes-labialis',
  'warts',
  'skin-cancer',
  'actinic-keratosis',
  'raised-mole',
  'open-wound',
  'eczema',
  'psoriasis',
  'rosacea',
  'keloid-tendency',
  'bleeding-disorder',
  'diabetes-uncontrolled',
  'diabetes-controlled',
  'immunosuppression',
  'chemotherapy',
  'radiotherapy',
  'autoimmune',
  'scleroderma',
  'hiv',
  'hepatitis',
  'g6pd-deficiency',
  'methaemoglobinaemia',
  'liver-disease',
  'heart-rhythm',
  'tattoo',
  'dysmorphic-concern',
] as const;
export type ConditionCode = (typeof conditionCodes)[number];

/** What rules read. Requests may also use the words of {@link statusWords}. */
export type ConditionStatus = 'active' | 'controlled' | 'past' | 'planned' | 'suspected' | 'unknown';

/** Every status word a request may use, and what it is read as. A closed list: any other word is a fault. */
export const statusWords = {
  active: 'active',
  current: 'active',
  ongoing: 'active',
  present: 'active',
  flare: 'active',
  uncontrolled: 'active',
  controlled: 'controlled',
  stable: 'controlled',
  inactive: 'controlled',
  past: 'past',
  history: 'past',
  healed: 'past',
  resolved: 'past',
  remission: 'past',
  removed: 'past',
  planned: 'planned',
  suspected: 'suspected',
  possible: 'suspected',
  unknown: 'unknown',
} as const satisfies Readonly<Record<string, ConditionStatus>>;
export type StatusWord = keyof typeof statusWords;

export type Condition = {
  readonly code: ConditionCode;
  readonly status?: StatusWord;
  /** Whether it lies where the needles would go. */
  readonly inField?: boolean | Unknown;
  /** The last day it was there: last cold sore, last inflamed spot, last day of chemotherapy. */
  readonly lastEpisode?: IsoDate | Unknown;
  /** First day of a treatment that is planned (chemotherapy, radiotherapy). */
  readonly startsOn?: IsoDate | Unknown;
};

export const routes = [
  'oral',
  'topical',
  'inhaled',
  'nasal',
  'injected',
  'intravenous',
  'intramuscular',
  'subcutaneous',
  'intralesional',
  'eye',
  'ear',
  'rectal',
  'vaginal',
  'patch',
  'implant',
  'other',
  'unknown',
] as const;
export type Route = (typeof routes)[number];

export type Medicine = {
  /** Generic name, common brand or ATC code, as the patient or the letter writes it. */
  readonly name: string;
  readonly route?: Route;
  readonly lastDose?: IsoDate | 'ongoing' | Unknown;
  /** For steroids by mouth or injection: whether the prescriber calls the dose high. */
  readonly highDose?: boolean | Unknown;
};

export type SkinCareProduct = {
  /** The list of ingredients, as pasted from the pack. */
  readonly label: string;
  readonly lastUse?: IsoDate | 'ongoing' | Unknown;
};

export const procedureCodes = [
  'filler',
  'botulinum',
  'peel-superficial',
  'peel-deep',
  'laser-nonablative',
  'laser-ablative',
  'dermabrasion',
  'facial-surgery',
  'waxing',
  'microneedling',
] as const;
export type ProcedureCode = (typeof procedureCodes)[number];

export type Procedure = {
  readonly code: ProcedureCode;
  /** The day it was done, or, after `asOf`, the day it is planned for. */
  readonly on?: IsoDate | Unknown;
  readonly inField?: boolean | Unknown;
};

/** Days in the sun that are already planned, both ends included. */
export type SunPlan = { readonly from: IsoDate; readonly to: IsoDate };

export type SunAnswers = {
  readonly sunburn?: boolean | Unknown;
  /** The last day of tanning; `none` or null when there was none to remember. */
  readonly lastTan?: IsoDate | 'none' | Unknown | null;
  readonly planned?: readonly SunPlan[] | Unknown;
};

export type Fitzpatrick = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * What somebody answered, up to and including `asOf`. A field left out was not asked or not answered, which is a
 * finding where a rule needs it; an empty list means "asked, none".
 */
export type ScreenRequest = {
  /** The day the screening is for. */
  readonly asOf: IsoDate;
  readonly language?: Language;
  /** The day of the session being planned, where one is known: it dates the tasks before it. */
  readonly session?: IsoDate;
  readonly birthDate?: IsoDate | Unknown;
  readonly sex?: Sex;
  readonly fitzpatrick?: Fitzpatrick | Unknown;
  readonly scarTypes?: readonly ScarType[] | Unknown;
  readonly pregnancy?: PregnancyAnswer;
  readonly conditions?: readonly Condition[] | Unknown;
  readonly medicines?: readonly Medicine[] | Unknown;
  readonly skinCare?: readonly SkinCareProduct[] | Unknown;
  readonly procedures?: readonly Procedure[] | Unknown;
  /** Names of what the person is allergic to; `none` says the same as an empty list. */
  readonly allergies?: readonly string[] | Unknown;
  readonly sun?: SunAnswers | Unknown;
  /** Alcohol or drugs since yesterday; asked on the day of a session. */
  readonly underInfluence?: boolean | Unknown;
  /** Name of the device that would be used; radiofrequency devices are refused by name. */
  readonly device?: string;
  /** Deepest setting that is planned, mm. */
  readonly depthMm?: number;
};
