import type { z } from 'zod';
import type { Language } from '../clinical/finding.ts';
import type { ProtocolRef } from '../clinical/protocol.ts';
import { Refusal } from '../contract/errors.ts';
import type { openRecord as openRoute, treatmentSchema } from '../contract/records.ts';
import { dayAt } from '../kernel/time.ts';
import { selectContact } from '../store/contacts.ts';
import {
  insertRecord,
  type RecordRow,
  selectApplications,
  selectDevices,
  selectRecord,
  selectRecordOfVisit,
  selectRecordsOfPatient,
  selectSkills,
  selectTreatmentConsent,
  selectTreatVisit,
  type TreatVisitRow,
} from '../store/records.ts';
import { mayTreat } from './may-treat.ts';
import { refOf } from './protocols.ts';
import { treatContext } from './treat-context.ts';
import { type ShownRecord, showRecord } from './treat-view.ts';
import { found, type Work } from './work.ts';

type Treatment = z.infer<typeof treatmentSchema>;
type Open = z.infer<typeof openRoute.body>;

const SKILL = 'microneedling';

/** The visit of a session; any other visit has no treatment room. */
async function sessionVisit(work: Work, visitId: string): Promise<TreatVisitRow> {
  const visit = found(await selectTreatVisit(work.tx, visitId));
  if (visit.kind !== 'session') throw new Refusal('NOT_FOUND');
  return visit;
}

const courseProtocol = ({ protocolName, protocolVersion }: TreatVisitRow): ProtocolRef | undefined =>
  protocolName === null || protocolVersion === null ? undefined : refOf({ protocolName, protocolVersion });

/** Everything the treatment room shows for one visit. */
export async function readTreatment(work: Work, visitId: string, language: Language): Promise<Treatment> {
  work.permit('read', 'record');
  const visit = await sessionVisit(work, visitId);
  const record = await selectRecordOfVisit(work.tx, visitId);
  const devices = await selectDevices(work.tx);
  const planned = devices.find((device) => visit.resources.includes(device.id));
  const device = devices.find((one) => one.id === record?.deviceId) ?? planned;
  const { context, birthDate, before } = await treatContext(work, {
    patientId: visit.patientId,
    birthDate: visit.birthDate,
    protocol: courseProtocol(visit),
    start: visit.start,
    device: device?.label ?? device?.name ?? '',
  });
  await work.audit({ action: 'read', resource: 'record', patientId: visit.patientId });
  const day = dayAt(visit.start, work.clinic.timeZone);
  return {
    now: work.now,
    visit: {
      id: visit.id,
      start: visit.start,
      end: visit.end,
      day,
      status: visit.over ?? (visit.arrived ? 'arrived' : 'booked'),
      sessionNumber: visit.sessionNumber ?? undefined,
      sessionsPlanned: visit.sessionsPlanned ?? undefined,
    },
    patient: { id: visit.patientId, name: visit.patientName, phone: visit.phone, birthDate },
    devices: devices.map(({ label, ...one }) => ({ ...one, label: label ?? undefined })),
    deviceId: device?.id,
    ready: await readiness(work, visit, { today: day === work.today, birthDate: birthDate !== undefined }),
    context,
    record: record === undefined ? undefined : await showRecord(work, record, language),
    last: before === undefined ? undefined : await lastOf(work, before),
  };
}

async function readiness(
  work: Work,
  visit: TreatVisitRow,
  known: { today: boolean; birthDate: boolean },
): Promise<Treatment['ready']> {
  const consent = await selectTreatmentConsent(work.tx, visit.patientId);
  const may = await mayTreat(work, visit.patientId, dayAt(visit.start, work.clinic.timeZone));
  return {
    ...known,
    arrived: visit.arrived,
    consent: { ok: consent !== undefined, at: consent?.signedAt },
    screening: {
      status: may.status,
      until: may.status === 'waits' ? may.until : undefined,
      reasons: may.reasons.map(({ code }) => code),
    },
  };
}

async function lastOf(work: Work, row: RecordRow): Promise<NonNullable<Treatment['last']>> {
  const lines = await selectApplications(work.tx, row.id);
  return {
    day: dayAt(row.visitStart, work.clinic.timeZone),
    deviceName: row.deviceName,
    zones: [...(row.needling.zones ?? [])],
    products: lines.filter(({ struckOut }) => struckOut === null).map(({ product }) => product),
  };
}

/** Why a visit's record may not be opened; undefined when it may. */
function closedBecause(work: Work, visit: TreatVisitRow): string | undefined {
  if (visit.over === 'cancelled') return 'This visit has been cancelled.';
  if (visit.over === 'missed') return 'This visit is marked as missed. Mark the patient as arrived first.';
  if (dayAt(visit.start, work.clinic.timeZone) !== work.today)
    return 'This session is not today. A record is opened on the day of the session.';
  return visit.arrived ? undefined : 'Mark the patient as arrived first.';
}

/** The practitioner's own calendar, with the qualification for it: the name under the needling. */
async function operatorOf(work: Work): Promise<string> {
  const { resourceId } = work.actor;
  if (resourceId === undefined)
    throw new Refusal('NOT_ALLOWED', 'Only a practitioner with a calendar of their own records a session.');
  if (!(await selectSkills(work.tx, resourceId)).includes(SKILL))
    throw new Refusal('RULE_FORBIDS', 'Your calendar has no qualification for microneedling.');
  return resourceId;
}

async function deviceFor(work: Work, visit: TreatVisitRow, chosen: string | undefined): Promise<string> {
  const devices = await selectDevices(work.tx);
  if (chosen !== undefined) return found(devices.find((device) => device.id === chosen)).id;
  const planned = devices.filter((device) => visit.resources.includes(device.id));
  const [device] = planned.length > 0 ? planned : devices;
  if (device === undefined)
    throw new Refusal('RULE_FORBIDS', 'The clinic has no device on record. Add one first.');
  return device.id;
}

/**
 * Opens the record of a session: on its own day, when the patient is there, by whoever needles. One a visit: a second
 * tablet, or a second press, finds the one that is open.
 */
export async function openRecord(work: Work, body: Open, language: Language): Promise<ShownRecord> {
  work.permit('create', 'record');
  const visit = await sessionVisit(work, body.visitId);
  const existing = await selectRecordOfVisit(work.tx, visit.id);
  if (existing !== undefined) return showRecord(work, existing, language);
  const reason = closedBecause(work, visit);
  if (reason !== undefined) throw new Refusal('RULE_FORBIDS', reason);
  const operatorId = await operatorOf(work);
  const id = await insertRecord(work.tx, {
    clinicId: work.clinic.id,
    visitId: visit.id,
    patientId: visit.patientId,
    operatorId,
    deviceId: await deviceFor(work, visit, body.deviceId),
    at: work.now,
  });
  if (id !== undefined)
    await work.audit({ action: 'open', resource: 'record', id, patientId: visit.patientId });
  return showRecord(work, found(await selectRecordOfVisit(work.tx, visit.id)), language);
}

export async function readRecord(work: Work, id: string, language: Language): Promise<ShownRecord> {
  work.permit('read', 'record');
  const row = found(await selectRecord(work.tx, id));
  await work.audit({ action: 'read', resource: 'record', id, patientId: row.patientId });
  return showRecord(work, row, language);
}

export async function listRecords(
  work: Work,
  patientId: string,
  language: Language,
): Promise<{ records: ShownRecord[] }> {
  work.permit('read', 'record');
  found(await selectContact(work.tx, patientId));
  const rows = await selectRecordsOfPatient(work.tx, patientId);
  await work.audit({ action: 'list', resource: 'record', patientId, detail: { count: rows.length } });
  const records: ShownRecord[] = [];
  for (const row of rows) records.push(await showRecord(work, row, language));
  return { records };
}
