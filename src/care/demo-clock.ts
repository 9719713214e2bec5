import { Refusal } from '../contract/errors.ts';
import type { IsoDate } from '../kernel/day.ts';
import { dayAt, epochMs } from '../kernel/time.ts';
import { advanceDemoClock, putDemoClock, readClinic } from '../store/clinics.ts';
import type { Db } from '../store/db.ts';
import { wakeWorker } from '../store/jobs.ts';
import type { Work } from './work.ts';

/** Moves a demo clinic's clock forward, so that reminders, healing and reviews can be watched. Never a real clinic's. */
export async function moveDemoClock(
  work: Work,
  by: { days: number; hours: number },
): Promise<{ now: string; today: IsoDate }> {
  work.permit('change', 'demo');
  if (!work.clinic.demo) throw new Refusal('NOT_FOUND');
  await advanceDemoClock(work.tx, work.clinic.id, by.days * 24 + by.hours);
  await wakeWorker(work.tx);
  await work.audit({ action: 'move-clock', resource: 'demo', detail: { days: by.days, hours: by.hours } });
  const { now } = await readClinic(work.tx, work.clinic.id);
  return { now, today: dayAt(now, work.clinic.timeZone) };
}

export type DemoTime = {
  readonly clinicId: string;
  readonly at: string;
  /** Letters due before it count as sent once they are due; those due from then on stay to be sent. */
  readonly mailFrom: string;
};

/**
 * Puts a demo clinic's clock at an instant, back as well as forward: how the generator lives through a year. No route
 * leads here, and the database refuses it for a clinic that is not a demo. It is no act in the life of the clinic: the
 * trail does not mention it.
 */
export const setDemoClock = (db: Db, { clinicId, at, mailFrom }: DemoTime): Promise<void> =>
  putDemoClock(db, { clinicId, at, sentBefore: epochMs(at) < epochMs(mailFrom) ? at : mailFrom });
