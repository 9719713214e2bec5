import type { z } from 'zod';
import { invalid, Refusal } from '../contract/errors.ts';
import type { bookConsultation as bookRoute, openStartsAnswer } from '../contract/visits.ts';
import { addDays, type IsoDate, laterOf } from '../kernel/day.ts';
import { dayAt, epochMs } from '../kernel/time.ts';
import { openStarts } from '../scheduling/availability.ts';
import type { Session as Placed } from '../scheduling/request.ts';
import { loadCalendars, selectResources } from '../store/calendar.ts';
import { selectContact } from '../store/contacts.ts';
import { insertVisits, selectVisit } from '../store/visits.ts';
import { type ShownVisit, showVisit } from './show-visit.ts';
import { tellPatient } from './tell.ts';
import { consultationShape } from './visit-shapes.ts';
import { found, type Work } from './work.ts';

/** Free places for a consultation from a day on, none of them in the past. */
async function openConsultations(work: Work, from: IsoDate, days: number): Promise<Placed[]> {
  const first = laterOf(from, work.today);
  const to = addDays(from, days - 1);
  if (to < first) return [];
  const clinic = await loadCalendars(work.tx, { timeZone: work.clinic.timeZone, from: first, to });
  const now = epochMs(work.now);
  return openStarts({ clinic, visit: consultationShape, from: first, to }).filter(
    (one) => epochMs(one.start) > now,
  );
}

export async function readOpenConsultations(
  work: Work,
  from: IsoDate,
  days: number,
): Promise<z.infer<typeof openStartsAnswer>> {
  work.permit('read', 'calendar');
  const names = new Map((await selectResources(work.tx)).map((one) => [one.id, one.name]));
  const open = await openConsultations(work, from, days);
  return {
    starts: open.map(({ start, end, practitioner = '' }) => ({
      start,
      end,
      practitionerId: practitioner,
      practitionerName: names.get(practitioner) ?? '',
    })),
  };
}

/** Books a consultation at a place that is free now; the patient is told by e-mail, and reminded the day before. */
export async function bookConsultation(
  work: Work,
  body: z.infer<typeof bookRoute.body>,
): Promise<ShownVisit> {
  const contact = found(await selectContact(work.tx, body.patientId));
  work.permit('create', 'visit', { patientId: contact.patientId });
  const day = dayAt(body.start, work.clinic.timeZone);
  if (epochMs(body.start) <= epochMs(work.now)) throw invalid('/start', 'Choose a time that has not passed.');
  const open = await openConsultations(work, day, 1);
  const wanted = epochMs(body.start);
  const placed = open.find(
    (one) =>
      epochMs(one.start) === wanted &&
      (body.practitionerId === undefined || one.practitioner === body.practitionerId),
  );
  if (placed === undefined) throw new Refusal('SLOT_TAKEN', 'Choose another time; this one is not free.');
  const [id = ''] = await insertVisits(work.tx, [
    {
      clinicId: work.clinic.id,
      patientId: contact.patientId,
      kind: 'consultation',
      placed,
      at: work.now,
      by: work.actor.id,
    },
  ]);
  await tellPatient(work, contact.patientId, {
    key: `visit:${id}:booked`,
    template: 'consultation-booked',
    params: { start: placed.start },
    visitId: id,
  });
  await work.audit({
    action: 'book',
    resource: 'visit',
    id,
    patientId: contact.patientId,
    detail: { kind: 'consultation' },
  });
  return showVisit(work, found(await selectVisit(work.tx, id)));
}
