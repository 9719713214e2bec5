import type { StaffRole } from '../contract/people.ts';
import { allClinics, type Clinic, clinicOfHost } from '../store/clinics.ts';
import type { Db } from '../store/db.ts';
import { feedOfToken } from '../store/feeds.ts';
import { isReady } from '../store/health.ts';
import { type DemoPerson, demoPeople, mayHaveLink, personOfAccount } from '../store/people.ts';
import { feedActor, feedDigest } from './feeds.ts';
import { type Actor, type Intent, perform, type Work } from './work.ts';

export type Account = { readonly userId: string; readonly email: string; readonly twoFactor: boolean };

/** Who a request comes from, and what a page may say about them. */
export type Caller = {
  readonly actor: Actor;
  readonly name: string;
  readonly email?: string;
  readonly language: string;
  readonly needsSecondFactor: boolean;
};

/** What the faces (HTTP, command line, demo) need of the application: use cases run through it, and nothing else. */
export type Care = {
  readonly perform: <T>(actor: Actor, work: (work: Work) => Promise<T>) => Promise<T>;
  /** As `perform`, but a second call with the same key answers what the first did and does nothing. */
  readonly performOnce: <T>(actor: Actor, intent: Intent, work: (work: Work) => Promise<T>) => Promise<T>;
  readonly clinicFor: (host: string) => Promise<Clinic | undefined>;
  readonly clinics: () => Promise<Clinic[]>;
  readonly caller: (account: Account | undefined, clinic: Clinic) => Promise<Caller>;
  readonly mayHaveLink: (
    email: string,
    clinicId: string,
  ) => Promise<{ language: string; name: string } | undefined>;
  readonly demoPeople: (clinicId: string) => Promise<DemoPerson[]>;
  /** Whom a calendar link stands for; undefined when it is unknown or revoked. */
  readonly feedActor: (token: string) => Promise<Actor | undefined>;
  readonly ready: () => Promise<boolean>;
};

export const systemActor = (clinicId: string): Actor => ({ id: 'system', role: 'system', clinicId });

export const visitorActor = (clinicId: string): Actor => ({ id: 'visitor', role: 'visitor', clinicId });

export const createCare = (db: Db): Care => ({
  perform: (actor, work) => perform(db, actor, work),
  performOnce: (actor, intent, work) => perform(db, actor, work, intent),
  clinicFor: (host) => clinicOfHost(db, host),
  clinics: () => allClinics(db),
  caller: (account, clinic) => callerOf(db, account, clinic),
  mayHaveLink: (email, clinicId) => mayHaveLink(db, email, clinicId),
  demoPeople: (clinicId) => demoPeople(db, clinicId),
  feedActor: async (token) => {
    const feed = await feedOfToken(db, feedDigest(token));
    return feed === undefined ? undefined : feedActor(feed);
  },
  ready: () => isReady(db),
});

async function callerOf(db: Db, account: Account | undefined, clinic: Clinic): Promise<Caller> {
  const visitor = { actor: visitorActor(clinic.id), name: '', language: 'en', needsSecondFactor: false };
  if (account === undefined) return visitor;
  const person = await personOfAccount(db, account, clinic.id);
  if (person === undefined) return visitor;
  if (person.kind === 'patient') {
    const actor: Actor = {
      id: `patient:${person.patientId}`,
      role: 'patient',
      clinicId: person.clinicId,
      patientId: person.patientId,
    };
    return {
      actor,
      name: person.name,
      email: account.email,
      language: person.language,
      needsSecondFactor: false,
    };
  }
  return {
    actor: staffActor(person),
    name: person.name,
    email: account.email,
    language: 'en',
    // The invented staff of a demo clinic guard nothing real.
    needsSecondFactor: !account.twoFactor && !clinic.demo,
  };
}

const staffActor = (person: {
  clinicId: string;
  memberId: string;
  role: StaffRole;
  resourceId: string | null;
}): Actor => ({
  id: `member:${person.memberId}`,
  role: person.role,
  clinicId: person.clinicId,
  memberId: person.memberId,
  ...(person.resourceId === null ? {} : { resourceId: person.resourceId }),
});
