import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passTime } from '../../test/support/treated.ts';
import { arrivedPatient, fullState, scanOf, toNoon } from '../../test/support/treating.ts';
import { testWorld, type World, worldIn } from '../../test/support/world.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { listAdverseEvents, reportAdverseEvent, strikeOutAdverseEvent } from './adverse-events.ts';
import { readAlert } from './alerts.ts';
import { reportCheckIn } from './check-in.ts';
import { openRecord } from './treat.ts';
import { useCartridge } from './treat-cartridge.ts';
import { saveRecord } from './treat-save.ts';
import { signRecord } from './treat-sign.ts';
import type { Actor } from './work.ts';

let world: World;
let elsewhere: World;

beforeAll(async () => {
  world = await testWorld({ demo: true });
  elsewhere = await worldIn(world.database, { demo: true });
  await toNoon(world);
});
afterAll(() => world.close());

let count = 0;

/** A signed session, healed for three days, and the alert of a check-in with pus. */
async function withAlert(lots: readonly string[] = ['L1']) {
  const arrived = await arrivedPatient(world);
  const act = <T>(work: Parameters<typeof world.care.perform<T>>[1]) =>
    world.care.perform(world.staff.practitioner, work);
  const { id, day } = await act((work) => openRecord(work, { visitId: arrived.visitId }, 'en'));
  for (const lot of lots) {
    count += 1;
    const scan = scanOf({ lot, serial: `S${count}` });
    await act((work) => useCartridge(work, { id, scan, withoutSerial: false, language: 'en' }));
  }
  const state = fullState(world, arrived);
  await act((work) => saveRecord(work, { id, revision: 0, state, language: 'en' }));
  const { cartridges } = await act((work) => signRecord(work, { id, revision: 1, language: 'en' }));
  await passTime(world, 3 * 24 * 60);
  const { alertId = '' } = await world.care.perform(arrived.patient.actor, (work) =>
    reportCheckIn(work, { redness: 2, swelling: 0, pain: 1, itch: 0, peeling: 2, signs: ['pus'], note: '' }),
  );
  return { ...arrived, recordId: id, day, alertId, cartridges };
}

type Case = Awaited<ReturnType<typeof withAlert>>;

const report = (of: Case, more: Record<string, unknown> = {}, actor: Actor = world.staff['safety-lead']) =>
  world.care.perform(actor, (work) =>
    reportAdverseEvent(work, {
      recordId: of.recordId,
      alertId: of.alertId,
      kind: 'infection-bacterial',
      grade: 2,
      zone: 'cheek-left',
      onsetOn: addDays(of.day, 3) as IsoDate,
      narrative: 'Two pustules; cultured; oral antibiotic.',
      ...more,
    }),
  );

describe('an adverse event', () => {
  it('is joined to session, zone, depth, operator and lot, all taken from the record', async () => {
    const of = await withAlert();
    const event = await report(of);
    expect(event).toMatchObject({
      patientId: of.patient.id,
      visitId: of.visitId,
      alertId: of.alertId,
      zone: 'cheek-left',
      depthMm: 1.5,
      operator: 'Practitioner 1',
      device: 'Pen 1',
      lot: { gtin: '00812345678901', lot: 'L1' },
      sessionOn: of.day,
      onsetDay: 3,
      serious: false,
      missing: [],
      reportedBy: 'The safety-lead',
    });
    const alert = await world.care.perform(world.staff['safety-lead'], (work) => readAlert(work, of.alertId));
    expect(alert.adverseEvents).toEqual([event.id]);
  });

  it('of a reaction names the product, one of those in the record', async () => {
    const of = await withAlert();
    const allergy = { kind: 'allergy', zone: undefined };
    expect((await report(of, allergy)).missing).toEqual(['zone', 'depthMm', 'product']);
    expect((await report(of, { ...allergy, product: 'lidocaine-4' })).product).toBe('lidocaine-4');
    await expect(report(of, { ...allergy, product: 'something else' })).rejects.toMatchObject({
      faults: [{ pointer: '/product' }],
    });
  });

  it('asks which lot, when cartridges of several were used', async () => {
    const of = await withAlert(['M1', 'M2']);
    await expect(report(of)).rejects.toMatchObject({ faults: [{ pointer: '/lotId' }] });
    const lotId = of.cartridges.find((one) => one.lot === 'M2')?.lotId;
    expect((await report(of, { lotId })).lot?.lot).toBe('M2');
    const other = await withAlert(['M3']);
    await expect(report(other, { lotId })).rejects.toMatchObject({ faults: [{ pointer: '/lotId' }] });
  });

  it('lies in a zone that was needled, on days that can be', async () => {
    const of = await withAlert();
    const faultOf = async (more: Record<string, unknown>) =>
      report(of, more).then(
        () => undefined,
        (error: { faults: { pointer: string }[] }) => error.faults[0]?.pointer,
      );
    expect(await faultOf({ zone: 'chin' })).toBe('/zone');
    expect(await faultOf({ onsetOn: addDays(of.day, -1) })).toBe('/onsetOn');
    expect(await faultOf({ onsetOn: addDays(of.day, 9) })).toBe('/onsetOn');
    expect(await faultOf({ resolvedOn: addDays(of.day, 2) })).toBe('/resolvedOn');
    expect(await faultOf({ resolvedOn: addDays(of.day, 9) })).toBe('/resolvedOn');
  });

  it('is not joined to another patient’s alert, nor another clinic’s record', async () => {
    const [one, two] = [await withAlert(), await withAlert()];
    await expect(report(one, { alertId: two.alertId })).rejects.toMatchObject({
      faults: [{ pointer: '/alertId' }],
    });
    await expect(report(one, {}, elsewhere.staff['safety-lead'])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(report(one, {}, world.staff['front-desk'])).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('that was wrong is struck out with a reason by the safety lead, and stays readable', async () => {
    const of = await withAlert();
    const { id } = await report(of);
    const strike = (actor: Actor) =>
      world.care.perform(actor, (work) =>
        strikeOutAdverseEvent(work, { id, reason: 'Another patient was meant.' }),
      );
    await expect(strike(world.staff.practitioner)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(strike(elsewhere.staff['safety-lead'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const struck = await strike(world.staff['safety-lead']);
    expect(struck.struckOut).toMatchObject({ by: 'The safety-lead', why: 'Another patient was meant.' });
    await expect(strike(world.staff['safety-lead'])).rejects.toMatchObject({ code: 'ALREADY_DONE' });
    const { events } = await world.care.perform(world.staff.owner, (work) =>
      listAdverseEvents(work, { recordId: of.recordId }),
    );
    expect(events.map((event) => event.struckOut?.why)).toEqual(['Another patient was meant.']);
  });
});
