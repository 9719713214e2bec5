import { placeFrom } from './grid.ts';
import { minuteOf } from './holdings.ts';
import { isLiked, NOBODY } from './placements.ts';
import type { Column } from './repair-columns.ts';
import { holdsOf, type RepairCourse } from './repair-course.ts';
import { type RepairWeights, UNPLACED_COST } from './repair-request.ts';
import type { Session } from './request.ts';

/** A session as the objective sees it. */
type Seen = { readonly place: number; readonly day: number; readonly practitioner: string };

function seen({ layout: { ground } }: RepairCourse, session: Session): Seen {
  const place = placeFrom(ground.starts.grid, minuteOf(session.start));
  const day = ground.offers.findIndex(({ all }) => all.some(({ from, to }) => place >= from && place < to));
  return { place, day, practitioner: session.practitioner ?? NOBODY };
}

/**
 * The objective of a repair for one course, counted from its sessions: moves, days of shift, and the course's own
 * cost from its first session that could move.
 */
export function costOfSessions(
  course: RepairCourse,
  sessions: readonly Session[],
  { moved, day }: RepairWeights,
): number {
  const { booked, settled, ground } = course.layout;
  const placed = [...booked.slice(0, settled ? 1 : 0).map(({ session }) => session), ...sessions];
  const { gaps, gapCost, continuityCost } = course.problem;
  let cost = 0;
  for (const [index, session] of placed.entries()) {
    const own = seen(course, session);
    const before = placed[index - 1];
    if (settled && index === 0) continue;
    const was = booked[index] ?? { place: own.place, day: own.day };
    if (own.place !== was.place) cost += moved + day * Math.abs(own.day - was.day);
    const offer = ground.offers[own.day];
    if (offer === undefined || !isLiked(offer, own.place)) cost += course.dislike;
    if (before === undefined) cost += course.delayCost(own.day);
    else {
      const previous = seen(course, before);
      cost += gapCost * Math.abs(own.day - previous.day - (gaps[index - 1]?.ideal ?? 0));
      if (own.practitioner !== previous.practitioner) cost += continuityCost;
    }
  }
  return cost;
}

/** The column of sessions already chosen. */
export const columnOfSessions = (
  course: RepairCourse,
  sessions: readonly Session[],
  weights: RepairWeights,
): Column => ({
  cost: costOfSessions(course, sessions, weights),
  sessions,
  holds: sessions.flatMap((session) => holdsOf(course.layout.ground.starts, session)),
});

/** The column of a course that is left as booked, to be settled by hand; what can stay keeps its place. */
export const unplacedColumn = ({ layout: { booked, settled }, heldAsBooked }: RepairCourse): Column => ({
  cost: UNPLACED_COST,
  sessions: booked.slice(settled ? 1 : 0).map(({ session }) => session),
  holds: heldAsBooked,
});
