import { afterQuietHours } from '../kernel/quiet-hours.ts';
import { isTimeZone } from '../kernel/time.ts';
import { type Contact, selectContact } from '../store/contacts.ts';
import { queueMessage } from '../store/messages.ts';
import { policiesOf } from './policies.ts';
import { found, type Work } from './work.ts';

export type Letter = {
  /** One intent: telling again under the same key replaces what has not gone out. */
  readonly key: string;
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
  /** An instant; now when absent. */
  readonly dueAt?: string;
  readonly visitId?: string;
};

/** Queues a letter to a patient, in their language and outside their night, in this transaction. */
export async function tellPatient(work: Work, patientId: string, letter: Letter): Promise<void> {
  const contact = found(await selectContact(work.tx, patientId));
  await queueMessage(work.tx, {
    clinicId: work.clinic.id,
    key: letter.key,
    address: contact.email,
    language: contact.language,
    template: letter.template,
    params: {
      name: contact.name,
      clinic: work.clinic.name,
      phone: work.clinic.phone,
      timeZone: work.clinic.timeZone,
      ...letter.params,
    },
    dueAt: dueAt(work, contact, letter),
    recordedAt: work.now,
    patientId,
    ...(letter.visitId === undefined ? {} : { visitId: letter.visitId }),
  });
}

/** What answers the reader's own act goes at once; everything else waits while it is night where the reader is. */
function dueAt(work: Work, { patientId, timeZone }: Contact, letter: Letter): string {
  const { quietHours } = policiesOf(work.clinic);
  const due = letter.dueAt ?? work.now;
  const isAnswer = letter.dueAt === undefined && work.actor.patientId === patientId;
  if (quietHours === null || isAnswer) return due;
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : work.clinic.timeZone;
  return afterQuietHours(due, quietHours, zone);
}
