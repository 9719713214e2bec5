import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrivedPatient, fullState, scanOf, toNoon } from '../../test/support/treating.ts';
import { testWorld, type World, worldIn } from '../../test/support/world.ts';
import { isoDate } from '../kernel/day.ts';
import { listLots, readLot, recallLot, receiveLot } from './cartridges.ts';
import { openRecord } from './treat.ts';
import { useCartridge } from './treat-cartridge.ts';
import { saveRecord } from './treat-save.ts';
import type { Actor } from './work.ts';

let world: World;
let elsewhere: World;

beforeAll(async () => {
  world = await testWorld({ demo: true });
  elsewhere = await worldIn(world.database, { demo: true });
  await toNoon(world);
});
afterAll(() => world.close());

const LABEL = 'skinpen-precision';
const GTIN = '00812345678901';

const receive = (lot: string, actor: Actor = world.staff['front-desk'], label = LABEL) =>
  world.care.perform(actor, (work) => receiveLot(work, { scan: scanOf({ lot, serial: 'S1' }), label }));
const recall = (id: string, actor: Actor = world.staff['safety-lead']) =>
  world.care.perform(actor, (work) => recallLot(work, { id, reason: 'Seal found open by the maker.' }));

async function treatWith(lot: string, serial: string) {
  const arrived = await arrivedPatient(world);
  const act = <T>(work: Parameters<typeof world.care.perform<T>>[1]) =>
    world.care.perform(world.staff.practitioner, work);
  const { id } = await act((work) => openRecord(work, { visitId: arrived.visitId }, 'en'));
  const scan = scanOf({ lot, serial });
  await act((work) => useCartridge(work, { id, scan, withoutSerial: false, language: 'en' }));
  const state = fullState(world, arrived);
  await act((work) => saveRecord(work, { id, revision: 0, state, language: 'en' }));
  return { ...arrived, recordId: id };
}

describe('receiving a lot', () => {
  it('reads identifier, lot and last day from one pack', async () => {
    const lot = await receive('R1');
    expect(lot).toMatchObject({
      gtin: GTIN,
      lot: 'R1',
      expiresOn: '2040-12-31',
      label: LABEL,
      status: 'good',
      used: 0,
      patients: 0,
    });
    expect((await receive('R1')).id).toBe(lot.id);
  });

  it('keeps packs apart that contradict what is on record', async () => {
    await receive('R2');
    await expect(receive('R2', world.staff.owner, 'exceed')).rejects.toMatchObject({
      faults: [{ pointer: '/label' }],
    });
    const other = world.care.perform(world.staff.owner, (work) =>
      receiveLot(work, { gtin: GTIN, lot: 'R2', expiresOn: isoDate('2039-01-01'), label: LABEL }),
    );
    await expect(other).rejects.toMatchObject({ faults: [{ pointer: '/expiresOn' }] });
  });

  it('refuses what has expired', async () => {
    const late = world.care.perform(world.staff.owner, (work) =>
      receiveLot(work, { scan: scanOf({ lot: 'R3', expiry: '240101' }), label: LABEL }),
    );
    await expect(late).rejects.toMatchObject({ faults: [{ pointer: '/expiresOn' }] });
  });
});

describe('everybody treated with a lot', () => {
  it('is found in one look: who, when, by whom, how deep, how to reach them', async () => {
    const [one, two] = [await treatWith('T1', 'A1'), await treatWith('T1', 'A2')];
    await treatWith('T2', 'A3');
    const lead = world.staff['safety-lead'];
    const { lots } = await world.care.perform(lead, (work) => listLots(work));
    const id = lots.find(({ lot }) => lot === 'T1')?.id ?? '';
    const { lot, treated } = await world.care.perform(lead, (work) => readLot(work, id));
    expect(lot).toMatchObject({ used: 2, patients: 2 });
    expect(treated.map(({ patientId }) => patientId).sort()).toEqual([one.patient.id, two.patient.id].sort());
    expect(treated.find(({ patientId }) => patientId === one.patient.id)).toMatchObject({
      recordId: one.recordId,
      patientName: 'Pat Example',
      phone: '+44 20 7946 0001',
      serial: 'A1',
      operatorName: 'Practitioner 1',
      maxDepthMm: 1.5,
      adverseEvents: 0,
    });
  });

  it('is not for the front desk, nor for another clinic', async () => {
    const { id } = await receive('T3');
    const look = (actor: Actor) => world.care.perform(actor, (work) => readLot(work, id));
    await expect(look(world.staff['front-desk'])).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(look(elsewhere.staff['safety-lead'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const theirs = await world.care.perform(elsewhere.staff.owner, (work) => listLots(work));
    expect(theirs.lots).toEqual([]);
  });
});

describe('a recall', () => {
  it('answers with everybody treated, and is remembered with its reason', async () => {
    const { patient } = await treatWith('C1', 'B1');
    const { id } = await receive('C1');
    const { lot, treated } = await recall(id);
    expect(lot).toMatchObject({ status: 'recalled', recalledWhy: 'Seal found open by the maker.' });
    expect(treated.map(({ patientId }) => patientId)).toEqual([patient.id]);
  });

  it('is made once, by the safety lead or the owner, of the clinic’s own lot', async () => {
    const { id } = await receive('C2');
    await expect(recall(id, world.staff.practitioner)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(recall(id, elsewhere.staff['safety-lead'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const outcomes = await Promise.allSettled([recall(id), recall(id, world.staff.owner)]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('and a use at the same moment: used and on the list, or refused, never used and not on the list', async () => {
    for (let round = 0; round < 4; round += 1) {
      const lot = `X${round}`;
      const { id } = await receive(lot);
      const [used, recalled] = await Promise.allSettled([treatWith(lot, 'Z1'), recall(id)]);
      if (recalled.status === 'rejected') throw recalled.reason;
      expect(recalled.value.treated).toHaveLength(used.status === 'fulfilled' ? 1 : 0);
    }
  });
});
