import { type Care, visitorActor } from '../care/care.ts';
import type { Actor, Work } from '../care/work.ts';
import type { IsoDate } from '../kernel/day.ts';
import type { Chance } from './chance.ts';
import type { Lot } from './lots.ts';
import type { Person } from './person.ts';

/** The invented clinic and everybody who works in it, as they act. */
export type DemoClinic = {
  readonly care: Care;
  readonly id: string;
  /** The day of the demonstration, up to which the clinic has lived. */
  readonly today: IsoDate;
  readonly owner: Actor;
  readonly frontDesk: Actor;
  readonly safetyLead: Actor;
  /** By the id of their calendar; the safety lead is among them. */
  readonly practitioners: ReadonlyMap<string, Actor>;
  readonly lots: readonly Lot[];
};

/**
 * A script in the life of the clinic: a generator that yields the instant for which it waits, and goes on when the
 * clinic's clock is there; it is told the instant that it has become.
 */
export type Script<T = void> = AsyncGenerator<string, T, string>;

/** One patient's life in the clinic. */
export type Life = {
  readonly clinic: DemoClinic;
  readonly person: Person;
  readonly chance: Chance;
};

/** Somebody who has become a patient. */
export type PatientLife = Life & { readonly patientId: string; readonly patient: Actor };

/** Acts as somebody, through a use case and all its rules. */
export const act = <T>({ clinic }: Life, actor: Actor, work: (work: Work) => Promise<T>): Promise<T> =>
  clinic.care.perform(actor, work);

export const visitor = ({ clinic }: Life): Actor => visitorActor(clinic.id);

export const patientActor = (clinic: DemoClinic, patientId: string): Actor => ({
  id: `patient:${patientId}`,
  role: 'patient',
  clinicId: clinic.id,
  patientId,
});

/** Who stands behind a calendar. */
export function practitionerOf({ clinic }: Life, resourceId: string | undefined): Actor {
  const actor = clinic.practitioners.get(resourceId ?? '');
  if (actor === undefined) throw new Error('a visit of the demonstration has no practitioner');
  return actor;
}
