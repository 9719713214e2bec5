import { bestPath, type Path, type Region } from './best-path.ts';
import type { Costs, CourseProblem } from './course-problem.ts';

type Found = { readonly path: Path; readonly region: Region };

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The order of courses: disturbance, cost, earliest starts in order, practitioners by id. */
export const comparePaths = (a: Path, b: Path): number =>
  a.disturbance - b.disturbance ||
  a.cost - b.cost ||
  compareLists(a.places, b.places) ||
  compareLists(a.practitioners, b.practitioners);

/** What is left of a region without the courses on the days of its best one, in parts that do not overlap. */
function without({ path, region }: Found): Region[] {
  const from = region.fixed.length;
  return path.days.slice(from).map((day, offset) => ({
    fixed: path.days.slice(0, from + offset),
    banned: new Set(offset === 0 ? [...region.banned, day] : [day]),
  }));
}

/**
 * The best courses in order, no two on the same days: each differs from every better one in the day of at least one
 * session. After each answer the rest of its region is split and each part solved exactly (Lawler's partition).
 */
export function rankedPaths(problem: CourseProblem, toGo: readonly Costs[], count: number): Path[] {
  const ranked: Path[] = [];
  let waiting: Found[] = [];
  const consider = (region: Region): void => {
    const path = bestPath(problem, toGo, region);
    if (path !== undefined) waiting.push({ path, region });
  };
  consider({ fixed: [], banned: new Set() });
  while (ranked.length < count) {
    const best = waiting.reduce<Found | undefined>(
      (least, found) => (least === undefined || comparePaths(found.path, least.path) < 0 ? found : least),
      undefined,
    );
    if (best === undefined) break;
    ranked.push(best.path);
    waiting = waiting.filter((found) => found !== best);
    for (const region of without(best)) consider(region);
  }
  return ranked;
}
