import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../test/support/refusal.ts';
import { allowTreatment, testPatient, testWorld, type World, worldIn } from '../../test/support/world.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { changeCourse } from './change-course.ts';
import { chooseCalendar } from './choose-calendar.ts';
import { bookConsultation, readOpenConsultations } from './consultation.ts';
import { readCourse, startCourse } from './course.ts';
import { offerCalendars } from './offer-calendars.ts';
import { cancelVisit, readVisit } from './visits.ts';
import { acceptPlace, askEarlier, listWishes, listWishesOf, withdrawWish } from './waiting-list.ts';
import type { Actor, Work } from './work.ts';

let whole: World;
let world: World;
beforeAll(async () => {
  whole = await testWorld();
});
beforeEach(async () => {
  world = await worldIn(whole.database);
});
afterAll(() => whole.close());

const as = <T>(actor: Actor, work: (work: Work) => Promise<T>) => world.care.perform(actor, work);
const desk = <T>(work: (work: Work) => Promise<T>) => as(world.staff['front-desk'], work);
const today = () =>
  desk(async (work) => {
    work.permit('read', 'calendar');
    return work.today;
  });

/** A patient with a consultation at the first free time of a day so many days ahead. */
async function consulting(ahead: number, at = 0) {
  const patient = await testPatient(world);
  const from = addDays(await today(), ahead);
  const { starts } = await desk((work) => readOpenConsultations(work, from, 7));
  const start = starts[at]?.start ?? '';
  const visit = await desk((work) => bookConsultation(work, { patientId: patient.id, start }));
  return { patient, visit };
}

const ask = (actor: Actor, visitId: string) => as(actor, (work) => askEarlier(work, visitId, { prefer: {} }));
const offersOf = async (patientId: string) =>
  (await desk((work) => listWishesOf(work, patientId))).wishes.flatMap(({ offers }) => offers);
const cancel = (visitId: string) => desk((work) => cancelVisit(work, visitId, { reason: 'a new job' }));

describe('a place that was given back', () => {
  it('is offered to those who wait, by letter, and belongs to the first who accepts', async () => {
    const early = await consulting(4);
    const [a, b] = [await consulting(14), await consulting(14, 4)];
    await ask(b.patient.actor, b.visit.id);
    await ask(a.patient.actor, a.visit.id);
    const list = await desk((work) => listWishes(work));
    expect(list.wishes.map((wish) => wish.visit.id)).toEqual([b.visit.id, a.visit.id]);
    await cancel(early.visit.id);
    const [first, second] = [await offersOf(b.patient.id), await offersOf(a.patient.id)];
    expect([...first, ...second].map(({ start }) => start)).toEqual([early.visit.start, early.visit.start]);
    const { rows } = await world.database.pool.query(
      "select count(*)::int as n from message where clinic_id = $1 and template = 'place-offered'",
      [world.clinic.id],
    );
    expect(rows[0].n).toBe(2);

    const accept = (who: typeof a, offers: typeof first) =>
      as(who.patient.actor, (work) => acceptPlace(work, offers[0]?.id ?? ''));
    expect((await refusal(as(a.patient.actor, (work) => acceptPlace(work, first[0]?.id ?? '')))).code).toBe(
      'NOT_FOUND',
    );
    const moved = await accept(a, second);
    expect(moved).toMatchObject({ id: a.visit.id, start: early.visit.start, sequence: 1 });
    expect((await refusal(accept(b, first))).code).toBe('SLOT_TAKEN');
    expect((await refusal(accept(a, second))).code).toBe('ALREADY_DONE');
    expect(await as(b.patient.actor, (work) => readVisit(work, b.visit.id))).toEqual(b.visit);
    // The winner's own place was freed in turn, for the one who still waits: it is no earlier day, so nobody is asked.
    expect(await offersOf(b.patient.id)).toEqual([]);
  });

  it('goes to exactly one of many who accept at the same moment', async () => {
    const early = await consulting(4);
    const rivals = [await consulting(14), await consulting(14, 2), await consulting(14, 4)];
    for (const { patient, visit } of rivals) await ask(patient.actor, visit.id);
    await cancel(early.visit.id);
    const offers = await Promise.all(rivals.map(({ patient }) => offersOf(patient.id)));
    const outcomes = await Promise.allSettled(
      rivals.map(({ patient }, at) =>
        as(patient.actor, (work) => acceptPlace(work, offers[at]?.[0]?.id ?? '')),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(codes).toEqual(['SLOT_TAKEN', 'SLOT_TAKEN']);
  });

  it('lapses after its time, and is not offered to somebody who has left the list', async () => {
    const early = await consulting(4);
    const [a, gone] = [await consulting(14), await consulting(14, 2)];
    await ask(a.patient.actor, a.visit.id);
    const wish = await ask(gone.patient.actor, gone.visit.id);
    await as(gone.patient.actor, (work) => withdrawWish(work, wish.id));
    await cancel(early.visit.id);
    expect(await offersOf(gone.patient.id)).toEqual([]);
    const [offer] = await offersOf(a.patient.id);
    await world.database.pool.query(
      "update freed_place set expires_at = now() - interval '1 second' where clinic_id = $1",
      [world.clinic.id],
    );
    expect(await offersOf(a.patient.id)).toEqual([]);
    const late = await refusal(as(a.patient.actor, (work) => acceptPlace(work, offer?.id ?? '')));
    expect(late.code).toBe('OFFER_EXPIRED');
  });

  it('of a session helps a course that was deferred, with its tasks, and not one that is ideal already', async () => {
    const booked = async (name: string) => {
      const patient = await testPatient(world, name);
      await allowTreatment(world, patient.id);
      const { id } = await as(world.staff.practitioner, (work) =>
        startCourse(work, {
          goals: [],
          protocol: 'default',
          blackouts: [],
          prefer: {},
          patientId: patient.id,
        }),
      );
      const answer = await as(world.staff.practitioner, (work) => offerCalendars(work, id));
      if (answer.status !== 'offered') throw new Error('no calendar was offered');
      return { patient, course: await desk((work) => chooseCalendar(work, answer.offer.id, 0)) };
    };
    const [a, b] = [await booked('Deferred'), await booked('Ideal')];
    const last = a.course.sessionsPlanned;
    const visitOf = (course: typeof a.course) => course.sessions[last - 1]?.visit;
    const day = visitOf(a.course)?.day as IsoDate;
    const deferred = await desk((work) =>
      changeCourse(work, a.course.id, {
        verb: 'defer',
        session: last,
        notBefore: addDays(day, 9),
        reason: 'an examination',
      }),
    );
    const own = visitOf(deferred);
    await ask(a.patient.actor, own?.id ?? '');
    await desk((work) =>
      changeCourse(work, b.course.id, { verb: 'omit', session: last, reason: 'enough for her' }),
    );
    const [offer] = await offersOf(a.patient.id);
    expect(offer?.start).toBe(visitOf(b.course)?.start);
    await as(a.patient.actor, (work) => acceptPlace(work, offer?.id ?? ''));
    const after = await as(a.patient.actor, (work) => readCourse(work, a.course.id));
    expect(visitOf(after)?.start).toBe(offer?.start);
    const { rows } = await world.database.pool.query(
      `select (v.starts_at::date - t.starts_on)::int as days from task t join visit v on v.id = t.visit_id
       where t.visit_id = $1 and t.code = 'no-sun' and t.stage = 'before' and t.withdrawn_at is null`,
      [own?.id],
    );
    expect(rows).toEqual([{ days: 14 }]);
    const first = b.course.sessions[1]?.visit?.id ?? '';
    await ask(b.patient.actor, first);
    expect(await offersOf(b.patient.id)).toEqual([]);
  });
});

describe('who may use the list', () => {
  it('is the patient for their own visits, and the desk for everybody of the clinic', async () => {
    const [mine, theirs] = [await consulting(14), await consulting(14, 2)];
    const wish = await desk((work) => askEarlier(work, theirs.visit.id, { prefer: { weekdays: [1] } }));
    expect((await refusal(ask(mine.patient.actor, theirs.visit.id))).code).toBe('NOT_FOUND');
    expect((await refusal(as(mine.patient.actor, (work) => withdrawWish(work, wish.id)))).code).toBe(
      'NOT_FOUND',
    );
    expect((await refusal(as(mine.patient.actor, listWishes))).code).toBe('NOT_ALLOWED');
    const other = await worldIn(whole.database);
    const stranger = refusal(
      world.care.perform(other.staff['front-desk'], (work) => withdrawWish(work, wish.id)),
    );
    expect((await stranger).code).toBe('NOT_FOUND');
    const again = await ask(theirs.patient.actor, theirs.visit.id);
    expect([again.id, again.askedAt]).toEqual([wish.id, wish.askedAt]);
  });
});

describe('a patient who cancels', () => {
  it('does so in good time; later they are asked to call', async () => {
    const soon = await consulting(0);
    await world.database.pool.query(
      'update clinic set settings = settings || \'{"policies": {"cancelNoticeHours": 336}}\' where id = $1',
      [world.clinic.id],
    );
    const late = await refusal(
      as(soon.patient.actor, (work) => cancelVisit(work, soon.visit.id, { reason: 'a cold' })),
    );
    expect(late.code).toBe('RULE_FORBIDS');
    expect(late.message).toContain('+44 20 7946 0000');
    expect((await cancel(soon.visit.id)).status).toBe('cancelled');
  });
});
