import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../../test/support/refusal.ts';
import { finding, testScreening } from '../../test/support/screened.ts';
import { testPatient, testWorld, type World, worldIn } from '../../test/support/world.ts';
import type { Refusal } from '../contract/errors.ts';
import type { Screening } from '../contract/screenings.ts';
import { isoDate } from '../kernel/day.ts';
import { mayTreat, readMayTreat } from './may-treat.ts';
import { reviewScreening } from './review-screening.ts';
import { findingIds, listScreenings, screenPatient } from './screening.ts';
import type { Actor } from './work.ts';

let world: World;
let elsewhere: World;

beforeAll(async () => {
  world = await testWorld();
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

type Judgements = Parameters<typeof reviewScreening>[2]['judgements'];
type Conclusion = Parameters<typeof reviewScreening>[2]['conclusion'];

const goOn: Conclusion = { kind: 'go-on' };

const review = (id: string, judgements: Judgements, conclusion: Conclusion = goOn, actor?: Actor) =>
  world.care.perform(actor ?? world.staff.practitioner, (work) =>
    reviewScreening(work, id, { judgements, conclusion }),
  );

const treat = (patientId: string, on?: string) =>
  world.care.perform(world.staff['front-desk'], async (work) => {
    work.permit('read', 'patient');
    return mayTreat(work, patientId, on === undefined ? undefined : isoDate(on));
  });

const newest = async (patientId: string): Promise<Screening | undefined> => {
  const { screenings } = await world.care.perform(world.staff.practitioner, (work) =>
    listScreenings(work, patientId),
  );
  return screenings[0];
};

describe('the review of a screening', () => {
  it('keeps every judgement and the name under them, and lets the patient be treated', async () => {
    const patient = await testPatient(world);
    const id = await testScreening(world, patient.id, [
      finding('medicine-unknown', 'clinician'),
      finding('medicine-unknown', 'clinician'),
      finding('tan-recent', 'defer', '2099-01-01'),
    ]);
    expect((await treat(patient.id)).status).toBe('blocked');
    const signed = await review(id, [
      { finding: 'medicine-unknown', verdict: 'accepted' },
      { finding: 'medicine-unknown:2', verdict: 'accepted' },
      { finding: 'tan-recent', verdict: 'overridden', reason: 'the tan is make-up' },
    ]);
    expect(signed.reviewed).toMatchObject({ by: 'The practitioner', conclusion: { kind: 'go-on' } });
    expect(signed.findings.map(({ id: name, judged }) => [name, judged?.verdict, judged?.reason])).toEqual([
      ['medicine-unknown', 'accepted', undefined],
      ['medicine-unknown:2', 'accepted', undefined],
      ['tan-recent', 'overridden', 'the tan is make-up'],
    ]);
    expect(await treat(patient.id)).toEqual({ status: 'allowed', reasons: [], blackouts: [] });
  });

  it('wants a judgement of every finding, and names those that have none', async () => {
    const patient = await testPatient(world);
    const id = await testScreening(world, patient.id, [
      finding('a', 'clinician'),
      finding('b', 'caution'),
      finding('c', 'task'),
    ]);
    const refused = await refusal(review(id, [{ finding: 'b', verdict: 'accepted' }]));
    expect(refused.code).toBe('INVALID');
    expect(refused.faults.map(({ pointer }) => pointer)).toEqual(['/judgements/a', '/judgements/c']);
    expect((await newest(patient.id))?.findings.every(({ judged }) => judged === undefined)).toBe(true);
  });

  it('never lets a stop be overridden', async () => {
    const patient = await testPatient(world);
    const id = await testScreening(world, patient.id, [finding('pregnant', 'stop')]);
    const refused = await refusal(
      review(id, [{ finding: 'pregnant', verdict: 'overridden', reason: 'she insists' }]),
    );
    expect(refused.faults).toEqual([
      { pointer: '/judgements/0/verdict', detail: 'A stop cannot be overridden.' },
    ]);
    await review(id, [{ finding: 'pregnant', verdict: 'accepted' }]);
    expect(await treat(patient.id)).toEqual({
      status: 'blocked',
      reasons: [{ code: 'stop', rule: 'pregnant' }],
      blackouts: [],
    });
  });

  it('refuses a finding that is not there, or that is judged twice', async () => {
    const patient = await testPatient(world);
    const id = await testScreening(world, patient.id, [finding('a', 'clinician')]);
    const refused = await refusal(
      review(id, [
        { finding: 'a', verdict: 'accepted' },
        { finding: 'a', verdict: 'overridden', reason: 'changed my mind' },
        { finding: 'z', verdict: 'accepted' },
      ]),
    );
    expect(refused.faults.map(({ pointer }) => pointer)).toEqual([
      '/judgements/1/finding',
      '/judgements/2/finding',
    ]);
  });

  it('waits until the day that was accepted', async () => {
    const patient = await testPatient(world);
    const id = await testScreening(world, patient.id, [finding('tan-recent', 'defer', '2099-01-01')]);
    await review(id, [{ finding: 'tan-recent', verdict: 'accepted' }]);
    expect(await treat(patient.id)).toMatchObject({ status: 'waits', until: '2099-01-01' });
    expect((await treat(patient.id, '2099-01-01')).status).toBe('allowed');
  });

  it('lets a clinician conclude more than the rules do', async () => {
    const patient = await testPatient(world);
    const id = await testScreening(world, patient.id, []);
    const past = await refusal(
      review(id, [], { kind: 'wait', until: isoDate('2020-01-01'), reason: 'letter awaited' }),
    );
    expect(past.faults[0]?.pointer).toBe('/conclusion/until');
    await review(id, [], { kind: 'decline', reason: 'hopes for smooth skin' });
    expect((await treat(patient.id)).reasons).toEqual([{ code: 'declined' }]);
  });

  it('happens once, also when two clinicians sign at the same moment', async () => {
    const patient = await testPatient(world);
    const id = await testScreening(world, patient.id, [finding('a', 'clinician')]);
    const judgements: Judgements = [{ finding: 'a', verdict: 'accepted' }];
    const both = await Promise.allSettled([
      review(id, judgements),
      review(id, judgements, goOn, world.staff['safety-lead']),
    ]);
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as Refusal] : []));
    expect(refused.map(({ code }) => code)).toEqual(['ALREADY_DONE']);
  });

  it('is of the newest answers only', async () => {
    const patient = await testPatient(world);
    const old = await testScreening(world, patient.id, []);
    await testScreening(world, patient.id, []);
    expect((await refusal(review(old, []))).code).toBe('CHANGED_MEANWHILE');
  });

  it('shows how the same finding was judged the time before', async () => {
    const patient = await testPatient(world);
    const first = await testScreening(world, patient.id, [finding('acne', 'clinician')]);
    await review(first, [{ finding: 'acne', verdict: 'overridden', reason: 'one spot, far away' }]);
    await testScreening(world, patient.id, [finding('acne', 'clinician'), finding('new', 'clinician')]);
    const second = await newest(patient.id);
    expect(second?.findings.map(({ before }) => before?.reason)).toEqual(['one spot, far away', undefined]);
    expect((await treat(patient.id)).reasons).toEqual([{ code: 'answers-changed' }]);
  });

  it('is a clinician’s: the front desk may not, the patient may not', async () => {
    const patient = await testPatient(world);
    const id = await testScreening(world, patient.id, []);
    for (const actor of [world.staff['front-desk'], world.staff.owner, patient.actor])
      expect((await refusal(review(id, [], goOn, actor))).code).toBe('NOT_ALLOWED');
  });

  it('of another clinic or another patient is not there', async () => {
    const patient = await testPatient(world);
    const other = await testPatient(world);
    const id = await testScreening(world, patient.id, []);
    expect((await refusal(review(id, [], goOn, elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
    expect((await refusal(review(id, [], goOn, other.actor))).code).toBe('NOT_FOUND');
    const read = (actor: Actor) =>
      world.care
        .perform(actor, (work) => listScreenings(work, patient.id))
        .then(({ screenings }) => screenings);
    expect(await read(patient.actor)).toHaveLength(1);
    expect((await refusal(read(other.actor))).code).toBe('NOT_FOUND');
    expect((await refusal(read(elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
    expect((await refusal(read(world.staff['front-desk']))).code).toBe('NOT_ALLOWED');
  });

  it('is locked in the database itself', async () => {
    const patient = await testPatient(world);
    const id = await testScreening(world, patient.id, []);
    await review(id, []);
    const change = world.database.db
      .updateTable('screening')
      .set({ reviewed_at: null, reviewed_by: null })
      .where('id', '=', id)
      .execute();
    await expect(change).rejects.toMatchObject({ code: 'SP002' });
  });
});

describe('whether a patient may be treated', () => {
  it('is told to the front desk without the rule, to clinicians and the patient with it', async () => {
    const patient = await testPatient(world);
    const id = await testScreening(world, patient.id, [finding('tan-recent', 'defer', '2099-01-01')]);
    await review(id, [{ finding: 'tan-recent', verdict: 'accepted' }]);
    const told = (actor: Actor) =>
      world.care.perform(actor, (work) => readMayTreat(work, patient.id, undefined));
    expect(await told(world.staff['front-desk'])).toEqual({
      status: 'waits',
      until: '2099-01-01',
      reasons: [{ code: 'wait', until: '2099-01-01' }],
    });
    expect((await told(patient.actor)).reasons).toEqual([
      { code: 'wait', rule: 'tan-recent', until: '2099-01-01' },
    ]);
  });
});

describe('a screening', () => {
  it('needs answers', async () => {
    const patient = await testPatient(world);
    const refused = await refusal(
      world.care.perform(world.staff.practitioner, (work) => screenPatient(work, patient.id, {})),
    );
    expect(refused.code).toBe('RULE_FORBIDS');
  });

  it('is not made for a session of somebody else', async () => {
    const patient = await testPatient(world);
    await testScreening(world, patient.id, []);
    const sessionId = '00000000-0000-4000-8000-000000000001';
    const refused = await refusal(
      world.care.perform(world.staff.practitioner, (work) => screenPatient(work, patient.id, { sessionId })),
    );
    expect(refused.code).toBe('NOT_FOUND');
  });

  it('is made as of the clinic’s day', async () => {
    const patient = await testPatient(world);
    await testScreening(world, patient.id, []);
    const [made, today] = await world.care.perform(world.staff.practitioner, async (work) => [
      await screenPatient(work, patient.id, {}),
      work.today,
    ]);
    expect(made).toMatchObject({ asOf: today, current: true });
  });
});

describe('the names of findings', () => {
  it('count a rule that speaks more than once', () => {
    expect(findingIds([{ rule: 'a' }, { rule: 'b' }, { rule: 'a' }])).toEqual(['a', 'b', 'a:2']);
  });
});
