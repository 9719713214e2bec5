import type { z } from 'zod';
import { Refusal } from '../contract/errors.ts';
import type { cancelVisit as cancelRoute, markVisit as markRoute } from '../contract/visits.ts';
import { dayAt, epochMs } from '../kernel/time.ts';
import { selectContact } from '../store/contacts.ts';
import { withdrawMessagesOfVisit } from '../store/messages.ts';
import {
  cancelVisits,
  markVisit as mark,
  selectVisit,
  selectVisitsOfPatient,
  type VisitRow,
} from '../store/visits.ts';
import { offerFreedPlaces } from './freed-places.ts';
import { policiesOf } from './policies.ts';
import { type ShownVisit, showVisit } from './show-visit.ts';
import { found, type Work } from './work.ts';

export async function listVisitsOf(work: Work, patientId: string): Promise<{ visits: ShownVisit[] }> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'visit', { patientId: contact.patientId });
  const rows = await selectVisitsOfPatient(work.tx, patientId);
  await work.audit({ action: 'list', resource: 'visit', patientId, detail: { count: rows.length } });
  return { visits: rows.map((row) => showVisit(work, row)) };
}

export async function readVisit(work: Work, id: string): Promise<ShownVisit> {
  const row = found(await selectVisit(work.tx, id));
  work.permit('read', 'visit', { patientId: row.patientId });
  await work.audit({ action: 'read', resource: 'visit', id, patientId: row.patientId });
  return showVisit(work, row);
}

/** Says what happened on the day. A visit can be marked on its own day or later, and each mark once. */
export async function markVisit(
  work: Work,
  id: string,
  { as }: z.infer<typeof markRoute.body>,
): Promise<ShownVisit> {
  const row = found(await selectVisit(work.tx, id));
  work.permit('change', 'visit');
  if (dayAt(row.start, work.clinic.timeZone) > work.today) {
    throw new Refusal('RULE_FORBIDS', 'This visit is on a later day; it can be marked on the day itself.');
  }
  if (!(await mark(work.tx, id, as, work.now))) {
    throw new Refusal('ALREADY_DONE', 'Somebody has marked this visit in the meantime; look at it again.');
  }
  await work.audit({ action: `mark-${as}`, resource: 'visit', id, patientId: row.patientId });
  return showVisit(work, found(await selectVisit(work.tx, id)));
}

/** Cancels a consultation or a review. A session belongs to a course and is changed there, with its rules. */
export async function cancelVisit(
  work: Work,
  id: string,
  { reason }: z.infer<typeof cancelRoute.body>,
): Promise<ShownVisit> {
  const row = found(await selectVisit(work.tx, id));
  work.permit('change', 'visit', { patientId: row.patientId });
  if (row.kind === 'session')
    throw new Refusal('RULE_FORBIDS', 'Change a session through its course: defer, omit or cease.');
  if (row.status !== 'booked')
    throw new Refusal('ALREADY_DONE', 'Only a visit that is still to come can be cancelled.');
  checkNotice(work, row);
  await cancelVisits(work.tx, [row], {
    clinicId: work.clinic.id,
    verb: 'cancel',
    reason,
    at: work.now,
    by: work.actor.id,
  });
  await withdrawMessagesOfVisit(work.tx, id, work.now);
  await offerFreedPlaces(work, [row]);
  await work.audit({ action: 'cancel', resource: 'visit', id, patientId: row.patientId });
  return showVisit(work, found(await selectVisit(work.tx, id)));
}

/** A patient cancels in good time; later they call, so that somebody can ask why and fill the place. */
function checkNotice(work: Work, row: VisitRow): void {
  const { cancelNoticeHours } = policiesOf(work.clinic);
  const hoursLeft = (epochMs(row.start) - epochMs(work.now)) / 3_600_000;
  if (work.actor.role !== 'patient' || hoursLeft >= cancelNoticeHours) return;
  throw new Refusal(
    'RULE_FORBIDS',
    `Your visit is less than ${cancelNoticeHours} hours away. Call ${work.clinic.phone} to cancel it.`,
  );
}
