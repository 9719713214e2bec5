import { conditionsOf } from '../conditions.ts';
import { allergyRules, judgeAllergies } from './allergies.ts';
import { contradictionRules, judgeContradictions } from './contradictions.ts';
import { deviceRules, judgeDevice } from './device.ts';
import { illnessRules, judgeIllness } from './illness.ts';
import { judgeMedicines, medicineRules } from './medicines.ts';
import { judgePerson, personRules } from './person.ts';
import { judgeProcedures, procedureRules } from './procedures.ts';
import type { Judge } from './rule.ts';
import { judgeScars, scarRules } from './scars.ts';
import { judgeSkinCondition, skinRules } from './skin.ts';
import { judgeSkinCare, skinCareRules } from './skin-care.ts';
import { judgeSun, sunRules } from './sun.ts';
import { judgeToday, todayRules } from './today.ts';
import { judgeUnanswered, unansweredRules } from './unanswered.ts';

/** Every screening rule by its id: what it rests on, and what it may ask for. */
export const ruleBook = {
  ...personRules,
  ...scarRules,
  ...skinRules,
  ...illnessRules,
  ...medicineRules,
  ...skinCareRules,
  ...procedureRules,
  ...allergyRules,
  ...sunRules,
  ...todayRules,
  ...deviceRules,
  ...contradictionRules,
  ...unansweredRules,
};

export type RuleId = keyof typeof ruleBook;

export const ruleIds = Object.keys(ruleBook) as readonly RuleId[];

const judgeConditions: Judge<RuleId> = (context) =>
  conditionsOf(context.request).flatMap((entry) => [
    ...judgeSkinCondition(context, entry),
    ...judgeIllness(context, entry),
  ]);

/** Everybody who looks at a request. None of them sees what another found. */
export const judges: readonly Judge<RuleId>[] = [
  judgePerson,
  judgeScars,
  judgeConditions,
  judgeMedicines,
  judgeSkinCare,
  judgeProcedures,
  judgeAllergies,
  judgeSun,
  judgeToday,
  judgeDevice,
  judgeContradictions,
  judgeUnanswered,
];
