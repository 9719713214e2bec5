import { type IsoDate, isoDate } from '../kernel/day.ts';

export const RESOURCE_KINDS = ['room', 'device', 'practitioner'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** A room, a device or a person that a visit holds for a while, and what it can do. */
export type Resource = {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly skills?: readonly string[] | undefined;
};

/** Weekly hours on the clinic's wall clock, `HH:MM` to `HH:MM` (`24:00` ends the day); 1 is Monday. */
export type Hours = {
  readonly resource: string;
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
};

/**
 * A closure on the clinic's wall clock, `[from, to)`; without `resource` the whole clinic is closed. Instants will do
 * as well, for closures that come from a change.
 */
export type Closed = {
  readonly resource?: string | undefined;
  readonly from: string;
  readonly to: string;
};

/** Time already taken, `[from, to)`, as instants. */
export type Busy = { readonly resource: string; readonly from: string; readonly to: string };

/**
 * The calendars of one clinic. Rooms and devices without hours are always open; a practitioner without hours is
 * never there. A start is on the grain when its wall-clock minutes since 00:00 are a multiple of `grainMinutes`:
 * with 15, "09:15" is and "09:20" is not, on clock-change days too.
 */
export type Clinic = {
  readonly timeZone: string;
  readonly grainMinutes?: number | undefined;
  readonly resources: readonly Resource[];
  readonly hours?: readonly Hours[] | undefined;
  readonly closed?: readonly Closed[] | undefined;
  readonly busy?: readonly Busy[] | undefined;
};

export const DEFAULT_GRAIN_MINUTES = 5;

/** Before 1973 some zone still ran a fraction of a minute off; from here on every offset is whole minutes. */
export const FIRST_PLANNED_DAY = isoDate('1973-01-01');

/** Beyond this a zone's rules are guesses, and its table of clock changes only grows. */
export const LAST_PLANNED_DAY = isoDate('2199-12-31');

/** The longest stretch of days asked about at once: five years. */
export const MOST_DAYS = 1827;

export const MOST_SESSIONS = 52;

export const MOST_ALTERNATIVES = 20;

export type Need = { readonly kind: ResourceKind; readonly skill?: string | undefined };

export type Phase = { readonly name: string; readonly minutes: number; readonly needs: readonly Need[] };

/**
 * What the calendar holds for one session: phases back to back. One resource serves a kind for the whole visit, so
 * it needs every skill that any phase asks of that kind; it is held only during the phases that name the kind.
 */
export type Visit = { readonly phases: readonly Phase[] };

/** Days from one session to the next, counted in local calendar days. */
export type GapRule = { readonly min: number; readonly ideal: number; readonly max: number };

/** Days `from` to `to` (both included), widened: no session on any of them, nor just before or after. */
export type Blackout = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly daysBefore?: number | undefined;
  readonly daysAfter?: number | undefined;
  readonly why?: string | undefined;
};

/** When the patient likes to come. An absent part (or an empty list of weekdays) prefers nothing. */
export type Preference = {
  readonly weekdays?: readonly number[] | undefined;
  /** A start at `from` or at `to` itself is inside. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** What each unit of each part costs; see {@link Plan}. */
export type Weights = {
  readonly gap: number;
  readonly delay: number;
  readonly preference: number;
  readonly continuity: number;
};

export const DEFAULT_WEIGHTS: Weights = { gap: 10, delay: 1, preference: 5, continuity: 8 };

export type Course = {
  readonly sessions: number;
  /** One rule for every gap, or one a gap in order (`sessions − 1` of them). */
  readonly gapDays?: GapRule | readonly GapRule[] | undefined;
  /** First day a session may start on. */
  readonly earliest: IsoDate;
  /** Last day a session may start on. */
  readonly latest: IsoDate;
  readonly blackouts?: readonly Blackout[] | undefined;
  readonly prefer?: Preference | undefined;
  readonly weights?: Partial<{ readonly [K in keyof Weights]: number | undefined }> | undefined;
};

export type PlanRequest = {
  readonly clinic: Clinic;
  readonly visit: Visit;
  readonly course: Course;
  /** How many plans besides the best one. */
  readonly alternatives?: number | undefined;
};

/** A phase as placed on the calendar; `resources` are in the order of the phase's needs. */
export type PlacedPhase = {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly resources: readonly string[];
};

/** A session as placed on the calendar; `practitioner` is absent when the visit needs none. */
export type Session = {
  readonly start: string;
  readonly end: string;
  readonly practitioner?: string | undefined;
  readonly phases: readonly PlacedPhase[];
};

/**
 * A whole course. `cost` is the sum of its parts:
 * gap × Σ|gap − ideal| + delay × days from `earliest` to the first session + preference × sessions off the
 * preferred weekdays or times + continuity × sessions whose practitioner differs from the one before.
 */
export type Plan = {
  readonly cost: number;
  readonly parts: Weights;
  readonly sessions: readonly Session[];
};

export const BLOCKING_RULES = [
  'blackout',
  'latest',
  'gap-max',
  'gap-min',
  'closed',
  'busy',
  'hours',
  'skill',
  'resource',
  'earliest',
] as const;
export type BlockingRule = (typeof BLOCKING_RULES)[number];

/** One rule of a smallest set that, relaxed together, would allow a plan; see `relaxations.ts` for each meaning. */
export type Blocking = {
  readonly rule: BlockingRule;
  /** The session concerned, counted from 1: for a gap, the later of the two. */
  readonly session?: number | undefined;
  readonly resource?: string | undefined;
  readonly kind?: ResourceKind | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  /** What stands in the way and what would help, in words a front desk can act on. */
  readonly detail: string;
};

export type PlanAnswer =
  | { readonly status: 'optimal'; readonly plans: readonly Plan[] }
  | { readonly status: 'infeasible'; readonly blockedBy: readonly Blocking[] };
