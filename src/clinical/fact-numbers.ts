import * as care from '../evidence/facts/care.ts';
import type { Measured } from '../evidence/facts/fact.ts';
import * as labels from '../evidence/facts/labels.ts';
import * as pigment from '../evidence/facts/pigment.ts';
import type { Fact } from '../evidence/source.ts';
import { SERIOUS_GRADE } from './adverse-events.ts';
import { MEDICINE_RECENT } from './anaesthetic-patient.ts';
import * as products from './anaesthetic-products.ts';
import type { ClinicalNumber } from './clinical-number.ts';
import * as ecca from './ecca.ts';
import { QUARTILE_BOUNDS, VAS_RANGE } from './gais.ts';
import * as goodmanBaron from './goodman-baron.ts';
import * as healing from './healing.ts';
import { healingLines, labelBandLines, linesOf, type NumberLine, stepsOf } from './number-lines.ts';
import { tasksCountedWith } from './protocol-uses.ts';
import { DLQI_MIN_AGE, LICENSED_MAX } from './scores-licensed.ts';
import { SKIN_TYPE_BY_BURN } from './skin-type.ts';
import * as depth from './technique-depth.ts';
import { DEEP_REST } from './technique-rest.ts';
import * as triage from './triage.ts';
import * as trends from './triage-trends.ts';

type Topic = ClinicalNumber['topic'];
type Uses = readonly string[];
type Tree = Parameters<typeof linesOf>[0];

/** A number that a task is counted with. */
const counted = (topic: Topic, fact: Measured, ...more: Uses): ClinicalNumber => ({
  topic,
  unit: fact.unit,
  lines: linesOf(fact.value),
  ...(fact.low === fact.high ? {} : { range: { low: fact.low, high: fact.high } }),
  sources: fact.sources,
  usedBy: [...tasksCountedWith(fact), ...more],
});

/** A number or a table of numbers, written as `lines`. */
const told = (
  topic: Topic,
  fact: Fact<unknown>,
  lines: readonly NumberLine[],
  ...usedBy: Uses
): ClinicalNumber => ({
  topic,
  unit: fact.unit,
  lines,
  sources: fact.sources,
  usedBy,
});

const plain = (topic: Topic, fact: Fact<Tree>, ...usedBy: Uses): ClinicalNumber =>
  told(topic, fact, linesOf(fact.value), ...usedBy);

const steps = (topic: Topic, fact: Fact<readonly number[]>, ...usedBy: Uses): ClinicalNumber =>
  told(topic, fact, stepsOf(fact.value), ...usedBy);

const cream = (code: products.AnaestheticCode): ClinicalNumber => {
  const { bands } = products.anaestheticProducts[code];
  return told('anaesthetic', bands, labelBandLines(bands), ...CREAM_RULES);
};

const CREAM_RULES: Uses = [
  'anaesthetic: over-grams',
  'anaesthetic: over-area',
  'anaesthetic: thick-layer',
  'anaesthetic: taken-off-early',
  'anaesthetic: left-on-too-long',
  'anaesthetic: too-young',
];

const label = (fact: Measured, ...usedBy: Uses): ClinicalNumber => ({ ...counted('labels', fact), usedBy });

const DARK_PATCHES = 'screening: dark-patches-risk';
const QUANTITATIVE = 'score: Goodman and Baron, quantitative';
const ECCA = 'score: ECCA';
const LATE = 'check-in: redness-long';

const licensed = Object.values(LICENSED_MAX);
const licensedTotals = {
  unit: 'points',
  value: Object.fromEntries(Object.entries(LICENSED_MAX).map(([name, { value }]) => [name, value])),
  sources: [...new Set(licensed.flatMap(({ sources }) => sources))] as [string, ...string[]],
};

/** Every clinical number that no protocol sets. */
export const factNumbersById = {
  waxingAfter: counted('aftercare', care.WAXING_AFTER),
  nsaidAfter: counted('aftercare', care.NSAID_AFTER),
  alcoholAfter: counted('aftercare', care.ALCOHOL_AFTER),
  proceduresAfter: counted('aftercare', care.PROCEDURES_AFTER),
  waterOnly: counted('aftercare', care.WATER_ONLY),
  gentleCleanser: counted('aftercare', care.GENTLE_CLEANSER),
  antiviralAfter: counted('preparation', care.ANTIVIRAL_AFTER),
  prescriberNotice: counted('preparation', care.PRESCRIBER_NOTICE),
  peelingStarts: counted('aftercare', care.PEELING_STARTS, 'after a session: restart-actives'),
  bareOnTheDay: counted('preparation', care.BARE_ON_THE_DAY),
  waterBefore: counted('preparation', care.WATER_BEFORE),

  skinpenEvaluatedDepth: label(labels.SKINPEN_EVALUATED_DEPTH, 'technique: depth-over-ceiling'),
  skinpenDeepestSetting: label(labels.SKINPEN_DEEPEST_SETTING, 'technique: depth-over-device'),
  skinpenSessions: label(labels.SKINPEN_SESSIONS, 'label: SkinPen Precision, course'),
  skinpenGap: label(labels.SKINPEN_GAP, 'label: SkinPen Precision, course'),
  skinpenScarAgeWarning: label(labels.SKINPEN_SCAR_AGE_WARNING, 'screening: scars-new-for-label'),
  exceedDepth: label(labels.EXCEED_DEPTH, 'technique: depth-over-ceiling', 'technique: depth-over-device'),
  exceedLightestType: label(labels.EXCEED_LIGHTEST_TYPE, 'screening: skin-type-outside-label'),
  exceedDarkestType: label(labels.EXCEED_DARKEST_TYPE, 'screening: skin-type-outside-label'),
  exceedSessions: label(labels.EXCEED_SESSIONS, 'label: Exceed, course'),
  exceedGap: label(labels.EXCEED_GAP, 'label: Exceed, course'),
  exceedScarAge: label(labels.EXCEED_SCAR_AGE, 'screening: acne-recent'),
  exceedSurgeryWait: label(labels.EXCEED_SURGERY_WAIT, 'screening: facial-surgery-recent'),
  exceedFillerWait: label(
    labels.EXCEED_FILLER_WAIT,
    'screening: filler-recent',
    'screening: filler-device-unknown',
  ),
  exceedImmunosuppressionWait: label(
    labels.EXCEED_IMMUNOSUPPRESSION_WAIT,
    'screening: immunosuppression-ended',
    'screening: immunosuppressant',
    'screening: cancer-treatment-recent',
  ),
  dermapenDeepestSetting: label(labels.DERMAPEN_DEEPEST_SETTING, 'technique: depth-over-device'),

  pihFromType: counted('person', pigment.PIH_FROM_TYPE, DARK_PATCHES),
  pihDograCases: counted('harm', pigment.PIH_DOGRA_CASES, DARK_PATCHES),
  pihDograTotal: counted('harm', pigment.PIH_DOGRA_TOTAL, DARK_PATCHES),
  pihPoolCases: counted('harm', pigment.PIH_POOL_CASES, DARK_PATCHES),
  pihPoolTotal: counted('harm', pigment.PIH_POOL_TOTAL, DARK_PATCHES),
  seriousGrade: plain('harm', SERIOUS_GRADE, 'adverse events: serious'),

  skinTypeByBurn: plain('person', SKIN_TYPE_BY_BURN, 'self-check: skin type'),

  skinThickness: plain('technique', depth.SKIN_THICKNESS, 'technique: shown beside each zone'),
  usualDepth: plain('technique', depth.USUAL_DEPTH, 'technique: depth-over-usual'),
  usualScarDepth: plain('technique', depth.USUAL_SCAR_DEPTH, 'technique: depth-over-usual'),
  penPasses: plain('technique', depth.PEN_PASSES, 'technique: passes-many'),
  gentlerFromType: plain('technique', depth.GENTLER_FROM_TYPE, 'technique: endpoint-deep-skin'),
  deepRest: plain('technique', DEEP_REST, 'technique: rest-short'),

  lidocaine4: cream('lidocaine-4'),
  lidocainePrilocaine: cream('lidocaine-prilocaine'),
  lidocaine5: cream('lidocaine-5'),
  compoundedCreams: cream('blt-compound'),
  medicineRecent: plain('anaesthetic', MEDICINE_RECENT, 'anaesthetic: methaemoglobin-unsure'),
  childSiteArea: plain('anaesthetic', products.CHILD_SITE_AREA, 'anaesthetic: child-weight-area'),
  smallChildArea: plain('anaesthetic', products.SMALL_CHILD_AREA, 'anaesthetic: child-weight-area'),
  smallChildWeight: plain('anaesthetic', products.SMALL_CHILD_WEIGHT, 'anaesthetic: child-weight-area'),
  lowWeight: plain('anaesthetic', products.LOW_WEIGHT, 'anaesthetic: low-weight'),
  adultYears: plain('anaesthetic', products.ADULT_YEARS, 'anaesthetic: weight-unknown'),

  shallowDepth: plain('healing', healing.SHALLOW_DEPTH, 'check-in: above-band', LATE),
  settled: plain('healing', healing.SETTLED, LATE, 'check-in: symptom-returned'),
  rednessDays: plain('healing', healing.REDNESS_DAYS, LATE),
  healingCourse: told(
    'healing',
    healing.HEALING_COURSE,
    healingLines(healing.HEALING_COURSE.value),
    'check-in: above-band',
  ),
  respondWithin: plain('check-in', triage.RESPOND_WITHIN, 'check-in: respondBy'),
  noduleDays: plain('check-in', triage.NODULE_DAYS, 'check-in: sign-nodule'),
  pigmentFromDay: plain('check-in', triage.PIGMENT_FROM_DAY, 'check-in: sign-dark-patch'),
  methaemoglobinHours: plain('check-in', triage.METHAEMOGLOBIN_HOURS),
  severe: plain('check-in', trends.SEVERE, 'check-in: pain-severe', 'check-in: swelling-severe'),
  swellingGoneDay: plain('check-in', trends.SWELLING_GONE_DAY, 'check-in: swelling-severe'),
  rise: plain('check-in', trends.RISE, 'check-in: pain-rising'),
  returned: plain('check-in', trends.RETURNED, 'check-in: symptom-returned'),

  countBands: steps('scores', goodmanBaron.COUNT_BANDS, QUANTITATIVE),
  keloidAreaBands: steps('scores', goodmanBaron.KELOID_AREA_BANDS, QUANTITATIVE),
  keloidPoints: plain('scores', goodmanBaron.KELOID_POINTS, QUANTITATIVE),
  quantitativeMax: plain('scores', goodmanBaron.QUANTITATIVE_MAX, QUANTITATIVE),
  quantitativeNoise: plain('scores', goodmanBaron.QUANTITATIVE_NOISE, 'score: change against rater noise'),
  viewingDistance: plain('scores', goodmanBaron.VIEWING_DISTANCE, 'score: Goodman and Baron, qualitative'),
  eccaWeights: plain('scores', ecca.ECCA_WEIGHTS, ECCA),
  eccaCountBands: steps('scores', ecca.ECCA_COUNT_BANDS, ECCA),
  eccaTopGrade: plain('scores', ecca.ECCA_TOP_GRADE, ECCA),
  eccaMax: plain('scores', ecca.ECCA_MAX, ECCA),
  quartileBounds: steps('scores', QUARTILE_BOUNDS, 'score: quartile'),
  vasRange: plain('scores', VAS_RANGE, 'score: visual analogue scale'),
  licensedMax: plain('scores', licensedTotals, 'score: totals of licensed instruments'),
  dlqiMinAge: plain('scores', DLQI_MIN_AGE),
} as const satisfies Readonly<Record<string, ClinicalNumber>>;

export type FactId = keyof typeof factNumbersById;

export const factNumbers = Object.keys(factNumbersById) as readonly FactId[];
