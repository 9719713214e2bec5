import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../../test/support/refusal.ts';
import {
  type BookedSession,
  testPatient,
  testSession,
  testWorld,
  type World,
  worldIn,
} from '../../test/support/world.ts';
import { readCourse } from './course.ts';
import { endCourse } from './end-course.ts';
import { markVisit } from './visits.ts';

let world: World;
let elsewhere: World;
beforeAll(async () => {
  world = await testWorld();
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

let booked = 0;
/** A course with one session, some days from now; each at an hour of its own. */
const courseAt = async (days: number): Promise<BookedSession> => {
  booked += 1;
  const patient = await testPatient(world);
  const start = new Date(Date.now() + days * 86_400_000 + booked * 7_200_000).toISOString();
  return testSession(world, patient.id, start);
};

const end = (courseId: string, how: 'completed' | 'lost', as = world.staff.practitioner): Promise<void> =>
  world.care.perform(as, (work) => endCourse(work, { courseId, how, reason: 'It is over.' }));

const read = (courseId: string) =>
  world.care.perform(world.staff.practitioner, (work) => readCourse(work, courseId));

describe('completing a course', () => {
  it('is refused while a session is still to come', async () => {
    const { courseId } = await courseAt(3);
    expect((await refusal(end(courseId, 'completed'))).code).toBe('RULE_FORBIDS');
    expect((await read(courseId)).status).toBe('booked');
  });

  it('closes it, once, when every session is over', async () => {
    const { courseId, visitId } = await courseAt(-3);
    for (const as of ['arrived', 'finished'] as const)
      await world.care.perform(world.staff['front-desk'], (work) => markVisit(work, visitId, { as }));
    await end(courseId, 'completed');
    expect((await read(courseId)).status).toBe('completed');
    expect((await refusal(end(courseId, 'lost'))).code).toBe('ALREADY_DONE');
  });
});

describe('giving up a course whose patient is lost', () => {
  it('gives back what it still holds', async () => {
    const { courseId, visitId } = await courseAt(5);
    await end(courseId, 'lost');
    expect((await read(courseId)).status).toBe('lost');
    const { rows } = await sql<{ held: number }>`
      select count(*)::int as held from booking where visit_id = ${visitId} and released_at is null`.execute(
      world.database.db,
    );
    expect(rows[0]?.held).toBe(0);
  });
});

describe('ending a course', () => {
  it('is for clinicians of its own clinic', async () => {
    const { courseId } = await courseAt(7);
    expect((await refusal(end(courseId, 'lost', world.staff['front-desk']))).code).toBe('NOT_ALLOWED');
    expect((await refusal(end(courseId, 'lost', elsewhere.staff.practitioner))).code).toBe('NOT_FOUND');
  });
});
