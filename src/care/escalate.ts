import { epochMs, instantOf } from '../kernel/time.ts';
import {
  claimOverdueAlert,
  clinicsWithOverdueAlerts,
  countSteps,
  insertAlertEvent,
  markEscalated,
  selectResponders,
} from '../store/alerts.ts';
import type { Db } from '../store/db.ts';
import { writeAboutAlert } from './alert-letters.ts';
import { systemActor } from './care.ts';
import { nextStep, RESPONDERS } from './escalate-policy.ts';
import { perform, type Work } from './work.ts';

const MS_PER_MINUTE = 60_000;

/** The instant `minutes` after another. */
export const minutesAfter = (instant: string, minutes: number): string =>
  instantOf(epochMs(instant) + minutes * MS_PER_MINUTE);

/**
 * Hands on every alert whose deadline has passed with nobody acting, in every clinic, each in a transaction of its
 * own. Nothing is remembered between two sweeps: a server that was down takes the step when it is up again. A clinic
 * that fails does not keep the others waiting; its fault is thrown at the end.
 */
export async function escalateOverdue(db: Db): Promise<number> {
  let steps = 0;
  const faults: unknown[] = [];
  for (const clinicId of await clinicsWithOverdueAlerts(db)) {
    try {
      while (await perform(db, systemActor(clinicId), escalateNext)) steps += 1;
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'alerts could not be handed on');
  return steps;
}

/** Takes the next step of one overdue alert; false when there is none left. */
export async function escalateNext(work: Work): Promise<boolean> {
  work.permit('change', 'alert');
  const alert = await claimOverdueAlert(work.tx, work.now);
  if (alert === undefined) return false;
  const people = await selectResponders(work.tx, RESPONDERS);
  const step = nextStep(alert.level, { id: alert.ownerId, role: alert.ownerRole }, people);
  const count = await countSteps(work.tx, alert.id);
  await markEscalated(work.tx, {
    id: alert.id,
    at: work.now,
    to: step.kind === 'escalated' ? step.to.id : undefined,
    dueAt: minutesAfter(work.now, step.wait),
  });
  await insertAlertEvent(work.tx, {
    clinicId: work.clinic.id,
    alertId: alert.id,
    kind: step.kind,
    at: work.now,
    by: work.actor.id,
    told: step.told.map((person) => person.id),
    ...(step.kind === 'escalated' && { role: step.to.role }),
  });
  await writeAboutAlert(work, {
    alertId: alert.id,
    template: step.kind === 'escalated' ? 'alert-escalated' : 'alert-reminder',
    level: alert.level,
    respondBy: alert.respondBy,
    step: `step-${count + 1}`,
    to: step.told,
  });
  await work.audit({
    action: step.kind === 'escalated' ? 'escalate' : 'remind',
    resource: 'alert',
    id: alert.id,
    patientId: alert.patientId,
    detail: { level: alert.level, step: count + 1, told: step.told.length },
  });
  return true;
}
