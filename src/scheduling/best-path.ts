import { type Costs, type CourseProblem, layerAt } from './course-problem.ts';
import {
  EVERYWHERE,
  forEachNext,
  gapCosts,
  isLess,
  NEVER,
  type Pair,
  type Region,
  type Step,
  type Walk,
  walkIn,
} from './region.ts';

/** A course as chosen: for each session the day, the practitioner and the place on the grid. */
export type Path = Pair & {
  readonly days: readonly number[];
  readonly practitioners: readonly number[];
  readonly places: readonly number[];
};

/** A practitioner on a day with whom the course can still cost its least, and what remains to pay after it. */
type Tie = {
  readonly practitioner: number;
  readonly day: number;
  readonly place: number;
  readonly left: Pair;
};

/** Costs are whole numbers when the weights are decimals; this forgives rounding when they are not. */
const RELATIVE_ROUNDING = 1e-9;

const same = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= RELATIVE_ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));

const equal = (a: Pair, b: Pair): boolean => a.disturbance === b.disturbance && same(a.cost, b.cost);

/** The best course of a region, if there is one, and how to walk to it. */
export type BestOf = { readonly least: Pair; readonly path: () => Path };

/**
 * The least cost in one region, and on demand the course that has it: forward along the least costs, ties broken by
 * the earliest start session by session, then by practitioner id.
 */
export function bestOf(problem: CourseProblem, toGo: readonly Costs[], region: Region): BestOf | undefined {
  const walk = walkIn(problem, toGo, region);
  const least = leastOfAll(walk);
  if (least.cost === Number.POSITIVE_INFINITY) return undefined;
  return { least, path: () => pathOf(walk, least) };
}

/** The best course of all. */
export const bestPath = (problem: CourseProblem, toGo: readonly Costs[]): Path | undefined =>
  bestOf(problem, toGo, EVERYWHERE)?.path();

/** The least that a whole course of the region costs. */
function leastOfAll(walk: Walk): Pair {
  const rest = walk.rests[0];
  const least: { disturbance: number; cost: number } = { ...NEVER };
  forEachNext(walk, { index: 0 }, (state) => {
    const [left, right] = [rest?.disturbance[state] ?? 0, rest?.cost[state] ?? 0];
    if (!isLess(left, right, least)) return;
    least.disturbance = left;
    least.cost = right;
  });
  return least;
}

/** Tells whether going on to a state, its gap paid, pays exactly what is left after some tie of the step before. */
function followsSome({ continuityCost }: CourseProblem, before: readonly Tie[]) {
  const own = new Map(before.map((tie) => [tie.practitioner, tie.left]));
  return (who: number, pair: Pair): boolean => {
    const left = own.get(who);
    if (left !== undefined && equal(pair, left)) return true;
    const changed = { disturbance: pair.disturbance, cost: pair.cost + continuityCost };
    return before.some((tie) => tie.practitioner !== who && equal(changed, tie.left));
  };
}

/** Among the next states that pay exactly what is left, those that start earliest. */
function earliestTies(walk: Walk, step: Step, pays: (who: number, pair: Pair) => boolean): Tie[] {
  const rest = walk.rests[step.index];
  const layer = layerAt(walk.problem, step.index);
  const gapCost = gapCosts(walk.problem, step);
  let ties: Tie[] = [];
  let earliest = Number.POSITIVE_INFINITY;
  forEachNext(walk, step, (state, day, practitioner) => {
    const at = practitioner * walk.problem.days + day;
    const place = layer.place[at] ?? 0;
    const disturbance = rest?.disturbance[state] ?? 0;
    const cost = rest?.cost[state] ?? 0;
    if (cost === Number.POSITIVE_INFINITY || place > earliest) return;
    if (!pays(practitioner, { disturbance, cost: cost + gapCost(day) })) return;
    if (place < earliest) ties = [];
    earliest = place;
    const after = {
      disturbance: disturbance - (layer.disturbance[at] ?? 0),
      cost: cost - (layer.cost[at] ?? 0),
    };
    ties.push({ practitioner, day, place, left: after });
  });
  return ties;
}

/** Whether going on from one tie to another pays exactly what is left. */
function follows({ problem, rests }: Walk, index: number, [from, to]: readonly [Tie, Tie]): boolean {
  const rest = rests[index];
  if (rest === undefined) return false;
  const state = to.practitioner * rest.stride + to.day - rest.base;
  const cost = (rest.cost[state] ?? 0) + gapCosts(problem, { index, before: from.day })(to.day);
  const pair = { disturbance: rest.disturbance[state] ?? 0, cost };
  return followsSome(problem, [from])(to.practitioner, pair);
}

/** Ties of every step, without those from which no tie of the next step follows. */
function tiedSteps(walk: Walk, least: Pair): readonly (readonly Tie[])[] {
  const steps: (readonly Tie[])[] = [earliestTies(walk, { index: 0 }, (_, pair) => equal(pair, least))];
  for (let index = 1; index < walk.problem.layers.length; index += 1) {
    const before = steps[index - 1] ?? [];
    steps.push(earliestTies(walk, { index, before: before[0]?.day }, followsSome(walk.problem, before)));
  }
  for (let index = steps.length - 2; index >= 0; index -= 1) {
    const next = steps[index + 1] ?? [];
    steps[index] = (steps[index] ?? []).filter((from) =>
      next.some((to) => follows(walk, index + 1, [from, to])),
    );
  }
  return steps;
}

/** Of all tied courses, now equal in every start, the one whose practitioners come first by id. */
function pathOf(walk: Walk, least: Pair): Path {
  const chosen: Tie[] = [];
  for (const [index, ties] of tiedSteps(walk, least).entries()) {
    const before = chosen.at(-1);
    const open = before === undefined ? ties : ties.filter((to) => follows(walk, index, [before, to]));
    const first = open.toSorted((a, b) => a.practitioner - b.practitioner)[0];
    if (first === undefined) throw new Error('a least-cost course lost its way');
    chosen.push(first);
  }
  return {
    ...least,
    days: chosen.map(({ day }) => day),
    practitioners: chosen.map(({ practitioner }) => practitioner),
    places: chosen.map(({ place }) => place),
  };
}
