import { memberAddress } from '../store/alerts.ts';
import { queueMessage } from '../store/messages.ts';
import type { Work } from './work.ts';

export type AlertLetter = {
  readonly alertId: string;
  readonly template: 'alert-raised' | 'alert-escalated' | 'alert-reminder';
  readonly level: string;
  readonly respondBy: string;
  /** Names this letter among those about the alert: the same step never writes twice. */
  readonly step: string;
  /** Members to write to; with nobody, or nobody who can be reached, the clinic's own address gets it. */
  readonly to: readonly { readonly id: string; readonly name: string }[];
};

/** Writes to those who must answer. It names no patient and no symptom: an e-mail is read by more than one pair of eyes. */
export async function writeAboutAlert(work: Work, letter: AlertLetter): Promise<void> {
  const addressed = await Promise.all(
    letter.to.map(async (person) => ({ ...person, address: await memberAddress(work.tx, person.id) })),
  );
  const reached = addressed.flatMap(({ address, ...person }) =>
    address === undefined ? [] : [{ ...person, address }],
  );
  const fallback = { id: 'clinic', name: work.clinic.name, address: work.clinic.email };
  for (const person of reached.length > 0 ? reached : [fallback]) {
    await queueMessage(work.tx, {
      clinicId: work.clinic.id,
      key: `alert:${letter.alertId}:${letter.step}:${person.id}`,
      address: person.address,
      language: work.clinic.languages[0] ?? 'en',
      template: letter.template,
      params: {
        name: person.name,
        clinic: work.clinic.name,
        alertId: letter.alertId,
        level: letter.level,
        respondBy: letter.respondBy,
        timeZone: work.clinic.timeZone,
      },
      dueAt: work.now,
      recordedAt: work.now,
    });
  }
}
