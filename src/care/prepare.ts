import type { CareTask } from '../clinical/care-plan-task.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { dayAt, epochMs, instantAt } from '../kernel/time.ts';
import type { CourseRow } from '../store/courses.ts';
import { withdrawMessages } from '../store/messages.ts';
import { insertTasks, moveTask, selectTasksOfVisits, type TaskRow, withdrawTasks } from '../store/tasks.ts';
import type { VisitRow } from '../store/visits.ts';
import { refOf } from './protocols.ts';
import { tellPatient } from './tell.ts';
import { type CareGround, careGround, tasksAround } from './visit-care-plan.ts';
import type { Work } from './work.ts';

const REMIND_AT = '09:00';

export const prepareKey = (visitId: string): string => `visit:${visitId}:prepare`;
export const tomorrowKey = (visitId: string): string => `visit:${visitId}:tomorrow`;

type Placed = Pick<VisitRow, 'id' | 'patientId' | 'start' | 'end'>;

/** Dates every task around newly booked sessions, and queues their reminders. */
export async function prepareVisits(work: Work, course: CourseRow, visits: readonly Placed[]): Promise<void> {
  const ground = await careGround(work, course.patientId, refOf(course));
  for (const visit of visits) {
    const tasks = tasksAround(ground, visit, 'en');
    await insertTasks(
      work.tx,
      tasks.map((task) => newTask(work, visit, task)),
    );
    await remind(work, visit, tasks, ground);
  }
}

const newTask = (work: Work, visit: Placed, task: CareTask) => ({
  clinicId: work.clinic.id,
  patientId: visit.patientId,
  visitId: visit.id,
  code: task.code,
  whose: task.whose,
  stage: task.phase,
  from: task.from,
  to: task.to,
  params: paramsOf(task),
  at: work.now,
});

const paramsOf = ({ at, dependsOn, products }: CareTask): Record<string, unknown> => ({
  ...(at === undefined ? {} : { at }),
  ...(dependsOn === undefined ? {} : { dependsOn }),
  ...(products === undefined ? {} : { products }),
});

/** The first day on which the patient has to do, or to leave, something. */
const firstDay = (tasks: readonly CareTask[]): IsoDate | undefined =>
  tasks
    .filter((task) => task.phase === 'before' && task.whose === 'patient')
    .map((task) => task.from)
    .sort()[0];

/** Reminders are told again under the same keys, so that a moved session has the right ones and no other. */
async function remind(
  work: Work,
  visit: Placed,
  tasks: readonly CareTask[],
  { timeZone }: CareGround,
): Promise<void> {
  const day = dayAt(visit.start, timeZone);
  const first = firstDay(tasks);
  const due = [
    { key: prepareKey(visit.id), template: 'prepare-reminder', day: first },
    { key: tomorrowKey(visit.id), template: 'session-tomorrow', day: addDays(day, -1) },
  ];
  for (const { key, template, day: on } of due) {
    const dueAt = on === undefined ? undefined : instantAt(on, REMIND_AT, timeZone);
    if (dueAt === undefined || epochMs(dueAt) <= epochMs(work.now)) {
      await withdrawMessages(work.tx, work.clinic.id, key, work.now);
      continue;
    }
    await tellPatient(work, visit.patientId, {
      key,
      template,
      params: { start: visit.start },
      dueAt,
      visitId: visit.id,
    });
  }
}

/** A task that a change of a session moves, in the words of a preview. */
export type TaskMove = { readonly task: string; readonly from: IsoDate; readonly to: IsoDate };

const keyOf = (task: { stage: string; code: string }): string => `${task.stage}/${task.code}`;

/** What moving a session would do to its tasks; the first day of each counts. */
export async function previewTasks(
  work: Work,
  course: CourseRow,
  moves: readonly { visit: Placed; to: Placed }[],
): Promise<TaskMove[]> {
  const ground = await careGround(work, course.patientId, refOf(course));
  const stored = await selectTasksOfVisits(
    work.tx,
    moves.map(({ visit }) => visit.id),
  );
  return moves.flatMap(({ visit, to }) => {
    const old = new Map(
      stored.filter((task) => task.visitId === visit.id).map((task) => [keyOf(task), task]),
    );
    return tasksAround(ground, to, 'en').flatMap((task): TaskMove[] => {
      const was = old.get(keyOf({ stage: task.phase, code: task.code }));
      return was === undefined || was.from === task.from
        ? []
        : [{ task: task.code, from: was.from as IsoDate, to: task.from }];
    });
  });
}

/**
 * Moves the tasks and reminders of sessions that have moved, or whose protocol has changed. A tick stays where its
 * task still lies in the past or present; a task that begins later than today is to be done again.
 */
export async function moveTasks(
  work: Work,
  course: CourseRow,
  visits: readonly Placed[],
  why = 'the session moved',
): Promise<void> {
  const ground = await careGround(work, course.patientId, refOf(course));
  const stored = await selectTasksOfVisits(
    work.tx,
    visits.map((visit) => visit.id),
  );
  for (const visit of visits) {
    const tasks = tasksAround(ground, visit, 'en');
    await follow(work, visit, { tasks, stored: stored.filter((task) => task.visitId === visit.id), why });
    await remind(work, visit, tasks, ground);
  }
}

type Following = {
  readonly tasks: readonly CareTask[];
  readonly stored: readonly TaskRow[];
  /** Why a task falls away that is asked no more. */
  readonly why: string;
};

async function follow(work: Work, visit: Placed, { tasks, stored, why }: Following): Promise<void> {
  const old = new Map(stored.map((task) => [keyOf(task), task]));
  const fresh: CareTask[] = [];
  for (const task of tasks) {
    const key = keyOf({ stage: task.phase, code: task.code });
    const was = old.get(key);
    old.delete(key);
    if (was === undefined) fresh.push(task);
    else
      await moveTask(
        work.tx,
        was.id,
        { from: task.from, to: task.to, untick: task.from > work.today },
        paramsOf(task),
      );
  }
  await insertTasks(
    work.tx,
    fresh.map((task) => newTask(work, visit, task)),
  );
  await withdrawTasks(
    work.tx,
    [...old.values()].map((task) => task.id),
    why,
    work.now,
  );
}

/** Withdraws the tasks and reminders of sessions that will not take place. */
export async function dropTasks(work: Work, visits: readonly Placed[], why: string): Promise<void> {
  const stored = await selectTasksOfVisits(
    work.tx,
    visits.map((visit) => visit.id),
  );
  await withdrawTasks(
    work.tx,
    stored.map((task) => task.id),
    why,
    work.now,
  );
  for (const visit of visits) {
    for (const key of [prepareKey(visit.id), tomorrowKey(visit.id)]) {
      await withdrawMessages(work.tx, work.clinic.id, key, work.now);
    }
  }
}
