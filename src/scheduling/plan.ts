import { toEpochDay } from '../kernel/day.ts';
import type { Path } from './best-path.ts';
import { blockedBy } from './blocking.ts';
import type { CourseProblem } from './course-problem.ts';
import { gapRules, likedPlaces, widened, within } from './course-rules.ts';
import { gridOf } from './grid.ts';
import { costsToGo } from './least-cost.ts';
import { type Placements, placementsOf, withDayCost } from './placements.ts';
import { rankedPaths } from './ranked-paths.ts';
import type { Course, Plan, PlanAnswer, PlanRequest } from './request.ts';
import { choose, practitionersOf, type Starts, sessionAt, startsOf } from './starts.ts';
import { type Counts, costOf, wholeWeights } from './weights.ts';

/** A course laid out on the clinic's calendars. */
export type LaidOut = {
  readonly starts: Starts;
  readonly placements: Placements;
  readonly problem: CourseProblem;
};

/** Every placement of every session, from the clinic's raw records. */
export function layOut({ clinic, visit, course }: PlanRequest): LaidOut {
  const weights = wholeWeights(course.weights);
  const grid = gridOf(clinic, visit, { from: course.earliest, to: course.latest });
  const starts = startsOf(clinic, visit, grid);
  const blackouts = (course.blackouts ?? []).map(widened);
  const placements = placementsOf(starts, {
    prefer: course.prefer,
    dislike: weights.preference,
    allowed: (day) => !blackouts.some((span) => within(day, span)),
  });
  const first = withDayCost(placements.layer, grid.days.length, (day) => day * weights.delay);
  const problem: CourseProblem = {
    days: grid.days.length,
    practitioners: placements.practitioners.map(({ id }) => id),
    layers: Array.from({ length: course.sessions }, (_, index) => (index === 0 ? first : placements.layer)),
    gaps: gapRules(course),
    gapCost: weights.gap,
    continuityCost: practitionersOf(starts) === undefined ? 0 : weights.continuity,
  };
  return { starts, placements, problem };
}

/** How much of each part of the cost a path has. */
export function countsOf({ starts, problem }: LaidOut, path: Path, course: Course): Counts {
  const { grid } = starts;
  const disliked = path.places.filter((place, index) => {
    const day = grid.days[path.days[index] ?? 0];
    const liked = day === undefined ? [] : likedPlaces(grid, day, course.prefer);
    return !liked.some(({ from, to }) => place >= from && place < to);
  });
  const between = path.days.slice(1).map((day, index) => ({
    off: Math.abs(day - (path.days[index] ?? 0) - (problem.gaps[index]?.ideal ?? 0)),
    changed: path.practitioners[index] !== path.practitioners[index + 1],
  }));
  const firstDay = grid.days[path.days[0] ?? 0]?.epochDay ?? 0;
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
    const chosen = choose(laidOut.starts, place, practitioner);
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
