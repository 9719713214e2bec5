import type { Language } from '../clinical/finding.ts';
import type { protocols } from '../clinical/protocols.ts';
import type { Blocking, PlanRequest, Session } from './request.ts';

export const CHANGE_VERBS = ['defer', 'omit', 'cease', 'resource-out'] as const;

type Reason = { readonly reason?: string | undefined };

/** This session and, where the rules ask for it, those after it move. */
export type Defer = Reason & {
  readonly verb: 'defer';
  /** Counted from 1; the first that is not done when absent. */
  readonly session?: number | undefined;
  /** A day or an instant; the day after the booked one when absent. */
  readonly notBefore?: string | undefined;
};

/** This session only is left out; the others stay where they are. */
export type Omit = Reason & { readonly verb: 'omit'; readonly session?: number | undefined };

/** This session and all after it are left out. */
export type Cease = Reason & { readonly verb: 'cease'; readonly session?: number | undefined };

/**
 * A resource cannot be used from `from` to `to`: days (the last one included), times on the clinic's wall clock, or
 * instants. Without `from` it is out already, without `to` for good.
 */
export type ResourceOut = Reason & {
  readonly verb: 'resource-out';
  readonly resource: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

export type Change = Defer | Omit | Cease | ResourceOut;

/** A task of the care plan that hangs on a session's day: so many days before it, or after. */
export type TaskRule = {
  readonly task: string;
  readonly daysBefore?: number | undefined;
  readonly daysAfter?: number | undefined;
};

export type ChangeRequest = {
  /** The calendars and the rules as they are now. Bookings that are the course's own are known by their time. */
  readonly plan: PlanRequest;
  /** The sessions as booked, in order. */
  readonly booked: readonly Session[];
  /** How many of them are done; a done session never moves. */
  readonly done?: number | undefined;
  readonly change: Change;
  /** The tasks that hang on each session; those of the protocol's care plan when absent. */
  readonly tasks?: readonly TaskRule[] | undefined;
  readonly protocol?: keyof typeof protocols | undefined;
  readonly language?: Language | undefined;
};

export type Move = { readonly session: number; readonly from: string; readonly to: string };

/** A task whose first day goes from one day to another. */
export type TaskMove = {
  readonly task: string;
  readonly session: number;
  readonly from: string;
  readonly to: string;
};

/**
 * What a change would do. `moves` are sessions that start at another time; `kept` those not done that start as
 * booked, of which `reassigned` use other resources; `dropped` those left out. `sessions` is the course afterwards,
 * done sessions included; when the change is not possible it is the course as booked.
 */
export type ChangeAnswer = {
  readonly status: 'optimal' | 'infeasible';
  readonly moves: readonly Move[];
  readonly kept: readonly number[];
  readonly reassigned: readonly number[];
  readonly dropped: readonly number[];
  readonly tasks: readonly TaskMove[];
  readonly sessions: readonly Session[];
  readonly blockedBy?: readonly Blocking[] | undefined;
};
