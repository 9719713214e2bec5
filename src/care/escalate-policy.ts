import type { Level } from '../clinical/triage.ts';
import type { StaffRole } from '../contract/people.ts';
import type { Fact } from '../evidence/source.ts';

type Urgency = Exclude<Level, 'expected'>;
type Minutes = Fact<Readonly<Record<Urgency, number>>>;

/** Before whom an alert is put, in order. A role nobody holds is skipped. */
export const RESPONDERS: readonly StaffRole[] = ['safety-lead', 'owner', 'practitioner'];

/** How long each next person has before it goes on. */
export const TURN: Minutes = {
  value: { emergency: 15, 'same-day': 60, watch: 4 * 60 },
  unit: 'minutes',
  sources: ['triage-policy'],
};

/** How long after somebody took it on it must be closed, or it goes on: taking it on is not yet an answer. */
export const CLOSE_WITHIN: Minutes = {
  value: { emergency: 60, 'same-day': 8 * 60, watch: 3 * 24 * 60 },
  unit: 'minutes',
  sources: ['triage-policy'],
};

/** When there is nobody left to hand it to: how often all of them are written to again. */
export const REMIND_EVERY: Minutes = {
  value: { emergency: 60, 'same-day': 4 * 60, watch: 24 * 60 },
  unit: 'minutes',
  sources: ['triage-policy'],
};

type Somebody = { readonly id: string; readonly role: StaffRole };

export type NextStep<Person extends Somebody> =
  | {
      readonly kind: 'escalated';
      readonly to: Person;
      readonly told: readonly Person[];
      readonly wait: number;
    }
  | { readonly kind: 'reminded'; readonly told: readonly Person[]; readonly wait: number };

const rank = (role: StaffRole): number => RESPONDERS.indexOf(role);

/**
 * What happens when a deadline has passed and nobody acted: the next role that somebody holds gets it, and whoever
 * had it is told again; after the last role everybody is reminded, for as long as it stays open. `wait` is in minutes.
 */
export function nextStep<Person extends Somebody>(
  level: Urgency,
  holder: Somebody,
  people: readonly Person[],
): NextStep<Person> {
  const nextRole = RESPONDERS.find(
    (role) => rank(role) > rank(holder.role) && people.some((person) => person.role === role),
  );
  const next = people.filter((person) => person.role === nextRole);
  const [to] = next;
  if (to === undefined) return { kind: 'reminded', told: people, wait: REMIND_EVERY.value[level] };
  const before = people.filter((person) => person.id === holder.id);
  return { kind: 'escalated', to, told: [...next, ...before], wait: TURN.value[level] };
}

/** The first whom an alert is put before; undefined where nobody works who may answer one. */
export const firstResponder = <Person extends Somebody>(people: readonly Person[]): Person | undefined =>
  RESPONDERS.flatMap((role) => people.filter((person) => person.role === role))[0];
