import type { z } from 'zod';
import { invalid, Refusal } from '../contract/errors.ts';
import type {
  changeContact as changeRoute,
  createPatient as createRoute,
  listPatients as listRoute,
  PatientHeader,
} from '../contract/patients.ts';
import { ageOn, isIsoDate } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { selectContact } from '../store/contacts.ts';
import { selectLatestIntake } from '../store/intakes.ts';
import {
  type ContactField,
  changeContactField,
  emailIsTaken,
  insertPatient,
  linkEnquiry,
  lockContact,
  lockEnquiry,
  type PatientRow,
  searchPatients,
  selectPatient,
} from '../store/patients.ts';
import { type Answers, answersOf, keepAnswers } from './intake.ts';
import { found, type Work } from './work.ts';

type ListQuery = z.infer<typeof listRoute.query>;
type Create = z.infer<typeof createRoute.body>;
type ByHand = Exclude<Create, { enquiryId: string }>;
type Created = z.infer<typeof createRoute.answer>;
type ContactBody = z.infer<typeof changeRoute.body>;

/** A page of patients, found by name, e-mail or telephone. */
export async function listPatients(work: Work, query: ListQuery): Promise<z.infer<typeof listRoute.answer>> {
  work.permit('read', 'patient');
  const words = (query.q ?? '').split(/\s+/).filter((word) => word !== '');
  const { limit, after } = query;
  const { rows, total, more } = await searchPatients(work.tx, { words, limit, after, now: work.now });
  await work.audit({ action: 'list', resource: 'patient', detail: { count: rows.length } });
  const last = rows.at(-1);
  return {
    patients: rows.map((row) => headerOf(work, row)),
    total,
    ...(more && last !== undefined ? { next: last.id } : {}),
  };
}

/** The head of a record. */
export async function readPatient(work: Work, id: string): Promise<PatientHeader> {
  const header = await patientHeader(work, id);
  work.permit('read', 'patient', { patientId: header.id });
  await work.audit({ action: 'read', resource: 'patient', id, patientId: id });
  return header;
}

/** The head of a record, for a use case that asks the policy itself. */
export async function patientHeader(work: Work, id: string): Promise<PatientHeader> {
  return headerOf(work, found(await selectPatient(work.tx, id, work.now)));
}

function headerOf(work: Work, row: PatientRow): PatientHeader {
  const { birthDate, timeZone, nextVisit, openCourseId } = row;
  const skinType = skinTypeOf(row.skinType);
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    language: row.language,
    since: row.since,
    openAlerts: row.openAlerts,
    courseState: row.courseState,
    sessionsDone: row.sessionsDone,
    ...(birthDate !== null && isIsoDate(birthDate) ? { birthDate, age: ageOn(birthDate, work.today) } : {}),
    ...(skinType === undefined ? {} : { skinType }),
    ...(timeZone === null ? {} : { timeZone }),
    ...(nextVisit === null ? {} : { nextVisit }),
    ...(openCourseId === null ? {} : { openCourseId }),
  };
}

/** What was answered is data from outside: anything but a skin type is not one. */
function skinTypeOf(answer: unknown): PatientHeader['skinType'] {
  if (answer === 'unknown') return 'unknown';
  return typeof answer === 'number' && Number.isInteger(answer) && answer >= 1 && answer <= 6
    ? answer
    : undefined;
}

/**
 * Opens a record: from an enquiry, whose self-check becomes the first answers so that nothing is asked twice, or by
 * hand. An address that the clinic knows answers the patient it belongs to.
 */
export async function createPatient(work: Work, body: Create): Promise<Created> {
  work.permit('create', 'patient');
  return 'enquiryId' in body ? fromEnquiry(work, body.enquiryId) : byHand(work, body);
}

async function byHand(work: Work, body: ByHand): Promise<Created> {
  if (body.birthDate !== undefined && body.birthDate > work.today)
    throw invalid('/birthDate', 'This day is still to come.');
  const { id, existing } = await insertPatient(work.tx, work.clinic.id, {
    name: body.name,
    email: body.email,
    phone: body.phone,
    birthDate: body.birthDate ?? null,
    language: body.language,
    at: work.now,
  });
  await work.audit({ action: existing ? 'find' : 'create', resource: 'patient', id, patientId: id });
  return { patientId: id, existing, answersKept: false };
}

async function fromEnquiry(work: Work, enquiryId: string): Promise<Created> {
  work.permit('change', 'enquiry');
  const enquiry = found(await lockEnquiry(work.tx, enquiryId));
  if (enquiry.patient_id !== null)
    return { patientId: enquiry.patient_id, existing: true, answersKept: false };
  const answers = enquiry.self_check === null ? undefined : answersOf(enquiry.self_check as Answers);
  const { id, existing } = await insertPatient(work.tx, work.clinic.id, {
    name: enquiry.name,
    email: enquiry.email,
    phone: enquiry.phone,
    birthDate: dayIn(answers, 'birthDate'),
    language: enquiry.language === 'es' ? 'es' : 'en',
    at: work.now,
  });
  await linkEnquiry(work.tx, enquiry.id, id);
  await work.audit({
    action: existing ? 'link' : 'create',
    resource: 'patient',
    id,
    patientId: id,
    detail: { enquiry: enquiry.id },
  });
  const answeredOn = dayAt(enquiry.received_at, work.clinic.timeZone);
  const wanted = !existing || (await addsTo(work, id, { name: enquiry.name, answeredOn }));
  const kept = { answeredOn, by: `enquiry:${enquiry.id}` };
  const answersKept = answers !== undefined && wanted && (await couldKeep(work, id, { answers, ...kept }));
  return { patientId: id, existing, answersKept };
}

/**
 * Whether answers belong into a record that was there before. Two people can share an address: the answers of one must
 * not stand in the record of the other. And answers older than the record's own are no news.
 */
async function addsTo(work: Work, id: string, given: { name: string; answeredOn: string }): Promise<boolean> {
  const known = found(await selectContact(work.tx, id));
  const latest = await selectLatestIntake(work.tx, id);
  return isSameName(known.name, given.name) && (latest?.answered_on ?? '') <= given.answeredOn;
}

/** Answers that no longer make sense stay with the enquiry; the record is opened all the same. */
async function couldKeep(work: Work, id: string, kept: Parameters<typeof keepAnswers>[2]): Promise<boolean> {
  try {
    await keepAnswers(work, id, kept);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INVALID') return false;
    throw error;
  }
}

function dayIn(answers: Answers | undefined, key: string): string | null {
  const value = answers?.[key];
  return typeof value === 'string' && isIsoDate(value) ? value : null;
}

const plainLetters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .toLowerCase();

/** The same name, whatever its case, accents and spaces. */
export const isSameName = (a: string, b: string): boolean => plainLetters(a) === plainLetters(b);

const fieldOf = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  birthDate: 'birth_date',
  language: 'language',
  timeZone: 'time_zone',
} as const satisfies Record<keyof ContactBody, ContactField>;

/** What signs somebody in, or decides a rule, is changed by the clinic: a borrowed phone must not take a record over. */
const CLINIC_ONLY: readonly (keyof ContactBody)[] = ['email', 'birthDate'];

/** Changes how a patient is reached, field by field; what stood there is kept. */
export async function changeContact(work: Work, id: string, body: ContactBody): Promise<PatientHeader> {
  const before = found(await lockContact(work.tx, id));
  work.permit('change', 'patient', { patientId: id });
  await checkContact(work, id, body);
  const changed: string[] = [];
  for (const key of Object.keys(fieldOf) as (keyof ContactBody)[]) {
    const became = body[key];
    const field = fieldOf[key];
    if (became === undefined || became === before[field]) continue;
    await changeContactField(work.tx, {
      clinicId: work.clinic.id,
      patientId: id,
      field,
      was: before[field],
      became,
      at: work.now,
      by: work.actor.id,
    });
    changed.push(field);
  }
  if (changed.length > 0)
    await work.audit({
      action: 'change-contact',
      resource: 'patient',
      id,
      patientId: id,
      detail: { fields: changed.join(' ') },
    });
  return patientHeader(work, id);
}

async function checkContact(work: Work, id: string, body: ContactBody): Promise<void> {
  const refused = CLINIC_ONLY.find((key) => body[key] !== undefined);
  if (work.actor.role === 'patient' && refused !== undefined)
    throw invalid(`/${refused}`, 'Ask the clinic to change this for you.');
  if (body.birthDate !== undefined && body.birthDate > work.today)
    throw invalid('/birthDate', 'This day is still to come.');
  if (body.email !== undefined && (await emailIsTaken(work.tx, body.email, id)))
    throw invalid('/email', 'Another patient of this clinic has this address.');
}
