import type { z } from 'zod';
import { Refusal } from '../contract/errors.ts';
import type { Intake, readIntake as readRoute, recordIntake as recordRoute } from '../contract/intakes.ts';
import { faultsOf } from '../contract/problem.ts';
import { screenVerb } from '../contract/screen.ts';
import { isoDate } from '../kernel/day.ts';
import { selectContact } from '../store/contacts.ts';
import { insertIntake, selectLatestIntake } from '../store/intakes.ts';
import { makeScreening } from './screening.ts';
import { found, type Work } from './work.ts';

export type Answers = Readonly<Record<string, unknown>>;

/** Circumstances of one screening, not answers of a person. */
const NOT_ANSWERS: readonly string[] = ['asOf', 'session', 'protocol', 'language'];

/** A `screen` request reduced to what a person answered. */
export const answersOf = (request: Answers): Answers =>
  Object.fromEntries(Object.entries(request).filter(([key]) => !NOT_ANSWERS.includes(key)));

/** The newest answers of a patient. */
export async function readIntake(work: Work, patientId: string): Promise<z.infer<typeof readRoute.answer>> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'intake', { patientId: contact.patientId });
  const row = await selectLatestIntake(work.tx, contact.patientId);
  await work.audit({ action: 'read', resource: 'intake', patientId: contact.patientId });
  return row === undefined ? {} : { intake: intakeOf(row) };
}

type Recorded = z.infer<typeof recordRoute.answer>;

/** Records new answers beside the earlier ones, and screens them at once so that a clinician can judge. */
export async function recordIntake(
  work: Work,
  patientId: string,
  { answers: given }: z.infer<typeof recordRoute.body>,
): Promise<Recorded> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('create', 'intake', { patientId: contact.patientId });
  const answers = answersOf(given);
  const screeningId = await keepAnswers(work, contact.patientId, {
    answers,
    answeredOn: work.today,
    by: work.actor.id,
  });
  return { intake: intakeOf(found(await selectLatestIntake(work.tx, contact.patientId))), screeningId };
}

type Kept = { readonly answers: Answers; readonly answeredOn: string; readonly by: string };

/** Writes answers that make sense, and the screening of the patient's newest. Answers the screening's id. */
export async function keepAnswers(work: Work, patientId: string, kept: Kept): Promise<string> {
  work.permit('create', 'intake', { patientId });
  const parsed = screenVerb.request.safeParse({ ...kept.answers, asOf: work.today });
  if (!parsed.success) {
    const faults = faultsOf(parsed.error).map((fault) => ({ ...fault, pointer: `/answers${fault.pointer}` }));
    throw new Refusal('INVALID', 'The answers could not be read.', faults);
  }
  const id = await insertIntake(work.tx, {
    clinicId: work.clinic.id,
    patientId,
    at: work.now,
    ...kept,
  });
  await work.audit({ action: 'record', resource: 'intake', id, patientId });
  return makeScreening(work, patientId);
}

type IntakeRow = NonNullable<Awaited<ReturnType<typeof selectLatestIntake>>>;

const whoOf = (by: string): Intake['recordedBy'] => {
  if (by.startsWith('enquiry:')) return 'enquiry';
  return by.startsWith('patient:') ? 'patient' : 'staff';
};

const intakeOf = (row: IntakeRow): Intake => ({
  id: row.id,
  answers: row.answers as Record<string, unknown>,
  answeredOn: isoDate(row.answered_on),
  recordedAt: row.recorded_at,
  recordedBy: whoOf(row.recorded_by),
});
