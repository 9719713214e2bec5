import type { CareSpan, CareTask } from './care-plan-task.ts';

/** A task whose days change. */
export type CareMove = Pick<CareTask, 'code' | 'phase' | 'title'> & {
  readonly from: CareSpan;
  readonly to: CareSpan;
};

/** What moving a session does to its tasks. */
export type CarePlanMove = {
  readonly moved: readonly CareMove[];
  /** Tasks that only the new plan has, and tasks that only the old one had. */
  readonly added: readonly CareTask[];
  readonly dropped: readonly CareTask[];
};

const keyOf = (task: CareTask): string => `${task.phase}/${task.code}`;

const spanOf = ({ from, to, at }: CareTask): CareSpan => ({ from, to, ...(at === undefined ? {} : { at }) });

const isSame = (a: CareTask, b: CareTask): boolean => a.from === b.from && a.to === b.to && a.at === b.at;

/** Which tasks move from which days to which, in the order of the new plan. */
export function moveCarePlan(before: readonly CareTask[], after: readonly CareTask[]): CarePlanMove {
  const old = new Map(before.map((task) => [keyOf(task), task]));
  const fresh = new Set(after.map(keyOf));
  const moved = after.flatMap((task): CareMove[] => {
    const was = old.get(keyOf(task));
    if (was === undefined || isSame(was, task)) return [];
    return [{ code: task.code, phase: task.phase, title: task.title, from: spanOf(was), to: spanOf(task) }];
  });
  return {
    moved,
    added: after.filter((task) => !old.has(keyOf(task))),
    dropped: before.filter((task) => !fresh.has(keyOf(task))),
  };
}
