import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setDemoClock } from '../../src/care/demo-clock.ts';
import { seedDemo } from '../../src/cli/demo.ts';
import { moveDemoClock } from '../../src/contract/people.ts';
import { demoClinic } from '../../src/demo/demo-clinic.ts';
import { isoDate } from '../../src/kernel/day.ts';
import { sqlState } from '../../src/store/db.ts';
import { inOneTransaction } from '../../src/store/one-transaction.ts';
import { type TestDatabase, testClinic, testDatabase } from '../support/database.ts';
import { demoPorts } from '../support/demo.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const rowsIn = async (table: string): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(database.db)).rows[0]
    ?.n ?? -1;

const stateOf = (work: Promise<unknown>): Promise<string | undefined> => work.then(() => 'done', sqlState);

describe('an interrupted start', () => {
  it('leaves nothing behind, so that the next one begins again', async () => {
    let steps = 0;
    const interrupted = inOneTransaction(database.pool, (db) => {
      const ports = demoPorts(db);
      const perform: typeof ports.care.perform = (actor, work) => {
        steps += 1;
        if (steps > 30) throw new Error('the power is gone');
        return ports.care.perform(actor, work);
      };
      return demoClinic({ ...ports, care: { ...ports.care, perform } }, { today: isoDate('2026-11-24') });
    });
    await expect(interrupted).rejects.toThrow('the power is gone');
    for (const table of ['clinic', 'member', 'resource', 'patient', 'audit_event', 'demo_clock'])
      expect(await rowsIn(table), table).toBe(0);
  });
});

describe('a start with a clinic', () => {
  it('makes no other', async () => {
    await testClinic(database.db);
    const { care } = demoPorts(database.db);
    await seedDemo({ care } as Parameters<typeof seedDemo>[0]);
    expect(await rowsIn('clinic')).toBe(1);
  });
});

describe('a clock that may stand behind the world’s', () => {
  const aYearAgo = { at: '2020-01-01T08:00:00Z', mailFrom: '2020-01-01T00:00:00Z' };
  const aheadOf = async (clinicId: string): Promise<number | undefined> =>
    (
      await sql<{ days: number }>`
        select extract(day from ahead)::int as days from demo_clock where clinic_id = ${clinicId}`.execute(
        database.db,
      )
    ).rows[0]?.days;

  it('is a demo clinic’s', async () => {
    const { id } = await testClinic(database.db, { demo: true });
    await setDemoClock(database.db, { clinicId: id, ...aYearAgo });
    expect(await aheadOf(id)).toBeLessThan(-2000);
  });

  it('is refused to any other clinic by the database', async () => {
    const { id } = await testClinic(database.db);
    expect(await stateOf(setDemoClock(database.db, { clinicId: id, ...aYearAgo }))).toBe('23503');
    expect(await aheadOf(id)).toBeUndefined();
  });

  it('and is turned back by nobody over HTTP', () => {
    expect(moveDemoClock.body.safeParse({ days: -1 }).success).toBe(false);
    expect(moveDemoClock.body.safeParse({ days: 0, hours: -1 }).success).toBe(false);
    expect(moveDemoClock.body.safeParse({ days: 1 }).success).toBe(true);
  });
});
