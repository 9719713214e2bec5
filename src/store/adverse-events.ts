import { sql } from 'kysely';
import type { AdverseEventGrade, AdverseEventKind } from '../clinical/adverse-events.ts';
import type { Zone } from '../clinical/zones.ts';
import type { IsoDate } from '../kernel/day.ts';
import type { Tx } from './db.ts';

/** The adverse events that were reported from an alert. */
export async function selectEventIdsOfAlert(tx: Tx, alertId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from adverse_event where alert_id = ${alertId} and struck_out_at is null order by reported_at`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}

export type AdverseEventRow = {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly recordId: string;
  readonly visitId: string;
  readonly alertId: string | null;
  readonly kind: AdverseEventKind;
  readonly grade: AdverseEventGrade;
  readonly sessionStart: string;
  readonly onsetOn: IsoDate;
  readonly resolvedOn: IsoDate | null;
  readonly zone: Zone | null;
  readonly depthMm: number | null;
  readonly operator: string;
  readonly device: string;
  readonly lotId: string | null;
  readonly gtin: string | null;
  readonly lot: string | null;
  readonly product: string | null;
  readonly narrative: string;
  readonly reportedAt: string;
  readonly reportedBy: string;
  readonly struckOutAt: string | null;
  readonly struckOutBy: string | null;
  readonly struckOutWhy: string | null;
};

const selected = sql`
  select e.id, e.patient_id as "patientId", p.name as "patientName", e.record_id as "recordId", r.visit_id as "visitId",
    e.alert_id as "alertId", e.kind, e.grade, v.starts_at as "sessionStart", e.onset_on as "onsetOn",
    e.resolved_on as "resolvedOn", e.zone, e.depth_mm::float8 as "depthMm", o.name as operator, d.name as device,
    l.id as "lotId", l.gtin, l.lot, e.product, e.narrative, e.reported_at as "reportedAt", m.name as "reportedBy",
    e.struck_out_at as "struckOutAt", s.name as "struckOutBy", e.struck_out_why as "struckOutWhy"
  from adverse_event e
  join patient p on p.clinic_id = e.clinic_id and p.id = e.patient_id
  join session_record r on r.clinic_id = e.clinic_id and r.id = e.record_id
  join visit v on v.clinic_id = r.clinic_id and v.id = r.visit_id
  join resource o on o.clinic_id = e.clinic_id and o.id = e.operator_id
  join resource d on d.clinic_id = r.clinic_id and d.id = r.device_id
  join member m on m.clinic_id = e.clinic_id and m.id = e.reported_by
  left join cartridge_lot l on l.clinic_id = e.clinic_id and l.id = e.lot_id
  left join member s on s.clinic_id = e.clinic_id and s.id = e.struck_out_by`;

export async function selectAdverseEvents(
  tx: Tx,
  {
    patientId,
    recordId,
  }: { readonly patientId?: string | undefined; readonly recordId?: string | undefined },
): Promise<AdverseEventRow[]> {
  const { rows } = await sql<AdverseEventRow>`
    ${selected}
    where (${patientId ?? null}::uuid is null or e.patient_id = ${patientId ?? null})
      and (${recordId ?? null}::uuid is null or e.record_id = ${recordId ?? null})
    order by e.reported_at desc, e.id limit 300`.execute(tx);
  return rows;
}

export async function selectAdverseEvent(tx: Tx, id: string): Promise<AdverseEventRow | undefined> {
  const { rows } = await sql<AdverseEventRow>`${selected} where e.id = ${id}`.execute(tx);
  return rows[0];
}

export type NewAdverseEvent = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly recordId: string;
  readonly alertId: string | null;
  readonly kind: AdverseEventKind;
  readonly grade: AdverseEventGrade;
  readonly zone: Zone | null;
  readonly depthMm: number | null;
  readonly operatorId: string;
  readonly lotId: string | null;
  readonly product: string | null;
  readonly onsetOn: IsoDate;
  readonly resolvedOn: IsoDate | null;
  readonly narrative: string;
  readonly at: string;
  readonly by: string;
};

export async function insertAdverseEvent(tx: Tx, event: NewAdverseEvent): Promise<string> {
  const row = await tx
    .insertInto('adverse_event')
    .values({
      clinic_id: event.clinicId,
      patient_id: event.patientId,
      record_id: event.recordId,
      alert_id: event.alertId,
      kind: event.kind,
      grade: event.grade,
      zone: event.zone,
      depth_mm: event.depthMm === null ? null : String(event.depthMm),
      operator_id: event.operatorId,
      lot_id: event.lotId,
      product: event.product,
      onset_on: event.onsetOn,
      resolved_on: event.resolvedOn,
      narrative: event.narrative,
      reported_at: event.at,
      reported_by: event.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Strikes a report out; answers whether it still stood. */
export async function strikeOutEvent(
  tx: Tx,
  strike: { readonly id: string; readonly at: string; readonly by: string; readonly why: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update adverse_event set struck_out_at = ${strike.at}, struck_out_by = ${strike.by}, struck_out_why = ${strike.why}
    where id = ${strike.id} and struck_out_at is null`.execute(tx);
  return Number(numAffectedRows ?? 0) === 1;
}
