import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { row } from '../../test/support/database.ts';
import { lettersOf, passTime } from '../../test/support/treated.ts';
import {
  type Arrived,
  arrivedPatient,
  cream,
  fullState,
  makeReady,
  scanOf,
  toNoon,
} from '../../test/support/treating.ts';
import { testWorld, type World, worldIn } from '../../test/support/world.ts';
import type { RecordState } from '../clinical/session-record.ts';
import { Refusal } from '../contract/errors.ts';
import { listRecords, openRecord, readRecord, readTreatment } from './treat.ts';
import { useCartridge } from './treat-cartridge.ts';
import { saveRecord } from './treat-save.ts';
import { amendRecord, signRecord } from './treat-sign.ts';
import type { Actor } from './work.ts';

let world: World;
let elsewhere: World;

beforeAll(async () => {
  world = await testWorld({ demo: true });
  elsewhere = await worldIn(world.database, { demo: true });
  await toNoon(world);
});
afterAll(() => world.close());

const as =
  (actor: Actor) =>
  <T>(work: Parameters<typeof world.care.perform<T>>[1]) =>
    world.care.perform(actor, work);

const open = (visitId: string, actor = world.staff.practitioner) =>
  world.care.perform(actor, (work) => openRecord(work, { visitId }, 'en'));
const save = (id: string, revision: number, state: RecordState, actor = world.staff.practitioner) =>
  world.care.perform(actor, (work) => saveRecord(work, { id, revision, state, language: 'en' }));
const use = (id: string, scan: string, actor = world.staff.practitioner) =>
  world.care.perform(actor, (work) => useCartridge(work, { id, scan, withoutSerial: false, language: 'en' }));
const sign = (id: string, revision: number, actor = world.staff.practitioner) =>
  world.care.perform(actor, (work) => signRecord(work, { id, revision, language: 'en' }));
const read = (id: string, actor = world.staff.practitioner) =>
  world.care.perform(actor, (work) => readRecord(work, id, 'en'));

const refusal = async (attempt: Promise<unknown>): Promise<Refusal> => {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Refusal) return error;
  throw new Error(`was not refused: ${String(error)}`);
};
const pointers = async (attempt: Promise<unknown>) =>
  (await refusal(attempt)).faults.map((fault) => fault.pointer);

let serial = 0;
const newSerial = (): string => {
  serial += 1;
  return `SER${serial}`;
};

/** A record with everything in it, not signed. */
async function complete(arrived: Arrived, change: Partial<RecordState> = {}) {
  const { id } = await open(arrived.visitId);
  await use(id, scanOf({ serial: newSerial() }));
  return save(id, 0, { ...fullState(world, arrived), ...change });
}

describe('opening a record', () => {
  it('is for today’s session of a patient who is there, by the practitioner whose calendar it is', async () => {
    const arrived = await arrivedPatient(world);
    const record = await open(arrived.visitId);
    expect(record).toMatchObject({
      visitId: arrived.visitId,
      patientId: arrived.patient.id,
      operator: { id: world.practitioner, name: 'Practitioner 1' },
      device: { id: world.device, label: 'skinpen-precision' },
      revision: 0,
      sessionNumber: 1,
    });
    expect(record.gaps.map(({ gap }) => gap)).toEqual(['anaesthetic', 'start', 'cartridge', 'zone', 'end']);
  });

  it('twice, or on two tablets at once, is one record', async () => {
    const arrived = await arrivedPatient(world);
    const opened = await Promise.all([open(arrived.visitId), open(arrived.visitId), open(arrived.visitId)]);
    expect(new Set(opened.map((record) => record.id)).size).toBe(1);
  });

  it('is refused before the patient has arrived, on another day, and after a cancellation', async () => {
    const waiting = await arrivedPatient(world, { arrived: false });
    expect((await refusal(open(waiting.visitId))).message).toBe('Mark the patient as arrived first.');
    const other = await arrivedPatient(world);
    const { db } = world.database;
    await sql`update visit set starts_at = starts_at - interval '1 day' where id = ${other.visitId}`.execute(
      db,
    );
    expect((await refusal(open(other.visitId))).message).toContain('is not today');
    const gone = await arrivedPatient(world);
    await sql`update visit set cancelled_at = now(), cancelled_why = 'ill' where id = ${gone.visitId}`.execute(
      db,
    );
    expect((await refusal(open(gone.visitId))).message).toBe('This visit has been cancelled.');
  });

  it('needs a practitioner with a calendar and the qualification, of this clinic', async () => {
    const { visitId, patient } = await arrivedPatient(world);
    expect((await refusal(open(visitId, world.staff['safety-lead']))).code).toBe('NOT_ALLOWED');
    expect((await refusal(open(visitId, world.staff['front-desk']))).code).toBe('NOT_ALLOWED');
    expect((await refusal(open(visitId, patient.actor))).code).toBe('NOT_ALLOWED');
    expect((await refusal(open(visitId, elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
    await sql`update resource set skills = '{}' where id = ${world.practitioner}`.execute(world.database.db);
    const unskilled = await refusal(open(visitId));
    await sql`update resource set skills = '{microneedling}' where id = ${world.practitioner}`.execute(
      world.database.db,
    );
    expect(unskilled.code).toBe('RULE_FORBIDS');
  });

  it('is not for a consultation', async () => {
    const { patient, ago } = await arrivedPatient(world);
    const visit = await row(world.database.db, 'visit', {
      clinic_id: world.clinic.id,
      patient_id: patient.id,
      kind: 'consultation',
      starts_at: ago(10),
      ends_at: ago(0),
      phases: '[]',
      booked_at: ago(100),
      booked_by: 'system',
    });
    expect((await refusal(open(visit))).code).toBe('NOT_FOUND');
  });
});

describe('the treatment room', () => {
  it('says what is ready and what is not', async () => {
    const arrived = await arrivedPatient(world, { ready: false, arrived: false });
    const room = () => as(world.staff.practitioner)((work) => readTreatment(work, arrived.visitId, 'en'));
    expect((await room()).ready).toEqual({
      today: true,
      arrived: false,
      birthDate: true,
      consent: { ok: false, at: undefined },
      screening: { status: 'blocked', until: undefined, reasons: ['not-screened'] },
    });
    await makeReady(world, arrived.patient.id, arrived.ago(90));
    expect((await room()).ready).toMatchObject({ consent: { ok: true }, screening: { status: 'allowed' } });
  });

  it('shows what was done in the session before, and warns when it was too short ago', async () => {
    const arrived = await arrivedPatient(world);
    const record = await complete(arrived);
    const next = await arrivedPatient(world);
    const { db } = world.database;
    await sql`update visit set patient_id = ${arrived.patient.id} where id = ${next.visitId}`.execute(db);
    await sql`
      update visit set starts_at = starts_at - interval '10 days', ends_at = ends_at - interval '10 days'
      where id = ${arrived.visitId}`.execute(db);
    await sql`
      update session_record set opened_at = opened_at - interval '10 days', ended_at = ended_at - interval '10 days'
      where id = ${record.id}`.execute(db);
    const room = await as(world.staff.practitioner)((work) => readTreatment(work, next.visitId, 'en'));
    expect(room.last).toMatchObject({
      deviceName: 'Pen 1',
      products: ['lidocaine-4'],
      zones: [{ zone: 'cheek-left', depthMm: 1.5 }, { zone: 'forehead' }],
    });
    expect(room.context.previous).toMatchObject({ maxDepthMm: 1.5 });
    const opened = await open(next.visitId);
    expect(opened.findings.map(({ rule, effect }) => [rule, effect])).toContainEqual([
      'technique-rest-too-short',
      'defer',
    ]);
  });

  it('is hidden from other clinics and closed to the front desk', async () => {
    const { visitId } = await arrivedPatient(world);
    const look = (actor: Actor) => as(actor)((work) => readTreatment(work, visitId, 'en'));
    expect((await refusal(look(elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
    expect((await refusal(look(world.staff['front-desk']))).code).toBe('NOT_ALLOWED');
  });
});

describe('saving a record', () => {
  it('keeps everything it is given, as the next revision, and the ones before', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const state = fullState(world, arrived);
    const first = await save(id, 0, { ...state, zones: [], notes: 'first' });
    const second = await save(id, 1, { ...state, notes: 'second' });
    expect(first.revision).toBe(1);
    expect(second.revision).toBe(2);
    expect(second.state).toEqual({
      ...state,
      notes: 'second',
      applications: [expect.objectContaining({ grams: 30 })],
    });
    const { rows } = await sql<{ revision: number; notes: string }>`
      select revision, needling ->> 'notes' as notes from session_record_revision where record_id = ${id} order by revision`.execute(
      world.database.db,
    );
    expect(rows).toEqual([
      { revision: 1, notes: 'first' },
      { revision: 2, notes: 'second' },
    ]);
  });

  it('from two tablets at once loses nothing: one saves, the other is told to put both together', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const state = { ...fullState(world, arrived), startedAt: arrived.ago(18) };
    await save(id, 0, { ...state, zones: [] });
    const attempts = await Promise.allSettled([
      save(id, 1, { ...state, notes: 'tablet one' }),
      save(id, 1, { ...state, notes: 'tablet two' }),
    ]);
    const [lost, ...others] = attempts.filter((one) => one.status === 'rejected');
    expect(others).toEqual([]);
    expect(lost?.reason).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect((await read(id)).revision).toBe(2);
  });

  it('sent again with the same key, because the answer was lost, is one save', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const intent = { key: `save-${id}`, digest: 'same' };
    const send = () =>
      world.care.performOnce(world.staff.practitioner, intent, (work) =>
        saveRecord(work, { id, revision: 0, state: fullState(world, arrived), language: 'en' }),
      );
    const answers = [await send(), await send()];
    expect(answers[1]).toEqual(JSON.parse(JSON.stringify(answers[0])));
    expect((await read(id)).revision).toBe(1);
  });

  it('never changes a line of the ledger: it is struck out with a reason, and the right one added', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const wrong = cream(arrived, { grams: 300, on: arrived.ago(59) });
    const state: RecordState = { ...fullState(world, arrived), applications: [wrong], zones: [] };
    const { startedAt: _, endedAt: __, ...numbing } = state;
    await save(id, 0, numbing);
    expect(await pointers(save(id, 1, { ...numbing, applications: [{ ...wrong, grams: 30 }] }))).toEqual([
      '/state/applications/0',
    ]);
    expect(await pointers(save(id, 1, { ...numbing, applications: [] }))).toEqual(['/state/applications']);
    const right = cream(arrived);
    const mended = await save(id, 1, {
      ...numbing,
      applications: [{ ...wrong, struckOut: 'typed a nought too many' }, right],
    });
    expect(mended.state.applications.map(({ grams, struckOut }) => [grams, struckOut])).toEqual([
      [300, 'typed a nought too many'],
      [30, undefined],
    ]);
    expect(mended.clock.map(({ applicationId }) => applicationId)).toEqual([right.id]);
  });

  it('lets nobody take over an application of another record', async () => {
    const [one, two] = [await arrivedPatient(world), await arrivedPatient(world)];
    const theirs = cream(one);
    const { startedAt: _, endedAt: __, ...numbing } = fullState(world, one);
    await save((await open(one.visitId)).id, 0, { ...numbing, applications: [theirs] });
    const mine = (await open(two.visitId)).id;
    expect((await refusal(save(mine, 0, { ...numbing, applications: [theirs] }))).code).toBe(
      'CHANGED_MEANWHILE',
    );
    expect((await read(mine)).state.applications).toEqual([]);
  });

  it('shows the clock of each cream by its label', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const { off: _, ...worn } = cream(arrived, { on: arrived.ago(50) });
    const { startedAt: __, endedAt: ___, ...numbing } = fullState(world, arrived);
    const { clock, gaps } = await save(id, 0, { ...numbing, applications: [worn] });
    expect(clock).toEqual([
      {
        applicationId: worn.id,
        product: 'lidocaine-4',
        earliestOff: arrived.ago(20),
        latestOff: arrived.ago(50 - 300),
        left: { grams: 10, areaCm2: 700, minutes: 300 },
      },
    ]);
    expect(gaps.map(({ gap }) => gap)).toContain('cream-on');
  });

  it('refuses times that have not come, another day’s, and an end before the beginning', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const state = fullState(world, arrived);
    const at = (change: Partial<RecordState>) => pointers(save(id, 0, { ...state, ...change }));
    expect(await at({ endedAt: arrived.ago(-30) })).toEqual(['/state/endedAt']);
    expect(await at({ applications: [cream(arrived, { on: arrived.ago(24 * 60) })] })).toEqual([
      '/state/applications/0/on',
    ]);
    expect(await at({ endedAt: arrived.ago(30) })).toEqual(['/state/endedAt']);
  });

  it('refuses a device that is not the clinic’s', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    for (const deviceId of [elsewhere.device, world.room, randomUUID()])
      expect(await pointers(save(id, 0, { ...fullState(world, arrived), deviceId }))).toEqual([
        '/state/deviceId',
      ]);
  });

  it('is not another clinic’s, nor the front desk’s', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const state = fullState(world, arrived);
    expect((await refusal(save(id, 0, state, elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
    expect((await refusal(save(id, 0, state, world.staff['front-desk']))).code).toBe('NOT_ALLOWED');
    expect((await refusal(save(id, 0, state, arrived.patient.actor))).code).toBe('NOT_ALLOWED');
  });
});

describe('the first needle', () => {
  const begin = (id: string, state: RecordState) => save(id, 0, { ...state, zones: [] });

  it('waits for a consent and a reviewed screening', async () => {
    const arrived = await arrivedPatient(world, { ready: false });
    const { id } = await open(arrived.visitId);
    const early = await refusal(begin(id, fullState(world, arrived)));
    expect(early.message).toBe('Needling may not begin yet.');
    expect(early.faults.map(({ pointer }) => pointer)).toEqual(['/consent', '/screening']);
    await makeReady(world, arrived.patient.id, arrived.ago(90));
    expect((await begin(id, fullState(world, arrived))).state.startedAt).toBe(arrived.ago(18));
  });

  it('waits for a date of birth: it decides about the cream', async () => {
    const arrived = await arrivedPatient(world);
    await sql`update patient set birth_date = null where id = ${arrived.patient.id}`.execute(
      world.database.db,
    );
    const { id } = await open(arrived.visitId);
    expect(await pointers(begin(id, fullState(world, arrived)))).toEqual(['/patient/birthDate']);
  });

  it('waits until every cream is off', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const { off: _, ...worn } = cream(arrived);
    const late = cream(arrived, { off: arrived.ago(10) });
    const state = fullState(world, arrived);
    for (const applications of [[worn], [late]])
      expect(await pointers(begin(id, { ...state, applications }))).toEqual(['/state/applications/0/off']);
  });

  it('does not follow a cream over its label’s limit', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const state = { ...fullState(world, arrived), applications: [cream(arrived, { grams: 90 })] };
    const stopped = await refusal(begin(id, state));
    expect(stopped.faults.map(({ pointer }) => pointer)).toEqual(['/state/startedAt']);
    expect(stopped.faults[0]?.detail).toContain('90 g of 40 g');
  });

  it('ends numbing: no cream goes on needled skin', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const state = fullState(world, arrived);
    await begin(id, state);
    const again = cream(arrived, { on: arrived.ago(12), off: arrived.ago(5) });
    expect(await pointers(save(id, 1, { ...state, applications: [...state.applications, again] }))).toContain(
      '/state/applications/1/on',
    );
  });

  it('once it was allowed, stays allowed: a consent withdrawn later does not reach back', async () => {
    const arrived = await arrivedPatient(world);
    const { id } = await open(arrived.visitId);
    const state = fullState(world, arrived);
    await begin(id, state);
    await sql`update consent set withdrawn_at = now(), withdrawn_why = 'changed my mind' where patient_id = ${arrived.patient.id}`.execute(
      world.database.db,
    );
    const saved = await save(id, 1, state);
    expect(saved.gaps.map(({ gap }) => gap)).toEqual(['cartridge']);
  });
});

describe('a cartridge', () => {
  const fresh = async () => (await open((await arrivedPatient(world)).visitId)).id;

  it('is read from its barcode, and stands in the record with lot and last day', async () => {
    const id = await fresh();
    const number = newSerial();
    const { cartridges } = await use(id, scanOf({ serial: number }));
    expect(cartridges).toEqual([
      expect.objectContaining({
        gtin: '00812345678901',
        lot: 'L2026A',
        expiresOn: '2040-12-31',
        serial: number,
      }),
    ]);
  });

  it('scanned twice is one use', async () => {
    const id = await fresh();
    const scan = scanOf({ serial: newSerial() });
    await use(id, scan);
    expect((await use(id, scan)).cartridges).toHaveLength(1);
  });

  it('is used once: of eight sessions that scan it at the same moment, one has it', async () => {
    const ids = [];
    for (let n = 0; n < 8; n += 1) ids.push(await fresh());
    const scan = scanOf({ serial: newSerial() });
    const attempts = await Promise.allSettled(ids.map((id) => use(id, scan)));
    const lost = attempts.filter((one) => one.status === 'rejected').map((one) => one.reason.code);
    expect(lost).toEqual(Array.from({ length: 7 }, () => 'CARTRIDGE_REFUSED'));
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from cartridge_use where scanned = ${scan}`.execute(world.database.db);
    expect(rows[0]?.n).toBe(1);
  });

  it('that was used in another session says so', async () => {
    const scan = scanOf({ serial: newSerial() });
    await use(await fresh(), scan);
    const again = await refusal(use(await fresh(), scan));
    expect(again.code).toBe('CARTRIDGE_REFUSED');
    expect(again.message).toContain('sharps bin');
  });

  it('past its last day is never used', async () => {
    const late = await refusal(
      use(await fresh(), scanOf({ expiry: '251231', lot: 'OLD', serial: newSerial() })),
    );
    expect(late.message).toContain('past its last day');
  });

  it('of a recalled lot is never used', async () => {
    const id = await fresh();
    await use(id, scanOf({ lot: 'BAD', serial: newSerial() }));
    await sql`update cartridge_lot set recalled_at = now(), recalled_why = 'sterility' where lot = 'BAD' and clinic_id = ${world.clinic.id}`.execute(
      world.database.db,
    );
    expect((await refusal(use(id, scanOf({ lot: 'BAD', serial: newSerial() })))).message).toContain(
      'recalled',
    );
  });

  it('made for another device is never used', async () => {
    await row(world.database.db, 'cartridge_lot', {
      clinic_id: world.clinic.id,
      gtin: '00812345678956',
      lot: 'EX1',
      expires_on: '2040-01-01',
      label: 'exceed',
    });
    const wrong = await refusal(
      use(await fresh(), scanOf({ gtin: '00812345678956', lot: 'EX2', serial: newSerial() })),
    );
    expect(wrong.message).toContain('another device');
  });

  it('can be typed where there is no barcode, and the barcode and the typing must agree', async () => {
    const id = await fresh();
    const type = (pack: Record<string, unknown>) =>
      as(world.staff.practitioner)((work) =>
        useCartridge(work, { id, withoutSerial: false, language: 'en', ...pack }),
      );
    const number = newSerial();
    const typed = { gtin: '00812345678901', lot: 'T1', expiresOn: '2040-12-31', serial: number };
    expect((await type(typed)).cartridges).toHaveLength(1);
    expect(await pointers(type({ scan: scanOf({ lot: 'A1', serial: newSerial() }), lot: 'B2' }))).toEqual([
      '/lot',
    ]);
    expect(await pointers(type({ scan: ']d20100812345678901', serial: '1' }))).toEqual([
      '/lot',
      '/expiresOn',
    ]);
    expect(await pointers(type({ scan: 'hello' }))).toEqual(['/scan']);
  });

  it('without a serial number needs somebody to say that it was sealed', async () => {
    const id = await fresh();
    expect(await pointers(use(id, scanOf()))).toEqual(['/serial']);
    const sealed = await as(world.staff.practitioner)((work) =>
      useCartridge(work, { id, scan: scanOf(), withoutSerial: true, language: 'en' }),
    );
    expect(sealed.cartridges.map((one) => one.serial)).toEqual([undefined]);
  });

  it('with another last day than its lot is another pack, and is put aside', async () => {
    const id = await fresh();
    await use(id, scanOf({ lot: 'DAY', serial: newSerial() }));
    expect(await pointers(use(id, scanOf({ lot: 'DAY', expiry: '391231', serial: newSerial() })))).toEqual([
      '/expiresOn',
    ]);
  });
});

describe('what speaks against a record', () => {
  it('needs a reason where a clinician may decide, and keeps it', async () => {
    const arrived = await arrivedPatient(world);
    const deep = { zone: 'cheek-left', depthMm: 2, passes: 4, endpoint: 'pinpoint-bleeding' } as const;
    const record = await complete(arrived, { zones: [deep] });
    const finding = record.findings.find(({ rule }) => rule === 'technique-depth-over-ceiling');
    expect(finding).toMatchObject({ id: 'technique-depth-over-ceiling@cheek-left', needsReason: true });
    expect(record.gaps).toEqual([
      { gap: 'reason', pointer: '/findings/technique-depth-over-ceiling@cheek-left' },
    ]);
    expect(await pointers(sign(record.id, 1))).toEqual(['/findings/technique-depth-over-ceiling@cheek-left']);
    const reasoned = await save(record.id, 1, {
      ...record.state,
      reasons: [{ finding: finding?.id ?? '', reason: 'Thick, tethered scars; agreed with the patient.' }],
    });
    expect(reasoned.gaps).toEqual([]);
    const signed = await sign(record.id, 2);
    expect(signed.findings.find(({ id }) => id === finding?.id)?.reason).toContain('tethered');
  });

  it('where it must never happen is refused, unless the safety lead puts a name to what has happened', async () => {
    const arrived = await arrivedPatient(world);
    const record = await complete(arrived, {
      topicals: [{ name: 'Vitamin C serum', at: arrived.ago(3) }],
    });
    const id = 'technique-topical-blocked@Vitamin C serum';
    expect(record.gaps).toEqual([{ gap: 'stop', pointer: `/findings/${id}` }]);
    const state = {
      ...record.state,
      reasons: [{ finding: id, reason: 'Put on by mistake; washed off at once.' }],
    };
    await save(record.id, 1, state);
    expect((await refusal(sign(record.id, 2))).code).toBe('INVALID');
    expect((await sign(record.id, 2, world.staff['safety-lead'])).signed?.by).toBe('The safety-lead');
  });
});

describe('signing', () => {
  it('lists everything that is missing, each with its place', async () => {
    const arrived = await arrivedPatient(world, { ready: false });
    const { id } = await open(arrived.visitId);
    expect(await pointers(sign(id, 0))).toEqual([
      '/consent',
      '/screening',
      '/applications',
      '/startedAt',
      '/cartridges',
      '/zones',
      '/endedAt',
    ]);
  });

  it('locks the record for good, in the database too', async () => {
    const record = await complete(await arrivedPatient(world));
    const signed = await sign(record.id, 1);
    expect(signed.signed).toMatchObject({ by: 'The practitioner', intact: true });
    expect(signed.signed?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect((await refusal(save(record.id, 1, record.state))).code).toBe('RECORD_SIGNED');
    expect((await refusal(use(record.id, scanOf({ serial: newSerial() })))).code).toBe('RECORD_SIGNED');
    expect((await refusal(sign(record.id, 1))).code).toBe('RECORD_SIGNED');
    const { db } = world.database;
    const tries = [
      sql`update session_record set needling = '{}' where id = ${record.id}`,
      sql`update anaesthetic_application set grams = 1 where record_id = ${record.id}`,
      sql`delete from session_record where id = ${record.id}`,
    ];
    for (const attempt of tries) await expect(attempt.execute(db)).rejects.toMatchObject({ code: 'SP002' });
  });

  it('shows when what is stored is no longer what was signed', async () => {
    const record = await complete(await arrivedPatient(world));
    await sign(record.id, 1);
    const { db } = world.database;
    await sql`alter table anaesthetic_application disable trigger locked_when_signed`.execute(db);
    await sql`update anaesthetic_application set grams = 1 where record_id = ${record.id}`.execute(db);
    await sql`alter table anaesthetic_application enable trigger locked_when_signed`.execute(db);
    expect((await read(record.id)).signed?.intact).toBe(false);
  });

  it('needs the revision that was looked at', async () => {
    const record = await complete(await arrivedPatient(world));
    await save(record.id, 1, { ...record.state, notes: 'added on the other tablet' });
    expect((await refusal(sign(record.id, 1))).code).toBe('CHANGED_MEANWHILE');
    expect((await sign(record.id, 2)).signed).toBeDefined();
  });

  it('at the same moment as a save is one or the other first, never half', async () => {
    for (let round = 0; round < 4; round += 1) {
      const record = await complete(await arrivedPatient(world));
      const [signing, saving] = await Promise.allSettled([
        sign(record.id, 1),
        save(record.id, 1, { ...record.state, notes: 'late' }),
      ]);
      const after = await read(record.id);
      expect([signing.status, saving.status].sort()).toEqual(['fulfilled', 'rejected']);
      expect(after.signed !== undefined).toBe(signing.status === 'fulfilled');
      expect(after.state.notes).toBe(signing.status === 'fulfilled' ? '' : 'late');
    }
  });

  it('is for whoever needled, and the safety lead', async () => {
    const record = await complete(await arrivedPatient(world));
    const other = await row(world.database.db, 'resource', {
      clinic_id: world.clinic.id,
      kind: 'practitioner',
      name: 'Practitioner 2',
      skills: ['microneedling'],
    });
    const stranger: Actor = { ...world.staff.practitioner, resourceId: other };
    expect((await refusal(sign(record.id, 1, stranger))).code).toBe('NOT_ALLOWED');
    expect((await refusal(sign(record.id, 1, world.staff.owner))).code).toBe('NOT_ALLOWED');
    expect((await refusal(sign(record.id, 1, elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
  });

  it('queues the letters that ask how the skin is', async () => {
    const arrived = await arrivedPatient(world);
    const record = await complete(arrived);
    await sign(record.id, 1);
    const letters = (await lettersOf(world, 'check-in-reminder')).filter((one) =>
      one.key.includes(arrived.visitId),
    );
    expect(letters.map((letter) => letter.params.day)).toEqual(['1', '3', '7', '14', '28']);
  });

  it('keeps the findings of that day, whatever is learned later', async () => {
    const arrived = await arrivedPatient(world);
    const record = await complete(arrived);
    const signed = await sign(record.id, 1);
    await makeReady(world, arrived.patient.id, arrived.ago(0));
    await passTime(world, 1);
    expect((await read(record.id)).findings).toEqual(signed.findings);
  });
});

describe('an amendment', () => {
  const amend = (id: string, text: string) =>
    as(world.staff.practitioner)((work) => amendRecord(work, { id, text, language: 'en' }));

  it('adds to a signed record, with a name and a time, and cannot be changed', async () => {
    const record = await complete(await arrivedPatient(world));
    expect((await refusal(amend(record.id, 'too early'))).code).toBe('RULE_FORBIDS');
    await sign(record.id, 1);
    await amend(record.id, 'The forehead had 4 passes.');
    const { amendments, signed } = await amend(record.id, 'Seen again at 17:00: calm.');
    expect(amendments.map(({ text, writtenBy }) => [text, writtenBy])).toEqual([
      ['The forehead had 4 passes.', 'The practitioner'],
      ['Seen again at 17:00: calm.', 'The practitioner'],
    ]);
    expect(signed?.intact).toBe(true);
    await expect(
      sql`update amendment set text = 'nothing' where record_id = ${record.id}`.execute(world.database.db),
    ).rejects.toMatchObject({ code: 'SP001' });
  });
});

describe('records of a patient', () => {
  it('are listed for clinicians of the clinic', async () => {
    const arrived = await arrivedPatient(world);
    const record = await complete(arrived);
    const list = (actor: Actor) => as(actor)((work) => listRecords(work, arrived.patient.id, 'en'));
    expect((await list(world.staff['safety-lead'])).records.map(({ id }) => id)).toEqual([record.id]);
    expect((await refusal(list(elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
    expect((await refusal(list(world.staff['front-desk']))).code).toBe('NOT_ALLOWED');
  });
});
