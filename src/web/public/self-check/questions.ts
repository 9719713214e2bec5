import type { ConditionCode, ProcedureCode } from '../../../clinical/screen-request.ts';
import type { ScarType } from '../../../clinical/zones.ts';

/** Something more to say about one option that was chosen. */
export type Detail =
  | { readonly key: string; readonly kind: 'day' }
  | { readonly key: string; readonly kind: 'one'; readonly options: readonly string[] };

/** One page of the self-check. Options carry the codes of the `screen` request, so that nothing is translated twice. */
export type Question = {
  readonly id: QuestionId;
  readonly kind: 'day' | 'one' | 'many' | 'medicines' | 'products' | 'holidays';
  readonly options: readonly string[];
  readonly details?: Readonly<Record<string, readonly Detail[]>>;
  /** Whether the options carry drawings and stand side by side. */
  readonly drawn?: boolean;
};

export const questionIds = [
  'birth-date',
  'scars',
  'skin-type',
  'acne',
  'skin-now',
  'cold-sores',
  'growths',
  'healing',
  'health',
  'numbing',
  'pregnancy',
  'medicines',
  'skin-care',
  'procedures',
  'allergies',
  'sun',
  'holidays',
  'thoughts',
] as const;
export type QuestionId = (typeof questionIds)[number];

export const NONE = 'none';
export const UNKNOWN = 'unknown';

const scarOptions: readonly ScarType[] = [
  'rolling',
  'boxcar-shallow',
  'boxcar-deep',
  'ice-pick',
  'hypertrophic',
  'keloid',
  'macular',
];

/** Diseases that come and go: there now, or quiet. */
const flares = { key: 'status', kind: 'one', options: ['active', 'controlled', UNKNOWN] } as const;

/** Treatments with a first and a last day. */
const course = { key: 'status', kind: 'one', options: ['active', 'past', 'planned', UNKNOWN] } as const;
const started: readonly Detail[] = [course, { key: 'last', kind: 'day' }, { key: 'starts', kind: 'day' }];

const on: readonly Detail[] = [{ key: 'on', kind: 'day' }];

export const skinNow = ['skin-infection', 'open-wound', 'warts', 'eczema', 'psoriasis', 'rosacea'] as const;
export const growths = ['skin-cancer', 'actinic-keratosis', 'raised-mole', 'tattoo'] as const;
export const health = [
  'bleeding-disorder',
  'diabetes',
  'immunosuppression',
  'chemotherapy',
  'radiotherapy',
  'autoimmune',
  'scleroderma',
  'hiv',
  'hepatitis',
] as const;
export const numbing = ['heart-rhythm', 'liver-disease', 'g6pd-deficiency', 'methaemoglobinaemia'] as const;

const procedureOptions: readonly ProcedureCode[] = [
  'filler',
  'botulinum',
  'microneedling',
  'peel-superficial',
  'peel-deep',
  'laser-nonablative',
  'laser-ablative',
  'dermabrasion',
  'facial-surgery',
  'waxing',
];

/** The conditions asked for by name, as a check that none is forgotten: diabetes stands for its two codes. */
export const conditionsAsked: readonly ConditionCode[] = [
  'acne-active',
  ...skinNow,
  'herpes-labialis',
  ...growths,
  'keloid-tendency',
  ...health.filter((code) => code !== 'diabetes'),
  'diabetes-controlled',
  'diabetes-uncontrolled',
  ...numbing,
  'dysmorphic-concern',
];

const several = (id: QuestionId, codes: readonly string[], details: Question['details'] = {}): Question => ({
  id,
  kind: 'many',
  options: [...codes, NONE, UNKNOWN],
  details,
});

const one = (id: QuestionId, options: readonly string[], details: Question['details'] = {}): Question => ({
  id,
  kind: 'one',
  options,
  details,
});

/** Every question, in the order it is asked: what decides most comes first, what is hardest to say last. */
export const questions: readonly Question[] = [
  { id: 'birth-date', kind: 'day', options: [] },
  { id: 'scars', kind: 'many', options: [...scarOptions, UNKNOWN], drawn: true },
  { id: 'skin-type', kind: 'one', options: ['1', '2', '3', '4', '5', '6', UNKNOWN], drawn: true },
  one('acne', ['now', 'lately', 'no', UNKNOWN], { lately: [{ key: 'last', kind: 'day' }] }),
  several('skin-now', skinNow, { eczema: [flares], psoriasis: [flares], rosacea: [flares] }),
  one('cold-sores', ['now', 'before', 'no', UNKNOWN]),
  several('growths', growths, {
    'skin-cancer': [{ key: 'status', kind: 'one', options: ['active', 'suspected', 'past', UNKNOWN] }],
  }),
  one('healing', ['yes', 'no', UNKNOWN]),
  several('health', health, {
    diabetes: [{ key: 'status', kind: 'one', options: ['controlled', 'active', UNKNOWN] }],
    chemotherapy: started,
    radiotherapy: started,
  }),
  several('numbing', numbing),
  one('pregnancy', ['no', 'pregnant', 'breastfeeding', UNKNOWN]),
  { id: 'medicines', kind: 'medicines', options: ['some', NONE, UNKNOWN] },
  { id: 'skin-care', kind: 'products', options: ['some', NONE, UNKNOWN] },
  several('procedures', procedureOptions, Object.fromEntries(procedureOptions.map((code) => [code, on]))),
  several('allergies', ['lidocaine', 'nickel', 'latex', 'other']),
  one('sun', ['burnt', 'tanned', 'no', UNKNOWN], { tanned: [{ key: 'last', kind: 'day' }] }),
  { id: 'holidays', kind: 'holidays', options: ['some', NONE, UNKNOWN] },
  one('thoughts', ['no', 'yes', UNKNOWN]),
];

export const isQuestionId = (text: string): text is QuestionId => questionIds.some((id) => id === text);

export function questionOf(id: QuestionId): Question {
  const found = questions.find((question) => question.id === id);
  if (found === undefined) throw new Error(`no such question: ${id}`);
  return found;
}
