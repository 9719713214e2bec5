import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tablesSource } from '../../src/store/catalogue.ts';
import { inClinic, sqlState, violatedConstraint } from '../../src/store/db.ts';
import { migrate, readMigrations } from '../../src/store/migrate.ts';
import { row, type TestClinic, type TestDatabase, testClinic, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let here: TestClinic;
let elsewhere: TestClinic;

beforeAll(async () => {
  database = await testDatabase();
  here = await testClinic(database.db);
  elsewhere = await testClinic(database.db);
});
afterAll(() => database.drop());

const patient = (clinic: TestClinic, name: string) =>
  row(database.db, 'patient', {
    clinic_id: clinic.id,
    name,
    email: `${name.replaceAll(' ', '.')}@patient.example`,
    phone: '0',
  });

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => sqlState(error) ?? String(error),
  );

describe('the schema', () => {
  it('is what the generated table types say', async () => {
    expect(await tablesSource(database.pool)).toBe(readFileSync('src/store/tables.ts', 'utf8'));
  });

  it('is applied once, and refuses a file that changed afterwards', async () => {
    const files = readMigrations('src/store/migrations');
    expect(await migrate(database.pool, files)).toEqual([]);
    const changed = files.map((file, index) => (index === 0 ? { ...file, sql: `${file.sql} ` } : file));
    await expect(migrate(database.pool, changed)).rejects.toThrow('changed after it had been applied');
  });

  it('gives every table of the clinic a clinic_id in front of its key, and row-level security', async () => {
    const { rows } = await sql<{ table: string; guarded: boolean; first: string | null }>`
      select c.relname as table, c.relrowsecurity as guarded,
        (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where i.indrelid = c.oid and i.indisprimary) as first
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'`.execute(
      database.db,
    );
    expect(rows.length).toBeGreaterThan(25);
    for (const { table, guarded, first } of rows) {
      expect(guarded, table).toBe(true);
      expect(first, table).toBe(table === 'clinic' ? 'id' : 'clinic_id');
    }
  });
});

describe('row-level security', () => {
  it('shows a clinic its own rows and no other, for every table', async () => {
    await patient(here, 'Here One');
    await patient(elsewhere, 'Elsewhere One');
    const names = await inClinic(database.db, here.id, (tx) =>
      tx.selectFrom('patient').select('name').execute(),
    );
    expect(names.map((one) => one.name)).toContain('Here One');
    expect(names.map((one) => one.name)).not.toContain('Elsewhere One');
  });

  it('refuses to write into another clinic, and to reach across by a foreign key', async () => {
    const write = inClinic(database.db, here.id, (tx) =>
      tx
        .insertInto('patient')
        .values({ clinic_id: elsewhere.id, name: 'x', email: 'x@x.example', phone: '0' })
        .execute(),
    );
    expect(await outcome(write)).toBe('42501');
    const theirs = await patient(elsewhere, 'Elsewhere Two');
    const reach = inClinic(database.db, here.id, (tx) =>
      tx
        .insertInto('enquiry')
        .values({
          clinic_id: here.id,
          name: 'x',
          email: 'x',
          phone: 'x',
          message: '',
          received_at: '2026-01-01T00:00:00Z',
          patient_id: theirs,
        })
        .execute(),
    );
    expect(await outcome(reach)).toBe('23503');
  });

  it('shows nothing at all when no clinic is named', async () => {
    const seen = await database.db.transaction().execute(async (tx) => {
      await sql`set local role stipple_app`.execute(tx);
      return sql<{ n: number }>`select count(*)::int as n from patient`.execute(tx);
    });
    expect(seen.rows[0]?.n).toBe(0);
  });

  it('lets the clinical role delete nothing', async () => {
    expect(await outcome(inClinic(database.db, here.id, (tx) => tx.deleteFrom('patient').execute()))).toBe(
      '42501',
    );
  });
});

describe('the audit trail', () => {
  it('can be added to and read, and neither changed, removed nor emptied, by the owner of the database either', async () => {
    await inClinic(database.db, here.id, (tx) =>
      tx
        .insertInto('audit_event')
        .values({
          clinic_id: here.id,
          at: '2026-01-01T00:00:00Z',
          actor: 'system',
          role: 'system',
          action: 'test',
          resource: 'audit',
        })
        .execute(),
    );
    const tries = [
      sql`update audit_event set action = 'other'`,
      sql`delete from audit_event`,
      sql`truncate audit_event`,
    ];
    for (const attempt of tries) expect(await outcome(attempt.execute(database.db))).toBe('SP001');
    const denied = inClinic(database.db, here.id, (tx) =>
      sql`update audit_event set action = 'other'`.execute(tx),
    );
    expect(await outcome(denied)).toBe('42501');
  });
});

describe('a moved clock', () => {
  it('cannot exist for a clinic that is not a demo', async () => {
    const clock = sql`insert into demo_clock (clinic_id, ahead) values (${here.id}, '1 day')`.execute(
      database.db,
    );
    expect(await outcome(clock)).toBe('23503');
    const lying =
      sql`insert into demo_clock (clinic_id, clinic_demo, ahead) values (${here.id}, false, '1 day')`.execute(
        database.db,
      );
    expect(await outcome(lying)).toBe('23514');
  });
});

describe('double booking', () => {
  const booking = async (clinic: TestClinic, resource: string, during: string) => {
    const visitor = await patient(clinic, `p${Math.random()}`);
    const visit = await row(database.db, 'visit', {
      clinic_id: clinic.id,
      patient_id: visitor,
      kind: 'consultation',
      starts_at: '2026-12-01T09:00:00Z',
      ends_at: '2026-12-01T10:00:00Z',
      phases: '[]',
      booked_at: '2026-11-01T09:00:00Z',
      booked_by: 'system',
    });
    return { clinic_id: clinic.id, visit_id: visit, resource_id: resource, phase: 'needling', during };
  };

  it('of a room, a device or a practitioner is refused by the database itself, touching ends are not', async () => {
    for (const kind of ['room', 'device', 'practitioner']) {
      const resource = await row(database.db, 'resource', { clinic_id: here.id, kind, name: kind });
      await row(
        database.db,
        'booking',
        await booking(here, resource, '[2026-12-01T09:00Z,2026-12-01T10:00Z)'),
      );
      const again = database.db
        .insertInto('booking')
        .values(await booking(here, resource, '[2026-12-01T09:59Z,2026-12-01T11:00Z)'))
        .execute();
      const error = await again.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(sqlState(error)).toBe('23P01');
      expect(violatedConstraint(error)).toBe('no_double_booking');
      await row(
        database.db,
        'booking',
        await booking(here, resource, '[2026-12-01T10:00Z,2026-12-01T11:00Z)'),
      );
    }
  });

  it('lets one of sixteen rivals have the place', async () => {
    const resource = await row(database.db, 'resource', {
      clinic_id: here.id,
      kind: 'room',
      name: 'last room',
    });
    const places = await Promise.all(
      Array.from({ length: 16 }, () => booking(here, resource, '[2026-12-02T09:00Z,2026-12-02T10:00Z)')),
    );
    const outcomes = await Promise.all(
      places.map((place) =>
        outcome(inClinic(database.db, here.id, (tx) => tx.insertInto('booking').values(place).execute())),
      ),
    );
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    expect(outcomes.filter((one) => one !== 'done').every((one) => one === '23P01' || one === '40P01')).toBe(
      true,
    );
  });
});
