import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';
import { wakeWorker } from './jobs.ts';
import { jsonb } from './json.ts';

export type NewMessage = {
  readonly clinicId: string;
  /** One intent: writing to the same key again replaces what has not gone out, and says nothing twice running. */
  readonly key: string;
  readonly address: string;
  readonly language: string;
  readonly template: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly dueAt: string;
  readonly recordedAt: string;
  readonly patientId?: string;
  readonly enquiryId?: string;
  readonly visitId?: string;
};

/**
 * Queues a message in the caller's transaction. What was sent stays sent; the same words as in the last letter under the
 * key are not sent again, other words are.
 */
export async function queueMessage(tx: Tx, message: NewMessage): Promise<void> {
  await withdrawMessages(tx, message.clinicId, message.key, message.recordedAt);
  if (await wasSaid(tx, message)) return;
  await tx
    .insertInto('message')
    .values({
      clinic_id: message.clinicId,
      key: message.key,
      address: message.address,
      language: message.language,
      template: message.template,
      params: jsonb(message.params),
      due_at: message.dueAt,
      recorded_at: message.recordedAt,
      patient_id: message.patientId ?? null,
      enquiry_id: message.enquiryId ?? null,
      visit_id: message.visitId ?? null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['clinic_id', 'key'])
        .where('withdrawn_at', 'is', null)
        .where('sent_at', 'is', null)
        .doNothing(),
    )
    .execute();
  await wakeWorker(tx);
}

async function wasSaid(tx: Tx, { clinicId, key, template, params }: NewMessage): Promise<boolean> {
  const { rows } = await sql<{ said: boolean }>`
    select template = ${template} and params = ${jsonb(params)} as said from message
    where clinic_id = ${clinicId} and key = ${key} and sent_at is not null order by sent_at desc limit 1`.execute(
    tx,
  );
  return rows[0]?.said ?? false;
}

/** Takes back what has not been sent under a key. */
export async function withdrawMessages(tx: Tx, clinicId: string, key: string, at: string): Promise<void> {
  await tx
    .updateTable('message')
    .set({ withdrawn_at: at })
    .where('clinic_id', '=', clinicId)
    .where('key', '=', key)
    .where('sent_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}

export type DueMessage = {
  readonly id: string;
  readonly clinicId: string;
  readonly address: string;
  readonly language: string;
  readonly template: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** How long a claimed message rests before it is tried again, doubled with each attempt. */
const RETRY_MINUTES = 1;
const MAX_ATTEMPTS = 8;

/**
 * Claims the next due message of a clinic, so that no other process sends it. A claim is an attempt: a process that
 * dies in the middle leaves the message to be tried again after the pause. System work, by the clinic's own clock.
 */
export async function claimDueMessage(
  db: Db,
  clinicId: string,
  now: string,
): Promise<DueMessage | undefined> {
  const { rows } = await sql<DueMessage>`
    update message m set attempts = attempts + 1, attempted_at = now()
    where (m.clinic_id, m.id) = (
      select clinic_id, id from message
      where clinic_id = ${clinicId} and sent_at is null and withdrawn_at is null and due_at <= ${now}
        and attempts < ${MAX_ATTEMPTS}
        and (attempted_at is null or attempted_at + make_interval(mins => ${RETRY_MINUTES} * (1 << attempts)) <= now())
      order by due_at for update skip locked limit 1)
    returning m.id, m.clinic_id as "clinicId", m.address, m.language, m.template, m.params`.execute(db);
  return rows[0];
}

export async function markSent(db: Db, message: DueMessage, now: string): Promise<void> {
  await sql`update message set sent_at = ${now}, failed_why = null where clinic_id = ${message.clinicId} and id = ${message.id}`.execute(
    db,
  );
}

/** `why` is the mail server's code, never its text: a refusal can quote the address. */
export async function markFailed(db: Db, message: DueMessage, why: string): Promise<void> {
  await sql`update message set failed_why = ${why} where clinic_id = ${message.clinicId} and id = ${message.id}`.execute(
    db,
  );
}

/** Takes back everything not yet sent about a visit. */
export async function withdrawMessagesOfVisit(tx: Tx, visitId: string, at: string): Promise<void> {
  await tx
    .updateTable('message')
    .set({ withdrawn_at: at })
    .where('visit_id', '=', visitId)
    .where('sent_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}
