import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowTreatment, testPatient, testWorld, type World } from '../../test/support/world.ts';
import type { RefusalCode } from '../contract/errors.ts';
import { addDays, daysBetween, type IsoDate } from '../kernel/day.ts';
import { changeCourse, previewCourseChange } from './change-course.ts';
import { chooseCalendar } from './choose-calendar.ts';
import { bookConsultation, readOpenConsultations } from './consultation.ts';
import { startCourse } from './course.ts';
import { offerCalendars } from './offer-calendars.ts';
import { listTasks, tickTask } from './tasks.ts';
import { cancelVisit, markVisit, readVisit } from './visits.ts';
import type { Actor, Work } from './work.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

const as = <T>(actor: Actor, work: (work: Work) => Promise<T>) => world.care.perform(actor, work);
const refused = (work: Promise<unknown>): Promise<RefusalCode | string> =>
  work.then(
    () => 'done',
    (error: { code?: RefusalCode; message: string }) => error.code ?? error.message,
  );

const COURSE = { goals: [], protocol: 'default', blackouts: [], prefer: {} };
const today = async () =>
  await as(world.staff['front-desk'], async (work) => {
    work.permit('read', 'calendar');
    return work.today;
  });

/** A patient with a course, and an offer of calendars for it. */
async function offered(name: string) {
  const patient = await testPatient(world, name);
  await allowTreatment(world, patient.id);
  const course = await as(world.staff.practitioner, (work) =>
    startCourse(work, { ...COURSE, patientId: patient.id }),
  );
  const answer = await as(world.staff.practitioner, (work) => offerCalendars(work, course.id));
  if (answer.status !== 'offered') throw new Error('no calendar was offered');
  return { patient, course, offer: answer.offer };
}

describe('a consultation', () => {
  it('is offered where a room and a practitioner are free, booked once, told by e-mail and cancelled with a reason', async () => {
    const patient = await testPatient(world, 'Consultation');
    const from = addDays(await today(), 3);
    const { starts } = await as(world.staff['front-desk'], (work) => readOpenConsultations(work, from, 7));
    const [first] = starts;
    if (first === undefined) throw new Error('nothing is free');
    const book = () =>
      as(world.staff['front-desk'], (work) =>
        bookConsultation(work, { patientId: patient.id, start: first.start }),
      );
    const visit = await book();
    expect(visit).toMatchObject({
      kind: 'consultation',
      status: 'booked',
      start: first.start,
      patientName: 'Consultation',
    });
    expect(await refused(book())).toBe('SLOT_TAKEN');
    const { rows } = await world.database.pool.query('select template from message where visit_id = $1', [
      visit.id,
    ]);
    expect(rows).toEqual([{ template: 'consultation-booked' }]);

    expect(
      await refused(as(world.staff['front-desk'], (work) => markVisit(work, visit.id, { as: 'arrived' }))),
    ).toBe('RULE_FORBIDS');
    const gone = await as(patient.actor, (work) => cancelVisit(work, visit.id, { reason: 'a new job' }));
    expect(gone.status).toBe('cancelled');
    expect((await book()).start).toBe(first.start);
  });

  it('of another patient is not there for a patient', async () => {
    const [mine, theirs] = [await testPatient(world, 'Mine'), await testPatient(world, 'Theirs')];
    const from = addDays(await today(), 1);
    const { starts } = await as(world.staff['front-desk'], (work) => readOpenConsultations(work, from, 7));
    const start = starts.at(-1)?.start ?? '';
    const visit = await as(world.staff['front-desk'], (work) =>
      bookConsultation(work, { patientId: theirs.id, start }),
    );
    expect(await refused(as(mine.actor, (work) => readVisit(work, visit.id)))).toBe('NOT_FOUND');
    expect(await refused(as(mine.actor, (work) => cancelVisit(work, visit.id, { reason: 'mischief' })))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('a course', () => {
  it('needs a screening that a clinician has reviewed', async () => {
    const patient = await testPatient(world, 'Unscreened');
    expect(
      await refused(
        as(world.staff.practitioner, (work) => startCourse(work, { ...COURSE, patientId: patient.id })),
      ),
    ).toBe('RULE_FORBIDS');
  });

  it('starts no earlier than its screening allows, and no session falls into a widened holiday', async () => {
    const patient = await testPatient(world, 'Waits');
    const until = addDays(await today(), 20);
    await allowTreatment(world, patient.id, [
      { rule: 'skin-care-washout', effect: 'defer', until, title: '', why: '', answers: [], sources: [] },
    ]);
    const holiday = { from: addDays(until, 30), to: addDays(until, 40), why: 'beach' };
    const course = await as(world.staff.practitioner, (work) =>
      startCourse(work, { ...COURSE, patientId: patient.id, blackouts: [holiday] }),
    );
    expect(course.earliest).toBe(until);
    const answer = await as(world.staff.practitioner, (work) => offerCalendars(work, course.id));
    if (answer.status !== 'offered') throw new Error('no calendar was offered');
    const [closed] = answer.offer.blackouts;
    const [first, last] = [
      addDays(holiday.from as IsoDate, -(closed?.daysBefore ?? 0)),
      addDays(holiday.to as IsoDate, closed?.daysAfter ?? 0),
    ];
    expect(daysBetween(first, last)).toBeGreaterThan(30);
    for (const plan of answer.offer.plans) {
      for (const { day, gap } of plan.sessions) {
        expect(day < first || day > last, `${day} in ${first}..${last}`).toBe(true);
        expect(day >= until).toBe(true);
        if (gap !== undefined) expect(gap).toBeGreaterThanOrEqual(28);
      }
    }
  });

  it('offers calendars that differ, books the chosen one whole, with tasks and reminders, and only once', async () => {
    const { patient, offer } = await offered('Chooser');
    expect(offer.plans).toHaveLength(3);
    const days = offer.plans.map((plan) => plan.sessions.map((session) => session.day).join());
    expect(new Set(days).size).toBe(3);
    const course = await as(patient.actor, (work) => chooseCalendar(work, offer.id, 1));
    expect(course.status).toBe('booked');
    expect(course.sessions.map((session) => session.visit?.start)).toEqual(
      offer.plans[1]?.sessions.map((session) => session.start),
    );
    expect(await refused(as(patient.actor, (work) => chooseCalendar(work, offer.id, 0)))).toBe(
      'ALREADY_DONE',
    );

    const { tasks } = await as(patient.actor, (work) => listTasks(work, patient.id));
    const retinoid = tasks.find((task) => task.stage === 'before' && task.code === 'no-sun');
    expect(retinoid).toBeDefined();
    expect(daysBetween(retinoid?.from as IsoDate, course.sessions[0]?.visit?.day as IsoDate)).toBe(14);
    expect(tasks.every((task) => task.title.length > 3 && task.why.length > 3)).toBe(true);
    const { rows } = await world.database.pool.query(
      "select template, count(*)::int as n from message where patient_id = $1 and template in ('session-tomorrow', 'course-booked') group by 1 order by 1",
      [patient.id],
    );
    expect(rows).toEqual([
      { template: 'course-booked', n: 1 },
      { template: 'session-tomorrow', n: expect.any(Number) },
    ]);
    const [task] = tasks;
    const ticked = await as(patient.actor, (work) => tickTask(work, task?.id ?? '', true));
    expect(ticked.done).toBe(true);
    const stranger = await testPatient(world, 'Stranger');
    expect(await refused(as(stranger.actor, (work) => tickTask(work, task?.id ?? '', false)))).toBe(
      'NOT_FOUND',
    );
    expect(await refused(as(stranger.actor, (work) => chooseCalendar(work, offer.id, 1)))).toBe('NOT_FOUND');
  });

  it('whose places have been taken meanwhile is not booked at all', async () => {
    const [a, b] = [await offered('Rival A'), await offered('Rival B')];
    expect(a.offer.plans[0]?.sessions[0]?.start).toBe(b.offer.plans[0]?.sessions[0]?.start);
    const outcomes = await Promise.all([
      refused(as(a.patient.actor, (work) => chooseCalendar(work, a.offer.id, 0))),
      refused(as(b.patient.actor, (work) => chooseCalendar(work, b.offer.id, 0))),
    ]);
    expect(outcomes.sort()).toEqual(['SLOT_TAKEN', 'done']);
    const { rows } = await world.database.pool.query(
      'select count(*)::int as n from visit where patient_id = any ($1) and cancelled_at is null',
      [[a.patient.id, b.patient.id]],
    );
    expect(rows[0].n).toBe(a.course.sessionsPlanned);
  });

  it('asks a reason for more sessions than the protocol allows, and refuses a gap that is too short', async () => {
    const patient = await testPatient(world, 'Too much');
    await allowTreatment(world, patient.id);
    const start = (more: object) =>
      refused(
        as(world.staff.practitioner, (work) =>
          startCourse(work, { ...COURSE, patientId: patient.id, ...more }),
        ),
      );
    expect(await start({ sessions: 8 })).toBe('INVALID');
    expect(await start({ gapDays: { min: 7, ideal: 28, max: 42 }, reason: 'in a hurry' })).toBe('INVALID');
    expect(await start({ gapDays: { min: 28, ideal: 20, max: 42 } })).toBe('INVALID');
    expect(await start({ sessions: 8, reason: 'deep rolling scars that respond' })).toBe('done');
    expect(await start({})).toBe('ALREADY_DONE');
  });
});

describe('a change of a course', () => {
  const booked = async (name: string) => {
    const { patient, offer } = await offered(name);
    return { patient, course: await as(patient.actor, (work) => chooseCalendar(work, offer.id, 0)) };
  };
  const datesOf = async (patientId: string) => {
    const { rows } = await world.database.pool.query(
      `select t.code, t.starts_on::text as day, v.starts_at::text as start from task t join visit v on v.id = t.visit_id
       where t.patient_id = $1 and t.withdrawn_at is null and t.code = 'no-sun' and t.stage = 'before' order by v.starts_at`,
      [patientId],
    );
    return rows as { code: string; day: string; start: string }[];
  };

  /** How many reminders wait for a patient, at most one a visit. */
  const remindersOf = async (patientId: string) => {
    const { rows } = await world.database.pool.query(
      `select count(*)::int as n, count(distinct visit_id)::int as visits from message
       where patient_id = $1 and template = 'session-tomorrow' and withdrawn_at is null`,
      [patientId],
    );
    expect(rows[0].n).toBe(rows[0].visits);
    return rows;
  };

  it('defers a session: what the preview says is what happens, to visits, tasks, reminders and nothing else', async () => {
    const { patient, course } = await booked('Deferrer');
    const second = course.sessions[1]?.visit;
    if (second === undefined) throw new Error('no second session');
    const asked = { verb: 'defer' as const, session: 2, notBefore: addDays(second.day, 5), reason: 'a cold' };
    const preview = await as(world.staff['front-desk'], (work) =>
      previewCourseChange(work, course.id, asked),
    );
    expect(preview.status).toBe('possible');
    expect(preview.moves.map((move) => move.session)).toContain(2);
    expect(preview.moves.map((move) => move.session)).not.toContain(1);
    expect(preview.tasks.length).toBeGreaterThan(0);
    const before = await datesOf(patient.id);
    const remindersBefore = await remindersOf(patient.id);
    const after = await as(world.staff['front-desk'], (work) => changeCourse(work, course.id, asked));
    for (const { session, to } of preview.moves) expect(after.sessions[session - 1]?.visit?.start).toBe(to);
    for (const session of preview.kept)
      expect(after.sessions[session - 1]?.visit?.start).toBe(course.sessions[session - 1]?.visit?.start);
    const moved = await datesOf(patient.id);
    expect(moved[0]).toEqual(before[0]);
    expect(moved[1]?.day).not.toBe(before[1]?.day);
    expect(daysBetween(moved[1]?.day as IsoDate, after.sessions[1]?.visit?.day as IsoDate)).toBe(14);
    expect(await remindersOf(patient.id)).toEqual(remindersBefore);
    const held = await world.database.pool.query(
      `select count(*)::int as n from booking b join visit v on v.id = b.visit_id
       where v.patient_id = $1 and b.released_at is null and not (b.during <@ tstzrange(v.starts_at, v.ends_at))`,
      [patient.id],
    );
    expect(held.rows[0].n).toBe(0);
  });

  it('omits one session and leaves the others where they are; its place is free again', async () => {
    const { course } = await booked('Omitter');
    const gone = course.sessions[2]?.visit;
    const after = await as(world.staff['front-desk'], (work) =>
      changeCourse(work, course.id, { verb: 'omit', session: 3, reason: 'travelling' }),
    );
    expect(after.sessions[2]?.status).toBe('omitted');
    expect(after.sessions[1]?.visit?.start).toBe(course.sessions[1]?.visit?.start);
    const held = await world.database.pool.query(
      'select count(*)::int as n from booking where visit_id = $1 and released_at is null',
      [gone?.id],
    );
    expect(held.rows[0].n).toBe(0);
  });

  it('ceases the rest with a reason, and the course has ended', async () => {
    const { patient, course } = await booked('Ceaser');
    const after = await as(world.staff.practitioner, (work) =>
      changeCourse(work, course.id, { verb: 'cease', session: 2, reason: 'moved away' }),
    );
    expect(after.status).toBe('ceased');
    expect(
      after.sessions
        .map((session) => session.status)
        .slice(1)
        .every((status) => status === 'ended'),
    ).toBe(true);
    expect(
      await refused(
        as(world.staff.practitioner, (work) =>
          changeCourse(work, course.id, { verb: 'omit', session: 1, reason: 'again' }),
        ),
      ),
    ).toBe('ALREADY_DONE');
    expect(
      await refused(
        as(patient.actor, (work) =>
          changeCourse(work, course.id, { verb: 'omit', session: 1, reason: 'mine' }),
        ),
      ),
    ).toBe('NOT_ALLOWED');
  });
});
