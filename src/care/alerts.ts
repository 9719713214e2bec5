import type { z } from 'zod';
import { type CheckInAnswer, checkIn } from '../clinical/check-in.ts';
import type { Language } from '../clinical/finding.ts';
import type { Level } from '../clinical/triage.ts';
import type { AlertOutcome, alertDetailSchema, alertSchema } from '../contract/alerts.ts';
import { Refusal } from '../contract/errors.ts';
import { selectEventIdsOfAlert } from '../store/adverse-events.ts';
import {
  type AlertFilter,
  type AlertRow,
  insertAlert,
  insertAlertEvent,
  markAcknowledged,
  markClosed,
  selectAlert,
  selectAlertEvents,
  selectAlerts,
  selectResponders,
} from '../store/alerts.ts';
import {
  type CheckInRow,
  selectCheckIn,
  selectCheckInsOfVisit,
  selectHealingSessions,
  selectPatientContact,
} from '../store/check-ins.ts';
import { writeAboutAlert } from './alert-letters.ts';
import { checkInOf, healingSessionOf } from './check-in-view.ts';
import { minutesAfter } from './escalate.ts';
import { CLOSE_WITHIN, firstResponder, RESPONDERS } from './escalate-policy.ts';
import { found, type Work } from './work.ts';

type Alert = z.infer<typeof alertSchema>;
type AlertDetail = z.infer<typeof alertDetailSchema>;

export type Raise = {
  readonly patientId: string;
  readonly checkInId: string;
  readonly level: Exclude<Level, 'expected'>;
  readonly respondBy: string;
};

/**
 * Puts a check-in before somebody, with a deadline, in the transaction that recorded it: there is no moment at which
 * a worrying check-in has no owner. Where nobody works who may answer, the clinic's own address is written to.
 */
export async function raiseAlert(work: Work, raise: Raise): Promise<string | undefined> {
  const owner = firstResponder(await selectResponders(work.tx, RESPONDERS));
  const letter = {
    template: 'alert-raised',
    level: raise.level,
    respondBy: raise.respondBy,
    step: 'raised',
  } as const;
  if (owner === undefined) {
    await writeAboutAlert(work, { ...letter, alertId: raise.checkInId, to: [] });
    return undefined;
  }
  const id = await insertAlert(work.tx, {
    clinicId: work.clinic.id,
    ownerId: owner.id,
    at: work.now,
    ...raise,
  });
  await insertAlertEvent(work.tx, {
    clinicId: work.clinic.id,
    alertId: id,
    kind: 'raised',
    at: work.now,
    by: work.actor.id,
    role: owner.role,
    told: [owner.id],
  });
  await writeAboutAlert(work, { ...letter, alertId: id, to: [owner] });
  await work.audit({
    action: 'raise',
    resource: 'alert',
    id,
    patientId: raise.patientId,
    detail: { level: raise.level, owner: owner.id },
  });
  return id;
}

export async function listAlerts(work: Work, filter: AlertFilter): Promise<{ now: string; alerts: Alert[] }> {
  work.permit('read', 'alert');
  const rows = await selectAlerts(work.tx, filter);
  await work.audit({
    action: 'list',
    resource: 'alert',
    ...(filter.patientId === undefined ? {} : { patientId: filter.patientId }),
    detail: { count: rows.length, status: filter.status },
  });
  return { now: work.now, alerts: rows.map(alertOf) };
}

export async function readAlert(work: Work, id: string, language: Language = 'en'): Promise<AlertDetail> {
  work.permit('read', 'alert');
  const row = found(await selectAlert(work.tx, id));
  const reported = found(await selectCheckIn(work.tx, row.checkInId));
  const patient = found(await selectPatientContact(work.tx, row.patientId));
  const [session] = await selectHealingSessions(work.tx, row, work.now);
  const all = await selectCheckInsOfVisit(work.tx, row.visitId);
  await work.audit({ action: 'read', resource: 'alert', id, patientId: row.patientId });
  return {
    ...alertOf(row),
    patient: { name: patient.name, phone: patient.phone, language: patient.language },
    checkIn: checkInOf(reported),
    answer: inLanguage(reported, language),
    session: healingSessionOf(found(session), reported.at),
    earlier: all.filter((one) => one.at < reported.at).map(checkInOf),
    events: (await selectAlertEvents(work.tx, id)).map(({ role, told, ...event }) => ({
      ...event,
      told: [...told],
      ...(role === null ? {} : { role }),
    })),
    adverseEvents: await selectEventIdsOfAlert(work.tx, id),
  };
}

/** The answer as it was given, its sentences in the reader's language; level and deadline are those of then. */
function inLanguage({ answer, report }: CheckInRow, language: Language): CheckInAnswer {
  const { findings } = checkIn({ ...report, language });
  const worded = new Map(findings.map((finding) => [nameOf(finding), finding]));
  return { ...answer, findings: answer.findings.map((finding) => worded.get(nameOf(finding)) ?? finding) };
}

/** One rule can speak about several symptoms: the answer it rests on tells its findings apart. */
const nameOf = ({ rule, answers }: CheckInAnswer['findings'][number]): string => [rule, ...answers].join(' ');

/** Takes an alert on. Of two who try at once one has it, and the other is told who. */
export async function acknowledgeAlert(work: Work, id: string): Promise<Alert> {
  work.permit('change', 'alert');
  const before = found(await selectAlert(work.tx, id));
  if (!(await takeOn(work, before))) {
    const now = found(await selectAlert(work.tx, id));
    if (now.closedAt !== null) throw new Refusal('ALREADY_DONE', 'This alert has already been closed.');
    if (now.acknowledgedById !== work.actor.memberId)
      throw new Refusal('ALREADY_DONE', `${now.acknowledgedByName} has just taken this alert.`);
    return alertOf(now);
  }
  return alertOf(found(await selectAlert(work.tx, id)));
}

async function takeOn(work: Work, alert: AlertRow): Promise<boolean> {
  const taken = await markAcknowledged(work.tx, {
    id: alert.id,
    at: work.now,
    by: memberOf(work),
    dueAt: minutesAfter(work.now, CLOSE_WITHIN.value[alert.level]),
  });
  if (taken) await remember(work, alert, 'acknowledged', {});
  return taken;
}

/** Ends an alert with what was done. Closing one that nobody took on takes it on first, so that both times are known. */
export async function closeAlert(
  work: Work,
  { id, outcome, note }: { id: string; outcome: AlertOutcome; note: string },
): Promise<Alert> {
  work.permit('decide', 'alert');
  const before = found(await selectAlert(work.tx, id));
  if (before.acknowledgedAt === null) await takeOn(work, before);
  const closed = await markClosed(work.tx, { id, at: work.now, by: memberOf(work), outcome, note });
  if (!closed) throw new Refusal('ALREADY_DONE', 'This alert has already been closed.');
  await remember(work, before, 'closed', { outcome });
  return alertOf(found(await selectAlert(work.tx, id)));
}

async function remember(
  work: Work,
  alert: AlertRow,
  kind: 'acknowledged' | 'closed',
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  const event = { clinicId: work.clinic.id, alertId: alert.id, kind, at: work.now, by: work.actor.id };
  await insertAlertEvent(work.tx, event);
  await work.audit({
    action: kind === 'closed' ? 'close' : 'acknowledge',
    resource: 'alert',
    id: alert.id,
    patientId: alert.patientId,
    detail: { level: alert.level, ...detail },
  });
}

/** Only a person takes on or closes an alert. */
function memberOf(work: Work): string {
  if (work.actor.memberId === undefined) throw new Refusal('NOT_ALLOWED');
  return work.actor.memberId;
}

const person = (id: string | null, name: string | null) =>
  id === null || name === null ? undefined : { id, name };

function statusOf(row: AlertRow): Alert['status'] {
  if (row.closedAt !== null) return 'closed';
  return row.acknowledgedAt === null ? 'open' : 'acknowledged';
}

function alertOf(row: AlertRow): Alert {
  return {
    id: row.id,
    level: row.level,
    status: statusOf(row),
    patientId: row.patientId,
    patientName: row.patientName,
    checkInId: row.checkInId,
    visitId: row.visitId,
    signs: [...row.signs],
    raisedAt: row.raisedAt,
    respondBy: row.respondBy,
    dueAt: row.dueAt,
    owner: { id: row.ownerId, name: row.ownerName },
    escalatedAt: row.escalatedAt ?? undefined,
    acknowledgedAt: row.acknowledgedAt ?? undefined,
    acknowledgedBy: person(row.acknowledgedById, row.acknowledgedByName),
    closedAt: row.closedAt ?? undefined,
    closedBy: person(row.closedById, row.closedByName),
    outcome: row.outcome ?? undefined,
    note: row.note ?? undefined,
  };
}
