import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createDb, createPool, type Db } from '../store/db.ts';
import { migrate, readMigrations } from '../store/migrate.ts';
import { startPrivatePostgres } from '../store/private-postgres.ts';
import type { Config } from './config.ts';

export type OpenDatabase = {
  readonly url: string;
  readonly db: Db;
  readonly pool: pg.Pool;
  /** Dates as better-auth wants them, and its tables by their bare names. */
  readonly authPool: pg.Pool;
  /** Names of the migrations applied now. */
  readonly applied: readonly string[];
  /** Where a private database keeps its data; absent for a server of one's own. */
  readonly directory?: string;
  readonly close: () => Promise<void>;
};

/** Beside the bundle when built, beside the sources otherwise. */
const migrationsDirectory = (): string => {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return path.basename(here) === 'cli'
    ? path.join(here, '../store/migrations')
    : path.join(here, 'migrations');
};

/** The database of the configuration, migrated: one's own, or a private one that is started for us. */
export async function openDatabase(config: Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>): Promise<OpenDatabase> {
  const own = config.DATABASE_URL;
  const server =
    own === undefined
      ? await startPrivatePostgres({ dataDirectory: path.join(config.DATA_DIR, 'postgres') })
      : undefined;
  const url = own ?? server?.url ?? '';
  const pool = createPool(url);
  const authPool = new pg.Pool({
    connectionString: url,
    max: 6,
    options: '-c search_path=auth -c timezone=UTC',
  });
  authPool.on('error', () => {});
  authPool.on('connect', (client) => client.on('error', () => {}));
  const close = async (): Promise<void> => {
    await Promise.all([pool.end(), authPool.end()]);
    await server?.stop();
  };
  try {
    const applied = await migrate(pool, readMigrations(migrationsDirectory()));
    const where = server === undefined ? {} : { directory: server.directory };
    return { url, db: createDb(pool), pool, authPool, applied, ...where, close };
  } catch (error) {
    await close();
    throw error;
  }
}
