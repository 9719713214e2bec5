import { Refusal } from '../contract/errors.ts';
import type { IsoDate } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { advanceDemoClock, readClinic } from '../store/clinics.ts';
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
