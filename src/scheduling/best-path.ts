import { type Costs, type CourseProblem, gapBefore, layerAt } from './course-problem.ts';

/** A course as chosen: for each session the day, the practitioner and the place on the grid. */
export type Path = Pair & {
  readonly days: readonly number[];
  readonly practitioners: readonly number[];
  readonly places: readonly number[];
};

/**
 * A part of all courses: the first sessions on fixed days, the next one on none of the banned days, the rest free.
 * With nothing fixed and nothing banned it is all of them.
 */
export type Region = { readonly fixed: readonly number[]; readonly banned: ReadonlySet<number> };

export const EVERYWHERE: Region = { fixed: [], banned: new Set() };

/** A cost as it is compared: disturbance first. */
export type Pair = { readonly disturbance: number; readonly cost: number };

const NEVER: Pair = { disturbance: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY };

/** A practitioner on a day. */
type State = { readonly practitioner: number; readonly day: number };

/** A state whose completion costs least, and what remains to pay after it. */
type Tie = State & { readonly place: number; readonly left: Pair };

/** What a session and all that follow cost, by state: at `practitioner × stride + day − base`. */
type Rest = Costs & { readonly stride: number; readonly base: number };

type Walk = { readonly problem: CourseProblem; readonly region: Region; readonly rests: readonly Rest[] };

/** Costs are whole numbers when the weights are decimals; this forgives rounding when they are not. */
const RELATIVE_ROUNDING = 1e-9;

const same = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= RELATIVE_ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));

/** The best course of a region, if there is one, and how to walk to it. */
export type BestOf = { readonly least: Pair; readonly path: () => Path };

/**
 * The least cost in one region, and on demand the course that has it: forward along the least costs, ties broken by
 * the earliest start session by session, then by practitioner id.
 */
export function bestOf(problem: CourseProblem, toGo: readonly Costs[], region: Region): BestOf | undefined {
  const walk: Walk = { problem, region, rests: restsOf(problem, toGo, region) };
  const least = leastAfter(walk, 0);
  if (least.cost === Number.POSITIVE_INFINITY) return undefined;
  return { least, path: () => pathOf(walk, least) };
}

/** The best course of all. */
export const bestPath = (problem: CourseProblem, toGo: readonly Costs[]): Path | undefined =>
  bestOf(problem, toGo, EVERYWHERE)?.path();

/** The costs to go inside a region: on fixed days reckoned anew, backward, from where the region is free. */
function restsOf(problem: CourseProblem, toGo: readonly Costs[], region: Region): readonly Rest[] {
  const rests: Rest[] = toGo.map((costs) => ({ ...costs, stride: problem.days, base: 0 }));
  const walk: Walk = { problem, region, rests };
  for (let index = region.fixed.length - 1; index >= 0; index -= 1)
    rests[index] = restOnDay(walk, index, region.fixed[index] ?? 0);
  return rests;
}

function restOnDay(walk: Walk, index: number, day: number): Rest {
  const { days, practitioners } = walk.problem;
  const layer = layerAt(walk.problem, index);
  const disturbance = new Float64Array(practitioners.length).fill(Number.POSITIVE_INFINITY);
  const cost = disturbance.slice();
  for (let practitioner = 0; practitioner < practitioners.length; practitioner += 1) {
    const state = practitioner * days + day;
    if (layer.cost[state] === Number.POSITIVE_INFINITY) continue;
    const after = leastAfter(walk, index + 1, { practitioner, day });
    disturbance[practitioner] = (layer.disturbance[state] ?? 0) + after.disturbance;
    cost[practitioner] = (layer.cost[state] ?? 0) + after.cost;
  }
  return { disturbance, cost, stride: 1, base: day };
}

type Visit = (state: number, day: number, practitioner: number) => void;

/** Calls back for every state a session may take after the one before, with its index among the rests. */
function forEachNext(
  { problem, region, rests }: Walk,
  index: number,
  before: State | undefined,
  visit: Visit,
): void {
  const rest = rests[index];
  if (rest === undefined) return;
  const gap = gapBefore(problem, index);
  const fixed = region.fixed[index];
  const first = before === undefined ? 0 : before.day + gap.min;
  const last = before === undefined ? problem.days - 1 : Math.min(problem.days - 1, before.day + gap.max);
  const banned = index === region.fixed.length ? region.banned : EVERYWHERE.banned;
  for (let day = Math.max(first, fixed ?? first); day <= Math.min(last, fixed ?? last); day += 1) {
    if (banned.has(day)) continue;
    for (let who = 0; who < problem.practitioners.length; who += 1)
      visit(who * rest.stride + day - rest.base, day, who);
  }
}

/** The cost of going from one session to a day and a practitioner: the gap off its ideal, and somebody else. */
function crossing(problem: CourseProblem, index: number, from: State | undefined) {
  const { ideal } = gapBefore(problem, index);
  const { gapCost, continuityCost } = problem;
  if (from === undefined) return (): number => 0;
  return (day: number, who: number): number =>
    gapCost * Math.abs(day - from.day - ideal) + (who === from.practitioner ? 0 : continuityCost);
}

/** The least that a session and all that follow can cost, after the one before; nothing once all are placed. */
function leastAfter(walk: Walk, index: number, from?: State): Pair {
  const rest = walk.rests[index];
  if (rest === undefined) return { disturbance: 0, cost: 0 };
  const cross = crossing(walk.problem, index, from);
  let { disturbance, cost } = NEVER;
  forEachNext(walk, index, from, (state, day, who) => {
    const left = rest.disturbance[state] ?? 0;
    if (left > disturbance) return;
    const right = (rest.cost[state] ?? 0) + cross(day, who);
    if (left < disturbance || right < cost) {
      disturbance = left;
      cost = right;
    }
  });
  return { disturbance, cost };
}

/** Among the next states that pay exactly what is left, those that start earliest. */
function earliestTies(walk: Walk, index: number, { from, left }: { from?: Tie; left: Pair }): Tie[] {
  const rest = walk.rests[index];
  const layer = layerAt(walk.problem, index);
  const cross = crossing(walk.problem, index, from);
  let ties: Tie[] = [];
  let earliest = Number.POSITIVE_INFINITY;
  forEachNext(walk, index, from, (state, day, practitioner) => {
    const disturbance = rest?.disturbance[state] ?? 0;
    const cost = rest?.cost[state] ?? 0;
    if (disturbance !== left.disturbance || !same(cost + cross(day, practitioner), left.cost)) return;
    const at = practitioner * walk.problem.days + day;
    const place = layer.place[at] ?? 0;
    if (place > earliest) return;
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

/** The ties of one step, whichever tie of the step before they follow. */
function nextTies(walk: Walk, index: number, before: readonly Tie[]): readonly Tie[] {
  const all = before.flatMap((from) => earliestTies(walk, index, { from, left: from.left }));
  const earliest = all.reduce((least, { place }) => Math.min(least, place), Number.POSITIVE_INFINITY);
  const ties = all.filter(({ place }) => place === earliest);
  return [...new Map(ties.map((tie) => [tie.practitioner, tie])).values()];
}

/** Whether going on to a tie of the next step pays exactly what is left. */
function follows({ problem, rests }: Walk, index: number, [from, to]: readonly [Tie, Tie]): boolean {
  const rest = rests[index];
  if (rest === undefined) return false;
  const state = to.practitioner * rest.stride + to.day - rest.base;
  const cost = (rest.cost[state] ?? 0) + crossing(problem, index, from)(to.day, to.practitioner);
  return rest.disturbance[state] === from.left.disturbance && same(cost, from.left.cost);
}

/** Ties of every step, without those from which no tie of the next step follows. */
function tiedSteps(walk: Walk, least: Pair): readonly (readonly Tie[])[] {
  const steps: (readonly Tie[])[] = [earliestTies(walk, 0, { left: least })];
  for (let index = 1; index < walk.problem.layers.length; index += 1)
    steps.push(nextTies(walk, index, steps[index - 1] ?? []));
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
