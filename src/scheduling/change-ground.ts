import type { Bits } from './bits.ts';
import { freeBits, type Limits, limitsByResource, wholeClinicClosed } from './calendar.ts';
import { allowedBy } from './course-rules.ts';
import type { Grid } from './grid.ts';
import { type DayOffer, offersOf, type Person, peopleOf } from './placements.ts';
import type { Clinic, Course } from './request.ts';
import type { Starts } from './starts.ts';
import { wholeWeights } from './weights.ts';

/** The calendars on which sessions are moved: the starts of their visit, and what is free for those that stay. */
export type ChangeCalendars = {
  readonly starts: Starts;
  /** The places for which a resource is free, or the clinic open when no resource is named. */
  readonly freeOf: (resource?: string) => Bits;
};

/** Everything that is the same for all sessions of a course that is being changed. */
export type ChangeGround = ChangeCalendars & {
  readonly people: readonly Person[];
  readonly offers: readonly DayOffer[];
  readonly dislike: number;
  /** Days, by index, that the rules of the course allow. */
  readonly allowed: (day: number) => boolean;
  /** More than all days of shift that a whole course can add up to: what one moved session weighs against them. */
  readonly oneMove: number;
  /** How many days, at most, a session may shift. */
  readonly withinDays: number;
  /** Whether a session that could stay as booked may as well keep its start with another practitioner. */
  readonly peopleMayChange: boolean;
};

/** Looks up what is free, once for each resource asked about; a resource that is gone is never free. */
export function freeLookup(clinic: Clinic, grid: Grid): ChangeCalendars['freeOf'] {
  const limits = limitsByResource(clinic);
  const gone: Limits = { hours: [], closed: [], busy: [] };
  const whole: Limits = { hours: 'always', closed: wholeClinicClosed(clinic), busy: [] };
  const known = new Map<string | undefined, Bits>();
  return (resource) => {
    const bits =
      known.get(resource) ?? freeBits(grid, resource === undefined ? whole : (limits.get(resource) ?? gone));
    known.set(resource, bits);
    return bits;
  };
}

/** Whose sessions are moved, and how far they may go. */
export type Mover = {
  readonly course: Course;
  readonly sessions: number;
  /** Practitioners who have served the course before. */
  readonly met: readonly string[];
  readonly withinDays?: number | undefined;
  readonly peopleMayChange?: boolean | undefined;
};

export function groundFor(calendars: ChangeCalendars, mover: Mover): ChangeGround {
  const { course, sessions, met } = mover;
  const { grid } = calendars.starts;
  return {
    ...calendars,
    people: peopleOf(calendars.starts, met),
    offers: offersOf(grid, course.prefer),
    dislike: wholeWeights(course.weights).preference,
    allowed: allowedBy(course, grid),
    oneMove: sessions * grid.days.length + 1,
    withinDays: mover.withinDays ?? Number.POSITIVE_INFINITY,
    peopleMayChange: mover.peopleMayChange ?? false,
  };
}
