import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';

const FORMAT = 'stipple-backup-1';
const BATCH = 1000;

type Header = { readonly format: string; readonly migrations: readonly string[] };

const TABLES = `
  select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
  where schemaname in ('public', 'auth') and tablename <> 'migration' order by 1`;

const migrationNames = async (client: pg.PoolClient): Promise<string[]> =>
  (await client.query<{ name: string }>('select name from public.migration order by name')).rows.map(
    (row) => row.name,
  );

/**
 * Writes every row of every table, as one consistent picture, to a compressed file of JSON lines: independent of the
 * server's version and machine. Answers the number of rows.
 */
export async function backup(pool: pg.Pool, file: string): Promise<number> {
  const client = await pool.connect();
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(file, { mode: 0o600 }));
  let count = 0;
  const line = async (value: unknown): Promise<void> => {
    if (!gzip.write(`${JSON.stringify(value)}\n`)) await once(gzip, 'drain');
  };
  try {
    await client.query('begin isolation level repeatable read read only');
    await line({ format: FORMAT, migrations: await migrationNames(client) } satisfies Header);
    for (const { name } of (await client.query<{ name: string }>(TABLES)).rows) {
      await client.query(`declare rows no scroll cursor for select to_jsonb(t)::text as row from ${name} t`);
      for (;;) {
        const { rows } = await client.query<{ row: string }>(`fetch ${BATCH} from rows`);
        for (const { row } of rows) await line([name, row]);
        count += rows.length;
        if (rows.length < BATCH) break;
      }
      await client.query('close rows');
    }
    await client.query('commit');
  } finally {
    client.release();
    gzip.end();
    await written;
  }
  return count;
}

/**
 * Fills an empty, migrated database from a backup of the same schema; all of it or nothing. Triggers and foreign keys
 * rest meanwhile: the rows have passed them once. Needs a superuser or the owner's right to say so.
 */
export async function restore(pool: pg.Pool, file: string): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    const count = await fill(client, linesOf(file));
    await resetIdentities(client);
    await client.query('commit');
    return count;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/**
 * The lines of a compressed file. Split by hand: readline's iterator loses what it read before somebody asked, and
 * never ends when the stream has ended by then.
 */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const stream = createGunzip().setEncoding('utf8');
  source.on('error', (error) => stream.destroy(error));
  source.pipe(stream);
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

async function fill(client: pg.PoolClient, lines: AsyncIterable<string>): Promise<number> {
  let count = 0;
  let header: Header | undefined;
  let table = '';
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await insert(client, table, batch);
    batch = [];
  };
  for await (const text of lines) {
    if (header === undefined) {
      header = JSON.parse(text) as Header;
      await checkHeader(client, header);
      continue;
    }
    const [name, row] = JSON.parse(text) as [string, string];
    if (name !== table || batch.length === BATCH) {
      await flush();
      table = name;
    }
    batch.push(row);
    count += 1;
  }
  await flush();
  if (header === undefined) throw new Error('the file is empty');
  return count;
}

async function checkHeader(client: pg.PoolClient, header: Header): Promise<void> {
  if (header.format !== FORMAT) throw new Error('this file is not a backup of Stipple');
  const here = await migrationNames(client);
  if (here.join() !== header.migrations.join()) {
    throw new Error(
      `the backup is of another version: it has ${header.migrations.at(-1)}, this program ${here.at(-1)}`,
    );
  }
  const { rows } = await client.query<{ full: boolean }>('select exists (select from public.clinic) as full');
  if (rows[0]?.full) throw new Error('the database is not empty; restore into a new one');
}

async function insert(client: pg.PoolClient, table: string, rows: readonly string[]): Promise<void> {
  const known = (await client.query<{ name: string }>(TABLES)).rows.some(({ name }) => name === table);
  if (!known) throw new Error(`the backup names a table that does not exist: ${table}`);
  await client.query(
    `insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [`[${rows.join(',')}]`],
  );
}

/** Identity columns go on counting after the highest number that came back. */
async function resetIdentities(client: pg.PoolClient): Promise<void> {
  await client.query(`
    select setval(pg_get_serial_sequence('public.audit_event', 'id'), greatest(max(id), 1)) from public.audit_event`);
}
