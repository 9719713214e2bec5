import { sql } from 'kysely';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

/** What the records say about one course, days as the clinic's own; what it means is decided by whoever reads it. */
export type CourseFacts = {
  readonly courseId: string;
  readonly patientId: string;
  readonly gapDays: unknown;
  readonly planned: number;
  readonly endedOn: string | null;
  readonly endedHow: 'completed' | 'ceased' | 'lost' | null;
  readonly endedWhy: string | null;
  /** Scar types and skin type of the newest intake, as answered. */
  readonly intake: { readonly scarTypes?: unknown; readonly fitzpatrick?: unknown } | null;
  readonly sessions: readonly SessionFacts[];
  readonly assessments: readonly AssessmentFacts[];
  readonly harms: readonly { readonly on: string; readonly kind: string; readonly grade: number }[];
};

export type SessionFacts = {
  readonly on: string;
  readonly state: 'done' | 'missed' | 'cancelled';
  readonly zones: readonly { readonly depthMm: number }[] | null;
  readonly operator: string | null;
  readonly device: string | null;
};

export type AssessmentFacts = {
  readonly on: string;
  readonly by: 'clinician' | 'patient';
  readonly region: string;
  readonly scores: unknown;
  readonly zones: unknown;
};

/**
 * One refresh at a time for each clinic: whoever comes second waits, and then finds nothing left to do. Held until the
 * transaction ends, so that versions become visible in their order.
 */
export async function lockOutcomes(tx: Tx, clinicId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('outcomes:' || ${clinicId}, 0))`.execute(tx);
}

/** Whether any record changed since its course was last worked out. */
export async function hasStaleCourses(tx: Tx): Promise<boolean> {
  const { rows } = await sql`select 1 from course_outcome_stale limit 1`.execute(tx);
  return rows.length > 0;
}

/**
 * Takes marks off courses, and says which. The marks go first and the facts are read afterwards: a record that is
 * written in between leaves a mark of its own.
 */
export async function takeStaleCourses(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ courseId: string }>`
    with seen as (delete from course_outcome_stale returning course_id)
    select distinct course_id as "courseId" from seen`.execute(tx);
  return rows.map(({ courseId }) => courseId);
}

/** A version above every one there was; by the clock, so that one that was rolled back is never given again. */
export async function nextVersion(tx: Tx): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select greatest(coalesce(max(version), 0) + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint) as version
    from course_outcome`.execute(tx);
  return rows[0]?.version ?? 1;
}

const days = (column: string, zone: string) => sql`(${sql.ref(column)} at time zone ${zone}::text)::date`;

/**
 * The facts of courses. A session whose visit is over counts as held when the visit was finished or its record signed;
 * a visit that fell away with the end of its course is no cancellation. An assessment without a course belongs to the
 * patient's course under way on its day, or comes before the first.
 */
export async function selectCourseFacts(
  tx: Tx,
  { courseIds, timeZone }: { courseIds: readonly string[]; timeZone: string },
): Promise<CourseFacts[]> {
  const { rows } = await sql<CourseFacts>`
    select c.id as "courseId", c.patient_id as "patientId", c.request -> 'gapDays' as "gapDays",
      ${days('c.ended_at', timeZone)} as "endedOn", c.ended_how as "endedHow", c.ended_why as "endedWhy",
      (select count(*)::int from session s
       where s.clinic_id = c.clinic_id and s.course_id = c.id and s.omitted_at is null) as planned,
      (select jsonb_build_object('scarTypes', i.answers -> 'scarTypes', 'fitzpatrick', i.answers -> 'fitzpatrick')
       from intake i where i.clinic_id = c.clinic_id and i.patient_id = c.patient_id
       order by i.answered_on desc, i.recorded_at desc limit 1) as intake,
      coalesce(held.sessions, '[]') as sessions,
      coalesce(seen.assessments, '[]') as assessments,
      coalesce(hurt.harms, '[]') as harms
    from course c
    left join lateral (
      select jsonb_agg(jsonb_build_object(
        'on', ${days('v.starts_at', timeZone)},
        'state', case when v.finished_at is not null or r.signed_at is not null then 'done'
          when v.missed_at is not null then 'missed' else 'cancelled' end,
        'zones', case when r.signed_at is not null then r.needling -> 'zones' end,
        'operator', coalesce(r.operator_id, v.practitioner_id),
        'device', r.device_id) order by v.starts_at) as sessions
      from session s
      join visit v on v.clinic_id = s.clinic_id and v.session_id = s.id
      left join session_record r on r.clinic_id = v.clinic_id and r.visit_id = v.id
      where s.clinic_id = c.clinic_id and s.course_id = c.id
        and (v.finished_at is not null or r.signed_at is not null or v.missed_at is not null
          or (v.cancelled_at is not null and (c.ended_at is null or v.cancelled_at < c.ended_at)))
    ) held on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('on', a.assessed_on, 'by', a.rater, 'region', a.region, 'scores', a.scores,
        'zones', a.chart -> 'zones') order by a.assessed_on, a.recorded_at) as assessments
      from assessment a
      where a.clinic_id = c.clinic_id and a.patient_id = c.patient_id and a.struck_out_at is null
        and (a.course_id = c.id or (a.course_id is null and not exists (
          select from course n where n.clinic_id = c.clinic_id and n.patient_id = c.patient_id
            and n.created_at > c.created_at and n.created_at < a.recorded_at)))
    ) seen on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('on', e.onset_on, 'kind', e.kind, 'grade', e.grade) order by e.onset_on) as harms
      from session s
      join visit v on v.clinic_id = s.clinic_id and v.session_id = s.id
      join session_record r on r.clinic_id = v.clinic_id and r.visit_id = v.id
      join adverse_event e on e.clinic_id = r.clinic_id and e.record_id = r.id and e.struck_out_at is null
      where s.clinic_id = c.clinic_id and s.course_id = c.id
    ) hurt on true
    where c.id = any (${[...courseIds]}::uuid[])`.execute(tx);
  return rows;
}

export type NewOutcome = {
  readonly courseId: string;
  readonly patientId: string;
  /** Null when the course has not started. */
  readonly outcome: object | null;
};

/** Keeps what was worked out, under one version. */
export async function saveOutcomes(
  tx: Tx,
  { clinicId, version, outcomes }: { clinicId: string; version: number; outcomes: readonly NewOutcome[] },
): Promise<void> {
  await sql`
    insert into course_outcome (clinic_id, course_id, patient_id, version, outcome)
    select ${clinicId}, o."courseId", o."patientId", ${version}, nullif(o.outcome, 'null')
    from jsonb_to_recordset(${jsonb(outcomes)}) as o ("courseId" uuid, "patientId" uuid, outcome jsonb)
    on conflict (clinic_id, course_id) do update set version = excluded.version, outcome = excluded.outcome`.execute(
    tx,
  );
}

export async function latestVersion(tx: Tx): Promise<number> {
  const { rows } = await sql<{
    version: number;
  }>`select coalesce(max(version), 0) as version from course_outcome`.execute(tx);
  return rows[0]?.version ?? 0;
}

export type StoredOutcome = {
  readonly courseId: string;
  readonly version: number;
  readonly outcome: unknown;
};

/** What changed after a version; everything after version 0. */
export async function selectOutcomes(tx: Tx, afterVersion: number): Promise<StoredOutcome[]> {
  const { rows } = await sql<StoredOutcome>`
    select course_id as "courseId", version, outcome from course_outcome where version > ${afterVersion}`.execute(
    tx,
  );
  return rows;
}

/** The answer kept for a question, when it is of this version. */
export async function selectAnswer(tx: Tx, asked: string, version: number): Promise<unknown> {
  const { rows } = await sql<{ answer: unknown }>`
    select answer from outcome_answer where asked = ${asked} and version = ${version}`.execute(tx);
  return rows[0]?.answer;
}

export async function saveAnswer(
  tx: Tx,
  kept: { clinicId: string; asked: string; version: number; answer: unknown },
): Promise<void> {
  await sql`
    insert into outcome_answer (clinic_id, asked, version, answer)
    values (${kept.clinicId}, ${kept.asked}, ${kept.version}, ${jsonb(kept.answer)})
    on conflict (clinic_id, asked) do update set version = excluded.version, answer = excluded.answer`.execute(
    tx,
  );
}

export type NamedCourse = {
  readonly courseId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly endedWhy: string | null;
};

/** Whose courses these are, for those who may know. */
export async function selectNamedCourses(tx: Tx, courseIds: readonly string[]): Promise<NamedCourse[]> {
  const { rows } = await sql<NamedCourse>`
    select c.id as "courseId", p.id as "patientId", p.name as "patientName", c.ended_why as "endedWhy"
    from course c join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
    where c.id = any (${[...courseIds]}::uuid[])`.execute(tx);
  return rows;
}

/** Names of the clinic's operators and devices, retired ones included. */
export async function selectResourceNames(
  tx: Tx,
): Promise<{ id: string; kind: 'device' | 'practitioner'; name: string }[]> {
  const { rows } = await sql<{ id: string; kind: 'device' | 'practitioner'; name: string }>`
    select id, kind, name from resource where kind in ('device', 'practitioner') order by name, id`.execute(
    tx,
  );
  return rows;
}
