import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../../test/support/refusal.ts';
import { testPatient, testWorld, type World } from '../../test/support/world.ts';
import { DEFAULT_POLICIES } from '../contract/policies.ts';
import { changePolicies, readPolicies } from './policies.ts';
import { sweep } from './sweep.ts';
import { tellPatient } from './tell.ts';
import type { Actor, Work } from './work.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

const NIGHT = '2027-03-27T23:30:00Z';
const as = <T>(actor: Actor, work: (work: Work) => Promise<T>) => world.care.perform(actor, work);

/** Tells a patient something at an instant and answers when it is due. */
async function dueOf(actor: Actor, patientId: string, letter: { now: string; dueAt?: string }) {
  const key = `test:${patientId}:${letter.now}${letter.dueAt ?? ''}`;
  await as(actor, (work) => {
    work.permit('read', 'patient', { patientId });
    const told = { key, template: 'session-tomorrow', params: { start: NIGHT } };
    return tellPatient({ ...work, now: letter.now }, patientId, {
      ...told,
      ...(letter.dueAt === undefined ? {} : { dueAt: letter.dueAt }),
    });
  });
  const { rows } = await world.database.pool.query('select due_at as due from message where key = $1', [key]);
  return rows[0].due;
}

describe('a letter to a patient', () => {
  it('waits until the morning where the patient is, also on the night on which clocks change', async () => {
    const [here, there] = [await testPatient(world), await testPatient(world)];
    await sql`update patient set time_zone = 'America/New_York' where id = ${there.id}`.execute(
      world.database.db,
    );
    const desk = world.staff['front-desk'];
    expect(await dueOf(desk, here.id, { now: NIGHT })).toBe('2027-03-28T07:00:00Z');
    expect(await dueOf(desk, there.id, { now: NIGHT })).toBe(NIGHT);
    const dueAt = '2027-04-05T08:00:00Z';
    expect(await dueOf(desk, here.id, { now: NIGHT, dueAt })).toBe(dueAt);
    expect(await dueOf(desk, there.id, { now: NIGHT, dueAt })).toBe('2027-04-05T12:00:00Z');
  });

  it('that answers what the patient has just done goes at once', async () => {
    const patient = await testPatient(world);
    expect(await dueOf(patient.actor, patient.id, { now: NIGHT })).toBe(NIGHT);
  });

  it('goes again under its key when it says something else, and only then', async () => {
    const patient = await testPatient(world);
    const tell = (start: string) =>
      as(patient.actor, (work) => {
        work.permit('read', 'patient', { patientId: patient.id });
        const key = `test:${patient.id}:again`;
        return tellPatient(work, patient.id, { key, template: 'session-tomorrow', params: { start } });
      });
    const { rows } = await world.database.pool.query('select email from patient where id = $1', [patient.id]);
    const sent: unknown[] = [];
    const deliver = async (message: { address: string; params: Readonly<Record<string, unknown>> }) => {
      if (message.address === rows[0].email) sent.push(message.params.start);
    };
    for (const start of ['2027-05-01T09:00:00Z', '2027-05-01T09:00:00Z', '2027-05-08T09:00:00Z']) {
      await tell(start);
      await sweep(world.database.db, deliver);
    }
    expect(sent).toEqual(['2027-05-01T09:00:00Z', '2027-05-08T09:00:00Z']);
  });
});

describe('the rules of a clinic', () => {
  it('are the defaults until the owner sets others', async () => {
    expect(await as(world.staff['front-desk'], readPolicies)).toEqual(DEFAULT_POLICIES);
    const change = (actor: Actor) =>
      as(actor, (work) => changePolicies(work, { ...DEFAULT_POLICIES, quietHours: null }));
    expect((await refusal(change(world.staff['front-desk']))).code).toBe('NOT_ALLOWED');
    await change(world.staff.owner);
    const patient = await testPatient(world);
    expect(await dueOf(world.staff['front-desk'], patient.id, { now: NIGHT })).toBe(NIGHT);
  });
});
