import type { z } from 'zod';
import type { enquireBody, enquirySchema } from '../contract/enquiries.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import { faultsOf } from '../contract/problem.ts';
import { screenVerb } from '../contract/screen.ts';
import { type EnquiryStatus, insertEnquiry, selectEnquiries } from '../store/enquiries.ts';
import { queueMessage } from '../store/messages.ts';
import { found, type Work } from './work.ts';

type Enquire = z.infer<typeof enquireBody>;
type Enquiry = z.infer<typeof enquirySchema>;

/** The self-check as the server sees it: screened again, on the clinic's day. */
function screened(work: Work, answers: Enquire['selfCheck']) {
  if (answers === undefined) return undefined;
  const request = screenVerb.request.safeParse({ ...answers, asOf: work.today });
  if (request.success) return { answers, screening: screenVerb.run(request.data) };
  const faults = faultsOf(request.error).map((fault) => ({
    ...fault,
    pointer: `/selfCheck${fault.pointer}`,
  }));
  throw new Refusal('INVALID', 'The self-check could not be read.', faults);
}

/** Takes an enquiry from anybody, answers by e-mail, and puts it before the front desk with the self-check in it. */
export async function enquire(work: Work, body: Enquire): Promise<{ id: string; receivedAt: string }> {
  work.permit('create', 'enquiry');
  if (body.name.trim() === '') throw invalid('/name', 'Tell us your name.');
  const check = screened(work, body.selfCheck);
  const id = await insertEnquiry(work.tx, {
    clinicId: work.clinic.id,
    name: body.name,
    email: body.email,
    phone: body.phone,
    message: body.message,
    language: body.language,
    selfCheck: check?.answers,
    screening: check?.screening,
    receivedAt: work.now,
  });
  await queueMessage(work.tx, {
    clinicId: work.clinic.id,
    key: `enquiry:${id}:received`,
    address: body.email,
    language: body.language,
    template: 'enquiry-received',
    params: { name: body.name, clinic: work.clinic.name, phone: work.clinic.phone },
    dueAt: work.now,
    recordedAt: work.now,
    enquiryId: id,
  });
  await work.audit({ action: 'enquire', resource: 'enquiry', id });
  return { id, receivedAt: work.now };
}

export async function listEnquiries(
  work: Work,
  status: EnquiryStatus | undefined,
): Promise<{ enquiries: Enquiry[] }> {
  work.permit('read', 'enquiry');
  const rows = await selectEnquiries(work.tx, { status });
  await work.audit({ action: 'list', resource: 'enquiry', detail: { count: rows.length } });
  return { enquiries: rows.map(enquiryOf) };
}

export async function readEnquiry(work: Work, id: string): Promise<Enquiry> {
  work.permit('read', 'enquiry');
  const [row] = await selectEnquiries(work.tx, { id });
  const enquiry = enquiryOf(found(row));
  await work.audit({ action: 'read', resource: 'enquiry', id });
  return enquiry;
}

function enquiryOf(row: Awaited<ReturnType<typeof selectEnquiries>>[number]): Enquiry {
  const screening = row.screening as (Record<string, unknown> & { decision: Enquiry['decision'] }) | null;
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    message: row.message,
    language: row.language,
    receivedAt: row.received_at,
    status: row.status,
    ...(row.patient_id === null ? {} : { patientId: row.patient_id }),
    ...(row.self_check === null ? {} : { selfCheck: row.self_check as Record<string, unknown> }),
    ...(screening === null ? {} : { decision: screening.decision, screening }),
  };
}
