import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Database } from './tables.ts';

export type Db = Kysely<Database>;
export type Tx = Transaction<Database>;

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;

/** Days stay `YYYY-MM-DD`; instants become `…Z`: no `Date` ever leaves the store. */
function parser(type: number): (text: string) => unknown {
  if (type === DATE) return (text) => text;
  if (type === TIMESTAMPTZ) return (text) => isoInstant(text);
  if (type === INT8) return Number;
  return pg.types.getTypeParser(type) as (text: string) => unknown;
}

/** PostgreSQL writes `2026-12-01 09:00:00.5+00`; sessions run in UTC, so the offset is always zero. */
const isoInstant = (text: string): string => `${text.replace(' ', 'T').replace(/([+-]\d\d)(:?00)?$/, '')}Z`;

/**
 * How many joins are tried in every order. Every table joins every other by `clinic_id`, so that with PostgreSQL's own
 * limit of eight, planning a query over nine tables takes twenty times as long as running it. Ours name their tables
 * in the order in which they are best visited.
 */
const JOINS_REORDERED = 4;

/** A pool on a server; errors of idle connections (a restart of the server) must not end the process. */
export function createPool(url: string, size = 12): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    options: `-c timezone=UTC -c join_collapse_limit=${JOINS_REORDERED}`,
    types: { getTypeParser: parser as never },
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

export const createDb = (pool: pg.Pool): Db =>
  new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });

/** Work on one clinic's rows, as the unprivileged role that row-level security binds. All of it commits, or none. */
export function inClinic<T>(db: Db, clinicId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'stipple_app', true), set_config('stipple.clinic', ${clinicId}, true)`.execute(
      tx,
    );
    return work(tx);
  });
}

/** The SQLSTATE of a database error, if it is one. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** The violated constraint's name, if the error is about one. */
export function violatedConstraint(error: unknown): string | undefined {
  const name = (error as { constraint?: unknown } | null)?.constraint;
  return typeof name === 'string' ? name : undefined;
}
