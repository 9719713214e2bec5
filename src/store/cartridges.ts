import { sql } from 'kysely';
import type { IsoDate } from '../kernel/day.ts';
import type { Tx } from './db.ts';

export type LotRow = {
  readonly id: string;
  readonly gtin: string;
  readonly lot: string;
  readonly expiresOn: IsoDate;
  readonly label: string;
  readonly receivedAt: string;
  readonly recalledAt: string | null;
  readonly recalledWhy: string | null;
  readonly used: number;
  readonly patients: number;
};

const selected = sql`
  select l.id, l.gtin, l.lot, l.expires_on as "expiresOn", l.label, l.received_at as "receivedAt",
    l.recalled_at as "recalledAt", l.recalled_why as "recalledWhy", u.used, u.patients
  from cartridge_lot l
  cross join lateral (
    select count(*)::int as used, count(distinct r.patient_id)::int as patients
    from cartridge_use c join session_record r on r.clinic_id = c.clinic_id and r.id = c.record_id
    where c.clinic_id = l.clinic_id and c.lot_id = l.id) u`;

/** Recalled lots first, then by last day of use. */
export async function selectLots(tx: Tx): Promise<LotRow[]> {
  const { rows } = await sql<LotRow>`
    ${selected} order by l.recalled_at is null, l.expires_on desc, l.gtin, l.lot limit 500`.execute(tx);
  return rows;
}

export async function selectLot(tx: Tx, id: string): Promise<LotRow | undefined> {
  const { rows } = await sql<LotRow>`${selected} where l.id = ${id}`.execute(tx);
  return rows[0];
}

/**
 * A lot by what is printed on its packs, held until the transaction ends: a recall at the same moment comes wholly
 * before or wholly after, so that nobody is treated with a recalled lot and left off its list.
 */
export async function holdLotByName(tx: Tx, gtin: string, lot: string): Promise<LotRow | undefined> {
  const { rows } = await sql<LotRow>`
    ${selected} where l.gtin = ${gtin} and l.lot = ${lot} for share of l`.execute(tx);
  return rows[0];
}

/** The devices that cartridges of one identifier are on record for. */
export async function selectLabelsOf(tx: Tx, gtin: string): Promise<string[]> {
  const { rows } = await sql<{ label: string }>`
    select distinct label from cartridge_lot where gtin = ${gtin}`.execute(tx);
  return rows.map((row) => row.label);
}

export type NewLot = {
  readonly clinicId: string;
  readonly gtin: string;
  readonly lot: string;
  readonly expiresOn: IsoDate;
  readonly label: string;
  readonly at: string;
  readonly by: string;
};

/** Adds a lot; undefined when the clinic has it already. */
export async function insertLot(tx: Tx, lot: NewLot): Promise<string | undefined> {
  const row = await tx
    .insertInto('cartridge_lot')
    .values({
      clinic_id: lot.clinicId,
      gtin: lot.gtin,
      lot: lot.lot,
      expires_on: lot.expiresOn,
      label: lot.label,
      received_at: lot.at,
      received_by: lot.by,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'gtin', 'lot']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Marks a lot as recalled; answers whether it was not yet. */
export async function markRecalled(
  tx: Tx,
  recall: { readonly id: string; readonly at: string; readonly by: string; readonly why: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update cartridge_lot set recalled_at = ${recall.at}, recalled_by = ${recall.by}, recalled_why = ${recall.why}
    where id = ${recall.id} and recalled_at is null`.execute(tx);
  return Number(numAffectedRows ?? 0) === 1;
}

export type TreatedWithRow = {
  readonly recordId: string;
  readonly visitId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly phone: string;
  readonly email: string;
  readonly usedOn: IsoDate;
  readonly serial: string;
  readonly operatorName: string;
  readonly maxDepthMm: number | null;
  readonly adverseEvents: number;
};

/** Everybody who was treated with a lot, in one query, newest first. The unique key of the uses leads with the lot. */
export async function selectTreatedWith(tx: Tx, lotId: string): Promise<TreatedWithRow[]> {
  const { rows } = await sql<TreatedWithRow>`
    select r.id as "recordId", r.visit_id as "visitId", p.id as "patientId", p.name as "patientName", p.phone, p.email,
      c.used_on as "usedOn", c.serial, o.name as "operatorName",
      (select max((zone ->> 'depthMm')::float8) from jsonb_array_elements(r.needling -> 'zones') zone) as "maxDepthMm",
      (select count(*)::int from adverse_event e
       where e.clinic_id = r.clinic_id and e.record_id = r.id and e.struck_out_at is null) as "adverseEvents"
    from cartridge_use c
    join session_record r on r.clinic_id = c.clinic_id and r.id = c.record_id
    join patient p on p.clinic_id = r.clinic_id and p.id = r.patient_id
    join resource o on o.clinic_id = r.clinic_id and o.id = r.operator_id
    where c.lot_id = ${lotId}
    order by c.used_at desc, c.id`.execute(tx);
  return rows;
}

export type CartridgeUseRow = {
  readonly id: string;
  readonly recordId: string;
  readonly lotId: string;
  readonly gtin: string;
  readonly lot: string;
  readonly expiresOn: IsoDate;
  readonly serial: string;
  readonly usedAt: string;
};

const selectedUse = sql`
  select c.id, c.record_id as "recordId", c.lot_id as "lotId", l.gtin, l.lot, l.expires_on as "expiresOn", c.serial,
    c.used_at as "usedAt"
  from cartridge_use c join cartridge_lot l on l.clinic_id = c.clinic_id and l.id = c.lot_id`;

/** The cartridges of one record, in the order of use. */
export async function selectCartridgesOf(tx: Tx, recordId: string): Promise<CartridgeUseRow[]> {
  const { rows } = await sql<CartridgeUseRow>`
    ${selectedUse} where c.record_id = ${recordId} order by c.used_at, c.id`.execute(tx);
  return rows;
}

/** The session a cartridge was used in; undefined when it was not. */
export async function selectUse(tx: Tx, lotId: string, serial: string): Promise<CartridgeUseRow | undefined> {
  const { rows } = await sql<CartridgeUseRow>`
    ${selectedUse} where c.lot_id = ${lotId} and c.serial = ${serial}`.execute(tx);
  return rows[0];
}

export type NewUse = {
  readonly clinicId: string;
  readonly recordId: string;
  readonly lotId: string;
  readonly serial: string;
  readonly scanned: string | undefined;
  readonly on: IsoDate;
  readonly at: string;
  readonly by: string;
};

/** Uses a cartridge. The database has the last word: used once, in date, not recalled, record not signed. */
export async function insertUse(tx: Tx, use: NewUse): Promise<void> {
  await tx
    .insertInto('cartridge_use')
    .values({
      clinic_id: use.clinicId,
      record_id: use.recordId,
      lot_id: use.lotId,
      serial: use.serial,
      scanned: use.scanned ?? null,
      used_on: use.on,
      used_at: use.at,
      recorded_by: use.by,
    })
    .execute();
}
