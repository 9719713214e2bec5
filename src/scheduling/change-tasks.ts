import { carePlan } from '../clinical/care-plan.ts';
import { moveCarePlan } from '../clinical/care-plan-move.ts';
import type { CareTask } from '../clinical/care-plan-task.ts';
import { protocols } from '../clinical/protocols.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import type { ChangeRequest, Move, TaskMove, TaskRule } from './change-request.ts';

/** The tasks that move with a session when it goes to another day: those named, else those of the care plan. */
export function taskMoves(request: ChangeRequest, move: Move): readonly TaskMove[] {
  const { timeZone } = request.plan.clinic;
  const [before, after] = [dayAt(move.from, timeZone), dayAt(move.to, timeZone)];
  if (before === after) return [];
  if (request.tasks !== undefined)
    return request.tasks.map((rule) => ruleMove(rule, move.session, [before, after]));
  const { moved } = moveCarePlan(tasksOn(request, before), tasksOn(request, after));
  return moved.map(({ title, from, to }) => ({
    task: title,
    session: move.session,
    from: from.from,
    to: to.from,
  }));
}

function ruleMove(
  { task, daysBefore = 0, daysAfter = 0 }: TaskRule,
  session: number,
  [before, after]: readonly [IsoDate, IsoDate],
): TaskMove {
  const days = daysAfter - daysBefore;
  return { task, session, from: addDays(before, days), to: addDays(after, days) };
}

/** What everybody is asked to do around a session on a day; what only some are asked depends on their answers. */
const tasksOn = (
  { plan, protocol = 'default', language }: ChangeRequest,
  day: IsoDate,
): readonly CareTask[] =>
  carePlan({
    sessionDay: day,
    timeZone: plan.clinic.timeZone,
    protocol: protocols[protocol],
    answers: {},
    language,
  });
