import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../../test/support/refusal.ts';
import { testWorld, type World, worldIn } from '../../test/support/world.ts';
import { visitorActor } from './care.ts';
import { closeEnquiry } from './close-enquiry.ts';
import { enquire, readEnquiry } from './enquire.ts';
import { createPatient } from './patients.ts';

let world: World;
let elsewhere: World;
beforeAll(async () => {
  world = await testWorld();
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

const asked = async (email = `${crypto.randomUUID()}@patient.example`): Promise<string> => {
  const body = { name: 'Pat', email, phone: '+44 7700 900001', message: '', language: 'en' } as const;
  return (await world.care.perform(visitorActor(world.clinic.id), (work) => enquire(work, body))).id;
};

const close = (id: string, as = world.staff['front-desk']): Promise<void> =>
  world.care.perform(as, (work) => closeEnquiry(work, id, 'Wanted prices only.'));

describe('closing an enquiry', () => {
  it('takes it out of the new ones, once', async () => {
    const id = await asked();
    await close(id);
    const read = await world.care.perform(world.staff['front-desk'], (work) => readEnquiry(work, id));
    expect(read.status).toBe('closed');
    expect((await refusal(close(id))).code).toBe('ALREADY_DONE');
  });

  it('is refused for one that has become a patient', async () => {
    const id = await asked();
    await world.care.perform(world.staff['front-desk'], (work) => createPatient(work, { enquiryId: id }));
    expect((await refusal(close(id))).code).toBe('ALREADY_DONE');
  });

  it('does not find another clinic’s, and is not for visitors', async () => {
    const id = await asked();
    expect((await refusal(close(id, elsewhere.staff['front-desk']))).code).toBe('NOT_FOUND');
    expect((await refusal(close(id, visitorActor(world.clinic.id)))).code).toBe('SIGN_IN_NEEDED');
  });
});
