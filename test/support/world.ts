import { randomUUID } from 'node:crypto';
import { type Care, createCare } from '../../src/care/care.ts';
import type { Actor } from '../../src/care/work.ts';
import { type StaffRole, staffRoles } from '../../src/contract/people.ts';
import { row, type TestClinic, type TestDatabase, testClinic, testDatabase } from './database.ts';

/** A small clinic with one person in every role, one room, one pen and one practitioner, for tests of use cases. */
export type World = {
  readonly database: TestDatabase;
  readonly care: Care;
  readonly clinic: TestClinic;
  readonly staff: Readonly<Record<StaffRole, Actor>>;
  readonly room: string;
  readonly device: string;
  readonly practitioner: string;
  readonly close: () => Promise<void>;
};

export async function testWorld(options: { demo?: boolean; timeZone?: string } = {}): Promise<World> {
  const database = await testDatabase();
  return { ...(await worldIn(database, options)), close: () => database.drop() };
}

/** Another clinic in the same database, to be kept out of the first. */
export async function worldIn(
  database: TestDatabase,
  options: { demo?: boolean; timeZone?: string } = {},
): Promise<World> {
  const clinic = await testClinic(database.db, options);
  const add = (table: string, values: Record<string, unknown>) =>
    row(database.db, table, { clinic_id: clinic.id, ...values });
  const room = await add('resource', { kind: 'room', name: 'Room 1' });
  const device = await add('resource', {
    kind: 'device',
    name: 'Pen 1',
    label: 'skinpen-precision',
    serial: 'SP-0001',
  });
  const practitioner = await add('resource', {
    kind: 'practitioner',
    name: 'Practitioner 1',
    skills: ['microneedling'],
  });
  for (const weekday of [1, 2, 3, 4, 5]) {
    await add('opening_hours', { resource_id: practitioner, weekday, opens: '09:00', closes: '18:00' });
  }
  const actors = await Promise.all(
    staffRoles.map(async (role): Promise<[StaffRole, Actor]> => {
      const calendar = role === 'practitioner' ? { resource_id: practitioner } : {};
      const member = await add('member', { user_id: randomUUID(), role, name: `The ${role}`, ...calendar });
      const own = role === 'practitioner' ? { resourceId: practitioner } : {};
      return [role, { id: `member:${member}`, role, clinicId: clinic.id, memberId: member, ...own }];
    }),
  );
  const staff = Object.fromEntries(actors) as Record<StaffRole, Actor>;
  return {
    database,
    care: createCare(database.db),
    clinic,
    staff,
    room,
    device,
    practitioner,
    close: async () => {},
  };
}

/** A patient and the actor they are when signed in. */
export async function testPatient(world: World, name = 'Pat Example'): Promise<{ id: string; actor: Actor }> {
  const id = await row(world.database.db, 'patient', {
    clinic_id: world.clinic.id,
    name,
    email: `${randomUUID().slice(0, 8)}@patient.example`,
    phone: '+44 20 7946 0001',
    birth_date: '1999-04-02',
  });
  return { id, actor: { id: `patient:${id}`, role: 'patient', clinicId: world.clinic.id, patientId: id } };
}

export type BookedSession = {
  readonly courseId: string;
  readonly sessionId: string;
  readonly visitId: string;
};

/** A course with one session on the calendar: 35 min numbing, 30 needling, 15 recovery, 10 cleaning from `start`. */
export async function testSession(world: World, patientId: string, start: string): Promise<BookedSession> {
  const add = (table: string, values: Record<string, unknown>) =>
    row(world.database.db, table, { clinic_id: world.clinic.id, ...values });
  const at = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();
  const courseId = await add('course', {
    patient_id: patientId,
    protocol_name: 'default',
    protocol_version: '1.0.0',
    created_at: at(-40_000),
    created_by: 'system',
  });
  const sessionId = await add('session', { course_id: courseId, number: 1 });
  const phase = (name: string, from: number, to: number, ...resources: string[]) => ({
    name,
    start: at(from),
    end: at(to),
    resources,
  });
  const phases = [
    phase('numbing', 0, 35, world.room),
    phase('needling', 35, 65, world.room, world.practitioner, world.device),
    phase('recovery', 65, 80, world.room),
    phase('cleaning', 80, 90, world.room, world.device),
  ];
  const visitId = await add('visit', {
    patient_id: patientId,
    kind: 'session',
    session_id: sessionId,
    starts_at: at(0),
    ends_at: at(90),
    phases: JSON.stringify(phases),
    practitioner_id: world.practitioner,
    booked_at: at(-40_000),
    booked_by: 'system',
  });
  for (const { name, start: from, end, resources } of phases) {
    for (const resource of resources) {
      await add('booking', {
        visit_id: visitId,
        resource_id: resource,
        phase: name,
        during: `[${from},${end})`,
      });
    }
  }
  return { courseId, sessionId, visitId };
}

/** A reviewed screening with nothing against treatment, as if a clinician had just signed it. */
export async function allowTreatment(
  world: World,
  patientId: string,
  findings: readonly object[] = [],
): Promise<void> {
  const add = (table: string, values: Record<string, unknown>) =>
    row(world.database.db, table, { clinic_id: world.clinic.id, patient_id: patientId, ...values });
  const now = new Date();
  const day = now.toISOString().slice(0, 10);
  const at = now.toISOString();
  const intake = await add('intake', {
    answers: '{}',
    answered_on: day,
    recorded_at: at,
    recorded_by: 'system',
  });
  await add('screening', {
    intake_id: intake,
    as_of: day,
    answer: JSON.stringify({ decision: 'clear', findings, protocol: { name: 'default', version: '1.0.0' } }),
    made_at: at,
    made_by: 'system',
    reviewed_at: at,
    reviewed_by: world.staff.practitioner.memberId,
  });
}
