import type { IsoDate } from '../kernel/day.ts';
import { type Bits, firstBit, keepWhereAhead } from './bits.ts';
import { type Grid, gridOf } from './grid.ts';
import type { Clinic, Session, Visit } from './request.ts';
import { anyOf, choose, practitionersOf, type Starts, sessionAt, startsOf } from './starts.ts';

/** A question for free starts of one visit, on days `from` to `to`, both included. */
export type OpenStartsRequest = {
  readonly clinic: Clinic;
  readonly visit: Visit;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Answer at most so many, the earliest ones. */
  readonly limit?: number | undefined;
};

/** The places at which some resources of every kind can hold the visit. */
export function openPlaces(starts: Starts): Bits {
  const open = starts.places.slice();
  const practitioners = practitionersOf(starts);
  if (practitioners !== undefined) keepWhereAhead(open, anyOf(starts.grid.places, practitioners), 0);
  return open;
}

/** Every set place, in order. */
export function* placesIn(bits: Bits, grid: Pick<Grid, 'places'>): Generator<number> {
  for (let at = firstBit(bits, 0, grid.places); at >= 0; at = firstBit(bits, at + 1, grid.places)) yield at;
}

/**
 * The free starts of one visit, earliest first, each with the resources it would hold (the first free one of each
 * kind by id). For a single booking, such as a consultation; a course is planned as a whole by `plan`.
 */
export function openStarts(request: OpenStartsRequest): Session[] {
  const { clinic, visit, from, to, limit = Number.POSITIVE_INFINITY } = request;
  const starts = startsOf(clinic, visit, gridOf(clinic, visit, { from, to }));
  const sessions: Session[] = [];
  for (const place of placesIn(openPlaces(starts), starts.grid)) {
    if (sessions.length >= limit) break;
    const chosen = choose(starts, place);
    if (chosen !== undefined) sessions.push(sessionAt(starts, place, chosen));
  }
  return sessions;
}
