import { addDays, daysBetween } from '../kernel/day.ts';
import { dayAt, epochMs, instantAt, instantOf } from '../kernel/time.ts';
import { selectHealingSessions, selectPatientContact, withdrawReminders } from '../store/check-ins.ts';
import { withdrawMessages } from '../store/messages.ts';
import { tellPatient } from './tell.ts';
import { found, type Work } from './work.ts';

/** Days after a session on which somebody who has not checked in is asked to. */
export const CHECK_IN_DAYS = [1, 3, 7, 14, 28] as const;

const REMIND_AT = '10:00';
const MS_PER_DAY = 86_400_000;

const keyOf = (visitId: string, day: number): string => `check-in:${visitId}:day-${day}`;

/** In the morning of the day, but not before that many times 24 hours have passed: "day 1" must mean day 1. */
function dueAt(endedAt: string, day: number, timeZone: string): string {
  const morning = instantAt(addDays(dayAt(endedAt, timeZone), day), REMIND_AT, timeZone);
  return instantOf(Math.max(epochMs(morning), epochMs(endedAt) + day * MS_PER_DAY));
}

/**
 * Queues the letters that ask a patient to check in after a session; called when its record is signed. Those about
 * earlier sessions stop: the latest session is the one that heals. Days that have passed are left out.
 */
export async function queueCheckInReminders(
  work: Work,
  visit: { readonly id: string; readonly patientId: string },
): Promise<void> {
  const patient = found(await selectPatientContact(work.tx, visit.patientId));
  const [session] = await selectHealingSessions(
    work.tx,
    { patientId: visit.patientId, visitId: visit.id },
    work.now,
  );
  const { endedAt } = found(session);
  await withdrawReminders(work.tx, { patientId: visit.patientId, except: visit.id, at: work.now });
  const timeZone = patient.timeZone ?? work.clinic.timeZone;
  for (const day of CHECK_IN_DAYS) {
    const due = dueAt(endedAt, day, timeZone);
    if (epochMs(due) <= epochMs(work.now)) continue;
    await tellPatient(work, visit.patientId, {
      key: keyOf(visit.id, day),
      template: 'check-in-reminder',
      params: { day: String(day) },
      dueAt: due,
      visitId: visit.id,
    });
  }
}

/** A check-in answers the letters up to its own day, the calendar's day: none of them asks again. */
export async function stopDoneReminders(
  work: Work,
  session: { readonly visitId: string; readonly endedAt: string },
): Promise<void> {
  const days = daysBetween(dayAt(session.endedAt, work.clinic.timeZone), work.today);
  for (const day of CHECK_IN_DAYS.filter((one) => one <= days))
    await withdrawMessages(work.tx, work.clinic.id, keyOf(session.visitId, day), work.now);
}
