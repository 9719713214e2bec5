import { run, runMigrations } from 'graphile-worker';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Tx } from './db.ts';

/** Tells the worker, when this transaction commits, that something may be due. */
export async function wakeWorker(tx: Tx): Promise<void> {
  await sql`select wake_worker()`.execute(tx);
}

export type Worker = { readonly stop: () => Promise<void> };

const EVERY_MINUTE = '* * * * *';

/**
 * Runs `sweep` whenever woken, and every minute all the same: a job lost in a crash is picked up within a minute of a
 * restart. `sweep` must be safe to run twice.
 */
export async function startWorker(pool: pg.Pool, sweep: () => Promise<void>): Promise<Worker> {
  const quiet = { pgPool: pool, noPreparedStatements: true };
  await runMigrations(quiet);
  const runner = await run({
    ...quiet,
    concurrency: 1,
    noHandleSignals: true,
    crontab: `${EVERY_MINUTE} sweep`,
    taskList: { sweep: () => sweep() },
  });
  return { stop: () => runner.stop() };
}
