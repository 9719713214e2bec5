import { earlierOf, type IsoDate, laterOf, toEpochDay } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { bestPath, type Path } from './best-path.ts';
import type { Settled } from './blocking.ts';
import { type ChangeCalendars, type ChangeGround, freeLookup, groundFor } from './change-ground.ts';
import {
  type BookedPlace,
  bookedPlace,
  canStay,
  changeLayer,
  reassignment,
  settledLayer,
} from './change-layers.ts';
import type { CourseProblem, Layer } from './course-problem.ts';
import { gapRules } from './course-rules.ts';
import { gridOf, type Horizon } from './grid.ts';
import { holdingsOf, minuteOf, withoutOwn } from './holdings.ts';
import { costsToGo } from './least-cost.ts';
import { NOBODY, withDayCost } from './placements.ts';
import type { GapRule, PlanRequest, Session } from './request.ts';
import { choose, practitionersOf, sessionAt, startsOf } from './starts.ts';
import { wholeWeights } from './weights.ts';

/** A change as rules: the calendars and the course as they are from now on, and how many sessions are settled. */
export type Rearrangement = {
  readonly plan: PlanRequest;
  readonly booked: readonly Session[];
  /** Sessions at the beginning that stay where they are, whatever the rules say. */
  readonly settled: number;
  /** How many days, at most, a session may shift. */
  readonly withinDays?: number | undefined;
  /** Whether a session that could stay as booked may as well keep its start with another practitioner. */
  readonly peopleMayChange?: boolean | undefined;
};

/** The sessions that may move, with the settled one before them, if any. */
const movableFrom = ({ booked, settled }: Rearrangement): readonly Session[] =>
  booked.slice(Math.max(0, settled - 1));

const movableGaps = ({ plan, booked, settled }: Rearrangement): readonly GapRule[] =>
  gapRules(plan.course).slice(Math.max(0, settled - 1), booked.length - 1);

const dayOf = ({ plan }: Rearrangement, session: Session): IsoDate =>
  dayAt(session.start, plan.clinic.timeZone);

/** The days of the course, and those of the booked sessions wherever they are. */
export function horizonOf(rearrangement: Rearrangement): Horizon {
  const { course } = rearrangement.plan;
  const sessions = movableFrom(rearrangement);
  const days = sessions.map((session) => dayOf(rearrangement, session));
  return {
    from: days.reduce(earlierOf, course.earliest),
    to: days.reduce(laterOf, laterOf(course.earliest, course.latest)),
    through: sessions.flatMap((session) => [
      minuteOf(session.start),
      minuteOf(session.end),
      ...holdingsOf(session).flatMap(({ from, to }) => [from, to]),
    ]),
  };
}

function ownCalendars(rearrangement: Rearrangement): ChangeCalendars {
  const clinic = withoutOwn(rearrangement.plan.clinic, rearrangement.booked);
  const grid = gridOf(clinic, rearrangement.plan.visit, horizonOf(rearrangement));
  return { starts: startsOf(clinic, rearrangement.plan.visit, grid), freeOf: freeLookup(clinic, grid) };
}

/** A booked course laid out on calendars: its sessions that may move, and the settled one before them, if any. */
export type ChangeLayout = {
  readonly ground: ChangeGround;
  readonly booked: readonly BookedPlace[];
  /** Whether the first of `booked` is settled. */
  readonly settled: boolean;
  readonly problem: CourseProblem;
};

export function layOutChange(
  rearrangement: Rearrangement,
  calendars = ownCalendars(rearrangement),
): ChangeLayout {
  const { plan } = rearrangement;
  const movable = movableFrom(rearrangement);
  const weights = wholeWeights(plan.course.weights);
  const ground = groundFor(calendars, {
    course: plan.course,
    sessions: movable.length,
    met: movable.map(({ practitioner }) => practitioner ?? NOBODY),
    withinDays: rearrangement.withinDays,
    peopleMayChange: rearrangement.peopleMayChange,
  });
  const booked = movable.map((session) => bookedPlace(ground, session));
  const settled = rearrangement.settled > 0;
  const days = ground.offers.length;
  const layers = booked.map((session, index): Layer => {
    if (index === 0 && settled) return settledLayer(ground, session);
    const layer = changeLayer(ground, session);
    return index > 0 ? layer : withDayCost(layer, days, (day) => weights.delay * day);
  });
  const problem: CourseProblem = {
    days,
    practitioners: ground.people.map(({ id }) => id),
    layers,
    gaps: movableGaps(rearrangement),
    gapCost: weights.gap,
    continuityCost: practitionersOf(ground.starts) === undefined ? 0 : weights.continuity,
  };
  return { ground, booked, settled, problem };
}

/** The course with the least disturbance; undefined when there is none that keeps the rules. */
export function rearranged(rearrangement: Rearrangement): readonly Session[] | undefined {
  const { ground, booked, settled, problem } = layOutChange(rearrangement);
  const path = bestPath(problem, costsToGo(problem));
  if (path === undefined) return undefined;
  const sessions = booked.map((session, index) => placed(ground, session, placeOf(problem, path, index)));
  return [...rearrangement.booked.slice(0, rearrangement.settled), ...sessions.slice(settled ? 1 : 0)];
}

/** Where a path puts a session. */
export type Placed = { readonly place: number; readonly practitioner: string };

export const placeOf = (problem: CourseProblem, path: Path, index: number): Placed => ({
  place: path.places[index] ?? 0,
  practitioner: problem.practitioners[path.practitioners[index] ?? 0] ?? NOBODY,
});

/** A session where the path puts it: as booked, as booked with other resources, or at another time. */
function placed(ground: ChangeGround, booked: BookedPlace, { place, practitioner }: Placed): Session {
  const stays = place === booked.place;
  if (stays && canStay(ground, booked.session)) return booked.session;
  const chosen = stays
    ? reassignment(ground, booked, practitioner)
    : choose(ground.starts, place, { practitioner });
  return chosen === undefined ? booked.session : sessionAt(ground.starts, place, chosen);
}

/** The part of a course that could not be rearranged, as a request of its own, for saying why. */
export function restOfCourse(rearrangement: Rearrangement): {
  readonly plan: PlanRequest;
  readonly settled?: Settled;
} {
  const { plan, booked, settled } = rearrangement;
  const gaps = movableGaps(rearrangement);
  const rest: PlanRequest = {
    ...plan,
    clinic: withoutOwn(plan.clinic, booked),
    course: { ...plan.course, sessions: gaps.length + 1, gapDays: gaps },
  };
  const before = settled > 0 ? booked[settled - 1] : undefined;
  if (before === undefined) return { plan: rest };
  return { plan: rest, settled: { day: toEpochDay(dayOf(rearrangement, before)), before: settled - 1 } };
}
