import { sql } from 'kysely';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type NewScreening = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly intakeId: string;
  readonly sessionId: string | null;
  readonly asOf: string;
  readonly answer: unknown;
  readonly at: string;
  readonly by: string;
};

export async function insertScreening(tx: Tx, screening: NewScreening): Promise<string> {
  const row = await tx
    .insertInto('screening')
    .values({
      clinic_id: screening.clinicId,
      patient_id: screening.patientId,
      intake_id: screening.intakeId,
      session_id: screening.sessionId,
      as_of: screening.asOf,
      answer: jsonb(screening.answer),
      made_at: screening.at,
      made_by: screening.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type JudgementRow = {
  readonly finding: string;
  readonly verdict: 'accepted' | 'overridden';
  readonly reason: string | null;
  readonly decidedAt: string;
  readonly decidedBy: string;
};

export type ScreeningRow = {
  readonly id: string;
  readonly patientId: string;
  readonly intakeId: string;
  readonly sessionId: string | null;
  readonly asOf: string;
  readonly answer: unknown;
  readonly madeAt: string;
  readonly conclusion: unknown;
  readonly reviewedAt: string | null;
  readonly reviewedBy: string | null;
  readonly judgements: readonly JudgementRow[];
};

const judgements = sql`
  select coalesce(jsonb_agg(jsonb_build_object(
      'finding', f.finding, 'verdict', f.verdict, 'reason', f.reason,
      'decidedAt', to_char(f.decided_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'decidedBy', m.name) order by f.decided_at, f.finding), '[]')
  from finding_review f left join member m on m.clinic_id = f.clinic_id and m.id = f.decided_by
  where f.clinic_id = s.clinic_id and f.screening_id = s.id`;

const selected = sql`
  select s.id, s.patient_id as "patientId", s.intake_id as "intakeId", s.session_id as "sessionId", s.as_of as "asOf",
    s.answer, s.made_at as "madeAt", s.conclusion, s.reviewed_at as "reviewedAt", m.name as "reviewedBy",
    (${judgements}) as judgements
  from screening s left join member m on m.clinic_id = s.clinic_id and m.id = s.reviewed_by`;

/** A patient's screenings, newest first. */
export async function selectScreenings(tx: Tx, patientId: string): Promise<ScreeningRow[]> {
  const { rows } = await sql<ScreeningRow>`
    ${selected} where s.patient_id = ${patientId} order by s.made_at desc, s.id desc limit 50`.execute(tx);
  return rows;
}

/** One screening, locked so that two clinicians cannot sign it at once. */
export const lockScreening = (tx: Tx, id: string) =>
  tx
    .selectFrom('screening')
    .select(['id', 'patient_id', 'reviewed_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export type NewJudgement = {
  readonly finding: string;
  readonly verdict: 'accepted' | 'overridden';
  readonly reason: string | null;
};

export type NewReview = {
  readonly clinicId: string;
  readonly screeningId: string;
  readonly judgements: readonly NewJudgement[];
  readonly conclusion: unknown;
  readonly at: string;
  readonly memberId: string;
};

/** Every judgement, and the name under them. */
export async function insertScreeningReview(tx: Tx, review: NewReview): Promise<void> {
  const rows = review.judgements.map((judgement) => ({
    clinic_id: review.clinicId,
    screening_id: review.screeningId,
    ...judgement,
    decided_at: review.at,
    decided_by: review.memberId,
  }));
  if (rows.length > 0) await tx.insertInto('finding_review').values(rows).execute();
  await tx
    .updateTable('screening')
    .set({ reviewed_at: review.at, reviewed_by: review.memberId, conclusion: jsonb(review.conclusion) })
    .where('id', '=', review.screeningId)
    .execute();
}

/** Whether the session belongs to a course of the patient. */
export async function sessionIsOf(tx: Tx, sessionId: string, patientId: string): Promise<boolean> {
  const { rows } = await sql<{ n: number }>`
    select 1 as n from session s join course c on c.clinic_id = s.clinic_id and c.id = s.course_id
    where s.id = ${sessionId} and c.patient_id = ${patientId}`.execute(tx);
  return rows.length > 0;
}
