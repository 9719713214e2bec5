import { sql } from 'kysely';
import type { Tx } from './db.ts';

export type NewClosure = {
  readonly clinicId: string;
  readonly resourceId: string;
  /** The clinic's wall clock, `YYYY-MM-DDTHH:MM`. */
  readonly starts: string;
  readonly ends: string;
  readonly why: string;
  readonly at: string;
};

export async function insertClosure(tx: Tx, closure: NewClosure): Promise<string> {
  const row = await tx
    .insertInto('closure')
    .values({
      clinic_id: closure.clinicId,
      resource_id: closure.resourceId,
      starts: closure.starts,
      ends: closure.ends,
      why: closure.why,
      recorded_at: closure.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Instants, `[from, to)`. */
export type Span = { readonly from: string; readonly to: string };

/** Visits that hold a resource at some moment of a span. */
export async function selectVisitIdsHolding(tx: Tx, resourceId: string, span: Span): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct visit_id as id from booking
    where resource_id = ${resourceId} and released_at is null and during && tstzrange(${span.from}, ${span.to})
    order by 1`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Booked visits to come that hold something while it, or the whole clinic, is closed. */
export async function selectStrandedVisitIds(tx: Tx, timeZone: string, now: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select v.id from visit v
    where v.starts_at > ${now} and v.cancelled_at is null and exists (
      select from booking b join closure c on c.clinic_id = b.clinic_id and (c.resource_id = b.resource_id or c.resource_id is null)
      where b.clinic_id = v.clinic_id and b.visit_id = v.id and b.released_at is null and c.struck_out_at is null
        and b.during && tstzrange(c.starts::timestamp at time zone ${timeZone}, c.ends::timestamp at time zone ${timeZone}))
    order by v.starts_at, v.id`.execute(tx);
  return rows.map(({ id }) => id);
}
