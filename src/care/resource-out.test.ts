import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { row } from '../../test/support/database.ts';
import { refusal } from '../../test/support/refusal.ts';
import { allowTreatment, testPatient, testWorld, type World, worldIn } from '../../test/support/world.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { changeCourse } from './change-course.ts';
import { chooseCalendar } from './choose-calendar.ts';
import { bookConsultation, readOpenConsultations } from './consultation.ts';
import { readCourse, startCourse } from './course.ts';
import { offerCalendars } from './offer-calendars.ts';
import { applyResourceOut, listStranded, previewResourceOut } from './resource-out.ts';
import type { Actor, Work } from './work.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

const as = <T>(actor: Actor, work: (work: Work) => Promise<T>) => world.care.perform(actor, work);
const desk = <T>(work: (work: Work) => Promise<T>) => as(world.staff['front-desk'], work);
const COURSE = { goals: [], protocol: 'default', blackouts: [], prefer: {} };

/** A patient whose course is on the calendar. */
async function booked(name: string) {
  const patient = await testPatient(world, name);
  await allowTreatment(world, patient.id);
  const { id } = await as(world.staff.practitioner, (work) =>
    startCourse(work, { ...COURSE, patientId: patient.id }),
  );
  const answer = await as(world.staff.practitioner, (work) => offerCalendars(work, id));
  if (answer.status !== 'offered') throw new Error('no calendar was offered');
  const course = await as(patient.actor, (work) => chooseCalendar(work, answer.offer.id, 0));
  return { patient, course };
}

const lettersOf = async (patientId: string, template: string): Promise<number> => {
  const { rows } = await world.database.pool.query(
    'select count(*)::int as n from message where patient_id = $1 and template = $2 and withdrawn_at is null',
    [patientId, template],
  );
  return rows[0].n;
};

const dayOf = (course: Awaited<ReturnType<typeof readCourse>>, session: number): IsoDate =>
  course.sessions[session - 1]?.visit?.day as IsoDate;

describe('a practitioner who is out', () => {
  it('moves every affected course and consultation as previewed, with tasks, reminders and one letter each', async () => {
    const [a, b] = [await booked('Out A'), await booked('Out B')];
    const last = a.course.sessionsPlanned;
    const day = dayOf(a.course, last);
    expect(dayOf(b.course, last)).toBe(day);
    const { starts } = await desk((work) => readOpenConsultations(work, day, 1));
    const caller = await testPatient(world, 'Out C');
    const consultation = await desk((work) =>
      bookConsultation(work, { patientId: caller.id, start: starts[0]?.start ?? '' }),
    );

    const out = { resourceId: world.practitioner, from: day, to: day, reason: 'ill' };
    const preview = await desk((work) => previewResourceOut(work, out));
    expect(preview.changes.map((change) => change.outcome)).toEqual(['moved', 'moved', 'moved']);
    expect(preview.letters).toBe(3);
    expect(preview.changes.every(({ to }) => to !== undefined && !to.start.startsWith(day))).toBe(true);
    expect(await as(a.patient.actor, (work) => readCourse(work, a.course.id))).toEqual(a.course);

    const applied = await desk((work) => applyResourceOut(work, { ...out, seen: preview.seen }));
    expect(applied).toMatchObject({ moved: 3, reassigned: 0, unplaced: 0 });
    for (const { patient, course } of [a, b]) {
      const after = await as(patient.actor, (work) => readCourse(work, course.id));
      const visit = after.sessions[last - 1]?.visit;
      expect(visit?.start).toBe(preview.changes.find((change) => change.visit.id === visit?.id)?.to?.start);
      expect(after.sessions[0]).toEqual(course.sessions[0]);
      expect(await lettersOf(patient.id, 'course-changed')).toBe(1);
      const { rows } = await world.database.pool.query(
        `select (v.starts_at::date - t.starts_on)::int as days from task t join visit v on v.id = t.visit_id
         where t.visit_id = $1 and t.code = 'no-sun' and t.stage = 'before' and t.withdrawn_at is null`,
        [visit?.id],
      );
      expect(rows).toEqual([{ days: 14 }]);
    }
    expect(await lettersOf(caller.id, 'consultation-moved')).toBe(1);
    const { rows } = await world.database.pool.query(
      "select verb, from_start <> to_start as moved from visit_change where visit_id = $1 and verb <> 'book'",
      [consultation.id],
    );
    expect(rows).toEqual([{ verb: 'resource-out', moved: true }]);
    expect((await desk((work) => listStranded(work))).visits).toEqual([]);
    const again = await refusal(desk((work) => applyResourceOut(work, { ...out, seen: preview.seen })));
    expect(again.code).toBe('CHANGED_MEANWHILE');
  });

  it('keeps their time for those whom somebody else can see', async () => {
    const { patient, course } = await booked('Reassigned');
    const other = await row(world.database.db, 'resource', {
      clinic_id: world.clinic.id,
      kind: 'practitioner',
      name: 'Practitioner 2',
      skills: ['microneedling'],
    });
    for (const weekday of [1, 2, 3, 4, 5])
      await row(world.database.db, 'opening_hours', {
        clinic_id: world.clinic.id,
        resource_id: other,
        weekday,
        opens: '09:00',
        closes: '18:00',
      });
    const day = dayOf(course, 1);
    const out = { resourceId: world.practitioner, from: day, to: day, reason: 'ill' };
    const preview = await desk((work) => previewResourceOut(work, out));
    const own = preview.changes.find((change) => change.visit.patientId === patient.id);
    expect(own).toMatchObject({
      outcome: 'reassigned',
      to: { practitionerName: 'Practitioner 2', others: [] },
    });
    await desk((work) => applyResourceOut(work, { ...out, seen: preview.seen }));
    const after = await as(patient.actor, (work) => readCourse(work, course.id));
    expect(after.sessions[0]?.visit).toMatchObject({
      start: course.sessions[0]?.visit?.start,
      practitionerId: other,
    });
    expect(await lettersOf(patient.id, 'course-changed')).toBe(0);
  });

  it('refuses what would no longer be what was seen, and leaves everything as it was', async () => {
    const { course } = await booked('Overtaken');
    const day = dayOf(course, 3);
    const out = { resourceId: world.device, from: day, to: day, reason: 'the pen broke' };
    const preview = await desk((work) => previewResourceOut(work, out));
    expect(preview.changes.length).toBeGreaterThan(0);
    await desk((work) =>
      changeCourse(work, course.id, { verb: 'omit', session: 3, reason: 'away for work' }),
    );
    const refused = await refusal(desk((work) => applyResourceOut(work, { ...out, seen: preview.seen })));
    expect(refused.code).toBe('CHANGED_MEANWHILE');
    const { rows } = await world.database.pool.query(
      "select count(*)::int as n from closure where why = 'the pen broke'",
    );
    expect(rows[0].n).toBe(0);
  });

  it('of two who apply at once, lets one', async () => {
    const { course } = await booked('Twice');
    const day = dayOf(course, 4) ?? dayOf(course, 3);
    const out = { resourceId: world.device, from: day, to: day, reason: 'service of the pen' };
    const { seen } = await desk((work) => previewResourceOut(work, out));
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => desk((work) => applyResourceOut(work, { ...out, seen }))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a device that is out for good', () => {
  it('leaves what has no place where it is, says why, and lists it for a person', async () => {
    const lone = await worldIn(world.database);
    const patient = await testPatient(lone, 'Stranded');
    await allowTreatment(lone, patient.id);
    const { id } = await world.care.perform(lone.staff.practitioner, (work) =>
      startCourse(work, { ...COURSE, patientId: patient.id }),
    );
    const answer = await world.care.perform(lone.staff.practitioner, (work) => offerCalendars(work, id));
    if (answer.status !== 'offered') throw new Error('no calendar was offered');
    const course = await world.care.perform(patient.actor, (work) =>
      chooseCalendar(work, answer.offer.id, 0),
    );
    const from = dayOf(course, 1);
    const out = { resourceId: lone.device, from, to: addDays(from, 600), reason: 'beyond repair' };
    const at = lone.staff['front-desk'];
    const preview = await world.care.perform(at, (work) => previewResourceOut(work, out));
    expect(preview.changes.map(({ outcome }) => outcome)).toEqual(course.sessions.map(() => 'unplaced'));
    expect(preview.changes[0]?.why[0]).toMatch(/\w+/);
    const applied = await world.care.perform(at, (work) =>
      applyResourceOut(work, { ...out, seen: preview.seen }),
    );
    expect(applied).toMatchObject({ moved: 0, unplaced: course.sessions.length });
    expect(await world.care.perform(patient.actor, (work) => readCourse(work, id))).toEqual(course);
    const { visits } = await world.care.perform(at, (work) => listStranded(work));
    expect(visits.map((visit) => visit.id)).toEqual(course.sessions.map(({ visit }) => visit?.id));
    expect((await desk((work) => listStranded(work))).visits).toEqual([]);
  });
});

describe('who may close a resource', () => {
  it('is the desk, the safety lead and the owner, for resources of their own clinic, from today on', async () => {
    const other = await worldIn(world.database);
    const day = await desk(async (work) => {
      work.permit('read', 'calendar');
      return work.today;
    });
    const out = { resourceId: world.device, from: day, to: day, reason: 'a test' };
    const asked = (actor: Actor, more: object = {}) =>
      refusal(as(actor, (work) => previewResourceOut(work, { ...out, ...more })));
    expect((await asked(world.staff.practitioner)).code).toBe('NOT_ALLOWED');
    expect((await asked((await testPatient(world)).actor)).code).toBe('NOT_ALLOWED');
    expect((await asked(world.staff.owner, { resourceId: other.device })).code).toBe('NOT_FOUND');
    expect((await asked(world.staff.owner, { from: addDays(day, -1) })).code).toBe('INVALID');
  });
});
