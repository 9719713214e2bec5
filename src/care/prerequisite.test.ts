import { afterAll, beforeAll, expect, it } from 'vitest';
import { row } from '../../test/support/database.ts';
import { refusal } from '../../test/support/refusal.ts';
import { allowTreatment, testPatient, testWorld, type World } from '../../test/support/world.ts';
import { DEFAULT_POLICIES } from '../contract/policies.ts';
import { chooseCalendar } from './choose-calendar.ts';
import { startCourse } from './course.ts';
import { offerCalendars } from './offer-calendars.ts';
import { changePolicies } from './policies.ts';
import type { Actor, Work } from './work.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

const as = <T>(actor: Actor, work: (work: Work) => Promise<T>) => world.care.perform(actor, work);

it('a course is booked only after a consultation in time, where the clinic asks for one', async () => {
  const patient = await testPatient(world);
  await allowTreatment(world, patient.id);
  const { id } = await as(world.staff.practitioner, (work) =>
    startCourse(work, { goals: [], protocol: 'default', blackouts: [], prefer: {}, patientId: patient.id }),
  );
  const offer = () => as(world.staff.practitioner, (work) => offerCalendars(work, id));
  const offered = await offer();
  if (offered.status !== 'offered') throw new Error('no calendar was offered');
  await as(world.staff.owner, (work) =>
    changePolicies(work, { ...DEFAULT_POLICIES, consultationValidDays: 90 }),
  );
  const choose = () => as(patient.actor, (work) => chooseCalendar(work, offered.offer.id, 0));
  expect((await refusal(offer())).code).toBe('RULE_FORBIDS');
  expect((await refusal(choose())).code).toBe('RULE_FORBIDS');

  const consulted = async (daysAgo: number) => {
    const at = (minutes: number) =>
      new Date(Date.now() - daysAgo * 86_400_000 + minutes * 60_000).toISOString();
    await row(world.database.db, 'visit', {
      clinic_id: world.clinic.id,
      patient_id: patient.id,
      kind: 'consultation',
      starts_at: at(0),
      ends_at: at(30),
      phases: '[]',
      booked_at: at(-60),
      booked_by: 'system',
      arrived_at: at(0),
      finished_at: at(30),
    });
  };
  await consulted(92);
  expect((await refusal(choose())).code).toBe('RULE_FORBIDS');
  await consulted(80);
  expect((await choose()).status).toBe('booked');
});
