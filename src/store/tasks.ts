import { sql } from 'kysely';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type TaskRow = {
  readonly id: string;
  readonly patientId: string;
  readonly visitId: string | null;
  readonly visitStart: string | null;
  readonly code: string;
  readonly whose: 'patient' | 'clinic' | 'prescriber';
  readonly stage: 'before' | 'after' | 'other';
  readonly from: string;
  readonly to: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly doneAt: string | null;
};

const selected = sql`
  select t.id, t.patient_id as "patientId", t.visit_id as "visitId", v.starts_at as "visitStart", t.code, t.whose, t.stage,
    t.starts_on as from, t.ends_on as to, t.params, t.done_at as "doneAt"
  from task t left join visit v on v.clinic_id = t.clinic_id and v.id = t.visit_id`;

export async function selectTasksOfPatient(tx: Tx, patientId: string): Promise<TaskRow[]> {
  const { rows } = await sql<TaskRow>`
    ${selected} where t.patient_id = ${patientId} and t.withdrawn_at is null order by t.starts_on, t.ends_on, t.code, t.id`.execute(
    tx,
  );
  return rows;
}

export async function selectTasksOfVisits(tx: Tx, visitIds: readonly string[]): Promise<TaskRow[]> {
  const { rows } = await sql<TaskRow>`
    ${selected} where t.visit_id = any (${[...visitIds]}::uuid[]) and t.withdrawn_at is null order by t.starts_on, t.code`.execute(
    tx,
  );
  return rows;
}

export async function selectTask(tx: Tx, id: string): Promise<TaskRow | undefined> {
  const { rows } = await sql<TaskRow>`${selected} where t.id = ${id} and t.withdrawn_at is null`.execute(tx);
  return rows[0];
}

export type NewTask = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly visitId: string;
  readonly code: string;
  readonly whose: 'patient' | 'clinic' | 'prescriber';
  readonly stage: 'before' | 'after' | 'other';
  readonly from: string;
  readonly to: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly at: string;
};

export async function insertTasks(tx: Tx, tasks: readonly NewTask[]): Promise<void> {
  if (tasks.length === 0) return;
  await tx
    .insertInto('task')
    .values(
      tasks.map((task) => ({
        clinic_id: task.clinicId,
        patient_id: task.patientId,
        visit_id: task.visitId,
        code: task.code,
        whose: task.whose,
        stage: task.stage,
        starts_on: task.from,
        ends_on: task.to,
        params: jsonb(task.params),
        recorded_at: task.at,
      })),
    )
    .execute();
}

/** New dates for a task of a session that moved; `untick` when it is to be done again. */
export async function moveTask(
  tx: Tx,
  id: string,
  dates: { readonly from: string; readonly to: string; readonly untick: boolean },
  params: unknown,
): Promise<void> {
  await tx
    .updateTable('task')
    .set({
      starts_on: dates.from,
      ends_on: dates.to,
      params: jsonb(params),
      ...(dates.untick ? { done_at: null, done_by: null } : {}),
    })
    .where('id', '=', id)
    .execute();
}

export async function withdrawTasks(tx: Tx, ids: readonly string[], why: string, at: string): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('task')
    .set({ withdrawn_at: at, withdrawn_why: why })
    .where('id', 'in', [...ids])
    .execute();
}

export async function tickTask(
  tx: Tx,
  id: string,
  done: { at: string; by: string } | undefined,
): Promise<void> {
  await tx
    .updateTable('task')
    .set({ done_at: done?.at ?? null, done_by: done?.by ?? null })
    .where('id', '=', id)
    .execute();
}
