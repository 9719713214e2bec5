import { sql } from 'kysely';
import type { Tx } from './db.ts';

/** How a patient is reached. */
export type Contact = {
  readonly patientId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  /** Null: the clinic's. */
  readonly timeZone: string | null;
};

export async function selectContact(tx: Tx, patientId: string): Promise<Contact | undefined> {
  const { rows } = await sql<Contact>`
    select id as "patientId", name, email, language, time_zone as "timeZone" from patient where id = ${patientId}`.execute(
    tx,
  );
  return rows[0];
}
