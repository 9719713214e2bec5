import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { row } from '../../test/support/database.ts';
import { refusal } from '../../test/support/refusal.ts';
import { testPatient, testSession, testWorld, type World, worldIn } from '../../test/support/world.ts';
import type { PatientHeader } from '../contract/patients.ts';
import { readEnquiry } from './enquire.ts';
import { readIntake } from './intake.ts';
import { changeContact, createPatient, isSameName, listPatients, readPatient } from './patients.ts';
import { listScreenings } from './screening.ts';
import type { Actor } from './work.ts';

let world: World;
let elsewhere: World;

beforeAll(async () => {
  world = await testWorld();
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

const desk = (): Actor => world.staff['front-desk'];

const enquiry = (values: Record<string, unknown> = {}) =>
  row(world.database.db, 'enquiry', {
    clinic_id: world.clinic.id,
    name: 'Ana Núñez Prado',
    email: 'ana@enquiry.example',
    phone: '+34 600 111 222',
    message: '',
    language: 'es',
    received_at: '2026-03-01T23:30:00Z',
    self_check: JSON.stringify({
      asOf: '2026-03-01',
      birthDate: '1998-05-06',
      fitzpatrick: 4,
      language: 'es',
    }),
    ...values,
  });

const create = (body: Parameters<typeof createPatient>[1], actor = desk()) =>
  world.care.perform(actor, (work) => createPatient(work, body));

const read = (id: string, actor = desk()): Promise<PatientHeader> =>
  world.care.perform(actor, (work) => readPatient(work, id));

const find = (q: string, more: { after?: string; limit?: number } = {}, of = world) =>
  of.care.perform(of.staff['front-desk'], (work) => listPatients(work, { q, limit: 50, ...more }));

describe('opening a record from an enquiry', () => {
  it('carries over the contact and the self-check, so that nothing is asked twice', async () => {
    const id = await enquiry();
    const made = await create({ enquiryId: id });
    expect(made).toMatchObject({ existing: false, answersKept: true });
    expect(await read(made.patientId)).toMatchObject({
      name: 'Ana Núñez Prado',
      email: 'ana@enquiry.example',
      phone: '+34 600 111 222',
      birthDate: '1998-05-06',
      skinType: 4,
      language: 'es',
      courseState: 'none',
      openAlerts: 0,
    });
    const { intake } = await world.care.perform(world.staff.practitioner, (work) =>
      readIntake(work, made.patientId),
    );
    expect(intake).toMatchObject({
      answers: { birthDate: '1998-05-06', fitzpatrick: 4 },
      answeredOn: '2026-03-01',
      recordedBy: 'enquiry',
    });
    const { patientId } = await world.care.perform(desk(), (work) => readEnquiry(work, id));
    expect(patientId).toBe(made.patientId);
  });

  it('screens the answers at once, for a clinician to review', async () => {
    const made = await create({ enquiryId: await enquiry({ email: 'screened@enquiry.example' }) });
    const { screenings } = await world.care.perform(world.staff.practitioner, (work) =>
      listScreenings(work, made.patientId),
    );
    expect(screenings).toHaveLength(1);
    expect(screenings[0]).toMatchObject({ current: true });
    expect(screenings[0]?.reviewed).toBeUndefined();
  });

  it('opens one, also when two desks do it at the same moment', async () => {
    const id = await enquiry({ email: 'twice@enquiry.example' });
    const [a, b] = await Promise.all([create({ enquiryId: id }), create({ enquiryId: id })]);
    expect(a.patientId).toBe(b.patientId);
    expect([a.existing, b.existing].sort()).toEqual([false, true]);
  });

  it('finds the patient who has this address already, and adds the answers', async () => {
    const first = await create({ enquiryId: await enquiry({ email: 'again@enquiry.example' }) });
    const later = await enquiry({
      email: 'Again@Enquiry.example',
      name: 'ana nunez prado',
      received_at: '2026-04-01T10:00:00Z',
    });
    expect(await create({ enquiryId: later })).toEqual({
      patientId: first.patientId,
      existing: true,
      answersKept: true,
    });
  });

  it('does not put one person’s answers into the record of another who shares the address', async () => {
    const first = await create({ enquiryId: await enquiry({ email: 'shared@enquiry.example' }) });
    const later = await enquiry({
      email: 'shared@enquiry.example',
      name: 'Luis Prado',
      self_check: '{"fitzpatrick":2}',
    });
    expect(await create({ enquiryId: later })).toEqual({
      patientId: first.patientId,
      existing: true,
      answersKept: false,
    });
    expect((await read(first.patientId)).skinType).toBe(4);
  });

  it('leaves newer answers of the record the newest', async () => {
    const first = await create({
      enquiryId: await enquiry({ email: 'old@enquiry.example', received_at: '2026-05-01T10:00:00Z' }),
    });
    const older = await enquiry({ email: 'old@enquiry.example', received_at: '2026-02-01T10:00:00Z' });
    expect(await create({ enquiryId: older })).toEqual({
      patientId: first.patientId,
      existing: true,
      answersKept: false,
    });
  });

  it('opens the record even when the answers no longer make sense', async () => {
    const broken = await enquiry({ email: 'broken@enquiry.example', self_check: '{"fitzpatrick": 12}' });
    expect(await create({ enquiryId: broken })).toMatchObject({ existing: false, answersKept: false });
  });

  it('is not possible with an enquiry of another clinic', async () => {
    const id = await enquiry({ email: 'elsewhere@enquiry.example' });
    expect((await refusal(create({ enquiryId: id }, elsewhere.staff['front-desk']))).code).toBe('NOT_FOUND');
  });

  it('is not a patient’s to do', async () => {
    const { actor } = await testPatient(world);
    const id = await enquiry({ email: 'not-mine@enquiry.example' });
    expect((await refusal(create({ enquiryId: id }, actor))).code).toBe('NOT_ALLOWED');
  });
});

describe('opening a record by hand', () => {
  const person = {
    name: 'Mia Hand',
    email: 'mia@hand.example',
    phone: '01234 567890',
    language: 'en' as const,
  };

  it('makes one, and answers the same patient for the same address', async () => {
    const made = await create(person);
    expect(made.existing).toBe(false);
    expect(await create({ ...person, email: 'MIA@hand.example' })).toMatchObject({
      patientId: made.patientId,
      existing: true,
    });
  });

  it('lets rivals with one address have one patient', async () => {
    const made = await Promise.all(
      Array.from({ length: 6 }, () => create({ ...person, email: 'rivals@hand.example' })),
    );
    expect(new Set(made.map(({ patientId }) => patientId)).size).toBe(1);
    expect(made.filter(({ existing }) => !existing)).toHaveLength(1);
  });

  it('does not believe a birthday that is still to come', async () => {
    const refused = await refusal(
      create({ ...person, email: 'new@hand.example', birthDate: '2999-01-01' as never }),
    );
    expect(refused.faults[0]?.pointer).toBe('/birthDate');
  });
});

describe('finding a patient', () => {
  beforeAll(async () => {
    for (const [name, email, phone] of [
      ['Zoë Ångström', 'zoe@find.example', '+44 20 7946 1234'],
      ['Zora Neale', 'z.neale@find.example', '+44 20 7946 9999'],
      ['100% Sure', 'sure@find.example', '+44 20 7946 5678'],
    ] as const)
      await create({ name, email, phone, language: 'en' });
  });

  const names = async (q: string) => (await find(q)).patients.map(({ name }) => name);

  it('goes by part of the name, without case or accents', async () => {
    expect(await names('angstr')).toEqual(['Zoë Ångström']);
    expect(await names('ZOE')).toEqual(['Zoë Ångström']);
    expect(await names('zo')).toEqual(['Zoë Ångström', 'Zora Neale']);
  });

  it('goes by e-mail, and by digits of the telephone however they are parted', async () => {
    expect(await names('z.neale@')).toEqual(['Zora Neale']);
    expect(await names('7946-1234')).toEqual(['Zoë Ångström']);
    expect(await names('zora 9999')).toEqual(['Zora Neale']);
  });

  it('takes signs of the search language for what they are', async () => {
    expect(await names('100%')).toEqual(['100% Sure']);
    expect(await names('%')).toEqual(['100% Sure']);
    expect(await names("o'; drop table patient")).toEqual([]);
  });

  it('goes page by page, and says how many there are', async () => {
    const first = await find('find.example', { limit: 2 });
    expect([first.patients.length, first.total]).toEqual([2, 3]);
    const second = await find('find.example', { limit: 2, after: first.next ?? '' });
    expect(second.patients.map(({ name }) => name)).toEqual(['Zora Neale']);
    expect(second.next).toBeUndefined();
  });

  it('stays within the clinic', async () => {
    expect(await find('zo', {}, elsewhere)).toEqual({ patients: [], total: 0 });
  });
});

describe('the head of a record', () => {
  it('shows the course, the next visit and open alerts', async () => {
    const patient = await testPatient(world);
    const booked = await testSession(world, patient.id, '2099-03-02T09:00:00Z');
    expect(await read(patient.id)).toMatchObject({
      courseState: 'booked',
      openCourseId: booked.courseId,
      sessionsDone: 0,
      nextVisit: { id: booked.visitId, kind: 'session', start: '2099-03-02T09:00:00Z' },
    });
  });

  it('is shown to the patient, and to nobody of another clinic or another patient', async () => {
    const patient = await testPatient(world);
    const other = await testPatient(world);
    expect((await read(patient.id, patient.actor)).id).toBe(patient.id);
    expect((await refusal(read(patient.id, other.actor))).code).toBe('NOT_FOUND');
    expect((await refusal(read(patient.id, elsewhere.staff.owner))).code).toBe('NOT_FOUND');
  });

  it('leaves a trace of who read it', async () => {
    const patient = await testPatient(world);
    await read(patient.id, world.staff.practitioner);
    const seen = await world.database.db
      .selectFrom('audit_event')
      .select(['actor', 'action', 'detail'])
      .where('patient_id', '=', patient.id)
      .execute();
    expect(seen).toEqual([{ actor: world.staff.practitioner.id, action: 'read', detail: {} }]);
  });
});

describe('changing a contact', () => {
  const change = (id: string, body: Parameters<typeof changeContact>[2], actor = desk()) =>
    world.care.perform(actor, (work) => changeContact(work, id, body));

  it('keeps what stood there, field by field', async () => {
    const patient = await testPatient(world, 'Before Name');
    const changed = await change(patient.id, {
      name: 'After Name',
      phone: '+44 20 7946 0001',
      language: 'es',
    });
    expect(changed).toMatchObject({ name: 'After Name', language: 'es' });
    const kept = await world.database.db
      .selectFrom('patient_change')
      .select(['field', 'was', 'became', 'changed_by'])
      .where('patient_id', '=', patient.id)
      .orderBy('field')
      .execute();
    expect(kept).toEqual([
      { field: 'language', was: 'en', became: 'es', changed_by: desk().id },
      { field: 'name', was: 'Before Name', became: 'After Name', changed_by: desk().id },
    ]);
  });

  it('refuses an address of another patient', async () => {
    const [a, b] = [await testPatient(world), await testPatient(world)];
    const { email } = await read(b.id);
    const refused = await refusal(change(a.id, { email: email.toUpperCase() }));
    expect(refused.faults[0]?.pointer).toBe('/email');
  });

  it('lets patients change their own telephone, and not what signs them in or decides a rule', async () => {
    const patient = await testPatient(world);
    expect((await change(patient.id, { phone: '07700 900 900' }, patient.actor)).phone).toBe('07700 900 900');
    const email = await refusal(change(patient.id, { email: 'thief@example.org' }, patient.actor));
    expect(email.faults[0]?.pointer).toBe('/email');
    const other = await testPatient(world);
    expect((await refusal(change(other.id, { phone: '000000' }, patient.actor))).code).toBe('NOT_FOUND');
  });
});

describe('the same name', () => {
  it('is the same whatever its case, accents and spaces', () => {
    expect(isSameName('Ana Núñez  Prado', 'ana nunez prado')).toBe(true);
    expect(isSameName('Ana Nunez', 'Ana Nunes')).toBe(false);
  });
});
