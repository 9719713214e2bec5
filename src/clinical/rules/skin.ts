import { addDays, addMonths, type IsoDate } from '../../kernel/day.ts';
import type { ConditionEntry } from '../conditions.ts';
import type { ConditionCode } from '../screen-request.ts';
import {
  type Context,
  type Hit,
  type HitDetails,
  laterWait,
  no,
  type RuleDefinition,
  setting,
} from './rule.ts';

export const skinRules = {
  'acne-active': { sources: ['exceed-manual', 'dermapen-4-manual', 'clinic-windows'], effects: ['defer'] },
  'acne-recent': { sources: ['exceed-manual', 'skinpen-intl-manual', 'clinic-windows'], effects: ['defer'] },
  'acne-last-spot-unknown': { sources: ['exceed-manual', 'clinic-windows'], effects: ['clinician'] },
  'scars-new-for-label': { sources: ['skinpen-intl-manual'], effects: ['caution'] },
  'skin-infection-active': {
    sources: ['skinpen-42west', 'skinpen-intl-manual', 'exceed-manual', 'dermapen-4-manual'],
    effects: ['stop'],
  },
  'infection-elsewhere': { sources: ['skinpen-42west', 'exceed-manual'], effects: ['clinician'] },
  'warts-active': { sources: ['skinpen-42west', 'exceed-manual'], effects: ['stop'] },
  'open-wound': { sources: ['skinpen-us-label', 'exceed-manual', 'dermapen-4-manual'], effects: ['stop'] },
  'cold-sore-active': { sources: ['skinpen-42west', 'exceed-manual'], effects: ['stop'] },
  'cold-sore-history': { sources: ['gilbert-2000', 'famciclovir-laser'], effects: ['task'] },
  'skin-flare': {
    sources: ['skinpen-us-label', 'exceed-manual', 'dermapen-4-manual', 'look-again'],
    effects: ['defer'],
  },
  'skin-disease-quiet': { sources: ['skinpen-us-label', 'exceed-manual'], effects: ['caution'] },
  'skin-cancer-in-field': {
    sources: ['skinpen-us-label', 'skinpen-intl-manual', 'exceed-manual', 'dermapen-4-manual'],
    effects: ['stop'],
  },
  'skin-cancer-past': { sources: ['skinpen-us-label', 'exceed-manual'], effects: ['clinician'] },
  'skin-cancer-elsewhere': { sources: ['skinpen-us-label', 'exceed-manual'], effects: ['clinician'] },
  'actinic-keratosis-in-field': {
    sources: ['exceed-manual', 'skinpen-patient-labelling', 'dermapen-4-manual'],
    effects: ['stop'],
  },
  'raised-mole-in-field': { sources: ['exceed-manual', 'skinpen-us-label'], effects: ['stop'] },
  'tattoo-in-field': { sources: ['kichi'], effects: ['task'] },
  'outside-field': { sources: ['answers-needed'], effects: ['caution'] },
  'condition-unclear': { sources: ['answers-needed'], effects: ['clinician'] },
  'condition-place-unknown': { sources: ['answers-needed'], effects: ['clinician'] },
} as const satisfies Record<string, RuleDefinition>;

type SkinRule = keyof typeof skinRules;
type SkinJudge = (context: Context, entry: ConditionEntry) => readonly Hit<SkinRule>[];

const say = (
  rule: SkinRule,
  effect: Hit['effect'],
  entry: ConditionEntry,
  more?: HitDetails,
): readonly Hit<SkinRule>[] => [{ rule, effect, condition: entry.code, answers: [entry.pointer], ...more }];

/** Somewhere else the needles stay away from it; nobody said where: a clinician looks. */
const away = (entry: ConditionEntry, until?: IsoDate): readonly Hit<SkinRule>[] =>
  entry.place === 'elsewhere'
    ? say('outside-field', 'caution', entry)
    : say('condition-place-unknown', 'clinician', entry, until === undefined ? {} : { until });

const judgeAcneNow: SkinJudge = (context, entry) => {
  if (entry.place !== 'in-field') return away(entry);
  // The quiet time cannot have begun before today.
  const until = addMonths(context.asOf, setting(context, 'acneQuietMonths'));
  return say('acne-active', 'defer', entry, { until });
};

const newForLabel: SkinJudge = (context, entry) => {
  const months = context.label?.waits.scarAgeWarningMonths;
  if (months === undefined || entry.lastEpisode === undefined) return no;
  const until = addMonths(entry.lastEpisode, months);
  return until > context.asOf
    ? say('scars-new-for-label', 'caution', entry, { until, decidedBy: 'label' })
    : no;
};

const judgeAcnePast: SkinJudge = (context, entry) => {
  if (entry.place === 'elsewhere') return no;
  if (entry.lastEpisode === undefined) return say('acne-last-spot-unknown', 'clinician', entry);
  const labelMonths = context.label?.waits.scarAgeMonths;
  const wait = laterWait(
    context.asOf,
    addMonths(entry.lastEpisode, setting(context, 'acneQuietMonths')),
    labelMonths === undefined ? undefined : addMonths(entry.lastEpisode, labelMonths),
  );
  if (wait === undefined) return newForLabel(context, entry);
  return entry.place === 'unsure' ? away(entry, wait.until) : say('acne-recent', 'defer', entry, wait);
};

const judgeAcne: SkinJudge = (context, entry) => {
  if (entry.status === 'active') return judgeAcneNow(context, entry);
  if (entry.status === 'past' || entry.status === 'controlled') return judgeAcnePast(context, entry);
  return entry.place === 'elsewhere'
    ? say('outside-field', 'caution', entry)
    : say('condition-unclear', 'clinician', entry);
};

/** A thing on the skin that nothing may pierce while it is there. */
type Lesion = {
  readonly rule: SkinRule;
  /** Whether sources speak of the treated area only. Where they do not, an unsaid place counts as in the field. */
  readonly needsPlace: boolean;
  readonly elsewhere: { readonly rule: SkinRule; readonly effect: 'clinician' | 'caution' };
  readonly past?: SkinRule;
  /** Whether a suspicion is enough. */
  readonly onSuspicion: boolean;
};

const OUTSIDE = { rule: 'outside-field', effect: 'caution' } as const;
const ELSEWHERE = { rule: 'infection-elsewhere', effect: 'clinician' } as const;

const LESIONS: Readonly<Partial<Record<ConditionCode, Lesion>>> = {
  'skin-infection': {
    rule: 'skin-infection-active',
    needsPlace: false,
    elsewhere: ELSEWHERE,
    onSuspicion: false,
  },
  warts: { rule: 'warts-active', needsPlace: false, elsewhere: OUTSIDE, onSuspicion: false },
  'open-wound': { rule: 'open-wound', needsPlace: false, elsewhere: OUTSIDE, onSuspicion: false },
  'skin-cancer': {
    rule: 'skin-cancer-in-field',
    needsPlace: true,
    elsewhere: { rule: 'skin-cancer-elsewhere', effect: 'clinician' },
    past: 'skin-cancer-past',
    onSuspicion: true,
  },
  'actinic-keratosis': {
    rule: 'actinic-keratosis-in-field',
    needsPlace: true,
    elsewhere: OUTSIDE,
    onSuspicion: false,
  },
  'raised-mole': {
    rule: 'raised-mole-in-field',
    needsPlace: true,
    elsewhere: OUTSIDE,
    onSuspicion: false,
  },
};

const judgePastLesion = (entry: ConditionEntry, rule: SkinRule | undefined): readonly Hit<SkinRule>[] =>
  rule === undefined || entry.place === 'elsewhere' ? no : say(rule, 'clinician', entry);

const judgeLesion = (entry: ConditionEntry, lesion: Lesion): readonly Hit<SkinRule>[] => {
  if (entry.status === 'past') return judgePastLesion(entry, lesion.past);
  if (entry.place === 'elsewhere') return say(lesion.elsewhere.rule, lesion.elsewhere.effect, entry);
  const there = entry.status === 'active' || entry.status === 'controlled';
  if (!there && !(lesion.onSuspicion && entry.status === 'suspected'))
    return say('condition-unclear', 'clinician', entry);
  return entry.place === 'unsure' && lesion.needsPlace ? away(entry) : say(lesion.rule, 'stop', entry);
};

/** Cold sores sit on or beside the field whatever is needled, so only an open one may lie elsewhere. */
const judgeColdSore: SkinJudge = (context, entry) => {
  if (entry.status === 'active')
    return entry.place === 'elsewhere'
      ? say('infection-elsewhere', 'clinician', entry)
      : say('cold-sore-active', 'stop', entry);
  if (entry.status !== 'past' && entry.status !== 'controlled')
    return say('condition-unclear', 'clinician', entry);
  const start = addDays(context.session, -setting(context, 'herpesStartDaysBefore'));
  return say('cold-sore-history', 'task', entry, {
    task: { for: 'prescriber', start: start < context.asOf ? context.asOf : start },
  });
};

const judgeFlare: SkinJudge = (context, entry) => {
  if (entry.status === 'past') return no;
  if (entry.place === 'elsewhere') return say('outside-field', 'caution', entry);
  if (entry.status === 'controlled') return say('skin-disease-quiet', 'caution', entry);
  if (entry.status !== 'active') return say('condition-unclear', 'clinician', entry);
  if (entry.place === 'unsure') return away(entry);
  return say('skin-flare', 'defer', entry, {
    until: addDays(context.asOf, setting(context, 'lookAgainDays')),
  });
};

const judgeTattoo: SkinJudge = (context, entry) =>
  entry.status === 'past' || entry.place === 'elsewhere'
    ? no
    : say('tattoo-in-field', 'task', entry, { task: { for: 'clinic', start: context.asOf } });

const OTHERS: Readonly<Partial<Record<ConditionCode, SkinJudge>>> = {
  'acne-active': judgeAcne,
  'herpes-labialis': judgeColdSore,
  eczema: judgeFlare,
  psoriasis: judgeFlare,
  rosacea: judgeFlare,
  tattoo: judgeTattoo,
};

/** What lies on the skin: acne, infections, wounds, skin diseases, growths, tattoos. */
export function judgeSkinCondition(context: Context, entry: ConditionEntry): readonly Hit<SkinRule>[] {
  const lesion = LESIONS[entry.code];
  if (lesion === undefined) return OTHERS[entry.code]?.(context, entry) ?? no;
  return judgeLesion(entry, lesion);
}
