import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../../test/support/refusal.ts';
import { testPatient, testWorld, type World, worldIn } from '../../test/support/world.ts';
import { isoDate } from '../kernel/day.ts';
import { listAssessments, recordAssessment, strikeOutAssessment } from './assess.ts';
import type { Actor } from './work.ts';

let world: World;
let elsewhere: World;

beforeAll(async () => {
  world = await testWorld();
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

type Body = Parameters<typeof recordAssessment>[2];

const record = (patientId: string, chart: Body['chart'], more: Partial<Body> = {}, actor?: Actor) =>
  world.care.perform(actor ?? world.staff.practitioner, (work) =>
    recordAssessment(work, patientId, { chart, rater: 'clinician', ...more }),
  );

const list = async (patientId: string, actor: Actor = world.staff.practitioner) =>
  (await world.care.perform(actor, (work) => listAssessments(work, patientId))).assessments;

const strike = (id: string, actor: Actor = world.staff.practitioner) =>
  world.care.perform(actor, (work) => strikeOutAssessment(work, id, { reason: 'the other cheek' }));

/** 12 mild dents are 2 points, 22 deep ones 9. */
const many = { goodmanBaron: { lesions: { 'mild-atrophic': 12, 'deep-broad': 22 } } };
const few = { goodmanBaron: { lesions: { 'mild-atrophic': 4, 'deep-broad': 2 } } };

describe('an assessment', () => {
  it('is scored by the server, from what was charted', async () => {
    const patient = await testPatient(world);
    const made = await record(patient.id, {
      ...many,
      zones: { 'cheek-left': { rolling: 6 }, chin: { 'ice-pick': 2 } },
      ecca: { 'v-shaped': 2, 'm-shaped': 1 },
      visibleAt50cm: true,
      stretchTest: 'flattens',
    });
    expect(made.scores).toMatchObject({
      goodmanBaronQualitative: { grade: 3 },
      goodmanBaronQuantitative: { score: 11, max: 84 },
      ecca: { score: 55, max: 540 },
      zones: { total: 8 },
    });
    expect(made).toMatchObject({ rater: 'clinician', region: 'whole-face', recordedBy: 'The practitioner' });
  });

  it('is compared with the one before by the same kind of rater, against rater noise', async () => {
    const patient = await testPatient(world);
    await record(patient.id, many, { assessedOn: isoDate('2026-01-05') });
    await record(patient.id, { vas: { value: 7, direction: 'lower-better' } }, { rater: 'patient' });
    const later = await record(patient.id, few);
    expect(later.scores.change).toEqual({
      region: 'whole-face',
      goodmanBaronQuantitative: {
        from: 11,
        to: 4,
        difference: -7,
        trend: 'better',
        noise: 4,
        exceedsNoise: true,
      },
    });
  });

  it('is not compared across regions', async () => {
    const patient = await testPatient(world);
    await record(patient.id, many);
    const half = await record(patient.id, { ...few, region: 'left-half' });
    expect(half.scores.change).toMatchObject({ refused: 'region-differs' });
  });

  it('needs something in it, and a day that has come', async () => {
    const patient = await testPatient(world);
    expect((await refusal(record(patient.id, {}))).faults[0]?.pointer).toBe('/chart');
    const future = await refusal(record(patient.id, few, { assessedOn: isoDate('2999-01-01') }));
    expect(future.faults[0]?.pointer).toBe('/assessedOn');
  });

  it('of a patient is a patient’s, whatever they say', async () => {
    const patient = await testPatient(world);
    const own = await record(patient.id, { gais: { value: 2, scale: '1-best' } }, {}, patient.actor);
    expect(own).toMatchObject({ rater: 'patient', recordedBy: 'Pat Example' });
  });

  it('that is struck out stays in the list, and out of every comparison', async () => {
    const patient = await testPatient(world);
    const first = await record(patient.id, many, { assessedOn: isoDate('2026-01-05') });
    const wrong = await record(patient.id, few, { assessedOn: isoDate('2026-02-05') });
    const last = await record(patient.id, few, { assessedOn: isoDate('2026-03-05') });
    expect(last.scores.change).toMatchObject({ goodmanBaronQuantitative: { difference: 0 } });
    expect((await strike(wrong.id)).struckOut).toMatchObject({
      why: 'the other cheek',
      by: 'The practitioner',
    });
    const [newest, struck, oldest] = await list(patient.id);
    expect(newest?.scores.change).toMatchObject({ goodmanBaronQuantitative: { difference: -7 } });
    expect(struck?.scores.change).toBeUndefined();
    expect(oldest?.id).toBe(first.id);
    expect((await refusal(strike(wrong.id))).code).toBe('ALREADY_DONE');
  });

  it('is struck out once, also when two do it at the same moment', async () => {
    const patient = await testPatient(world);
    const { id } = await record(patient.id, few);
    const both = await Promise.allSettled([strike(id), strike(id, world.staff['safety-lead'])]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('cannot be changed in the database, not even by the program', async () => {
    const patient = await testPatient(world);
    const { id } = await record(patient.id, few);
    const change = world.care.perform(world.staff.practitioner, async (work) => {
      work.permit('change', 'assessment');
      await work.tx.updateTable('assessment').set({ scores: '{}' }).where('id', '=', id).execute();
    });
    await expect(change).rejects.toMatchObject({ code: '42501' });
  });

  it('is read and made by clinicians and the patient, and by nobody else', async () => {
    const patient = await testPatient(world);
    const other = await testPatient(world);
    const { id } = await record(patient.id, few);
    expect(await list(patient.id, patient.actor)).toHaveLength(1);
    expect((await refusal(list(patient.id, world.staff['front-desk']))).code).toBe('NOT_ALLOWED');
    expect((await refusal(list(patient.id, other.actor))).code).toBe('NOT_FOUND');
    expect((await refusal(list(patient.id, elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
    expect((await refusal(record(patient.id, few, {}, elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
    expect((await refusal(strike(id, elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
    expect((await refusal(strike(id, patient.actor))).code).toBe('NOT_ALLOWED');
  });
});
