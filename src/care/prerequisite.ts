import { Refusal } from '../contract/errors.ts';
import { daysBetween } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { selectVisitsOfPatient } from '../store/visits.ts';
import { policiesOf } from './policies.ts';
import type { Work } from './work.ts';

/** Where the clinic asks for it, a course is offered and booked only after a consultation that is not too long ago. */
export async function needConsultation(work: Work, patientId: string): Promise<void> {
  const { consultationValidDays } = policiesOf(work.clinic);
  if (consultationValidDays === null) return;
  const isValid = (await selectVisitsOfPatient(work.tx, patientId)).some(
    ({ kind, status, start }) =>
      kind === 'consultation' &&
      status === 'finished' &&
      daysBetween(dayAt(start, work.clinic.timeZone), work.today) <= consultationValidDays,
  );
  if (isValid) return;
  throw new Refusal(
    'RULE_FORBIDS',
    `Book a consultation first: the last one must not be more than ${consultationValidDays} days ago.`,
  );
}
