import type { ScreenRequest, SunAnswers } from '../screen-request.ts';
import type { Hit, Judge, RuleDefinition } from './rule.ts';

const needed = { sources: ['answers-needed'], effects: ['clinician'] } as const satisfies RuleDefinition;

export const unansweredRules = {
  'unanswered-birth-date': needed,
  'unanswered-fitzpatrick': needed,
  'unanswered-scar-types': needed,
  'unanswered-pregnancy': needed,
  'unanswered-conditions': needed,
  'unanswered-medicines': needed,
  'unanswered-skin-care': needed,
  'unanswered-procedures': needed,
  'unanswered-allergies': needed,
  'unanswered-sun': needed,
  'unanswered-sunburn': needed,
  'unanswered-last-tan': { sources: ['answers-needed'], effects: ['clinician', 'caution'] },
  'unanswered-sun-plans': { sources: ['answers-needed'], effects: ['clinician', 'caution'] },
  'unanswered-under-influence': needed,
} as const satisfies Record<string, RuleDefinition>;

type UnansweredRule = keyof typeof unansweredRules;

const NEEDED: readonly (readonly [keyof ScreenRequest, UnansweredRule])[] = [
  ['birthDate', 'unanswered-birth-date'],
  ['fitzpatrick', 'unanswered-fitzpatrick'],
  ['scarTypes', 'unanswered-scar-types'],
  ['conditions', 'unanswered-conditions'],
  ['medicines', 'unanswered-medicines'],
  ['skinCare', 'unanswered-skin-care'],
  ['procedures', 'unanswered-procedures'],
  ['allergies', 'unanswered-allergies'],
  ['sun', 'unanswered-sun'],
];

const MILD = [
  ['lastTan', 'unanswered-last-tan'],
  ['planned', 'unanswered-sun-plans'],
] as const satisfies readonly (readonly [keyof SunAnswers, UnansweredRule])[];

const ask = (rule: UnansweredRule, pointer: string): Hit<UnansweredRule> => ({
  rule,
  effect: 'clinician',
  answers: [pointer],
});

const asksPregnancy = ({ pregnancy, sex }: ScreenRequest): boolean =>
  pregnancy === 'unknown' || (pregnancy === undefined && sex !== 'male');

/**
 * Inside an answered sun section a field left out can hide no more than a caution, so it is one; "unknown" said in
 * so many words goes to a clinician like every other.
 */
const judgeSunAnswers = (sun: SunAnswers): readonly Hit<UnansweredRule>[] => {
  const hits: Hit<UnansweredRule>[] = [];
  if (typeof sun.sunburn !== 'boolean') hits.push(ask('unanswered-sunburn', '/sun/sunburn'));
  for (const [field, rule] of MILD)
    if (sun[field] === undefined || sun[field] === 'unknown')
      hits.push({
        ...ask(rule, `/sun/${field}`),
        effect: sun[field] === undefined ? 'caution' : 'clinician',
      });
  return hits;
};

/** Questions a rule needs and nobody answered. */
export const judgeUnanswered: Judge<UnansweredRule> = ({ request }) => {
  const hits = NEEDED.filter(([field]) => request[field] === undefined || request[field] === 'unknown').map(
    ([field, rule]) => ask(rule, `/${field}`),
  );
  if (asksPregnancy(request)) hits.push(ask('unanswered-pregnancy', '/pregnancy'));
  if (request.underInfluence === 'unknown') hits.push(ask('unanswered-under-influence', '/underInfluence'));
  const { sun } = request;
  return sun === undefined || sun === 'unknown' ? hits : [...hits, ...judgeSunAnswers(sun)];
};
