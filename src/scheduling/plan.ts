import { toEpochDay } from '../kernel/day.ts';
import type { Path } from './best-path.ts';
import { blockedBy } from './blocking.ts';
import type { CourseProblem } from './course-problem.ts';
import { allowedBy, gapRules } from './course-rules.ts';
import { gridOf } from './grid.ts';
import { costsToGo } from './least-cost.ts';
import { type DayOffer, isLiked, layerOf, offersOf, peopleOf, withDayCost } from './placements.ts';
import { rankedPaths } from './ranked-paths.ts';
import type { Course, Plan, PlanAnswer, PlanRequest } from './request.ts';
import { choose, practitionersOf, type Starts, sessionAt, startsOf } from './starts.ts';
import { type Counts, costOf, wholeWeights } from './weights.ts';

/** A course laid out on the clinic's calendars. */
export type LaidOut = {
  readonly starts: Starts;
  readonly offers: readonly DayOffer[];
  readonly problem: CourseProblem;
};

/** Every placement of every session, from the clinic's raw records. */
export function layOut({ clinic, visit, course }: PlanRequest): LaidOut {
  const weights = wholeWeights(course.weights);
  const grid = gridOf(clinic, visit, { from: course.earliest, to: course.latest });
  const starts = startsOf(clinic, visit, grid);
  const people = peopleOf(starts);
  const offers = offersOf(grid, course.prefer);
  const layer = layerOf({ people, offers, dislike: weights.preference, allowed: allowedBy(course, grid) });
  const first = withDayCost(layer, grid.days.length, (day) => day * weights.delay);
  const problem: CourseProblem = {
    days: grid.days.length,
    practitioners: people.map(({ id }) => id),
    layers: Array.from({ length: course.sessions }, (_, index) => (index === 0 ? first : layer)),
    gaps: gapRules(course),
    gapCost: weights.gap,
    continuityCost: practitionersOf(starts) === undefined ? 0 : weights.continuity,
  };
  return { starts, offers, problem };
}

/** How much of each part of the cost a path has. */
function countsOf({ starts, offers, problem }: LaidOut, path: Path, course: Course): Counts {
  const between = path.days.slice(1).map((day, index) => ({
    off: Math.abs(day - (path.days[index] ?? 0) - (problem.gaps[index]?.ideal ?? 0)),
    changed: path.practitioners[index] !== path.practitioners[index + 1],
  }));
  const firstDay = starts.grid.days[path.days[0] ?? 0]?.epochDay ?? 0;
  const disliked = path.places.filter((place, index) => {
    const offer = offers[path.days[index] ?? 0];
    return offer === undefined || !isLiked(offer, place);
  });
  return {
    gap: between.reduce((sum, { off }) => sum + off, 0),
    delay: firstDay - toEpochDay(course.earliest),
    preference: disliked.length,
    continuity: between.filter(({ changed }) => changed).length,
  };
}

/** A path as a plan: costs in the weights as given, and the resources of every phase. */
function planOf(laidOut: LaidOut, path: Path, course: Course): Plan {
  const sessions = path.places.map((place, index) => {
    const practitioner = laidOut.problem.practitioners[path.practitioners[index] ?? 0];
    const chosen = choose(laidOut.starts, place, { practitioner });
    if (chosen === undefined) throw new Error('a placed session lost its resources');
    return sessionAt(laidOut.starts, place, chosen);
  });
  return { ...costOf(countsOf(laidOut, path, course), wholeWeights(course.weights)), sessions };
}

/**
 * The courses of least cost on the clinic's calendars, best first, or a smallest set of rules that stand in the way.
 * Exact, and the same answer every time: ties go to the earliest starts in order, then to resource ids.
 */
export function plan(request: PlanRequest): PlanAnswer {
  const laidOut = layOut(request);
  const toGo = costsToGo(laidOut.problem);
  const paths = rankedPaths(laidOut.problem, toGo, 1 + (request.alternatives ?? 0));
  if (paths.length === 0) return { status: 'infeasible', blockedBy: blockedBy(request) };
  return { status: 'optimal', plans: paths.map((path) => planOf(laidOut, path, request.course)) };
}
