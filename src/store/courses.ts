import { sql } from 'kysely';
import type { Plan, PlanRequest } from '../scheduling/request.ts';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

/** The planner's course as kept with a course: everything but the clinic's calendars. */
export type CourseRequest = PlanRequest['course'];

export type CourseRow = {
  readonly id: string;
  readonly patientId: string;
  readonly protocolName: string;
  readonly protocolVersion: string;
  readonly request: CourseRequest;
  readonly goals: readonly string[];
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly endedHow: 'completed' | 'ceased' | 'lost' | null;
};

const columns = sql`
  id, patient_id as "patientId", protocol_name as "protocolName", protocol_version as "protocolVersion", request, goals,
  created_at as "createdAt", ended_at as "endedAt", ended_how as "endedHow"`;

export async function selectCourse(tx: Tx, id: string, lock = false): Promise<CourseRow | undefined> {
  const { rows } = await sql<CourseRow>`
    select ${columns} from course where id = ${id} ${lock ? sql`for update` : sql``}`.execute(tx);
  return rows[0];
}

export async function selectCoursesOfPatient(tx: Tx, patientId: string): Promise<CourseRow[]> {
  const { rows } = await sql<CourseRow>`
    select ${columns} from course where patient_id = ${patientId} order by created_at desc, id`.execute(tx);
  return rows;
}

export type NewCourse = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly protocol: { readonly name: string; readonly version: string };
  readonly request: CourseRequest;
  readonly goals: readonly string[];
  readonly at: string;
  readonly by: string;
};

export async function insertCourse(tx: Tx, course: NewCourse): Promise<string> {
  const row = await tx
    .insertInto('course')
    .values({
      clinic_id: course.clinicId,
      patient_id: course.patientId,
      protocol_name: course.protocol.name,
      protocol_version: course.protocol.version,
      request: jsonb(course.request),
      goals: [...course.goals],
      created_at: course.at,
      created_by: course.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function endCourse(
  tx: Tx,
  id: string,
  how: 'completed' | 'ceased' | 'lost',
  why: string,
  at: string,
): Promise<void> {
  await tx
    .updateTable('course')
    .set({ ended_at: at, ended_how: how, ended_why: why })
    .where('id', '=', id)
    .execute();
}

export type SessionRow = { readonly id: string; readonly number: number; readonly omittedAt: string | null };

export async function selectSessions(tx: Tx, courseId: string): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select id, number, omitted_at as "omittedAt" from session where course_id = ${courseId} order by number`.execute(
    tx,
  );
  return rows;
}

/** Makes the sessions of a course, numbered from 1; those that exist stay. */
export async function insertSessions(
  tx: Tx,
  clinicId: string,
  courseId: string,
  count: number,
): Promise<SessionRow[]> {
  await sql`
    insert into session (clinic_id, course_id, number)
    select ${clinicId}, ${courseId}, n from generate_series(1, ${count}) n
    on conflict (clinic_id, course_id, number) do nothing`.execute(tx);
  return selectSessions(tx, courseId);
}

export async function omitSession(tx: Tx, id: string, why: string, at: string): Promise<void> {
  await tx.updateTable('session').set({ omitted_at: at, omitted_why: why }).where('id', '=', id).execute();
}

export type OfferRow = {
  readonly id: string;
  readonly courseId: string;
  readonly plans: readonly Plan[];
  readonly offeredAt: string;
  readonly expiresAt: string;
  readonly chosen: number | null;
  readonly withdrawnAt: string | null;
};

const offerColumns = sql`
  id, course_id as "courseId", plans, offered_at as "offeredAt", expires_at as "expiresAt", chosen, withdrawn_at as "withdrawnAt"`;

export async function selectOffer(tx: Tx, id: string): Promise<OfferRow | undefined> {
  const { rows } =
    await sql<OfferRow>`select ${offerColumns} from calendar_offer where id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function selectNewestOffer(tx: Tx, courseId: string): Promise<OfferRow | undefined> {
  const { rows } = await sql<OfferRow>`
    select ${offerColumns} from calendar_offer where course_id = ${courseId} order by offered_at desc, id desc limit 1`.execute(
    tx,
  );
  return rows[0];
}

export type NewOffer = {
  readonly clinicId: string;
  readonly courseId: string;
  readonly request: CourseRequest;
  readonly plans: readonly Plan[];
  readonly at: string;
  readonly by: string;
  readonly expiresAt: string;
};

/** A new offer takes the place of one that is still open. */
export async function insertOffer(tx: Tx, offer: NewOffer): Promise<OfferRow> {
  await sql`
    update calendar_offer set withdrawn_at = ${offer.at}
    where course_id = ${offer.courseId} and chosen is null and withdrawn_at is null`.execute(tx);
  const { rows } = await sql<OfferRow>`
    insert into calendar_offer (clinic_id, course_id, request, plans, offered_at, offered_by, expires_at)
    values (${offer.clinicId}, ${offer.courseId}, ${jsonb(offer.request)}, ${jsonb(offer.plans)}, ${offer.at}, ${offer.by}, ${offer.expiresAt})
    returning ${offerColumns}`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('an offer was not written');
  return row;
}

export async function chooseOffer(tx: Tx, id: string, plan: number, at: string): Promise<void> {
  await tx.updateTable('calendar_offer').set({ chosen: plan, chosen_at: at }).where('id', '=', id).execute();
}
