import { addDays, type IsoDate } from '../../kernel/day.ts';
import type { SunAnswers, SunPlan } from '../screen-request.ts';
import {
  type Context,
  dayOf,
  type Hit,
  type Judge,
  laterWait,
  listOf,
  no,
  type RuleDefinition,
  setting,
} from './rule.ts';

export const sunRules = {
  sunburn: { sources: ['clinic-windows', 'article', 'exceed-manual'], effects: ['defer'] },
  'tan-recent': { sources: ['clinic-windows', 'article'], effects: ['caution'] },
  'sun-planned': { sources: ['clinic-windows', 'exceed-manual', 'article'], effects: ['caution'] },
} as const satisfies Record<string, RuleDefinition>;

type SunRule = keyof typeof sunRules;

const tanned = (context: Context, on: IsoDate, pointer: string): readonly Hit<SunRule>[] => {
  const wait = laterWait(context.asOf, addDays(on, setting(context, 'sunBeforeDays')));
  return wait === undefined
    ? no
    : [{ rule: 'tan-recent', effect: 'caution', until: wait.until, answers: [pointer] }];
};

/** A holiday already over counts as the last tan; one that is not closes days on both sides of itself. */
const judgePlan = (context: Context, plan: SunPlan, pointer: string): readonly Hit<SunRule>[] => {
  if (plan.to < context.asOf) return tanned(context, plan.to, pointer);
  const quietBefore = setting(context, 'sunscreenAfterDays');
  const quietAfter = setting(context, 'sunBeforeDays');
  return [
    {
      rule: 'sun-planned',
      effect: 'caution',
      answers: [pointer],
      days: {
        from: plan.from,
        to: plan.to,
        lastOpen: addDays(plan.from, -quietBefore),
        openAgain: addDays(plan.to, quietAfter),
      },
      // A blackout is widened by whole closed days; the day a wait ends is open.
      blackout: {
        from: plan.from,
        to: plan.to,
        daysBefore: Math.max(0, quietBefore - 1),
        daysAfter: Math.max(0, quietAfter - 1),
        why: 'sun',
      },
    },
  ];
};

const judgeAnswered = (context: Context, sun: SunAnswers): readonly Hit<SunRule>[] => {
  const lastTan = dayOf(sun.lastTan);
  const until = addDays(context.asOf, setting(context, 'sunBeforeDays'));
  return [
    ...(sun.sunburn === true
      ? [{ rule: 'sunburn', effect: 'defer', until, answers: ['/sun/sunburn'] } as const]
      : no),
    ...(lastTan === undefined ? no : tanned(context, lastTan, '/sun/lastTan')),
    ...listOf(sun.planned).flatMap((plan, index) => judgePlan(context, plan, `/sun/planned/${index}`)),
  ];
};

/** Sunburn now, sun lately and sun to come. Sunburn waits as if the sun had been today. */
export const judgeSun: Judge<SunRule> = (context) => {
  const { sun } = context.request;
  return sun === undefined || sun === 'unknown' ? no : judgeAnswered(context, sun);
};
