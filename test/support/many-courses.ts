import { type RawBuilder, sql } from 'kysely';
import type { World } from './world.ts';

/** An id that says where it comes from, in the form of a random one. */
const uuidOf = (text: RawBuilder<unknown>) =>
  sql`overlay(overlay(md5(${text}) placing '4' from 13) placing '8' from 17)::uuid`;

/**
 * Courses made in bulk, numbered from 1, all alike but for what their number decides: three sessions 28 days apart, the
 * last missed by every tenth; a grade and points before and after, better by 6, by 2 for every fifth; every fourth
 * without a second score; every twentieth ceased because of cost, every twenty-fifth lost, the odd others completed;
 * dark marks in every hundredth. Skin types I to VI in turn.
 */
export async function manyCourses(world: World, count: number): Promise<void> {
  const { db } = world.database;
  const clinic = sql`${world.clinic.id}::uuid`;
  const id = (kind: string) => uuidOf(sql`${`${world.clinic.id}:${kind}:`} || n`);
  const each = sql`generate_series(1, ${count}) n`;
  const start = sql`timestamptz '2023-01-02T10:00:00Z' + make_interval(days => n % 700)`;
  await sql`
    insert into patient (clinic_id, id, name, email, phone)
    select ${clinic}, ${id('patient')}, 'Person ' || n, 'p' || n || '@patient.example', '0' from ${each}`.execute(
    db,
  );
  await sql`
    insert into intake (clinic_id, patient_id, answers, answered_on, recorded_at, recorded_by)
    select ${clinic}, ${id('patient')}, jsonb_build_object('fitzpatrick', n % 6 + 1, 'scarTypes', jsonb_build_array('rolling')),
      date '2022-12-01', '2022-12-01T09:00:00Z', 'system' from ${each}`.execute(db);
  await sql`
    insert into course (clinic_id, id, patient_id, protocol_name, protocol_version, request, created_at, created_by, ended_at, ended_how, ended_why)
    select ${clinic}, ${id('course')}, ${id('patient')}, 'default', '1.0.0',
      '{"gapDays": {"min": 21, "ideal": 28, "max": 42}}', ${start} - interval '20 days', 'system',
      case when how is not null then ${start} + interval '150 days' end, how, case how when 'ceased' then 'Too expensive for now' when 'lost' then 'No answer' end
    from (select n, case when n % 20 = 0 then 'ceased' when n % 25 = 0 then 'lost' when n % 2 = 1 then 'completed' end as how from ${each}) made`.execute(
    db,
  );
  await sql`
    insert into session (clinic_id, id, course_id, number)
    select ${clinic}, ${uuidOf(sql`${`${world.clinic.id}:session:`} || n || ':' || k`)}, ${id('course')}, k
    from ${each}, generate_series(1, 3) k`.execute(db);
  await sql`
    insert into visit (clinic_id, id, patient_id, kind, session_id, starts_at, ends_at, phases, practitioner_id, booked_at, booked_by, finished_at, missed_at)
    select ${clinic}, ${uuidOf(sql`${`${world.clinic.id}:visit:`} || n || ':' || k`)}, ${id('patient')}, 'session',
      ${uuidOf(sql`${`${world.clinic.id}:session:`} || n || ':' || k`)}, at, at + interval '90 minutes', '[]', ${world.practitioner}, '2022-12-01T09:00:00Z', 'system',
      case when not missed then at + interval '80 minutes' end, case when missed then at + interval '80 minutes' end
    from (select n, k, ${start} + make_interval(days => (k - 1) * 28) as at, k = 3 and n % 10 = 0 as missed
          from ${each}, generate_series(1, 3) k) made`.execute(db);
  await sql`
    insert into session_record (clinic_id, id, visit_id, patient_id, operator_id, device_id, opened_at, needling, ended_at, signed_at, signed_by, digest)
    select ${clinic}, ${uuidOf(sql`${`${world.clinic.id}:record:`} || n || ':' || k`)}, ${uuidOf(sql`${`${world.clinic.id}:visit:`} || n || ':' || k`)},
      ${id('patient')}, ${world.practitioner}, ${world.device}, at, '{"zones": [{"zone": "cheek-left", "depthMm": 1.5}, {"zone": "forehead", "depthMm": 0.75}]}', at, at,
      ${world.staff.practitioner.memberId ?? ''}, 'digest'
    from (select n, k, ${start} + make_interval(days => (k - 1) * 28) as at from ${each}, generate_series(1, 3) k
          where not (k = 3 and n % 10 = 0)) made`.execute(db);
  await sql`
    insert into assessment (clinic_id, patient_id, course_id, assessed_on, chart, scores, region, recorded_at, recorded_by, rater)
    select ${clinic}, ${id('patient')}, case when k = 1 then null else ${id('course')} end, (${start})::date + (k - 1) * 140 - 3,
      '{}', jsonb_build_object('goodmanBaronQuantitative', jsonb_build_object('score', 20 - (k - 1) * (case when n % 5 = 0 then 2 else 6 end), 'max', 84),
        'goodmanBaronQualitative', jsonb_build_object('grade', 4 - k)),
      'whole-face', ${start} + make_interval(days => (k - 1) * 140 - 23), 'system', 'clinician'
    from ${each}, generate_series(1, 2) k where k = 1 or n % 4 <> 0`.execute(db);
  await sql`
    insert into adverse_event (clinic_id, patient_id, record_id, kind, grade, operator_id, onset_on, narrative, reported_at, reported_by)
    select ${clinic}, ${id('patient')}, ${uuidOf(sql`${`${world.clinic.id}:record:`} || n || ':2'`)}, 'hyperpigmentation', 2, ${world.practitioner},
      (${start})::date + 40, 'dark marks', ${start}, ${world.staff.practitioner.memberId ?? ''}
    from ${each} where n % 100 = 0`.execute(db);
  await sql`analyze`.execute(db);
}

/** The id of a course of {@link manyCourses} by its number. */
export async function courseNumber(
  world: World,
  n: number,
): Promise<{ courseId: string; patientId: string }> {
  const { rows } = await sql<{ courseId: string; patientId: string }>`
    select ${uuidOf(sql`${`${world.clinic.id}:course:${n}`}`)} as "courseId", ${uuidOf(sql`${`${world.clinic.id}:patient:${n}`}`)} as "patientId"`.execute(
    world.database.db,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no such course');
  return row;
}
