import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';

/** One key for all processes of one database: two that start together migrate one after the other. */
const MIGRATION_LOCK = 7_414_001;

export type Migration = { readonly name: string; readonly sql: string };

/** Numbered files in order: `0001_name.sql`, … */
export function readMigrations(directory: string): Migration[] {
  return fs
    .readdirSync(directory)
    .filter((name) => /^\d{4}_.+\.sql$/.test(name))
    .sort()
    .map((name) => ({ name, sql: fs.readFileSync(path.join(directory, name), 'utf8') }));
}

const digest = (sql: string): string => createHash('sha256').update(sql).digest('hex');

/**
 * Applies what is missing, each in a transaction of its own, and answers the names applied. Forward only: a file that
 * changed after it was applied is refused, because the database would no longer be what the files say.
 */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(
      'create table if not exists public.migration (name text primary key, digest text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; digest: string }>(
      'select name, digest from public.migration',
    );
    const known = new Map(rows.map((row) => [row.name, row.digest]));
    const applied: string[] = [];
    for (const migration of migrations) {
      if (await apply(client, migration, known.get(migration.name))) applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    client.release();
  }
}

async function apply(
  client: pg.PoolClient,
  migration: Migration,
  known: string | undefined,
): Promise<boolean> {
  const fingerprint = digest(migration.sql);
  if (known === fingerprint) return false;
  if (known !== undefined) throw new Error(`${migration.name} was changed after it had been applied`);
  try {
    await client.query('begin');
    await client.query(migration.sql);
    await client.query('insert into public.migration (name, digest) values ($1, $2)', [
      migration.name,
      fingerprint,
    ]);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    throw new Error(`${migration.name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
