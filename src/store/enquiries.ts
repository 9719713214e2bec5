import { sql } from 'kysely';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type NewEnquiry = {
  readonly clinicId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly message: string;
  readonly language: string;
  readonly selfCheck: unknown;
  readonly screening: unknown;
  readonly receivedAt: string;
};

export async function insertEnquiry(tx: Tx, enquiry: NewEnquiry): Promise<string> {
  const row = await tx
    .insertInto('enquiry')
    .values({
      clinic_id: enquiry.clinicId,
      name: enquiry.name,
      email: enquiry.email,
      phone: enquiry.phone,
      message: enquiry.message,
      language: enquiry.language,
      self_check: enquiry.selfCheck === undefined ? null : jsonb(enquiry.selfCheck),
      screening: enquiry.screening === undefined ? null : jsonb(enquiry.screening),
      received_at: enquiry.receivedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type EnquiryStatus = 'new' | 'booked' | 'closed';

/** Derived, never stored: closed by somebody, booked once it has become a patient, else new. */
const status = sql<EnquiryStatus>`case when closed_at is not null then 'closed' when patient_id is not null then 'booked' else 'new' end`;

const columns = [
  'id',
  'name',
  'email',
  'phone',
  'message',
  'language',
  'self_check',
  'screening',
  'received_at',
  'patient_id',
] as const;

export function selectEnquiries(tx: Tx, filter: { status?: EnquiryStatus | undefined; id?: string }) {
  return tx
    .selectFrom('enquiry')
    .select(columns)
    .select(status.as('status'))
    .$if(filter.id !== undefined, (query) => query.where('id', '=', filter.id ?? ''))
    .$if(filter.status !== undefined, (query) => query.where(status, '=', filter.status ?? 'new'))
    .orderBy('received_at', 'desc')
    .limit(200)
    .execute();
}

/** Closes an enquiry that has not become a patient; answers whether it was still open. */
export async function closeEnquiry(
  tx: Tx,
  { id, at, why }: { id: string; at: string; why: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('enquiry')
    .set({ closed_at: at, closed_why: why })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .where('patient_id', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
