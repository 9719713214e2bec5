import { sql } from 'kysely';
import type { CheckInAnswer, CheckInAnswers, CheckInRequest } from '../clinical/check-in.ts';
import type { Level } from '../clinical/triage.ts';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

/** A session that is healing or has healed. `endedAt` is the planned end where nobody recorded the real one. */
export type HealingRow = {
  readonly visitId: string;
  readonly patientId: string;
  readonly recordId: string | null;
  readonly sessionNumber: number | null;
  readonly endedAt: string;
  /** Deepest zone of the record; null when none was recorded. */
  readonly maxDepthMm: number | null;
  /** Whether any anaesthetic was covered; null without a record. */
  readonly occluded: boolean | null;
  readonly recorded: boolean;
};

type Which = { readonly patientId: string; readonly visitId?: string | undefined };

/** A patient's sessions that have ended, or were under way and should have, newest first. */
export async function selectHealingSessions(tx: Tx, which: Which, now: string): Promise<HealingRow[]> {
  const { rows } = await sql<HealingRow>`
    select v.id as "visitId", v.patient_id as "patientId", r.id as "recordId", s.number as "sessionNumber",
      least(coalesce(r.ended_at, v.ends_at), ${now}::timestamptz) as "endedAt", r.ended_at is not null as recorded,
      (select max((zone ->> 'depthMm')::float8) from jsonb_array_elements(r.needling -> 'zones') zone) as "maxDepthMm",
      (select coalesce(bool_or(a.occluded), false) from anaesthetic_application a
       where a.clinic_id = r.clinic_id and a.record_id = r.id and a.struck_out_at is null) as occluded
    from visit v
    left join session s on s.clinic_id = v.clinic_id and s.id = v.session_id
    left join session_record r on r.clinic_id = v.clinic_id and r.visit_id = v.id
    where v.patient_id = ${which.patientId} and v.kind = 'session' and v.cancelled_at is null
      and (r.ended_at is not null or (v.arrived_at is not null and v.starts_at <= ${now}))
      and (${which.visitId ?? null}::uuid is null or v.id = ${which.visitId ?? null})
    order by coalesce(r.ended_at, v.ends_at) desc, v.id
    limit 24`.execute(tx);
  return rows.map((row) => ({ ...row, occluded: row.recordId === null ? null : row.occluded }));
}

export type NewCheckIn = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly visitId: string;
  readonly at: string;
  /** All that was asked and known then: the check-in can be read again from it alone. */
  readonly report: CheckInRequest;
  readonly answer: CheckInAnswer;
  readonly by: string;
};

export async function insertCheckIn(tx: Tx, checkIn: NewCheckIn): Promise<string> {
  const row = await tx
    .insertInto('check_in')
    .values({
      clinic_id: checkIn.clinicId,
      patient_id: checkIn.patientId,
      visit_id: checkIn.visitId,
      reported_at: checkIn.at,
      report: jsonb(checkIn.report),
      answer: jsonb(checkIn.answer),
      level: checkIn.answer.level,
      recorded_by: checkIn.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type CheckInRow = {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly visitId: string;
  readonly at: string;
  readonly report: CheckInAnswers & CheckInRequest;
  readonly answer: CheckInAnswer;
  readonly level: Level;
  readonly by: string;
  readonly alertId: string | null;
};

const selected = sql`
  select c.id, c.patient_id as "patientId", p.name as "patientName", c.visit_id as "visitId", c.reported_at as at,
    c.report, c.answer, c.level, c.recorded_by as by, a.id as "alertId"
  from check_in c
  join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
  left join alert a on a.clinic_id = c.clinic_id and a.check_in_id = c.id`;

/** The check-ins after one session, oldest first. */
export async function selectCheckInsOfVisit(tx: Tx, visitId: string): Promise<CheckInRow[]> {
  const { rows } = await sql<CheckInRow>`
    ${selected} where c.visit_id = ${visitId} order by c.reported_at, c.id`.execute(tx);
  return rows;
}

export async function selectCheckIn(tx: Tx, id: string): Promise<CheckInRow | undefined> {
  const { rows } = await sql<CheckInRow>`${selected} where c.id = ${id}`.execute(tx);
  return rows[0];
}

/** Check-ins since an instant, newest first. */
export async function selectCheckInsSince(tx: Tx, since: string): Promise<CheckInRow[]> {
  const { rows } = await sql<CheckInRow>`
    ${selected} where c.reported_at >= ${since} order by c.reported_at desc, c.id limit 200`.execute(tx);
  return rows;
}

/** Lets check-ins of one patient wait for each other, so that each knows the ones before it. */
export async function lockCheckIns(tx: Tx, patientId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`check-in:${patientId}`}, 0))`.execute(tx);
}

/** A patient, as much as a check-in needs. Locks nothing. */
export async function selectPatientContact(
  tx: Tx,
  id: string,
): Promise<
  | {
      readonly id: string;
      readonly name: string;
      readonly email: string;
      readonly phone: string;
      readonly language: string;
      readonly timeZone: string | null;
    }
  | undefined
> {
  return tx
    .selectFrom('patient')
    .select(['id', 'name', 'email', 'phone', 'language', 'time_zone as timeZone'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Takes back a patient's unsent letters that ask for a check-in after any session but one. */
export async function withdrawReminders(
  tx: Tx,
  { patientId, except, at }: { readonly patientId: string; readonly except: string; readonly at: string },
): Promise<void> {
  await tx
    .updateTable('message')
    .set({ withdrawn_at: at })
    .where('patient_id', '=', patientId)
    .where('template', '=', 'check-in-reminder')
    .where('visit_id', '<>', except)
    .where('sent_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}
