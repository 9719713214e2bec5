import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { row } from '../../test/support/database.ts';
import { refusal } from '../../test/support/refusal.ts';
import { testPatient, testWorld, type World, worldIn } from '../../test/support/world.ts';
import type { ReviewDecision } from '../contract/reviews.ts';
import { isoDate } from '../kernel/day.ts';
import { recordAssessment, strikeOutAssessment } from './assess.ts';
import { decideReview, readReviews } from './review-course.ts';
import type { Actor } from './work.ts';

let world: World;
let elsewhere: World;

beforeAll(async () => {
  world = await testWorld();
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

const sessionDays = ['2025-01-07', '2025-02-04', '2025-03-04', '2025-04-01'];

/** A course of four sessions, the first `held` of them over. */
async function course(patientId: string, held: number): Promise<string> {
  const add = (table: string, values: Record<string, unknown>) =>
    row(world.database.db, table, { clinic_id: world.clinic.id, ...values });
  const id = await add('course', {
    patient_id: patientId,
    protocol_name: 'default',
    protocol_version: '1.0.0',
    created_at: '2024-12-01T09:00:00Z',
    created_by: 'system',
  });
  for (const [at, day] of sessionDays.entries()) {
    const session = await add('session', { course_id: id, number: at + 1 });
    await add('visit', {
      patient_id: patientId,
      kind: 'session',
      session_id: session,
      starts_at: `${day}T09:00:00Z`,
      ends_at: `${day}T10:30:00Z`,
      finished_at: at < held ? `${day}T10:30:00Z` : null,
      phases: '[]',
      booked_at: '2024-12-01T09:00:00Z',
      booked_by: 'system',
    });
  }
  return id;
}

type Chart = Parameters<typeof recordAssessment>[2]['chart'];

const assess = async (
  patientId: string,
  day: string,
  chart: Chart,
  rater: 'clinician' | 'patient' = 'clinician',
) =>
  (
    await world.care.perform(world.staff.practitioner, (work) =>
      recordAssessment(work, patientId, { chart, rater, assessedOn: isoDate(day) }),
    )
  ).id;

const read = (patientId: string, actor: Actor = world.staff.practitioner) =>
  world.care.perform(actor, (work) => readReviews(work, patientId));

type Decided = { baselineId: string; assessmentId: string; decision?: ReviewDecision };

const decide = (courseId: string, { decision = 'continue', ...pair }: Decided, actor?: Actor) =>
  world.care.perform(actor ?? world.staff.practitioner, (work) =>
    decideReview(work, courseId, { ...pair, decision, reason: 'dents are shallower' }),
  );

const many: Chart = { goodmanBaron: { lesions: { 'mild-atrophic': 12, 'deep-broad': 22 } } };
const few: Chart = { goodmanBaron: { lesions: { 'mild-atrophic': 4, 'deep-broad': 2 } } };
const some: Chart = { goodmanBaron: { lesions: { 'mild-atrophic': 4, 'deep-broad': 12 } } };

describe('the review of a course', () => {
  it('compares the last assessment before the first session with the newest, for each kind of rater', async () => {
    const patient = await testPatient(world);
    const courseId = await course(patient.id, 3);
    await assess(patient.id, '2024-11-01', few);
    const baselineId = await assess(patient.id, '2025-01-07', many);
    await assess(patient.id, '2025-02-04', some);
    const latestId = await assess(patient.id, '2025-03-10', few);
    await assess(patient.id, '2025-01-06', { vas: { value: 8, direction: 'lower-better' } }, 'patient');
    await assess(patient.id, '2025-03-10', { vas: { value: 4, direction: 'lower-better' } }, 'patient');
    const review = await read(patient.id);
    expect(review).toMatchObject({
      courseId,
      sessionsDone: 3,
      due: { kind: 'due', review: 'interim', since: '2025-03-04' },
    });
    expect([review.clinician?.baseline.id, review.clinician?.latest.id]).toEqual([baselineId, latestId]);
    expect(review.clinician?.change).toMatchObject({
      goodmanBaronQuantitative: { from: 11, to: 4, difference: -7, noise: 4, exceedsNoise: true },
    });
    expect(review.patient?.latest.scores.vas?.value).toBe(4);
  });

  it('has nothing to compare before there are two assessments', async () => {
    const patient = await testPatient(world);
    await course(patient.id, 1);
    await assess(patient.id, '2025-01-02', many);
    const review = await read(patient.id);
    expect(review.clinician).toBeUndefined();
    expect(review.due).toEqual({ kind: 'later', review: 'interim', afterSession: 3 });
  });

  it('is decided with a reason, and keeps what was seen', async () => {
    const patient = await testPatient(world);
    const courseId = await course(patient.id, 3);
    const baselineId = await assess(patient.id, '2025-01-02', many);
    const assessmentId = await assess(patient.id, '2025-03-10', few);
    const decided = await decide(courseId, { baselineId, assessmentId });
    expect(decided).toMatchObject({
      afterSession: 3,
      decision: 'continue',
      reason: 'dents are shallower',
      decidedBy: 'The practitioner',
      change: { goodmanBaronQuantitative: { difference: -7 } },
    });
    expect((await read(patient.id)).due).toEqual({ kind: 'none' });
    const own = await read(patient.id, patient.actor);
    expect(own.reviews.map(({ id }) => id)).toEqual([decided.id]);
  });

  it('refuses assessments of somebody else, struck-out ones, and the wrong way round', async () => {
    const patient = await testPatient(world);
    const other = await testPatient(world);
    const courseId = await course(patient.id, 3);
    const baselineId = await assess(patient.id, '2025-01-02', many);
    const assessmentId = await assess(patient.id, '2025-03-10', few);
    const theirs = await assess(other.id, '2025-03-10', few);
    expect((await refusal(decide(courseId, { baselineId, assessmentId: theirs }))).code).toBe('NOT_FOUND');
    const wrongWay = await refusal(decide(courseId, { baselineId: assessmentId, assessmentId: baselineId }));
    expect(wrongWay.faults[0]?.pointer).toBe('/assessmentId');
    const half = await assess(patient.id, '2025-03-11', { ...few, region: 'left-half' });
    expect((await refusal(decide(courseId, { baselineId, assessmentId: half }))).code).toBe('INVALID');
    await world.care.perform(world.staff.practitioner, (work) =>
      strikeOutAssessment(work, assessmentId, { reason: 'wrong patient' }),
    );
    expect((await refusal(decide(courseId, { baselineId, assessmentId }))).code).toBe('CHANGED_MEANWHILE');
  });

  it('is a clinician’s to decide, within the clinic', async () => {
    const patient = await testPatient(world);
    const other = await testPatient(world);
    const courseId = await course(patient.id, 3);
    const pair = {
      baselineId: await assess(patient.id, '2025-01-02', many),
      assessmentId: await assess(patient.id, '2025-03-10', few),
    };
    expect((await refusal(decide(courseId, pair, world.staff['front-desk']))).code).toBe('NOT_ALLOWED');
    expect((await refusal(decide(courseId, pair, patient.actor))).code).toBe('NOT_ALLOWED');
    expect((await refusal(decide(courseId, pair, elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
    expect((await refusal(read(patient.id, other.actor))).code).toBe('NOT_FOUND');
    expect((await refusal(read(patient.id, elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
  });
});
