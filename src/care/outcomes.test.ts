import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { row } from '../../test/support/database.ts';
import { courseNumber, manyCourses } from '../../test/support/many-courses.ts';
import { refusal } from '../../test/support/refusal.ts';
import { testPatient, testSession, testWorld, type World, worldIn } from '../../test/support/world.ts';
import { type Outcomes, readOutcomes as readRoute } from '../contract/outcomes.ts';
import { exportOutcomes, listOutcomeCourses, outcomesDictionary, readOutcomes } from './outcomes.ts';
import { readReviewBand } from './outcomes-band.ts';
import type { Actor } from './work.ts';

let world: World;
let elsewhere: World;

const COURSES = 2000;

beforeAll(async () => {
  world = await testWorld();
  elsewhere = await worldIn(world.database);
  await manyCourses(world, COURSES);
}, 120_000);
afterAll(() => world.close());

const outcomes = (query: object = {}, actor: Actor = world.staff.practitioner): Promise<Outcomes> =>
  world.care.perform(actor, (work) => readOutcomes(work, readRoute.query.parse(query)));

const behind = (figure: string, actor: Actor = world.staff.practitioner, after = 0) =>
  world.care.perform(actor, (work) => listOutcomeCourses(work, { figure, after }));

const points = (answer: Outcomes) =>
  answer.changes.find(({ scale, by }) => scale === 'goodman-baron-quantitative' && by === 'clinician');

describe('the outcomes of two thousand courses', () => {
  it('count everyone who started, and what became of them', async () => {
    const { started, flow } = await outcomes();
    expect(started.n).toBe(COURSES);
    expect(flow.stopped.events).toBe(100);
    expect(flow.stoppedBecause).toMatchObject([{ reason: 'cost', events: 100, n: COURSES }]);
    // Every twenty-fifth, but not every hundredth: those were ceased.
    expect(flow.lost.events).toBe(60);
    expect(flow.completed.events).toBe(960);
    expect(flow.continuing.events).toBe(COURSES - 100 - 60 - 960);
  });

  it('give the mean change of those measured, and the floor with the others unchanged', async () => {
    const change = points(await outcomes());
    // Of 2000, 500 have no second score; a fifth of the rest is better by 2, the others by 6.
    expect(change?.measured.n).toBe(1500);
    expect(change?.measured.mean).toBeCloseTo(5.2, 10);
    expect(change?.ifNoChange.mean).toBeCloseTo(3.9, 10);
    expect(change?.noise).toBe(4);
    expect(change?.clearlyBetter).toMatchObject({ events: 1200, n: COURSES });
    expect(change?.clearlyWorse?.events).toBe(0);
    expect(change?.trials?.trials).toBeGreaterThan(1);
  });

  it('give harms with both denominators, and the exact upper bound of what was never seen', async () => {
    const { harms } = await outcomes();
    expect(harms.sessions).toBe(3 * COURSES - 200);
    const marks = harms.harms.find(({ code }) => code === 'hyperpigmentation');
    expect(marks?.perCourse).toMatchObject({ events: 20, n: COURSES });
    expect(marks?.perSession).toMatchObject({ events: 20, n: 5800 });
    const keloid = harms.harms.find(({ code }) => code === 'raised-scar');
    expect(keloid?.perCourse.events).toBe(0);
    // 1 − 0.025^(1/2000)
    expect(keloid?.perCourse.ci[1]).toBeCloseTo(1 - 0.025 ** (1 / COURSES), 8);
  });

  it('tell who came and whether it was in time', async () => {
    const { attendance } = await outcomes();
    expect(attendance.showUp).toMatchObject({ events: 5800, n: 6000 });
    expect(attendance.inWindow).toMatchObject({ events: 3800, n: 3800 });
  });

  it('break down by what courses were, in the order of names, with device and operator named', async () => {
    const { breakdowns } = await outcomes();
    const by = Object.fromEntries(breakdowns.map(({ dimension, groups }) => [dimension, groups]));
    expect(by['skin-type']?.map(({ group }) => group)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(by.depth?.map(({ group, n }) => [group, n])).toEqual([['up to 1.5 mm', COURSES]]);
    expect(by.operator?.[0]?.name).toBe('Practitioner 1');
    expect(by.device?.[0]?.name).toBe('Pen 1');
  });

  it('count only what is asked for', async () => {
    expect((await outcomes({ skinType: '1' })).started.n).toBe(333);
    expect((await outcomes({ from: '2023-01-02', to: '2023-01-02' })).started.n).toBe(2);
    expect((await outcomes({ scarType: 'keloid' })).started.n).toBe(0);
  });

  it('open the courses behind every figure, as many as it counts', async () => {
    const answer = await outcomes();
    const figures = [
      answer.started,
      answer.flow.lost,
      ...answer.flow.stoppedBecause,
      ...answer.changes.flatMap(({ unmeasured, clearlyBetter }) => [unmeasured, clearlyBetter ?? []].flat()),
      answer.harms.any,
      ...answer.harms.harms.slice(0, 2).map(({ perCourse }) => perCourse),
    ];
    for (const { figure, events } of figures) expect((await behind(figure)).total, figure).toBe(events);
    const group = answer.breakdowns[1]?.groups[0];
    expect((await behind(group?.figure ?? '')).total).toBe(group?.n);
    expect((await behind('attendance:missed')).total).toBe(200);
  });

  it('turn pages, and name patients to those who treat and to nobody else', async () => {
    const first = await behind('harm:any');
    expect(first.courses).toHaveLength(20);
    expect(first.courses[0]?.patient?.name).toMatch(/^Person \d+00$/);
    const all = await behind('started');
    expect(all).toMatchObject({ total: COURSES, next: 50 });
    const second = await behind('started', world.staff.practitioner, 50);
    expect(second.courses.map(({ id }) => id)).not.toContain(all.courses[0]?.id);
    const owner = await behind('harm:any', world.staff.owner);
    expect(owner.courses).toHaveLength(20);
    expect(owner.courses.every(({ patient }) => patient === undefined)).toBe(true);
  });

  it('refuse a figure that does not exist', async () => {
    expect((await refusal(behind('flow:vanished'))).code).toBe('INVALID');
    expect((await refusal(behind('constructor'))).code).toBe('INVALID');
  });
});

describe('after a change', () => {
  it('a new assessment moves exactly that course', async () => {
    const before = points(await outcomes());
    const { courseId, patientId } = await courseNumber(world, 4);
    await row(world.database.db, 'assessment', {
      clinic_id: world.clinic.id,
      patient_id: patientId,
      course_id: courseId,
      assessed_on: '2023-09-01',
      chart: '{}',
      region: 'whole-face',
      scores: JSON.stringify({ goodmanBaronQuantitative: { score: 30, max: 84 } }),
      recorded_at: '2023-09-01T09:00:00Z',
      recorded_by: 'system',
      rater: 'clinician',
    });
    const after = points(await outcomes());
    expect(after?.measured.n).toBe((before?.measured.n ?? 0) + 1);
    expect(after?.clearlyWorse?.events).toBe(1);
    expect((await behind('change:goodman-baron-quantitative:clinician:worse')).courses[0]?.id).toBe(courseId);
  });

  it('striking an adverse event out takes it from the figures', async () => {
    const before = (await outcomes()).harms.any.events;
    const { patientId } = await courseNumber(world, 100);
    await sql`
      update adverse_event set struck_out_at = now(), struck_out_why = 'other patient', struck_out_by = ${world.staff['safety-lead'].memberId}
      where patient_id = ${patientId}`.execute(world.database.db);
    expect((await outcomes()).harms.any.events).toBe(before - 1);
  });

  it('an ended course, an intake and a first session are seen at once', async () => {
    const before = await outcomes();
    const { courseId, patientId } = await courseNumber(world, 2);
    await sql`update course set ended_at = now(), ended_how = 'ceased', ended_why = 'Moved to another town' where id = ${courseId}`.execute(
      world.database.db,
    );
    await row(world.database.db, 'intake', {
      clinic_id: world.clinic.id,
      patient_id: patientId,
      answers: JSON.stringify({ fitzpatrick: 'unknown', scarTypes: ['keloid'] }),
      answered_on: '2026-01-01',
      recorded_at: '2026-01-01T09:00:00Z',
      recorded_by: 'system',
    });
    const newcomer = await testPatient(world, 'New Comer');
    const { visitId } = await testSession(world, newcomer.id, '2026-02-02T10:00:00Z');
    expect((await outcomes()).started.n).toBe(before.started.n);
    await sql`update visit set finished_at = ends_at where id = ${visitId}`.execute(world.database.db);
    const after = await outcomes();
    expect(after.started.n).toBe(before.started.n + 1);
    expect(after.flow.stoppedBecause.find(({ reason }) => reason === 'moved')?.events).toBe(1);
    expect((await outcomes({ scarType: 'keloid' })).started.n).toBe(1);
    expect(after.breakdowns[1]?.groups.map(({ group }) => group)).toContain('unknown');
  });

  it('nothing is lost when many change and many look at the same time', async () => {
    const before = (await outcomes()).harms.any.events;
    const report = async (n: number) => {
      const { patientId } = await courseNumber(world, n);
      await sql`
        insert into adverse_event (clinic_id, patient_id, record_id, kind, grade, operator_id, onset_on, narrative, reported_at, reported_by)
        select clinic_id, patient_id, id, 'bruising', 1, operator_id, '2024-01-01', 'bruise', now(), signed_by
        from session_record where patient_id = ${patientId} limit 1`.execute(world.database.db);
    };
    await Promise.all([1, 3, 5, 7, 9, 11].flatMap((n) => [report(n), outcomes()]));
    expect((await outcomes()).harms.any.events).toBe(before + 6);
  });
});

describe('a review band', () => {
  const band = (courseId: string, actor: Actor = world.staff.practitioner, afterSession?: number) =>
    world.care.perform(actor, (work) =>
      readReviewBand(work, courseId, afterSession === undefined ? {} : { afterSession }),
    );

  it('puts a course beside the others of the clinic at the same point, and beside the trials', async () => {
    const { courseId } = await courseNumber(world, 1);
    const { afterSessions, bands } = await band(courseId);
    expect(afterSessions).toBe(3);
    const own = bands.find(({ scale }) => scale === 'goodman-baron-quantitative');
    expect(own).toMatchObject({ change: 6, noise: 4 });
    expect(own?.n).toBeGreaterThan(1000);
    expect(own?.percentiles?.[2]).toBe(6);
    expect(own?.trials?.people).toBeGreaterThan(0);
  });

  it('gives no percentiles where nobody was measured at that point', async () => {
    const { courseId } = await courseNumber(world, 1);
    const { bands } = await band(courseId, world.staff.practitioner, 1);
    expect(bands[0]).toMatchObject({ n: 0 });
    expect(bands[0]?.percentiles).toBeUndefined();
  });

  it('is for clinicians: not for the owner, the patient or another clinic', async () => {
    const { courseId } = await courseNumber(world, 1);
    const patient = await testPatient(world);
    expect((await refusal(band(courseId, world.staff.owner))).code).toBe('NOT_ALLOWED');
    expect((await refusal(band(courseId, patient.actor))).code).toBe('NOT_ALLOWED');
    const there = elsewhere.care.perform(elsewhere.staff.practitioner, (work) =>
      readReviewBand(work, courseId, {}),
    );
    expect((await refusal(there)).code).toBe('NOT_FOUND');
  });
});

describe('who may see outcomes', () => {
  it('not the front desk, not a patient, and never another clinic’s courses', async () => {
    const patient = await testPatient(world);
    expect((await refusal(outcomes({}, world.staff['front-desk']))).code).toBe('NOT_ALLOWED');
    expect((await refusal(outcomes({}, patient.actor))).code).toBe('NOT_ALLOWED');
    expect((await outcomes({}, elsewhere.staff.owner)).started.n).toBe(0);
    expect((await behind('started', elsewhere.staff.practitioner)).total).toBe(0);
  });

  it('a clinic without courses has figures of nobody, and no rate', async () => {
    const { started, flow, changes, breakdowns } = await outcomes({}, elsewhere.staff.owner);
    expect(started).toMatchObject({ events: 0, n: 0 });
    expect(started.rate).toBeUndefined();
    expect(flow.stoppedBecause).toEqual([]);
    expect(changes).toEqual([]);
    expect(breakdowns.every(({ groups }) => groups.length === 0)).toBe(true);
  });

  it('the safety lead and the owner export them without a name; the practitioner does not', async () => {
    const csv = await world.care.perform(world.staff.owner, (work) => exportOutcomes(work, { skinType: 1 }));
    const lines = csv.trimEnd().split('\n');
    expect(lines[0]).toContain('course,started_on,planned_sessions');
    expect(lines).toHaveLength(1 + 333);
    expect(csv).not.toMatch(/Person|@patient/);
    const dictionary = await world.care.perform(world.staff['safety-lead'], outcomesDictionary);
    expect(dictionary).toContain('skin_type,');
    const denied = world.care.perform(world.staff.practitioner, (work) => exportOutcomes(work, {}));
    expect((await refusal(denied)).code).toBe('NOT_ALLOWED');
  });
});
