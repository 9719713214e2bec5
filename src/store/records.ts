import { sql } from 'kysely';
import type { RecordFinding, RecordState } from '../clinical/session-record.ts';
import type { IsoDate } from '../kernel/day.ts';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

/** The part of a record's state that has no table of its own. `cleared` is the server's: what was checked before the first needle. */
export type StoredNeedling = Pick<
  RecordState,
  'noAnaesthetic' | 'weightKg' | 'startedAt' | 'zones' | 'topicals' | 'notes' | 'reasons'
> & { readonly cleared?: { readonly at: string; readonly consentId: string } };

export type RecordRow = {
  readonly id: string;
  readonly visitId: string;
  readonly sessionId: string;
  readonly courseId: string;
  readonly sessionNumber: number;
  readonly protocolName: string;
  readonly protocolVersion: string;
  readonly visitStart: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly birthDate: IsoDate | null;
  readonly operatorId: string;
  readonly operatorName: string;
  readonly deviceId: string;
  readonly deviceName: string;
  readonly deviceLabel: string | null;
  readonly openedAt: string;
  readonly needling: Partial<StoredNeedling>;
  /** As stored when it was signed; empty before. */
  readonly findings: readonly RecordFinding[];
  readonly revision: number;
  readonly endedAt: string | null;
  readonly signedAt: string | null;
  readonly signedById: string | null;
  readonly signedByName: string | null;
  readonly digest: string | null;
  readonly adverseEvents: number;
};

const selected = sql`
  select r.id, r.visit_id as "visitId", s.id as "sessionId", s.course_id as "courseId", s.number as "sessionNumber",
    c.protocol_name as "protocolName", c.protocol_version as "protocolVersion", v.starts_at as "visitStart", r.patient_id as "patientId", p.name as "patientName",
    p.birth_date as "birthDate", r.operator_id as "operatorId", o.name as "operatorName",
    r.device_id as "deviceId", d.name as "deviceName", d.label as "deviceLabel", r.opened_at as "openedAt",
    r.needling, r.findings, r.revision, r.ended_at as "endedAt", r.signed_at as "signedAt",
    r.signed_by as "signedById", m.name as "signedByName", r.digest,
    (select count(*)::int from adverse_event e
     where e.clinic_id = r.clinic_id and e.record_id = r.id and e.struck_out_at is null) as "adverseEvents"
  from session_record r
  join visit v on v.clinic_id = r.clinic_id and v.id = r.visit_id
  join session s on s.clinic_id = v.clinic_id and s.id = v.session_id
  join course c on c.clinic_id = s.clinic_id and c.id = s.course_id
  join patient p on p.clinic_id = r.clinic_id and p.id = r.patient_id
  join resource o on o.clinic_id = r.clinic_id and o.id = r.operator_id
  join resource d on d.clinic_id = r.clinic_id and d.id = r.device_id
  left join member m on m.clinic_id = r.clinic_id and m.id = r.signed_by`;

export async function selectRecord(tx: Tx, id: string): Promise<RecordRow | undefined> {
  const { rows } = await sql<RecordRow>`${selected} where r.id = ${id}`.execute(tx);
  return rows[0];
}

export async function selectRecordOfVisit(tx: Tx, visitId: string): Promise<RecordRow | undefined> {
  const { rows } = await sql<RecordRow>`${selected} where r.visit_id = ${visitId}`.execute(tx);
  return rows[0];
}

/** A patient's records, newest first. */
export async function selectRecordsOfPatient(tx: Tx, patientId: string): Promise<RecordRow[]> {
  const { rows } = await sql<RecordRow>`
    ${selected} where r.patient_id = ${patientId} order by r.opened_at desc, r.id limit 60`.execute(tx);
  return rows;
}

/** The record of a patient that was opened last before an instant, if its needling was recorded. */
export async function selectRecordBefore(
  tx: Tx,
  patientId: string,
  openedBefore: string,
): Promise<RecordRow | undefined> {
  const { rows } = await sql<RecordRow>`
    ${selected} where r.patient_id = ${patientId} and r.opened_at < ${openedBefore} and r.ended_at is not null
    order by r.opened_at desc limit 1`.execute(tx);
  return rows[0];
}

/** Holds a record until the transaction ends, so that two saves follow each other. False when there is none. */
export async function lockRecord(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('session_record')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export type NewRecord = {
  readonly clinicId: string;
  readonly visitId: string;
  readonly patientId: string;
  readonly operatorId: string;
  readonly deviceId: string;
  readonly at: string;
};

/** Opens a visit's record; undefined when it has one. */
export async function insertRecord(tx: Tx, record: NewRecord): Promise<string | undefined> {
  const row = await tx
    .insertInto('session_record')
    .values({
      clinic_id: record.clinicId,
      visit_id: record.visitId,
      patient_id: record.patientId,
      operator_id: record.operatorId,
      device_id: record.deviceId,
      opened_at: record.at,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'visit_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export type Save = {
  readonly clinicId: string;
  readonly id: string;
  readonly revision: number;
  readonly deviceId: string;
  readonly needling: StoredNeedling;
  readonly endedAt: string | null;
  readonly at: string;
  readonly by: string;
};

/** Writes the next revision, and keeps it beside the earlier ones. */
export async function updateRecord(tx: Tx, save: Save): Promise<void> {
  await tx
    .updateTable('session_record')
    .set({
      needling: jsonb(save.needling),
      device_id: save.deviceId,
      ended_at: save.endedAt,
      revision: save.revision,
    })
    .where('id', '=', save.id)
    .execute();
  await tx
    .insertInto('session_record_revision')
    .values({
      clinic_id: save.clinicId,
      record_id: save.id,
      revision: save.revision,
      needling: jsonb({ ...save.needling, deviceId: save.deviceId, endedAt: save.endedAt }),
      saved_at: save.at,
      saved_by: save.by,
    })
    .execute();
}

export type Signing = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly findings: readonly RecordFinding[];
  readonly digest: string;
};

export async function markSigned(tx: Tx, signing: Signing): Promise<void> {
  await tx
    .updateTable('session_record')
    .set({
      findings: jsonb(signing.findings),
      signed_at: signing.at,
      signed_by: signing.by,
      digest: signing.digest,
    })
    .where('id', '=', signing.id)
    .execute();
}

export type ApplicationRow = {
  readonly id: string;
  readonly product: string;
  readonly grams: number;
  readonly areaCm2: number;
  readonly on: string;
  readonly off: string | null;
  readonly occluded: boolean;
  readonly struckOut: string | null;
};

/** The ledger of a record, struck-out lines included, in the order they went on. */
export async function selectApplications(tx: Tx, recordId: string): Promise<ApplicationRow[]> {
  const { rows } = await sql<ApplicationRow>`
    select id, product, grams::float8 as grams, area_cm2::float8 as "areaCm2", applied_at as on, removed_at as off,
      occluded, struck_out_why as "struckOut"
    from anaesthetic_application where record_id = ${recordId} order by applied_at, id`.execute(tx);
  return rows;
}

export type NewApplication = Omit<ApplicationRow, 'struckOut'> & {
  readonly clinicId: string;
  readonly recordId: string;
  readonly by: string;
};

/** Adds a line to the ledger; false when its id is taken. */
export async function insertApplication(tx: Tx, line: NewApplication): Promise<boolean> {
  const row = await tx
    .insertInto('anaesthetic_application')
    .values({
      clinic_id: line.clinicId,
      id: line.id,
      record_id: line.recordId,
      product: line.product,
      grams: String(line.grams),
      area_cm2: String(line.areaCm2),
      applied_at: line.on,
      removed_at: line.off,
      occluded: line.occluded,
      recorded_by: line.by,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Says when cream came off: added once, where nothing stood. */
export async function markRemoved(tx: Tx, id: string, off: string): Promise<void> {
  await tx
    .updateTable('anaesthetic_application')
    .set({ removed_at: off })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .execute();
}

/** Strikes a line out with a reason; it stays readable. */
export async function strikeOutApplication(tx: Tx, id: string, at: string, why: string): Promise<void> {
  await tx
    .updateTable('anaesthetic_application')
    .set({ struck_out_at: at, struck_out_why: why })
    .where('id', '=', id)
    .where('struck_out_at', 'is', null)
    .execute();
}

export async function insertAmendment(
  tx: Tx,
  amendment: {
    readonly clinicId: string;
    readonly recordId: string;
    readonly text: string;
    readonly at: string;
    readonly by: string;
  },
): Promise<void> {
  await tx
    .insertInto('amendment')
    .values({
      clinic_id: amendment.clinicId,
      record_id: amendment.recordId,
      text: amendment.text,
      written_at: amendment.at,
      written_by: amendment.by,
    })
    .execute();
}

export type AmendmentRow = {
  readonly id: string;
  readonly text: string;
  readonly writtenAt: string;
  readonly writtenBy: string;
};

export async function selectAmendments(tx: Tx, recordId: string): Promise<AmendmentRow[]> {
  const { rows } = await sql<AmendmentRow>`
    select a.id, a.text, a.written_at as "writtenAt", m.name as "writtenBy"
    from amendment a join member m on m.clinic_id = a.clinic_id and m.id = a.written_by
    where a.record_id = ${recordId} order by a.written_at, a.id`.execute(tx);
  return rows;
}

export type DeviceRow = { readonly id: string; readonly name: string; readonly label: string | null };

/** Devices of the clinic that are in use. */
export const selectDevices = (tx: Tx): Promise<DeviceRow[]> =>
  tx
    .selectFrom('resource')
    .select(['id', 'name', 'label'])
    .where('kind', '=', 'device')
    .where('retired_at', 'is', null)
    .orderBy('name')
    .execute();

export const selectSkills = async (tx: Tx, resourceId: string): Promise<readonly string[]> =>
  (
    await tx
      .selectFrom('resource')
      .select('skills')
      .where('id', '=', resourceId)
      .where('retired_at', 'is', null)
      .executeTakeFirst()
  )?.skills ?? [];

/** What a session visit is, as far as the treatment room must know. */
export type TreatVisitRow = {
  readonly id: string;
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  readonly arrived: boolean;
  readonly over: 'finished' | 'missed' | 'cancelled' | null;
  readonly resources: readonly string[];
  readonly sessionNumber: number | null;
  readonly sessionsPlanned: number | null;
  readonly protocolName: string | null;
  readonly protocolVersion: string | null;
  readonly patientId: string;
  readonly patientName: string;
  readonly phone: string;
  readonly birthDate: IsoDate | null;
};

export async function selectTreatVisit(tx: Tx, id: string): Promise<TreatVisitRow | undefined> {
  const { rows } = await sql<TreatVisitRow>`
    select v.id, v.kind, v.starts_at as start, v.ends_at as "end", v.arrived_at is not null as arrived,
      case when v.cancelled_at is not null then 'cancelled' when v.missed_at is not null then 'missed'
           when v.finished_at is not null then 'finished' end as over,
      array(select distinct b.resource_id::text from booking b
            where b.clinic_id = v.clinic_id and b.visit_id = v.id and b.released_at is null) as resources,
      s.number as "sessionNumber", c.protocol_name as "protocolName", c.protocol_version as "protocolVersion",
      (select count(*)::int from session o
       where o.clinic_id = s.clinic_id and o.course_id = s.course_id and o.omitted_at is null) as "sessionsPlanned",
      p.id as "patientId", p.name as "patientName", p.phone, p.birth_date as "birthDate"
    from visit v
    join patient p on p.clinic_id = v.clinic_id and p.id = v.patient_id
    left join session s on s.clinic_id = v.clinic_id and s.id = v.session_id
    left join course c on c.clinic_id = s.clinic_id and c.id = s.course_id
    where v.id = ${id}`.execute(tx);
  return rows[0];
}

/** The treatment consent in force: signed, not withdrawn, the newest. */
export async function selectTreatmentConsent(
  tx: Tx,
  patientId: string,
): Promise<{ readonly id: string; readonly signedAt: string } | undefined> {
  const { rows } = await sql<{ id: string; signedAt: string }>`
    select c.id, c.signed_at as "signedAt" from consent c
    join consent_document d on d.clinic_id = c.clinic_id and d.id = c.document_id
    where c.patient_id = ${patientId} and d.kind = 'treatment' and c.withdrawn_at is null
    order by c.signed_at desc limit 1`.execute(tx);
  return rows[0];
}

/** What was charted last of a patient's scars, by zone. */
export async function selectScarChart(tx: Tx, patientId: string): Promise<unknown> {
  const { rows } = await sql<{ zones: unknown }>`
    select a.chart -> 'zones' as zones from assessment a
    where a.patient_id = ${patientId} and a.rater = 'clinician' and a.struck_out_at is null and a.chart ? 'zones'
    order by a.assessed_on desc, a.recorded_at desc limit 1`.execute(tx);
  return rows[0]?.zones;
}
