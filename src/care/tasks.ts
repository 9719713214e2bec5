import type { z } from 'zod';
import type { CareTask } from '../clinical/care-plan-task.ts';
import { defaultProtocol } from '../clinical/protocols.ts';
import type { listTasks as listRoute, taskSchema } from '../contract/tasks.ts';
import type { IsoDate } from '../kernel/day.ts';
import { selectContact } from '../store/contacts.ts';
import { selectCoursesOfPatient } from '../store/courses.ts';
import { withdrawMessages } from '../store/messages.ts';
import {
  selectTask,
  selectTasksOfPatient,
  selectTasksOfVisits,
  type TaskRow,
  tickTask as tick,
} from '../store/tasks.ts';
import { selectVisit } from '../store/visits.ts';
import { prepareKey } from './prepare.ts';
import { refOf } from './protocols.ts';
import { type CareGround, careGround, languageOf, tasksAround } from './visit-care-plan.ts';
import { found, type Work } from './work.ts';

type Task = z.infer<typeof taskSchema>;

/** The words of a task are made when it is read, in the reader's language; its dates and its tick are what is kept. */
type Words = (task: TaskRow) => Promise<CareTask | undefined>;

function wordsFor(work: Work, ground: CareGround, language: string): Words {
  const plans = new Map<string, readonly CareTask[]>();
  return async ({ visitId, stage, code }) => {
    if (visitId === null) return undefined;
    if (!plans.has(visitId)) {
      const visit = await selectVisit(work.tx, visitId);
      plans.set(visitId, visit === undefined ? [] : tasksAround(ground, visit, languageOf(language)));
    }
    return plans.get(visitId)?.find((task) => task.code === code && task.phase === stage);
  };
}

const showTask = (row: TaskRow, words: CareTask | undefined): Task => ({
  id: row.id,
  code: row.code,
  whose: row.whose,
  stage: row.stage,
  from: row.from as IsoDate,
  to: row.to as IsoDate,
  title: words?.title ?? row.code,
  why: words?.why ?? '',
  done: row.doneAt !== null,
  ...(words?.instead === undefined ? {} : { instead: words.instead }),
  ...(words === undefined ? {} : { range: words.rangeAcrossSources }),
  ...(row.doneAt === null ? {} : { doneAt: row.doneAt }),
  ...(row.visitId === null ? {} : { visitId: row.visitId }),
  ...(row.visitStart === null ? {} : { visitStart: row.visitStart }),
});

async function groundOf(work: Work, patientId: string): Promise<CareGround> {
  const [course] = await selectCoursesOfPatient(work.tx, patientId);
  return careGround(work, patientId, course === undefined ? defaultProtocol : refOf(course));
}

/** Everything a patient has to do, or to leave, around the sessions that are booked. */
export async function listTasks(work: Work, patientId: string): Promise<z.infer<typeof listRoute.answer>> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'task', { patientId: contact.patientId });
  const words = wordsFor(work, await groundOf(work, patientId), contact.language);
  const tasks: Task[] = [];
  for (const row of await selectTasksOfPatient(work.tx, patientId))
    tasks.push(showTask(row, await words(row)));
  await work.audit({ action: 'list', resource: 'task', patientId, detail: { count: tasks.length } });
  return { today: work.today, tasks };
}

/** Ticks a task off, or takes the tick back. When nothing is left to prepare, the reminder is withdrawn. */
export async function tickTask(work: Work, id: string, done: boolean): Promise<Task> {
  const row = found(await selectTask(work.tx, id));
  work.permit('change', 'task', { patientId: row.patientId });
  await tick(work.tx, id, done ? { at: work.now, by: work.actor.id } : undefined);
  if (row.visitId !== null && done) await stopReminderWhenDone(work, row.visitId);
  await work.audit({
    action: done ? 'tick' : 'untick',
    resource: 'task',
    id,
    patientId: row.patientId,
    detail: { code: row.code },
  });
  const contact = found(await selectContact(work.tx, row.patientId));
  const words = wordsFor(work, await groundOf(work, row.patientId), contact.language);
  return showTask(found(await selectTask(work.tx, id)), await words(row));
}

async function stopReminderWhenDone(work: Work, visitId: string): Promise<void> {
  const left = (await selectTasksOfVisits(work.tx, [visitId])).filter(
    (task) => task.stage === 'before' && task.whose === 'patient' && task.doneAt === null,
  );
  if (left.length === 0) await withdrawMessages(work.tx, work.clinic.id, prepareKey(visitId), work.now);
}
