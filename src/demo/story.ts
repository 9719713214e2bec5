import type { IsoDate } from '../kernel/day.ts';
import type { Trait } from './answers.ts';
import type { Events } from './course.ts';
import type { CoursePlan } from './plan.ts';

/** Where a patient stands on the day of the demonstration. */
export const stages = [
  'consultation-booked',
  'told-to-wait',
  'declined',
  'planning',
  'offered',
  'offer-expired',
  'booked',
  'session-today',
  'healing',
  'mid-course',
  'review-due',
  'completed',
  'ceased',
  'lost',
] as const;
type Stage = (typeof stages)[number];

/** A first consultation after which nothing is planned, because it is still to come or because of what it finds. */
export type Seen = {
  readonly consultation: { readonly on: IsoDate; readonly time: string };
  /** The clinician's conclusion where it is not to go on; `days` from then for a wait. */
  readonly conclusion?:
    | { readonly kind: 'wait'; readonly days: number; readonly reason: string }
    | { readonly kind: 'decline'; readonly reason: string };
};

/** A course that comes of the first consultation, and how far it is taken by the patient. */
export type Planned = {
  readonly plan: CoursePlan;
  /** Days from the consultation to the first session. */
  readonly lead: number;
  readonly until?: 'started' | 'offered';
  readonly events: Events;
};

/** One invented patient's way through the clinic. */
export type Story = {
  readonly stage: Stage;
  readonly traits?: readonly Trait[];
  readonly language?: 'en' | 'es';
  readonly sex?: 'female' | 'male';
  /** What the sign-in page says about a patient whom a newcomer may become. */
  readonly note?: string;
  readonly way: Seen | Planned;
};
