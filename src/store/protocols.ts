import { sql } from 'kysely';
import type { Protocol, ProtocolKey, ProtocolRef } from '../clinical/protocol.ts';
import type { CourseRequest } from './courses.ts';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

/** One number that a version sets otherwise than the version it was made from, with the reason on record. */
export type RecordedChange = {
  readonly key: ProtocolKey;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
};

export type ProtocolRow = {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly body: Protocol;
  /** `name version` of what it was made from; null for what is shipped. */
  readonly basedOn: string | null;
  readonly reason: string;
  readonly changes: readonly RecordedChange[];
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly signedOffAt: string | null;
  readonly signedOffBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnWhy: string | null;
  /** Courses under way on it. */
  readonly courses: number;
};

const selected = sql`
  select p.id, p.name, p.version, p.body, p.based_on as "basedOn", p.reason, p.changes, p.recorded_at as "recordedAt",
    author.name as "recordedBy", p.signed_off_at as "signedOffAt", signer.name as "signedOffBy",
    p.withdrawn_at as "withdrawnAt", withdrawer.name as "withdrawnBy", p.withdrawn_why as "withdrawnWhy",
    (select count(*)::int from course c where c.clinic_id = p.clinic_id and c.protocol_name = p.name
      and c.protocol_version = p.version and c.ended_at is null) as courses
  from protocol p
  left join member author on author.clinic_id = p.clinic_id and 'member:' || author.id = p.recorded_by
  left join member signer on signer.clinic_id = p.clinic_id and signer.id = p.signed_off_by
  left join member withdrawer on withdrawer.clinic_id = p.clinic_id and withdrawer.id = p.withdrawn_by`;

/** Every version the clinic has kept, newest first; of one name only, when named. */
export async function selectProtocols(tx: Tx, name?: string): Promise<ProtocolRow[]> {
  const { rows } = await sql<ProtocolRow>`
    ${selected} ${name === undefined ? sql`` : sql`where lower(p.name) = lower(${name})`}
    order by p.recorded_at desc, p.id`.execute(tx);
  return rows;
}

export async function selectProtocol(tx: Tx, ref: ProtocolRef): Promise<ProtocolRow | undefined> {
  const { rows } = await sql<ProtocolRow>`
    ${selected} where p.name = ${ref.name} and p.version = ${ref.version}`.execute(tx);
  return rows[0];
}

/** One version by its id, locked until the transaction ends. */
export async function selectProtocolById(tx: Tx, id: string): Promise<ProtocolRow | undefined> {
  const { rows } = await sql<ProtocolRow>`${selected} where p.id = ${id} for update of p`.execute(tx);
  return rows[0];
}

/** Two people who work on one name wait for each other. */
export async function lockProtocolName(tx: Tx, clinicId: string, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`protocol ${clinicId} ${name.toLowerCase()}`}, 0))`.execute(
    tx,
  );
}

export type NewProtocol = {
  readonly clinicId: string;
  readonly protocol: Protocol;
  readonly basedOn: string | null;
  readonly reason: string;
  readonly changes: readonly RecordedChange[];
  readonly at: string;
  readonly by: string;
};

/** Keeps a version; one that is there already stays as it is. */
export async function insertProtocol(tx: Tx, one: NewProtocol): Promise<void> {
  await tx
    .insertInto('protocol')
    .values({
      clinic_id: one.clinicId,
      name: one.protocol.name,
      version: one.protocol.version,
      body: jsonb(one.protocol),
      based_on: one.basedOn,
      reason: one.reason,
      changes: jsonb(one.changes),
      recorded_at: one.at,
      recorded_by: one.by,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'name', 'version']).doNothing())
    .execute();
}

type Signed = { readonly at: string; readonly memberId: string };

export async function signOffProtocol(tx: Tx, id: string, { at, memberId }: Signed): Promise<void> {
  await tx
    .updateTable('protocol')
    .set({ signed_off_at: at, signed_off_by: memberId })
    .where('id', '=', id)
    .execute();
}

export async function withdrawProtocol(
  tx: Tx,
  id: string,
  { at, memberId, why }: Signed & { readonly why: string },
): Promise<void> {
  await tx
    .updateTable('protocol')
    .set({ withdrawn_at: at, withdrawn_by: memberId, withdrawn_why: why })
    .where('id', '=', id)
    .execute();
}

export async function selectMemberName(tx: Tx, memberId: string): Promise<string | undefined> {
  const row = await tx.selectFrom('member').select('name').where('id', '=', memberId).executeTakeFirst();
  return row?.name;
}

export type Adoption = {
  readonly clinicId: string;
  readonly courseId: string;
  readonly from: ProtocolRef;
  readonly to: ProtocolRef;
  /** The planner's course before and after. */
  readonly before: CourseRequest;
  readonly after: CourseRequest;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
};

/** Puts a course on another version, keeps what it was on before, and takes back calendars still on offer. */
export async function adoptProtocol(tx: Tx, adoption: Adoption): Promise<void> {
  const { clinicId, courseId, from, to } = adoption;
  await tx
    .insertInto('course_protocol_change')
    .values({
      clinic_id: clinicId,
      course_id: courseId,
      from_name: from.name,
      from_version: from.version,
      to_name: to.name,
      to_version: to.version,
      request: jsonb(adoption.before),
      reason: adoption.reason,
      changed_at: adoption.at,
      changed_by: adoption.by,
    })
    .execute();
  await tx
    .updateTable('course')
    .set({ protocol_name: to.name, protocol_version: to.version, request: jsonb(adoption.after) })
    .where('id', '=', courseId)
    .execute();
  await sql`
    update calendar_offer set withdrawn_at = ${adoption.at}
    where course_id = ${courseId} and chosen is null and withdrawn_at is null`.execute(tx);
}

export type AdoptionRow = {
  readonly from: ProtocolRef;
  readonly to: ProtocolRef;
  readonly reason: string;
  readonly at: string;
  readonly by: string | null;
};

/** Every version a course has been put on since it started, newest first. */
export async function selectAdoptions(tx: Tx, courseId: string): Promise<AdoptionRow[]> {
  const { rows } = await sql<AdoptionRow>`
    select json_build_object('name', c.from_name, 'version', c.from_version) as from,
      json_build_object('name', c.to_name, 'version', c.to_version) as to,
      c.reason, c.changed_at as at, m.name as by
    from course_protocol_change c left join member m on m.clinic_id = c.clinic_id and 'member:' || m.id = c.changed_by
    where c.course_id = ${courseId} order by c.changed_at desc`.execute(tx);
  return rows;
}
