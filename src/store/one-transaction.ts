import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { Db } from './db.ts';
import type { Database } from './tables.ts';

/** What a transaction inside the one transaction says instead. Settings that a commit would end are ended by hand. */
const instead: Readonly<Record<string, string>> = {
  begin: 'savepoint step',
  commit: "release savepoint step; set local role none; set local stipple.clinic = ''",
  rollback: 'rollback to savepoint step; release savepoint step',
};

/**
 * Work of many transactions that must come about as a whole or not at all: each is a savepoint of one real transaction.
 * A process that dies in the middle leaves nothing behind. One connection does it all, so steps run one after another.
 */
export async function inOneTransaction<T>(pool: pg.Pool, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: poolOfOne(client) }) });
  try {
    await client.query('begin; set local plan_cache_mode = force_generic_plan');
    const outcome = await work(db);
    await client.query('commit');
    return outcome;
  } finally {
    // The connection is thrown away: with it go a transaction that was not ended, and the plans that were kept.
    client.release(true);
  }
}

/** A pool that hands out one connection, to one asker at a time. */
function poolOfOne(client: pg.PoolClient): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  const names = new Map<string, string>();
  // The same few hundred statements come thousands of times: each is planned once.
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? `s${names.size}`;
    names.set(text, name);
    return name;
  };
  const query = (text: string, values: readonly unknown[]) => {
    const other = instead[text];
    return other === undefined
      ? client.query({ name: nameOf(text), text, values: [...values] })
      : client.query(other);
  };
  const connect = async (): Promise<PostgresPoolClient> => {
    const before = last;
    let release = (): void => {};
    last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return { query, release } as unknown as PostgresPoolClient;
  };
  return { connect, end: async () => {} };
}
