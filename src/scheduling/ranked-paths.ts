import { type BestOf, bestOf, type Path } from './best-path.ts';
import type { Costs, CourseProblem } from './course-problem.ts';
import { EVERYWHERE, type Pair, type Region } from './region.ts';

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const comparePairs = (a: Pair, b: Pair): number => a.disturbance - b.disturbance || a.cost - b.cost;

/** The order of courses: disturbance, cost, earliest starts in order, practitioners by id. */
export const comparePaths = (a: Path, b: Path): number =>
  comparePairs(a, b) || compareLists(a.places, b.places) || compareLists(a.practitioners, b.practitioners);

/** A region not yet answered from, its least cost, and its best course once somebody needed to know. */
type Waiting = { readonly region: Region; readonly best: BestOf; known?: Path };

const pathOf = (waiting: Waiting): Path => {
  waiting.known ??= waiting.best.path();
  return waiting.known;
};

/** What is left of a region without the courses on the days of its best one, in parts that do not overlap. */
function without(region: Region, { days }: Path): Region[] {
  const from = region.fixed.length;
  return days.slice(from).map((day, offset) => ({
    fixed: days.slice(0, from + offset),
    banned: new Set(offset === 0 ? [...region.banned, day] : [day]),
  }));
}

/** The region with the best course; only regions of the same least cost need their courses known. */
function bestWaiting(waiting: readonly Waiting[]): Waiting | undefined {
  return waiting.reduce<Waiting | undefined>((least, other) => {
    if (least === undefined) return other;
    const order =
      comparePairs(other.best.least, least.best.least) || comparePaths(pathOf(other), pathOf(least));
    return order < 0 ? other : least;
  }, undefined);
}

/**
 * The best courses in order, no two on the same days: each differs from every better one in the day of at least one
 * session. After each answer the rest of its region is split and each part solved exactly (Lawler's partition).
 */
export function rankedPaths(problem: CourseProblem, toGo: readonly Costs[], count: number): Path[] {
  const ranked: Path[] = [];
  let waiting: Waiting[] = [];
  let fresh: Region[] = [EVERYWHERE];
  while (ranked.length < count) {
    for (const region of fresh) {
      const best = bestOf(problem, toGo, region);
      if (best !== undefined) waiting.push({ region, best });
    }
    const found = bestWaiting(waiting);
    if (found === undefined) break;
    const path = pathOf(found);
    ranked.push(path);
    waiting = waiting.filter((other) => other !== found);
    fresh = without(found.region, path);
  }
  return ranked;
}
