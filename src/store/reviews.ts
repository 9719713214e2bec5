import { sql } from 'kysely';
import type { ReviewDecision } from '../contract/reviews.ts';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type NewReview = {
  readonly clinicId: string;
  readonly courseId: string;
  readonly afterSession: number;
  readonly baselineId: string;
  readonly assessmentId: string;
  readonly change: unknown;
  readonly decision: ReviewDecision;
  readonly reason: string;
  readonly at: string;
  readonly memberId: string;
};

export async function insertReview(tx: Tx, review: NewReview): Promise<string> {
  const row = await tx
    .insertInto('review')
    .values({
      clinic_id: review.clinicId,
      course_id: review.courseId,
      after_session: review.afterSession,
      baseline_id: review.baselineId,
      assessment_id: review.assessmentId,
      change: jsonb(review.change),
      decision: review.decision,
      reason: review.reason,
      decided_at: review.at,
      decided_by: review.memberId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type ReviewRow = {
  readonly id: string;
  readonly courseId: string;
  readonly afterSession: number;
  readonly change: unknown;
  readonly decision: ReviewDecision;
  readonly reason: string;
  readonly decidedAt: string;
  readonly decidedBy: string;
};

/** The reviews of every course of a patient, newest first. */
export async function selectReviews(tx: Tx, patientId: string): Promise<ReviewRow[]> {
  const { rows } = await sql<ReviewRow>`
    select r.id, r.course_id as "courseId", r.after_session as "afterSession", r.change, r.decision, r.reason,
      r.decided_at as "decidedAt", m.name as "decidedBy"
    from review r
    join course c on c.clinic_id = r.clinic_id and c.id = r.course_id
    join member m on m.clinic_id = r.clinic_id and m.id = r.decided_by
    where c.patient_id = ${patientId} order by r.decided_at desc, r.id desc`.execute(tx);
  return rows;
}

export type DoneSession = { readonly number: number; readonly endedAt: string };

/** Sessions of a course that were held, in order, and how many it has that were not omitted. */
export async function selectSessionsHeld(
  tx: Tx,
  courseId: string,
): Promise<{ held: DoneSession[]; planned: number }> {
  const { rows } = await sql<{ number: number; endedAt: string | null }>`
    select s.number, case when v.finished_at is not null or t.signed_at is not null then v.ends_at end as "endedAt"
    from session s
    left join visit v on v.clinic_id = s.clinic_id and v.session_id = s.id and v.cancelled_at is null
    left join session_record t on t.clinic_id = v.clinic_id and t.visit_id = v.id
    where s.course_id = ${courseId} and s.omitted_at is null order by v.starts_at nulls last, s.number`.execute(
    tx,
  );
  const held = rows.flatMap(({ number, endedAt }) => (endedAt === null ? [] : [{ number, endedAt }]));
  return { held, planned: rows.length };
}
