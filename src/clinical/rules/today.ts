import { addDays } from '../../kernel/day.ts';
import { type Judge, no, type RuleDefinition, setting } from './rule.ts';

export const todayRules = {
  'under-influence': { sources: ['exceed-manual', 'youthful-glow'], effects: ['defer'] },
} as const satisfies Record<string, RuleDefinition>;

/** Alcohol or drugs since yesterday: another day. */
export const judgeToday: Judge<keyof typeof todayRules> = (context) =>
  context.request.underInfluence === true
    ? [
        {
          rule: 'under-influence',
          effect: 'defer',
          until: addDays(context.asOf, setting(context, 'alcoholDays')),
          answers: ['/underInfluence'],
        },
      ]
    : no;
