import { addDays, type IsoDate } from '../../kernel/day.ts';
import type { ConditionEntry } from '../conditions.ts';
import type { LabelItem } from '../device-labels.ts';
import type { Effect } from '../finding.ts';
import type { ConditionCode, ConditionStatus } from '../screen-request.ts';
import {
  type Context,
  type Hit,
  type HitDetails,
  laterWait,
  no,
  type RuleDefinition,
  setting,
  stricter,
} from './rule.ts';

export const illnessRules = {
  'keloid-tendency': {
    sources: ['skinpen-us-label', 'skinpen-intl-manual', 'exceed-manual'],
    effects: ['clinician', 'stop'],
  },
  'bleeding-disorder': {
    sources: ['skinpen-us-label', 'exceed-manual', 'dermapen-4-manual'],
    effects: ['stop'],
  },
  'bleeding-disorder-unclear': {
    sources: ['skinpen-us-label', 'exceed-manual'],
    effects: ['clinician', 'stop'],
  },
  'diabetes-uncontrolled': {
    sources: ['exceed-manual', 'skinpen-intl-manual', 'skinpen-patient-labelling'],
    effects: ['clinician', 'stop'],
  },
  'diabetes-controlled': {
    sources: ['skinpen-patient-labelling', 'skinpen-intl-manual'],
    effects: ['caution'],
  },
  immunosuppression: {
    sources: ['exceed-manual', 'skinpen-patient-labelling'],
    effects: ['clinician', 'stop'],
  },
  'immunosuppression-ended': { sources: ['exceed-manual'], effects: ['defer', 'clinician'] },
  'cancer-treatment-current': { sources: ['exceed-manual', 'skinpen-patient-labelling'], effects: ['stop'] },
  'cancer-treatment-recent': { sources: ['exceed-manual'], effects: ['defer'] },
  'cancer-treatment-soon': { sources: ['exceed-manual'], effects: ['stop'] },
  'cancer-treatment-planned': { sources: ['exceed-manual'], effects: ['clinician'] },
  'cancer-treatment-unclear': { sources: ['exceed-manual', 'answers-needed'], effects: ['clinician'] },
  'autoimmune-disease': { sources: ['skinpen-42west'], effects: ['clinician', 'stop'] },
  scleroderma: {
    sources: ['skinpen-intl-manual', 'skinpen-42west', 'dermapen-4-manual'],
    effects: ['clinician', 'stop'],
  },
  'blood-borne-infection': { sources: ['exceed-manual', 'mmwr-2024'], effects: ['clinician', 'stop'] },
  'anaesthetic-blood-risk': { sources: ['emla-smpc-methaemoglobin'], effects: ['clinician'] },
  'liver-disease': { sources: ['dermapen-4-manual'], effects: ['clinician'] },
  'heart-rhythm': { sources: ['dermapen-4-manual', 'skinpen-42west'], effects: ['clinician', 'stop'] },
  'dysmorphic-concern': { sources: ['tan-2022'], effects: ['clinician'] },
  'illness-past': { sources: ['answers-needed'], effects: ['caution'] },
} as const satisfies Record<string, RuleDefinition>;

type IllnessRule = keyof typeof illnessRules;
type IllnessJudge = (context: Context, entry: ConditionEntry) => readonly Hit<IllnessRule>[];

const say = (
  rule: IllnessRule,
  effect: Effect,
  entry: ConditionEntry,
  more?: HitDetails,
): readonly Hit<IllnessRule>[] => [
  { rule, effect, condition: entry.code, answers: [entry.pointer], ...more },
];

/** Statuses in which a label's contraindication holds: it is there, whether or not it is kept in check. */
const isThere = (status: ConditionStatus): boolean => status === 'active' || status === 'controlled';

/** An illness that always goes to a clinician, and which the label of the device may forbid. */
type Referral = {
  readonly rule: IllnessRule;
  readonly item?: LabelItem;
  /** What "past" means: as good as present, or a thing to mention. */
  readonly past: 'same' | 'mention';
};

const REFERRALS: Readonly<Partial<Record<ConditionCode, Referral>>> = {
  'keloid-tendency': { rule: 'keloid-tendency', item: 'keloid', past: 'same' },
  autoimmune: { rule: 'autoimmune-disease', item: 'autoimmune', past: 'mention' },
  scleroderma: { rule: 'scleroderma', item: 'scleroderma', past: 'same' },
  hiv: { rule: 'blood-borne-infection', item: 'systemic-infection', past: 'same' },
  hepatitis: { rule: 'blood-borne-infection', item: 'systemic-infection', past: 'mention' },
  'g6pd-deficiency': { rule: 'anaesthetic-blood-risk', past: 'same' },
  methaemoglobinaemia: { rule: 'anaesthetic-blood-risk', past: 'same' },
  'liver-disease': { rule: 'liver-disease', past: 'mention' },
  'heart-rhythm': { rule: 'heart-rhythm', item: 'heart', past: 'mention' },
  'dysmorphic-concern': { rule: 'dysmorphic-concern', past: 'same' },
};

const judgeReferral = (
  context: Context,
  entry: ConditionEntry,
  referral: Referral,
): readonly Hit<IllnessRule>[] => {
  if (entry.status === 'past' && referral.past === 'mention') return say('illness-past', 'caution', entry);
  const lasting = entry.status === 'past' && referral.past === 'same';
  if (referral.item === undefined || !(isThere(entry.status) || lasting))
    return say(referral.rule, 'clinician', entry);
  const { effect, decidedBy } = stricter(context, 'clinician', referral.item);
  return say(referral.rule, effect, entry, { decidedBy });
};

const judgeBleeding: IllnessJudge = (_context, entry) =>
  isThere(entry.status)
    ? say('bleeding-disorder', 'stop', entry)
    : say('bleeding-disorder-unclear', 'clinician', entry);

/** The code says whether diabetes is in check; a status that says otherwise is believed when it is the worse. */
const judgeDiabetes: IllnessJudge = (context, entry) => {
  const inCheck =
    entry.code === 'diabetes-controlled'
      ? entry.status !== 'unknown' && entry.status !== 'suspected'
      : entry.status === 'controlled' || entry.status === 'past';
  if (inCheck) return say('diabetes-controlled', 'caution', entry);
  if (entry.code === 'diabetes-controlled' || entry.status !== 'active')
    return say('diabetes-uncontrolled', 'clinician', entry);
  const { effect, decidedBy } = stricter(context, 'clinician', 'diabetes-uncontrolled');
  return say('diabetes-uncontrolled', effect, entry, { decidedBy });
};

const judgeImmunityEnded: IllnessJudge = (context, entry) => {
  const days = context.label?.waits.immunosuppressionDays;
  if (days === undefined) return say('illness-past', 'caution', entry);
  if (entry.lastEpisode === undefined)
    return say('immunosuppression-ended', 'clinician', entry, { decidedBy: 'label' });
  const until = addDays(entry.lastEpisode, days);
  if (until <= context.asOf) return say('illness-past', 'caution', entry);
  return say('immunosuppression-ended', 'defer', entry, { until, decidedBy: 'label' });
};

const judgeImmunity: IllnessJudge = (context, entry) => {
  if (entry.status === 'past') return judgeImmunityEnded(context, entry);
  if (!isThere(entry.status)) return say('immunosuppression', 'clinician', entry);
  const { effect, decidedBy } = stricter(context, 'clinician', 'immunosuppression');
  return say('immunosuppression', effect, entry, { decidedBy });
};

const judgePlannedTreatment = (
  context: Context,
  entry: ConditionEntry,
  startsOn: IsoDate,
): readonly Hit<IllnessRule>[] => {
  if (startsOn <= context.asOf) return say('cancer-treatment-current', 'stop', entry);
  const closesOn = addDays(startsOn, -setting(context, 'cancerTreatmentBeforeDays'));
  return context.asOf >= closesOn
    ? say('cancer-treatment-soon', 'stop', entry, { days: { startsOn } })
    : say('cancer-treatment-planned', 'clinician', entry, { days: { startsOn, closesOn } });
};

/** Chemotherapy and radiotherapy: four weeks before, while they last, and four weeks after. */
const judgeCancerTreatment: IllnessJudge = (context, entry) => {
  if (isThere(entry.status)) return say('cancer-treatment-current', 'stop', entry);
  if (entry.status === 'planned' && entry.startsOn !== undefined)
    return judgePlannedTreatment(context, entry, entry.startsOn);
  if (entry.status !== 'past' || entry.lastEpisode === undefined)
    return say('cancer-treatment-unclear', 'clinician', entry);
  const labelDays = context.label?.waits.immunosuppressionDays;
  const wait = laterWait(
    context.asOf,
    addDays(entry.lastEpisode, setting(context, 'cancerTreatmentAfterDays')),
    labelDays === undefined ? undefined : addDays(entry.lastEpisode, labelDays),
  );
  return wait === undefined ? no : say('cancer-treatment-recent', 'defer', entry, wait);
};

const OTHERS: Readonly<Partial<Record<ConditionCode, IllnessJudge>>> = {
  'bleeding-disorder': judgeBleeding,
  'diabetes-uncontrolled': judgeDiabetes,
  'diabetes-controlled': judgeDiabetes,
  immunosuppression: judgeImmunity,
  chemotherapy: judgeCancerTreatment,
  radiotherapy: judgeCancerTreatment,
};

/** What concerns the whole person: blood, immunity, cancer treatment, diabetes, anaesthetic risks. */
export function judgeIllness(context: Context, entry: ConditionEntry): readonly Hit<IllnessRule>[] {
  const referral = REFERRALS[entry.code];
  if (referral !== undefined) return judgeReferral(context, entry, referral);
  return OTHERS[entry.code]?.(context, entry) ?? no;
}
