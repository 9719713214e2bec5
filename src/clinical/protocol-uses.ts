import { AFTER, type Amount, BEFORE } from './care-plan-rules.ts';
import { WASHOUT_OF } from './ingredients-advice.ts';
import type { ProtocolKey } from './protocol.ts';
import type { RuleId } from './rules/rulebook.ts';

/** Screening rules whose outcome turns on a number of the protocol. */
export const screeningRulesOf: Readonly<Partial<Record<ProtocolKey, readonly RuleId[]>>> = {
  maxDepthMm: ['depth-above-limit'],
  minimumAgeYears: ['age-under-minimum', 'age-below-label'],
  labelledAgeYears: ['age-below-label'],
  isotretinoinMonths: ['isotretinoin-recent', 'retinoid-by-mouth'],
  acneQuietMonths: ['acne-active', 'acne-recent', 'condition-place-unknown'],
  cancerTreatmentBeforeDays: ['cancer-treatment-soon', 'cancer-treatment-planned'],
  cancerTreatmentAfterDays: [
    'cancer-treatment-recent',
    'chemotherapy-recent',
    'steroid-high-dose',
    'steroid-dose-unknown',
    'immunosuppressant',
  ],
  fillerDays: ['filler-recent', 'filler-device-unknown', 'procedure-place-unknown'],
  botulinumDays: ['botulinum-recent'],
  superficialProcedureDays: ['peel-or-laser-recent', 'skin-care-washout'],
  deepProcedureMonths: ['peel-or-laser-recent'],
  facialSurgeryMonths: ['facial-surgery-recent', 'procedure-place-unknown'],
  waxingDays: ['waxing-recent'],
  lookAgainDays: ['skin-flare'],
  herpesStartDaysBefore: ['cold-sore-history'],
  bloodThinnerDays: ['blood-thinner'],
  sunBeforeDays: ['sunburn', 'tan-recent', 'sun-planned'],
  sunscreenAfterDays: ['sun-planned'],
  retinoidDays: ['skin-care-washout', 'skin-medicine-washout'],
  ahaDays: ['skin-care-washout', 'skin-medicine-washout'],
  bhaDays: ['skin-care-washout', 'skin-medicine-washout'],
  benzoylPeroxideDays: ['skin-care-washout', 'skin-medicine-washout'],
  hydroquinoneDays: ['skin-care-washout', 'skin-medicine-washout'],
  nsaidDays: ['anti-inflammatory'],
  supplementDays: ['bleeding-supplement'],
  alcoholDays: ['under-influence'],
  gapShortestDays: ['needling-too-soon', 'needling-before-ideal'],
  gapIdealDays: ['needling-before-ideal'],
};

/** What besides screening and the dated tasks reads a number of the protocol. */
const ELSEWHERE: Readonly<Partial<Record<ProtocolKey, readonly string[]>>> = {
  sessions: ['course: sessions at the start'],
  sessionsLimit: ['course: reason above it'],
  reviewAfterSessions: ['review: interim'],
  outcomeAfterMonths: ['review: outcome'],
  gapShortestDays: ['course: refused below it', 'technique: rest-too-short'],
  gapIdealDays: ['course: ideal gap', 'technique: rest-short'],
  gapLongestDays: ['course: longest gap'],
  maxDepthMm: ['technique: depth-over-ceiling'],
  sunBeforeDays: ['course: closed days after sun'],
  sunscreenAfterDays: ['course: closed days before sun'],
  activesResumeDays: ['ingredients: the day they return'],
  channelsOpenHours: ['technique: topical-blocked'],
  channelsOpenOccludedHours: ['ingredients: vitamin-c', 'technique: topical-blocked'],
};

/** Classes of ingredients whose last use before a session it counts. */
const ingredientsCountedWith = (key: ProtocolKey): readonly string[] =>
  Object.entries(WASHOUT_OF)
    .filter(([, washout]) => washout === key)
    .map(([group]) => `ingredients: ${group}`);

/** The dated tasks before and after a session that are counted with an amount. */
export const tasksCountedWith = (amount: Amount): readonly string[] => [
  ...BEFORE.filter((rule) => rule.amount === amount || rule.until === amount).map(
    ({ code }) => `before a session: ${code}`,
  ),
  ...AFTER.filter((rule) => rule.amount === amount || rule.until === amount).map(
    ({ code }) => `after a session: ${code}`,
  ),
];

/** Everything that reads a number of a protocol, as `part: rule`. */
export const usesOf = (key: ProtocolKey): readonly string[] => [
  ...(screeningRulesOf[key] ?? []).map((rule) => `screening: ${rule}`),
  ...tasksCountedWith(key),
  ...ingredientsCountedWith(key),
  ...(key === 'channelsOpenOccludedHours' ? ['after a session: nothing-on-skin'] : []),
  ...(ELSEWHERE[key] ?? []),
];
