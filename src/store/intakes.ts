import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type NewIntake = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly answers: unknown;
  readonly answeredOn: string;
  readonly at: string;
  /** An actor's id, or `enquiry:<id>` for the self-check that came with one. */
  readonly by: string;
};

export async function insertIntake(tx: Tx, intake: NewIntake): Promise<string> {
  const row = await tx
    .insertInto('intake')
    .values({
      clinic_id: intake.clinicId,
      patient_id: intake.patientId,
      answers: jsonb(intake.answers),
      answered_on: intake.answeredOn,
      recorded_at: intake.at,
      recorded_by: intake.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The newest answers: by the day they were given, then by when they were recorded. */
export const selectLatestIntake = (tx: Tx, patientId: string) =>
  tx
    .selectFrom('intake')
    .select(['id', 'answers', 'answered_on', 'recorded_at', 'recorded_by'])
    .where('patient_id', '=', patientId)
    .orderBy('answered_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
