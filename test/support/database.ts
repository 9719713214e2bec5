import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createDb, createPool, type Db } from '../../src/store/db.ts';
import { createClinic } from '../../src/store/setup.ts';
import { TEMPLATE, withDatabase } from './global-setup.ts';

export type TestDatabase = {
  readonly db: Db;
  readonly pool: pg.Pool;
  readonly url: string;
  readonly drop: () => Promise<void>;
};

/** A fresh, migrated database of this test file's own, cloned from the template. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Pool({ connectionString: server, max: 1 });
  // Two files that clone at once must wait for each other: a template in use cannot be copied.
  await admin.query('select pg_advisory_lock(1)');
  await admin.query(`create database ${name} template ${TEMPLATE}`);
  await admin.query('select pg_advisory_unlock(1)');
  const url = withDatabase(server, name);
  const pool = createPool(url, 20);
  return {
    db: createDb(pool),
    pool,
    url,
    drop: async () => {
      await pool.end();
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}

export type TestClinic = { readonly id: string; readonly timeZone: string };

let made = 0;

/** A clinic with nothing in it. */
export async function testClinic(
  db: Db,
  options: { timeZone?: string; demo?: boolean; name?: string } = {},
): Promise<TestClinic> {
  made += 1;
  const timeZone = options.timeZone ?? 'Europe/London';
  const id = await createClinic(db, {
    slug: `clinic-${made}-${randomUUID().slice(0, 8)}`,
    name: options.name ?? `Clinic ${made}`,
    timeZone,
    phone: '+44 20 7946 0000',
    email: 'desk@clinic.example',
    address: '1 Test Road',
    hosts: [],
    demo: options.demo ?? false,
  });
  return { id, timeZone };
}

/** A row made directly, as the owner of the database: for tests that need a world before their first step. */
export async function row(db: Db, table: string, values: Record<string, unknown>): Promise<string> {
  const made = await db
    .insertInto(table as never)
    .values(values as never)
    .returning('id' as never)
    .executeTakeFirstOrThrow();
  return (made as { id: string }).id;
}
