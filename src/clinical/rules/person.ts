import {
  PIH_DOGRA_CASES,
  PIH_DOGRA_TOTAL,
  PIH_FROM_TYPE,
  PIH_POOL_CASES,
  PIH_POOL_TOTAL,
} from '../../evidence/facts/pigment.ts';
import { addMonths, ageOn, type IsoDate } from '../../kernel/day.ts';
import { type Context, dayOf, type Hit, type Judge, no, type RuleDefinition, setting } from './rule.ts';

export const personRules = {
  'age-under-minimum': {
    sources: ['trial-ages', 'fda-microneedling-page', 'den160029'],
    effects: ['stop'],
  },
  'age-below-label': {
    sources: ['fda-microneedling-page', 'den160029', 'k182407'],
    effects: ['clinician'],
  },
  pregnant: { sources: ['skinpen-us-label', 'exceed-manual'], effects: ['stop'] },
  breastfeeding: { sources: ['skinpen-us-label', 'exceed-manual'], effects: ['stop'] },
  'dark-patches-risk': {
    sources: ['dogra-2014', 'pih-pool', 'pmid-39640445'],
    effects: ['caution'],
    facts: [PIH_FROM_TYPE, PIH_DOGRA_CASES, PIH_DOGRA_TOTAL, PIH_POOL_CASES, PIH_POOL_TOTAL],
  },
  'skin-type-outside-label': { sources: ['k182407'], effects: ['clinician'] },
} as const satisfies Record<string, RuleDefinition>;

type PersonRule = keyof typeof personRules;

/** The day somebody completes `years`; born on 29 February, that is 1 March in common years, as `ageOn` counts. */
function birthdayOn(birthDate: IsoDate, years: number): IsoDate {
  const day = addMonths(birthDate, years * 12);
  return ageOn(birthDate, day) >= years ? day : addMonths(`${day.slice(0, 8)}01` as IsoDate, 1);
}

const judgeAge = (context: Context): readonly Hit<PersonRule>[] => {
  const birthDate = dayOf(context.request.birthDate);
  if (birthDate === undefined) return no;
  const age = ageOn(birthDate, context.asOf);
  const answers = ['/birthDate'];
  const minimum = setting(context, 'minimumAgeYears');
  if (age < minimum)
    return [{ rule: 'age-under-minimum', effect: 'stop', until: birthdayOn(birthDate, minimum), answers }];
  const labelled = Math.max(setting(context, 'labelledAgeYears'), context.label?.minimumAgeYears ?? 0);
  if (age >= labelled) return no;
  const decidedBy = labelled > setting(context, 'labelledAgeYears') ? 'label' : 'protocol';
  const until = birthdayOn(birthDate, labelled);
  return [{ rule: 'age-below-label', effect: 'clinician', until, answers, decidedBy }];
};

const judgePregnancy = ({ request }: Context): readonly Hit<PersonRule>[] => {
  const answers = ['/pregnancy'];
  if (request.pregnancy === 'pregnant') return [{ rule: 'pregnant', effect: 'stop', answers }];
  if (request.pregnancy === 'breastfeeding') return [{ rule: 'breastfeeding', effect: 'stop', answers }];
  return no;
};

const judgeSkinType = ({ request, label }: Context): readonly Hit<PersonRule>[] => {
  const type = request.fitzpatrick;
  if (type === undefined || type === 'unknown') return no;
  const answers = ['/fitzpatrick'];
  const hits: Hit<PersonRule>[] = [];
  if (type >= PIH_FROM_TYPE.value)
    hits.push({
      rule: 'dark-patches-risk',
      effect: 'caution',
      answers,
      names: {
        cases: String(PIH_DOGRA_CASES.value),
        total: String(PIH_DOGRA_TOTAL.value),
        poolCases: String(PIH_POOL_CASES.value),
        poolTotal: String(PIH_POOL_TOTAL.value),
      },
    });
  const covered = label?.fitzpatrick;
  if (covered !== undefined && (type < covered.low || type > covered.high))
    hits.push({
      rule: 'skin-type-outside-label',
      effect: 'clinician',
      answers: [...answers, '/device'],
      decidedBy: 'label',
    });
  return hits;
};

/** Age, pregnancy and skin type. */
export const judgePerson: Judge<PersonRule> = (context) => [
  ...judgeAge(context),
  ...judgePregnancy(context),
  ...judgeSkinType(context),
];
