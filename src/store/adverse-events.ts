import { sql } from 'kysely';
import type { Tx } from './db.ts';

/** The adverse events that were reported from an alert. */
export async function selectEventIdsOfAlert(tx: Tx, alertId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from adverse_event where alert_id = ${alertId} and struck_out_at is null order by reported_at`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}
