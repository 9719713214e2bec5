import type { RefusalCode } from '../contract/errors.ts';
import { Refusal } from '../contract/errors.ts';
import type { IsoDate } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { appendAudit } from '../store/audit.ts';
import type { Clinic } from '../store/clinics.ts';
import { readClinic } from '../store/clinics.ts';
import { type Db, inClinic, sqlState, type Tx, violatedConstraint } from '../store/db.ts';
import { once } from '../store/idempotency.ts';
import { type Action, type Asker, permission, type Resource } from './policy.ts';

/** Somebody who acts: the asker of the policy, and the name under which the audit trail remembers them. */
export type Actor = Asker & {
  /** `member:<id>`, `patient:<id>`, `visitor` or `system`: an id, never a name. */
  readonly id: string;
  readonly memberId?: string;
  /** The practitioner's own calendar, where the member has one. */
  readonly resourceId?: string;
};

/** What every use case works with: who, when, for which clinic, and one transaction. */
export type Work = {
  readonly actor: Actor;
  readonly clinic: Clinic;
  /** The clinic's now (an ISO instant) and its calendar day. A demo clinic's may be ahead of the world's. */
  readonly now: string;
  readonly today: IsoDate;
  readonly tx: Tx;
  /** Asks the policy and remembers that it was asked; throws NOT_FOUND or NOT_ALLOWED. */
  readonly permit: (
    action: Action,
    resource: Resource,
    about?: { readonly patientId?: string | undefined },
  ) => void;
  /** Appends to the audit trail, in the same transaction. */
  readonly audit: (entry: AuditEntry) => Promise<void>;
};

export type AuditEntry = {
  readonly action: string;
  readonly resource: Resource;
  readonly id?: string;
  readonly patientId?: string;
  /** Codes, ids, counts. Never a name, an answer or a note. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
};

/** One intent of one person: the same key with the same request acts once. */
export type Intent = { readonly key: string; readonly digest: string };

/** A deadlock or a serialisation failure is nobody's fault: the whole transaction is tried again, a few times. */
const RETRIES = 3;
const isPassing = (error: unknown): boolean => ['40P01', '40001'].includes(sqlState(error) ?? '');

/**
 * Runs one use case: one transaction, bound to the actor's clinic. A use case that never asked the policy is a fault
 * in the program and commits nothing. With an intent, a second call answers what the first did and does nothing.
 */
export async function perform<T>(
  db: Db,
  actor: Actor,
  work: (work: Work) => Promise<T>,
  intent?: Intent,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inClinic(db, actor.clinicId, (tx) => inOneTransaction(tx, actor, work, intent));
    } catch (error) {
      if (!isPassing(error) || attempt === RETRIES) throw translated(error) ?? error;
    }
  }
}

async function inOneTransaction<T>(
  tx: Tx,
  actor: Actor,
  work: (work: Work) => Promise<T>,
  intent: Intent | undefined,
): Promise<T> {
  const clinic = await readClinic(tx, actor.clinicId);
  const policy = { asked: false };
  const context = contextOf(tx, actor, clinic, policy);
  const key = { clinicId: actor.clinicId, actor: actor.id };
  const outcome =
    intent === undefined
      ? { answer: await work(context), repeated: false }
      : await once(tx, { ...key, ...intent }, () => work(context));
  if (!policy.asked && !outcome.repeated) throw new Error('a use case ran without asking the policy');
  return outcome.answer;
}

const contextOf = (tx: Tx, actor: Actor, clinic: Clinic, policy: { asked: boolean }): Work => ({
  actor,
  clinic,
  now: clinic.now,
  today: dayAt(clinic.now, clinic.timeZone),
  tx,
  permit: (action, resource, { patientId } = {}) => {
    policy.asked = true;
    const subject = { clinicId: clinic.id, ...(patientId === undefined ? {} : { patientId }) };
    const answer = permission(actor, action, resource, subject);
    if (answer !== 'granted') throw refusalFor(actor, answer);
  },
  audit: (entry) =>
    appendAudit(tx, { clinicId: clinic.id, at: clinic.now, actor: actor.id, role: actor.role, ...entry }),
});

function refusalFor(actor: Actor, answer: 'hidden' | 'forbidden'): Refusal {
  if (actor.role === 'visitor') return new Refusal('SIGN_IN_NEEDED');
  return new Refusal(answer === 'hidden' ? 'NOT_FOUND' : 'NOT_ALLOWED');
}

const byState: Readonly<Record<string, RefusalCode>> = {
  '23P01': 'SLOT_TAKEN',
  SP001: 'NOT_ALLOWED',
  SP002: 'RECORD_SIGNED',
  SP003: 'CARTRIDGE_REFUSED',
};

const byConstraint: Readonly<Record<string, RefusalCode>> = {
  cartridge_used_once: 'CARTRIDGE_REFUSED',
  one_open_course: 'ALREADY_DONE',
  one_visit_a_session: 'ALREADY_DONE',
};

/** What the database refuses by itself, in the words of the application. */
function translated(error: unknown): Refusal | undefined {
  const state = sqlState(error);
  if (state === undefined) return undefined;
  const code = byState[state] ?? byConstraint[violatedConstraint(error) ?? ''];
  return code === undefined ? undefined : new Refusal(code);
}

/** The thing, or NOT_FOUND: never says whether it is missing or somebody else's. */
export function found<T>(thing: T | undefined | null): T {
  if (thing === undefined || thing === null) throw new Refusal('NOT_FOUND');
  return thing;
}
