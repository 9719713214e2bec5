import { sql } from 'kysely';
import type { Db } from './db.ts';

/** Whether the database answers and has been migrated. */
export async function isReady(db: Db): Promise<boolean> {
  const { rows } = await sql<{
    migrated: boolean;
  }>`select exists (select from public.migration) as migrated`.execute(db);
  return rows[0]?.migrated ?? false;
}
