import { randomUUID } from 'node:crypto';
import { createCare } from '../../src/care/care.ts';
import { setDemoClock } from '../../src/care/demo-clock.ts';
import { type DemoOptions, type DemoPorts, demoClinic } from '../../src/demo/demo-clinic.ts';
import type { Db } from '../../src/store/db.ts';
import { inOneTransaction } from '../../src/store/one-transaction.ts';
import { createClinic, insertMember } from '../../src/store/setup.ts';
import type { TestDatabase } from './database.ts';

export type TestDemo = Awaited<ReturnType<typeof demoClinic>>;

/** What the generator needs, over a database, with accounts that nobody signs in to. */
export const demoPorts = (db: Db, changed: Partial<DemoPorts> = {}): DemoPorts => ({
  care: createCare(db),
  createClinic: (clinic) => createClinic(db, clinic),
  setClock: (time) => setDemoClock(db, time),
  createStaff: (staff) => insertMember(db, { ...staff, userId: randomUUID() }),
  createPatientAccount: async () => {},
  ...changed,
});

/** The demonstration as it is made at the first start. */
export const testDemo = (database: TestDatabase, options: DemoOptions): Promise<TestDemo> =>
  inOneTransaction(database.pool, (db) => demoClinic(demoPorts(db), options));
