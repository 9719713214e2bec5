import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Db, inClinic } from '../../src/store/db.ts';
import { inOneTransaction } from '../../src/store/one-transaction.ts';
import { type TestDatabase, testClinic, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let clinicId: string;
beforeAll(async () => {
  database = await testDatabase();
  clinicId = (await testClinic(database.db)).id;
});
afterAll(() => database.drop());

const addRoom = (db: Db, name: string, fault?: Error): Promise<void> =>
  inClinic(db, clinicId, async (tx) => {
    await tx.insertInto('resource').values({ clinic_id: clinicId, kind: 'room', name }).execute();
    if (fault !== undefined) throw fault;
  });

const rooms = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('resource').select('name').orderBy('name').execute()).map(({ name }) => name);

describe('many transactions in one', () => {
  it('are seen by nobody else before the end, and by everybody after it', async () => {
    await inOneTransaction(database.pool, async (db) => {
      await addRoom(db, 'a');
      await addRoom(db, 'b');
      expect(await rooms(db)).toEqual(['a', 'b']);
      expect(await rooms(database.db)).toEqual([]);
    });
    expect(await rooms(database.db)).toEqual(['a', 'b']);
  });

  it('leave nothing when the whole fails', async () => {
    const whole = inOneTransaction(database.pool, async (db) => {
      await addRoom(db, 'c');
      throw new Error('stop');
    });
    await expect(whole).rejects.toThrow('stop');
    expect(await rooms(database.db)).toEqual(['a', 'b']);
  });

  it('take back the one that failed and keep the others', async () => {
    await inOneTransaction(database.pool, async (db) => {
      await addRoom(db, 'd');
      await expect(addRoom(db, 'e', new Error('not this one'))).rejects.toThrow('not this one');
      await addRoom(db, 'f');
    });
    expect(await rooms(database.db)).toEqual(['a', 'b', 'd', 'f']);
  });

  it('wait for each other when they are begun together', async () => {
    await inOneTransaction(database.pool, (db) =>
      Promise.all(['g', 'h', 'i'].map((name) => addRoom(db, name))),
    );
    expect(await rooms(database.db)).toEqual(['a', 'b', 'd', 'f', 'g', 'h', 'i']);
  });

  it('are each bound to their clinic, and nothing stays bound between them', async () => {
    const settings = (db: Db) =>
      sql<{ role: string; clinic: string }>`
        select current_setting('role') as role, current_setting('stipple.clinic') as clinic`.execute(db);
    await inOneTransaction(database.pool, async (db) => {
      const inside = await inClinic(db, clinicId, (tx) => settings(tx));
      expect(inside.rows[0]).toEqual({ role: 'stipple_app', clinic: clinicId });
      expect((await settings(db)).rows[0]).toEqual({ role: 'none', clinic: '' });
      await addRoom(db, 'j', new Error('x')).catch(() => {});
      expect((await settings(db)).rows[0]).toEqual({ role: 'none', clinic: '' });
    });
  });
});
