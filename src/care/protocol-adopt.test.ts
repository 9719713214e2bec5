import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../../test/support/refusal.ts';
import { allowTreatment, testPatient, testWorld, type World, worldIn } from '../../test/support/world.ts';
import type { ProtocolKey } from '../clinical/protocol.ts';
import { addDays, addMonths, daysBetween, type IsoDate } from '../kernel/day.ts';
import { chooseCalendar } from './choose-calendar.ts';
import { readCourse, startCourse } from './course.ts';
import { recordIntake } from './intake.ts';
import { offerCalendars } from './offer-calendars.ts';
import { adoptProtocol, listAdoptions, previewAdoption } from './protocol-adopt.ts';
import { proposeProtocol } from './protocol-propose.ts';
import { signOffProtocol, withdrawProtocol } from './protocol-sign.ts';
import { protocolOf } from './protocols.ts';
import { makeScreening, showScreening } from './screening.ts';
import type { ShownCourse } from './show-course.ts';
import { listTasks } from './tasks.ts';
import { treatContext } from './treat-context.ts';
import type { Actor, Work } from './work.ts';

let world: World;
let elsewhere: World;
beforeAll(async () => {
  world = await testWorld();
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

const as = <T>(actor: Actor, work: (work: Work) => Promise<T>) => world.care.perform(actor, work);
const clinician = () => world.staff.practitioner;
const today = () =>
  as(clinician(), async (work) => {
    work.permit('read', 'calendar');
    return work.today;
  });

const REASON = 'Agreed with the patient.';
type Numbers = Partial<Record<ProtocolKey, number>>;
type Ref = { readonly name: string; readonly version: string };

/** A signed version of the clinic's own, made from another. */
async function own(name: string, numbers: Numbers, basedOn: Ref = { name: 'default', version: '1.0.0' }) {
  const changes = Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [key, { value, reason: 'Our own way.' }]),
  );
  const { id } = await as(world.staff.owner, (work) =>
    proposeProtocol(work, { basedOn, name, owner: 'The owner', reason: 'Our own way.', changes }),
  );
  return as(world.staff.owner, (work) => signOffProtocol(work, id ?? '', 'The owner'));
}

const start = (patientId: string, protocol = 'default') =>
  as(clinician(), (work) => startCourse(work, { patientId, goals: [], protocol, blackouts: [], prefer: {} }));

async function patientWithCourse(name: string, protocol?: string) {
  const patient = await testPatient(world, name);
  await allowTreatment(world, patient.id);
  return { patient, course: await start(patient.id, protocol) };
}

/** A course with all its sessions on the calendar. */
async function booked(name: string, protocol?: string) {
  const { patient, course } = await patientWithCourse(name, protocol);
  const answer = await as(clinician(), (work) => offerCalendars(work, course.id));
  if (answer.status !== 'offered') throw new Error('no calendar was offered');
  const chosen = await as(patient.actor, (work) => chooseCalendar(work, answer.offer.id, 0));
  return { patient, course: chosen };
}

const preview = (courseId: string, ref: Ref, actor = clinician()) =>
  as(actor, (work) => previewAdoption(work, courseId, ref));
const adopt = (courseId: string, ref: Ref, actor = clinician()) =>
  as(actor, (work) => adoptProtocol(work, courseId, { ...ref, reason: REASON }));

const daysOf = (course: ShownCourse): IsoDate[] => course.sessions.flatMap(({ visit }) => visit?.day ?? []);
const gapsOf = (course: ShownCourse): number[] => {
  const days = daysOf(course);
  return days.slice(1).map((day, index) => daysBetween(days[index] as IsoDate, day));
};

describe('a course on a protocol of the clinic', () => {
  it('starts with its sessions and gaps, and keeps the version it started on', async () => {
    const first = await own('Careful', { sessions: 3, gapIdealDays: 35, gapLongestDays: 56 });
    const { course } = await patientWithCourse('Own Protocol', 'Careful');
    expect(course).toMatchObject({
      protocol: { name: 'Careful', version: '1.0.0' },
      sessionsPlanned: 3,
      gapDays: { min: 35, ideal: 35, max: 56 },
    });
    await own('Careful', { sessions: 2 }, first);
    const again = await as(clinician(), (work) => readCourse(work, course.id));
    expect(again.protocol).toEqual({ name: 'Careful', version: '1.0.0' });
    const newer = await patientWithCourse('Newer', 'Careful');
    expect(newer.course.protocol.version).toBe('1.1.0');
    expect(newer.course.sessionsPlanned).toBe(2);
  });

  it('dates its tasks, screens and treats by that version', async () => {
    await own('Thorough', {
      sunBeforeDays: 21,
      channelsOpenHours: 48,
      isotretinoinMonths: 12,
      maxDepthMm: 1,
    });
    const { patient, course } = await booked('Thorough Patient', 'Thorough');
    const { tasks } = await as(patient.actor, (work) => listTasks(work, patient.id));
    const [first] = daysOf(course);
    const sun = tasks.find((task) => task.code === 'no-sun' && task.stage === 'before');
    expect(daysBetween(sun?.from as IsoDate, first as IsoDate)).toBe(21);

    const lastDose = addDays(await today(), -240);
    await as(clinician(), (work) =>
      recordIntake(work, patient.id, {
        answers: { medicines: [{ name: 'isotretinoin', lastDose }] },
      }),
    );
    const screening = await as(clinician(), async (work) => {
      const id = await makeScreening(work, patient.id);
      return showScreening(work, patient.id, { id, language: 'en' });
    });
    expect(screening.protocol).toEqual({ name: 'Thorough', version: '1.0.0' });
    expect(screening.findings.find(({ id }) => id === 'isotretinoin-recent')?.finding.until).toBe(
      addMonths(lastDose, 12),
    );

    const { context } = await as(clinician(), async (work) => {
      work.permit('read', 'record');
      return treatContext(work, {
        patientId: patient.id,
        birthDate: null,
        protocol: course.protocol,
        start: course.sessions[0]?.visit?.start ?? '',
        device: 'skinpen-precision',
      });
    });
    expect(context.protocol?.numbers.maxDepthMm.value).toBe(1);
  });

  it('that is withdrawn goes on as it was, and no new course starts on it', async () => {
    const version = await own('Withdrawn', { sessions: 2 });
    const { course } = await patientWithCourse('Goes On', 'Withdrawn');
    await as(world.staff.owner, (work) => withdrawProtocol(work, version.id ?? '', 'Too few.'));
    expect((await as(clinician(), (work) => readCourse(work, course.id))).protocol.name).toBe('Withdrawn');
    const offered = await as(clinician(), (work) => offerCalendars(work, course.id));
    expect(offered.status).toBe('offered');
    const patient = await testPatient(world, 'Too Late');
    await allowTreatment(world, patient.id);
    expect((await refusal(start(patient.id, 'Withdrawn'))).faults[0]?.pointer).toBe('/protocol');
  });

  it('on the default keeps the numbers of this release for good', async () => {
    const { course } = await patientWithCourse('On Default');
    const { rows } = await world.database.pool.query(
      "select body->'numbers'->'retinoidDays'->>'value' as days, signed_off_by from protocol where clinic_id = $1 and name = 'default'",
      [world.clinic.id],
    );
    expect(rows).toEqual([{ days: '7', signed_off_by: null }]);
    const kept = await as(clinician(), async (work) => {
      work.permit('read', 'protocol');
      return protocolOf(work, course.protocol);
    });
    expect(kept.numbers.retinoidDays.value).toBe(7);
  });
});

describe('adopting another version', () => {
  it('shows the numbers, dates and tasks that would change, and changes nothing', async () => {
    const to = await own('Shown', { gapIdealDays: 35, gapLongestDays: 56, sunBeforeDays: 21, ahaDays: 0 });
    const { course } = await booked('Preview');
    const before = gapsOf(course);
    const seen = await preview(course.id, to);
    expect(seen).toMatchObject({
      from: { name: 'default', version: '1.0.0' },
      to: { name: 'Shown', version: '1.0.0' },
      status: 'possible',
      gapDays: { from: { min: 28, ideal: 28, max: 42 }, to: { min: 35, ideal: 35, max: 56 } },
    });
    expect(seen.differences).toContainEqual({
      key: 'sunBeforeDays',
      from: 14,
      to: 21,
      strictness: 'stricter',
    });
    expect(seen.differences).toContainEqual({ key: 'ahaDays', from: 7, to: 0, strictness: 'less-strict' });
    expect(seen.moves.map(({ session }) => session)).toEqual([2, 3, 4]);
    expect(seen.kept).toEqual([1]);
    const [first] = daysOf(course);
    const sun = seen.tasks.find(
      ({ session, task, kind }) => session === 1 && task === 'no-sun' && kind === 'moves',
    );
    expect(daysBetween(sun?.is?.from as IsoDate, first as IsoDate)).toBe(21);
    expect(daysBetween(sun?.was?.from as IsoDate, first as IsoDate)).toBe(14);
    expect(seen.tasks).toContainEqual(
      expect.objectContaining({ session: 1, task: 'stop-scrubs', kind: 'falls-away' }),
    );
    const after = await as(clinician(), (work) => readCourse(work, course.id));
    expect(gapsOf(after)).toEqual(before);
    expect(after.protocol.name).toBe('default');
  });

  it('moves what its rules ask for, and no more, with tasks, reminders and one letter', async () => {
    const to = await own('Moved', { gapIdealDays: 35, gapLongestDays: 56, sunBeforeDays: 21 });
    const { patient, course } = await booked('Moves');
    const seen = await preview(course.id, to);
    const after = await adopt(course.id, to);
    expect(after.protocol).toEqual({ name: 'Moved', version: '1.0.0' });
    expect(gapsOf(after).every((gap) => gap >= 35 && gap <= 56)).toBe(true);
    expect(after.sessions.slice(1).map(({ visit }) => visit?.start)).toEqual(
      seen.moves.map(({ to: at }) => at),
    );
    const { tasks } = await as(patient.actor, (work) => listTasks(work, patient.id));
    const days = daysOf(after);
    const suns = tasks.filter((task) => task.code === 'no-sun' && task.stage === 'before');
    expect(suns.map((task, index) => daysBetween(task.from, days[index] as IsoDate))).toEqual([
      21, 21, 21, 21,
    ]);
    const { rows } = await world.database.pool.query(
      'select template from message where key = $1 and withdrawn_at is null',
      [`course:${course.id}:changed`],
    );
    expect(rows).toEqual([{ template: 'course-changed' }]);
    const { adoptions } = await as(clinician(), (work) => listAdoptions(work, course.id));
    expect(adoptions).toMatchObject([
      { from: { name: 'default' }, to: { name: 'Moved' }, reason: REASON, by: 'The practitioner' },
    ]);
  });

  it('with the same rules for the calendar moves no session and writes no letter', async () => {
    const to = await own('Same Days', { makeupAfterHours: 48 });
    const { course } = await booked('Stays');
    const seen = await preview(course.id, to);
    expect(seen.moves).toEqual([]);
    expect(seen.kept).toEqual([1, 2, 3, 4]);
    const after = await adopt(course.id, to);
    expect(daysOf(after)).toEqual(daysOf(course));
    const { rows } = await world.database.pool.query('select from message where key = $1', [
      `course:${course.id}:changed`,
    ]);
    expect(rows).toEqual([]);
  });

  it('that screens otherwise has the answers reviewed again', async () => {
    const to = await own('Screens', { isotretinoinMonths: 12 });
    const { patient, course } = await patientWithCourse('Screened Again');
    const lastDose = addDays(await today(), -240);
    await as(clinician(), (work) =>
      recordIntake(work, patient.id, {
        answers: { medicines: [{ name: 'isotretinoin', lastDose }] },
      }),
    );
    const count = async () =>
      Number(
        (
          await world.database.pool.query('select count(*) as n from screening where patient_id = $1', [
            patient.id,
          ])
        ).rows[0].n,
      );
    const before = await count();
    expect((await preview(course.id, to)).screening).toBe('changes');
    expect(await count()).toBe(before);
    await adopt(course.id, to);
    expect(await count()).toBe(before + 1);
    const quiet = await own('Quiet', { isotretinoinMonths: 12, makeupAfterHours: 48 });
    expect((await preview(course.id, quiet)).screening).toBe('same');
  });

  it('takes back calendars that were on offer', async () => {
    const to = await own('Offered', { gapIdealDays: 35, gapLongestDays: 56 });
    const { patient, course } = await patientWithCourse('On Offer');
    const answer = await as(clinician(), (work) => offerCalendars(work, course.id));
    if (answer.status !== 'offered') throw new Error('no calendar was offered');
    await adopt(course.id, to);
    const late = await refusal(as(patient.actor, (work) => chooseCalendar(work, answer.offer.id, 0)));
    expect(late.code).toBe('OFFER_EXPIRED');
  });

  it('is refused for a version nobody signed, one not in force, the one it is on, and a course that ended', async () => {
    const first = await own('In Force', { makeupAfterHours: 36 });
    const second = await own('In Force', { makeupAfterHours: 48 }, first);
    const { course } = await patientWithCourse('Refused');
    expect((await refusal(adopt(course.id, first))).faults[0]?.pointer).toBe('/version');
    expect((await refusal(adopt(course.id, { name: 'Nowhere', version: '1.0.0' }))).faults[0]?.pointer).toBe(
      '/version',
    );
    expect((await refusal(adopt(course.id, course.protocol))).faults[0]?.pointer).toBe('/version');
    await adopt(course.id, second);
    expect((await refusal(adopt(course.id, second))).faults[0]?.pointer).toBe('/version');
    await world.database.pool.query(
      "update course set ended_at = now(), ended_how = 'ceased', ended_why = 'test' where id = $1",
      [course.id],
    );
    expect((await refusal(adopt(course.id, first))).code).toBe('ALREADY_DONE');
  });

  it('is for a clinician: not for the front desk, the owner or the patient; another clinic finds nothing', async () => {
    const to = await own('Whose', { makeupAfterHours: 48 });
    const { patient, course } = await patientWithCourse('Whose Course');
    const stranger = await testPatient(world, 'Stranger');
    for (const actor of [world.staff['front-desk'], world.staff.owner, patient.actor])
      expect((await refusal(preview(course.id, to, actor))).code).toBe('NOT_ALLOWED');
    for (const actor of [stranger.actor, elsewhere.staff.practitioner]) {
      expect((await refusal(preview(course.id, to, actor))).code).toBe('NOT_FOUND');
      expect((await refusal(adopt(course.id, to, actor))).code).toBe('NOT_FOUND');
      expect((await refusal(as(actor, (work) => listAdoptions(work, course.id)))).code).toBe('NOT_FOUND');
    }
  });

  it('by two clinicians at once happens once', async () => {
    const to = await own('Twice', { makeupAfterHours: 48 });
    const { course } = await patientWithCourse('Twice');
    const outcomes = await Promise.allSettled([
      adopt(course.id, to),
      adopt(course.id, to, world.staff['safety-lead']),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { adoptions } = await as(clinician(), (work) => listAdoptions(work, course.id));
    expect(adoptions).toHaveLength(1);
  });
});
