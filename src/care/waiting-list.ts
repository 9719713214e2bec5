import type { z } from 'zod';
import { Refusal } from '../contract/errors.ts';
import type {
  askEarlier as askRoute,
  listWishes as listRoute,
  wishSchema,
} from '../contract/waiting-list.ts';
import { epochMs } from '../kernel/time.ts';
import type { Session as Placed } from '../scheduling/request.ts';
import { inFairOrder } from '../scheduling/waiting-list.ts';
import { selectContact } from '../store/contacts.ts';
import { type CourseRow, selectCourse } from '../store/courses.ts';
import { withdrawMessages } from '../store/messages.ts';
import { moveVisits, selectVisit, type VisitRow } from '../store/visits.ts';
import {
  endWish,
  type PlaceOfferRow,
  putWish,
  selectOpenPlaceOffers,
  selectOpenWishes,
  selectPlaceOffer,
  selectWish,
  takePlace,
  type WishRow,
} from '../store/waiting-list.ts';
import { isSettled, tellOfChange, toBe } from './change-course.ts';
import { offerFreedPlaces, placeFor } from './freed-places.ts';
import { moveTasks } from './prepare.ts';
import { type ShownVisit, showVisit } from './show-visit.ts';
import { tellPatient } from './tell.ts';
import { found, type Work } from './work.ts';

type ShownWish = z.infer<typeof wishSchema>;

async function showWishes(work: Work, rows: readonly WishRow[], patientId?: string): Promise<ShownWish[]> {
  const offers = await selectOpenPlaceOffers(work.tx, work.now, patientId);
  const shown: ShownWish[] = [];
  for (const row of rows) {
    const visit = showVisit(work, found(await selectVisit(work.tx, row.visitId)));
    const own = offers.filter(({ wishId }) => wishId === row.id);
    shown.push({
      id: row.id,
      askedAt: row.askedAt,
      prefer: {
        ...(row.prefer.weekdays && { weekdays: [...row.prefer.weekdays] }),
        ...(row.prefer.from && { from: row.prefer.from }),
        ...(row.prefer.to && { to: row.prefer.to }),
      },
      visit,
      offers: own.map(({ id, start, expiresAt }) => ({ id, start, expiresAt, visit })),
    });
  }
  return shown;
}

/** A patient, or the desk for them, asks to come earlier when a place is given back. Asking again keeps the place in line. */
export async function askEarlier(
  work: Work,
  visitId: string,
  { prefer }: z.infer<typeof askRoute.body>,
): Promise<ShownWish> {
  const visit = found(await selectVisit(work.tx, visitId));
  work.permit('change', 'visit', { patientId: visit.patientId });
  if (isSettled(visit, work.now))
    throw new Refusal('ALREADY_DONE', 'Only a visit that is still to come can be moved.');
  const id = await putWish(work.tx, {
    clinicId: work.clinic.id,
    visitId,
    prefer,
    at: work.now,
    by: work.actor.id,
  });
  await work.audit({ action: 'ask-earlier', resource: 'visit', id: visitId, patientId: visit.patientId });
  const [shown] = await showWishes(work, [found(await selectWish(work.tx, id))], visit.patientId);
  return found(shown);
}

export async function withdrawWish(work: Work, id: string): Promise<{ done: true }> {
  const wish = found(await selectWish(work.tx, id));
  work.permit('change', 'visit', { patientId: wish.patientId });
  await endWish(work.tx, id, 'withdrawn', work.now);
  await work.audit({
    action: 'withdraw-wish',
    resource: 'visit',
    id: wish.visitId,
    patientId: wish.patientId,
  });
  return { done: true };
}

/** The desk's list, in the order in which people are asked. */
export async function listWishes(work: Work): Promise<z.infer<typeof listRoute.answer>> {
  work.permit('read', 'calendar');
  const rows = inFairOrder(await selectOpenWishes(work.tx, work.now));
  await work.audit({ action: 'list-wishes', resource: 'calendar', detail: { count: rows.length } });
  return { wishes: await showWishes(work, rows) };
}

export async function listWishesOf(work: Work, patientId: string): Promise<z.infer<typeof listRoute.answer>> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'visit', { patientId: contact.patientId });
  const rows = await selectOpenWishes(work.tx, work.now, patientId);
  await work.audit({ action: 'list-wishes', resource: 'visit', patientId, detail: { count: rows.length } });
  return { wishes: await showWishes(work, rows, patientId) };
}

/** What stands between an offer and its acceptance. */
function checkOpen(work: Work, offer: PlaceOfferRow): void {
  if (offer.acceptedAt !== null) throw new Refusal('ALREADY_DONE', 'This place is yours already.');
  if (offer.takenAt !== null)
    throw new Refusal('SLOT_TAKEN', 'Somebody else has taken this place. Your own time has not changed.');
  if (offer.wishEnded || epochMs(offer.expiresAt) <= epochMs(work.now))
    throw new Refusal('OFFER_EXPIRED', 'This place is no longer offered. Your own time has not changed.');
}

/** The first to accept has the place; the visit moves there with its tasks and reminders, and its old place is freed. */
export async function acceptPlace(work: Work, offerId: string): Promise<ShownVisit> {
  const seen = found(await selectPlaceOffer(work.tx, offerId));
  work.permit('change', 'visit', { patientId: seen.patientId });
  const offer = found(await selectPlaceOffer(work.tx, offerId, true));
  checkOpen(work, offer);
  const wish = found(await selectWish(work.tx, offer.wishId));
  const { courseId } = found(await selectVisit(work.tx, offer.visitId));
  const course = courseId === null ? undefined : found(await selectCourse(work.tx, courseId, true));
  const visit = found(await selectVisit(work.tx, offer.visitId));
  if (isSettled(visit, work.now)) throw new Refusal('ALREADY_DONE', 'This visit can no longer be moved.');
  const placed = await placeFor(work, wish, offer.start);
  if (placed === undefined)
    throw new Refusal('SLOT_TAKEN', 'This place no longer fits. Your own time has not changed.');
  await takePlace(work.tx, offer, work.now);
  await endWish(work.tx, wish.id, 'moved', work.now);
  await moveEarlier(work, { course, visit, placed });
  await work.audit({
    action: 'accept-place',
    resource: 'visit',
    id: visit.id,
    patientId: visit.patientId,
    detail: { place: offer.placeId },
  });
  await offerFreedPlaces(work, [visit]);
  return showVisit(work, found(await selectVisit(work.tx, visit.id)));
}

type Earlier = {
  readonly course: CourseRow | undefined;
  readonly visit: VisitRow;
  readonly placed: Placed;
};

async function moveEarlier(work: Work, { course, visit, placed }: Earlier): Promise<void> {
  await moveVisits(work.tx, [{ visit, placed }], {
    clinicId: work.clinic.id,
    verb: 'move',
    reason: 'an earlier place was accepted',
    at: work.now,
    by: work.actor.id,
  });
  if (course !== undefined) {
    await moveTasks(work, course, [toBe(visit, placed)]);
    await tellOfChange(work, course);
    return;
  }
  await withdrawMessages(work.tx, work.clinic.id, `visit:${visit.id}:booked`, work.now);
  await tellPatient(work, visit.patientId, {
    key: `visit:${visit.id}:moved`,
    template: 'consultation-booked',
    params: { start: placed.start },
    visitId: visit.id,
  });
}
