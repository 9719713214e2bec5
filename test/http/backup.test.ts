import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup, restore } from '../../src/store/backup.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { staffAccount, testHttp } from '../support/http.ts';
import { testPatient, testSession, worldIn } from '../support/world.ts';

let from: TestDatabase;
let to: TestDatabase;
let folder: string;

beforeAll(async () => {
  from = await testDatabase();
  to = await testDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'stipple-backup-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([from.drop(), to.drop()]);
});

const everything = async (database: TestDatabase): Promise<Record<string, string[]>> => {
  const tables = await database.pool.query(
    "select schemaname || '.\"' || tablename || '\"' as name from pg_tables where schemaname in ('public', 'auth') order by 1",
  );
  const rows = await Promise.all(
    tables.rows.map(async ({ name }) => {
      const { rows: all } = await database.pool.query(
        `select to_jsonb(t)::text as row from ${name} t order by 1`,
      );
      return [name, all.map((one) => one.row)] as const;
    }),
  );
  return Object.fromEntries(rows.filter(([name]) => !name.includes('migration')));
};

describe('a backup', () => {
  it('restores every row of every table, accounts included, into an empty database, once', async () => {
    const world = await worldIn(from);
    const http = await testHttp({ ...world, database: from });
    await staffAccount(http, world, 'owner', 'owner@staff.example');
    await http.close();
    const patient = await testPatient(world, 'Zoë "Quote" O’Línea\nsecond line');
    await testSession(world, patient.id, '2026-12-01T09:00:00Z');
    await world.care.perform(world.staff.owner, async (work) => {
      work.permit('read', 'audit');
      await work.audit({ action: 'read', resource: 'audit' });
    });

    const file = path.join(folder, 'all.gz');
    const written = await backup(from.pool, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await restore(to.pool, file)).toBe(written);
    const [before, after] = [await everything(from), await everything(to)];
    expect(after).toEqual(before);
    expect(Object.values(before).flat().length).toBe(written);

    await expect(restore(to.pool, file)).rejects.toThrow('not empty');
    const { rows } = await to.pool.query('select nextval(pg_get_serial_sequence($1, $2)) as next', [
      'public.audit_event',
      'id',
    ]);
    expect(Number(rows[0].next)).toBeGreaterThan(1);
  });
});
