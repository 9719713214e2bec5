import type { Clinic } from '../store/clinics.ts';
import { allClinics } from '../store/clinics.ts';
import type { Db } from '../store/db.ts';
import { claimDueMessage, type DueMessage, markFailed, markSent } from '../store/messages.ts';
import { escalateOverdue } from './escalate.ts';

/** Hands one message to the outside; throws when it was not taken. */
export type Deliver = (message: DueMessage, clinic: Clinic) => Promise<void>;

/**
 * What is due in every clinic, by each clinic's own clock: alerts that nobody answered, then letters. Safe to run
 * twice, and from several processes. An alert that cannot be handed on must not keep letters back.
 */
export async function sweep(db: Db, deliver: Deliver): Promise<number> {
  const [escalation] = await Promise.allSettled([escalateOverdue(db)]);
  let sent = 0;
  for (const clinic of await allClinics(db)) sent += await sendDue(db, clinic, deliver);
  if (escalation.status === 'rejected') throw escalation.reason;
  return sent;
}

async function sendDue(db: Db, clinic: Clinic, deliver: Deliver): Promise<number> {
  let sent = 0;
  for (;;) {
    const message = await claimDueMessage(db, clinic.id, clinic.now);
    if (message === undefined) return sent;
    try {
      await deliver(message, clinic);
    } catch (error) {
      await markFailed(db, message, codeOf(error));
      continue;
    }
    await markSent(db, message, clinic.now);
    sent += 1;
  }
}

const codeOf = (error: unknown): string => {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return `${typeof code === 'string' ? code : 'FAILED'}${typeof responseCode === 'number' ? ` ${responseCode}` : ''}`;
};
