import { selectContact } from '../store/contacts.ts';
import { queueMessage } from '../store/messages.ts';
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

/** Queues a letter to a patient, in their language, in this transaction. */
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
    dueAt: letter.dueAt ?? work.now,
    recordedAt: work.now,
    patientId,
    ...(letter.visitId === undefined ? {} : { visitId: letter.visitId }),
  });
}
