import { afterQuietHours } from '../kernel/quiet-hours.ts';
import { dayAt, epochMs, instantOf, wallTimeAt } from '../kernel/time.ts';
import { openStarts } from '../scheduling/availability.ts';
import type { Session as Placed } from '../scheduling/request.ts';
import { inFairOrder, judgeWish, type Wish } from '../scheduling/waiting-list.ts';
import { loadCalendars } from '../store/calendar.ts';
import { selectCourse } from '../store/courses.ts';
import { selectVisit, selectVisitsOfCourse, type VisitRow } from '../store/visits.ts';
import { insertPlace, insertPlaceOffer, selectOpenWishes, type WishRow } from '../store/waiting-list.ts';
import { mayTreat } from './may-treat.ts';
import { policiesOf } from './policies.ts';
import { tellPatient } from './tell.ts';
import { consultationShape, sessionShape } from './visit-shapes.ts';
import { found, type Work } from './work.ts';

/** So many people are asked at once; the first of them to accept has the place. */
const ASKED_AT_ONCE = 5;
const MS_PER_HOUR = 3_600_000;

const later = (instant: string, hours: number): string => instantOf(epochMs(instant) + hours * MS_PER_HOUR);

/** A wish as the pure rules judge it. */
async function wishOf(work: Work, row: WishRow, visit: VisitRow): Promise<Wish> {
  const { timeZone } = work.clinic;
  const own = { id: row.id, askedAt: row.askedAt, day: dayAt(visit.start, timeZone) };
  if (visit.courseId === null) return { ...own, prefer: row.prefer };
  const course = found(await selectCourse(work.tx, visit.courseId));
  const visits = await selectVisitsOfCourse(work.tx, course.id);
  const days = Array.from({ length: course.request.sessions }, (_, index) => {
    const booked = visits.find((one) => one.sessionNumber === index + 1);
    return booked === undefined ? undefined : dayAt(booked.start, timeZone);
  });
  return {
    ...own,
    prefer: { ...course.request.prefer, ...row.prefer },
    course: { rules: course.request, days, index: (visit.sessionNumber ?? 1) - 1 },
  };
}

/**
 * Where the visit of a wish would stand if it took a freed start: undefined when its rules, its preferences or the
 * screening do not allow it, its course would suffer, or the place does not hold it.
 */
export async function placeFor(work: Work, row: WishRow, start: string): Promise<Placed | undefined> {
  const { timeZone } = work.clinic;
  const visit = found(await selectVisit(work.tx, row.visitId));
  const day = dayAt(start, timeZone);
  const verdict = judgeWish(await wishOf(work, row, visit), { day, time: wallTimeAt(start, timeZone) });
  if (verdict !== 'fits') return undefined;
  if (visit.kind === 'session' && (await mayTreat(work, visit.patientId, day)).status !== 'allowed')
    return undefined;
  const clinic = await loadCalendars(work.tx, { timeZone, from: day, to: day, without: [visit.id] });
  const shape = visit.kind === 'session' ? sessionShape : consultationShape;
  return openStarts({ clinic, visit: shape, from: day, to: day }).find(
    (one) => epochMs(one.start) === epochMs(start),
  );
}

/**
 * Offers places that were given back to those on the waiting list, whoever has waited longest first. Called in the
 * transaction that frees them, with the visits as they stood.
 */
export async function offerFreedPlaces(work: Work, freed: readonly VisitRow[]): Promise<void> {
  const wishes = inFairOrder(await selectOpenWishes(work.tx, work.now));
  if (wishes.length === 0) return;
  for (const visit of freed) await offerPlace(work, visit, wishes);
}

async function offerPlace(work: Work, freed: VisitRow, wishes: readonly WishRow[]): Promise<void> {
  const { placeNoticeHours, placeOfferHours, quietHours } = policiesOf(work.clinic);
  const { timeZone } = work.clinic;
  if (epochMs(freed.start) < epochMs(later(work.now, placeNoticeHours))) return;
  const asked: WishRow[] = [];
  for (const wish of wishes) {
    if (asked.length === ASKED_AT_ONCE) break;
    if (wish.visitId !== freed.id && (await placeFor(work, wish, freed.start)) !== undefined)
      asked.push(wish);
  }
  if (asked.length === 0) return;
  // Nobody can answer at night, so the time to answer begins in the morning.
  const from = quietHours === null ? work.now : afterQuietHours(work.now, quietHours, timeZone);
  const lapses = later(from, placeOfferHours);
  const expiresAt = epochMs(lapses) < epochMs(freed.start) ? lapses : freed.start;
  const clinicId = work.clinic.id;
  const placeId = await insertPlace(work.tx, {
    clinicId,
    visitId: freed.id,
    start: freed.start,
    at: work.now,
    expiresAt,
  });
  for (const wish of asked) {
    const id = await insertPlaceOffer(work.tx, { clinicId, placeId, wishId: wish.id, at: work.now });
    await tellPatient(work, wish.patientId, {
      key: `place-offer:${id}`,
      template: 'place-offered',
      params: { start: freed.start, expires: expiresAt },
      visitId: wish.visitId,
    });
  }
  await work.audit({
    action: 'offer-place',
    resource: 'visit',
    id: freed.id,
    detail: { place: placeId, asked: asked.length },
  });
}
