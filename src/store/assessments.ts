import { sql } from 'kysely';
import type { Rater } from '../contract/assessments.ts';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type NewAssessment = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly courseId: string | null;
  readonly assessedOn: string;
  readonly chart: unknown;
  readonly scores: unknown;
  readonly region: string;
  readonly rater: Rater;
  readonly at: string;
  readonly by: string;
};

export async function insertAssessment(tx: Tx, assessment: NewAssessment): Promise<string> {
  const row = await tx
    .insertInto('assessment')
    .values({
      clinic_id: assessment.clinicId,
      patient_id: assessment.patientId,
      course_id: assessment.courseId,
      assessed_on: assessment.assessedOn,
      chart: jsonb(assessment.chart),
      scores: jsonb(assessment.scores),
      region: assessment.region,
      rater: assessment.rater,
      recorded_at: assessment.at,
      recorded_by: assessment.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type AssessmentRow = {
  readonly id: string;
  readonly patientId: string;
  readonly courseId: string | null;
  readonly assessedOn: string;
  readonly chart: unknown;
  readonly scores: unknown;
  readonly rater: Rater;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly struckOutAt: string | null;
  readonly struckOutBy: string | null;
  readonly struckOutWhy: string | null;
};

/** The name of whoever an actor's id stands for: a member's, or the patient's own. */
const nameOf = (column: string) => sql`
  coalesce((select m.name from member m where m.clinic_id = a.clinic_id and 'member:' || m.id = ${sql.ref(column)}),
           case when ${sql.ref(column)} = 'patient:' || a.patient_id then p.name end, '')`;

const selected = sql`
  select a.id, a.patient_id as "patientId", a.course_id as "courseId", a.assessed_on as "assessedOn", a.chart, a.scores,
    a.rater, a.recorded_at as "recordedAt", ${nameOf('a.recorded_by')} as "recordedBy",
    a.struck_out_at as "struckOutAt", ${nameOf('a.struck_out_by')} as "struckOutBy", a.struck_out_why as "struckOutWhy"
  from assessment a join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id`;

/** A patient's assessments, newest first, struck-out ones included. */
export async function selectAssessments(tx: Tx, patientId: string): Promise<AssessmentRow[]> {
  const { rows } = await sql<AssessmentRow>`
    ${selected} where a.patient_id = ${patientId} order by a.assessed_on desc, a.recorded_at desc, a.id desc`.execute(
    tx,
  );
  return rows;
}

/** One assessment, locked so that it is struck out once. */
export const lockAssessment = (tx: Tx, id: string) =>
  tx
    .selectFrom('assessment')
    .select(['id', 'patient_id', 'struck_out_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export type StrikeOut = { readonly at: string; readonly by: string; readonly why: string };

export async function strikeOutAssessment(tx: Tx, id: string, { at, by, why }: StrikeOut): Promise<void> {
  await tx
    .updateTable('assessment')
    .set({ struck_out_at: at, struck_out_by: by, struck_out_why: why })
    .where('id', '=', id)
    .execute();
}
