import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate, readMigrations } from '../../src/store/migrate.ts';
import { startPrivatePostgres } from '../../src/store/private-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string;
  }
}

export const TEMPLATE = 'stipple_template';

/** The same server with another database. */
export const withDatabase = (url: string, name: string): string =>
  url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);

/**
 * One real PostgreSQL for the whole run, migrated once into a template that each test file clones. TEST_DATABASE_URL
 * names a server of one's own instead, for the other versions that are supported.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = process.env.TEST_DATABASE_URL;
  const server = own === undefined ? await startPrivatePostgres() : undefined;
  const url = own ?? server?.url ?? '';
  const admin = new pg.Pool({ connectionString: url, max: 1 });
  await admin.query(`drop database if exists ${TEMPLATE} with (force)`);
  await admin.query(`create database ${TEMPLATE}`);
  const pool = new pg.Pool({ connectionString: withDatabase(url, TEMPLATE), max: 1 });
  await migrate(pool, readMigrations('src/store/migrations'));
  await pool.end();
  await admin.end();
  project.provide('databaseServer', url);
  return async () => {
    await server?.stop();
  };
}
