import type { z } from 'zod';
import { isSerious, missingLinks, onsetDay } from '../clinical/adverse-events.ts';
import { isZone } from '../clinical/zones.ts';
import type { adverseEventSchema, reportAdverseEvent as reportRoute } from '../contract/adverse-events.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import { dayAt } from '../kernel/time.ts';
import {
  type AdverseEventRow,
  insertAdverseEvent,
  selectAdverseEvent,
  selectAdverseEvents,
  strikeOutEvent,
} from '../store/adverse-events.ts';
import { selectAlert } from '../store/alerts.ts';
import { selectCartridgesOf } from '../store/cartridges.ts';
import { type RecordRow, selectApplications, selectRecord } from '../store/records.ts';
import { found, type Work } from './work.ts';

type Event = z.infer<typeof adverseEventSchema>;
type Report = z.infer<typeof reportRoute.body>;

/** Depth is that of the zone in the record, never typed. */
function depthAt(row: RecordRow, zone: Report['zone']): number | null {
  if (zone === undefined) return null;
  const needled = row.needling.zones?.find((one) => one.zone === zone);
  if (needled === undefined) throw invalid('/zone', 'This zone was not needled in that session.');
  return needled.depthMm;
}

/** The lot of the record; which one, where several cartridges of different lots were used. */
async function lotOf(work: Work, recordId: string, chosen: string | undefined): Promise<string | null> {
  const lots = [...new Set((await selectCartridgesOf(work.tx, recordId)).map((use) => use.lotId))];
  if (chosen !== undefined) {
    if (!lots.includes(chosen)) throw invalid('/lotId', 'This lot was not used in that session.');
    return chosen;
  }
  if (lots.length > 1) throw invalid('/lotId', 'Cartridges of several lots were used. Say which.');
  return lots[0] ?? null;
}

async function productOf(work: Work, row: RecordRow, product: string | undefined): Promise<string | null> {
  if (product === undefined) return null;
  const creams = (await selectApplications(work.tx, row.id)).map((line) => line.product);
  const topicals = (row.needling.topicals ?? []).map((topical) => topical.name);
  if (![...creams, ...topicals].includes(product))
    throw invalid('/product', 'This product is not in the record of that session.');
  return product;
}

function checkDays(work: Work, sessionOn: string, { onsetOn, resolvedOn }: Report): void {
  if (onsetOn < sessionOn) throw invalid('/onsetOn', 'It cannot have begun before the session.');
  if (onsetOn > work.today) throw invalid('/onsetOn', 'This day has not come yet.');
  if (resolvedOn === undefined) return;
  if (resolvedOn < onsetOn) throw invalid('/resolvedOn', 'It cannot have ended before it began.');
  if (resolvedOn > work.today) throw invalid('/resolvedOn', 'This day has not come yet.');
}

async function checkAlert(work: Work, row: RecordRow, alertId: string | undefined): Promise<void> {
  if (alertId === undefined) return;
  const alert = found(await selectAlert(work.tx, alertId));
  if (alert.patientId !== row.patientId)
    throw invalid('/alertId', 'This alert is about another patient than the record.');
}

/** Puts a harm on record, joined to the session, the zone and its depth, who held the device, and the lot. */
export async function reportAdverseEvent(work: Work, report: Report): Promise<Event> {
  work.permit('create', 'adverse-event');
  const row = found(await selectRecord(work.tx, report.recordId));
  if (work.actor.memberId === undefined) throw new Refusal('NOT_ALLOWED');
  await checkAlert(work, row, report.alertId);
  checkDays(work, dayAt(row.visitStart, work.clinic.timeZone), report);
  const id = await insertAdverseEvent(work.tx, {
    clinicId: work.clinic.id,
    patientId: row.patientId,
    recordId: row.id,
    alertId: report.alertId ?? null,
    kind: report.kind,
    grade: report.grade,
    zone: report.zone ?? null,
    depthMm: depthAt(row, report.zone),
    operatorId: row.operatorId,
    lotId: await lotOf(work, row.id, report.lotId),
    product: await productOf(work, row, report.product),
    onsetOn: report.onsetOn,
    resolvedOn: report.resolvedOn ?? null,
    narrative: report.narrative,
    at: work.now,
    by: work.actor.memberId,
  });
  await work.audit({
    action: 'report',
    resource: 'adverse-event',
    id,
    patientId: row.patientId,
    detail: { kind: report.kind, grade: report.grade },
  });
  return eventOf(work, found(await selectAdverseEvent(work.tx, id)));
}

export async function listAdverseEvents(
  work: Work,
  filter: { patientId?: string | undefined; recordId?: string | undefined },
): Promise<{ events: Event[] }> {
  work.permit('read', 'adverse-event');
  const rows = await selectAdverseEvents(work.tx, filter);
  await work.audit({
    action: 'list',
    resource: 'adverse-event',
    ...(filter.patientId === undefined ? {} : { patientId: filter.patientId }),
    detail: { count: rows.length },
  });
  return { events: rows.map((row) => eventOf(work, row)) };
}

/** Takes a wrong report out of every count; it stays readable, with who did it and why. */
export async function strikeOutAdverseEvent(
  work: Work,
  { id, reason }: { id: string; reason: string },
): Promise<Event> {
  work.permit('change', 'adverse-event');
  const row = found(await selectAdverseEvent(work.tx, id));
  if (work.actor.memberId === undefined) throw new Refusal('NOT_ALLOWED');
  const struck = await strikeOutEvent(work.tx, { id, at: work.now, by: work.actor.memberId, why: reason });
  if (!struck) throw new Refusal('ALREADY_DONE', 'This report has already been struck out.');
  await work.audit({ action: 'strike-out', resource: 'adverse-event', id, patientId: row.patientId });
  return eventOf(work, found(await selectAdverseEvent(work.tx, id)));
}

function eventOf(work: Work, row: AdverseEventRow): Event {
  const sessionOn = dayAt(row.sessionStart, work.clinic.timeZone);
  const linked = {
    kind: row.kind,
    grade: row.grade,
    session: { id: row.recordId, on: sessionOn },
    onsetOn: row.onsetOn,
    operator: row.operator,
    ...(row.zone !== null && isZone(row.zone) && { zone: row.zone }),
    ...(row.depthMm !== null && { depthMm: row.depthMm }),
    ...(row.lot !== null && { lot: row.lot }),
    ...(row.product !== null && { product: row.product }),
  };
  return {
    id: row.id,
    patientId: row.patientId,
    patientName: row.patientName,
    recordId: row.recordId,
    visitId: row.visitId,
    alertId: row.alertId ?? undefined,
    kind: row.kind,
    grade: row.grade,
    serious: isSerious(row.grade),
    sessionOn,
    onsetOn: row.onsetOn,
    onsetDay: onsetDay(linked),
    resolvedOn: row.resolvedOn ?? undefined,
    zone: row.zone ?? undefined,
    depthMm: row.depthMm ?? undefined,
    operator: row.operator,
    device: row.device,
    lot:
      row.lotId === null || row.gtin === null || row.lot === null
        ? undefined
        : { id: row.lotId, gtin: row.gtin, lot: row.lot },
    product: row.product ?? undefined,
    narrative: row.narrative,
    missing: [...missingLinks(linked)],
    reportedAt: row.reportedAt,
    reportedBy: row.reportedBy,
    struckOut:
      row.struckOutAt === null
        ? undefined
        : { at: row.struckOutAt, by: row.struckOutBy ?? '', why: row.struckOutWhy ?? '' },
  };
}
