import { type Costs, type CourseProblem, gapBefore, layerAt } from './course-problem.ts';
import { noCosts } from './least-cost.ts';

/**
 * A part of all courses: the first sessions on fixed days, the next one on none of the banned days, the rest free.
 * With nothing fixed and nothing banned it is all of them.
 */
export type Region = { readonly fixed: readonly number[]; readonly banned: ReadonlySet<number> };

export const EVERYWHERE: Region = { fixed: [], banned: new Set() };

/** A cost as it is compared: disturbance first. */
export type Pair = { readonly disturbance: number; readonly cost: number };

export const NEVER: Pair = { disturbance: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY };

/** What a session and all that follow cost, by state: at `practitioner × stride + day − base`. */
export type Rest = Costs & { readonly stride: number; readonly base: number };

/** A region of a course problem, with what each session and all that follow cost inside it. */
export type Walk = {
  readonly problem: CourseProblem;
  readonly region: Region;
  readonly rests: readonly Rest[];
};

/** The costs to go inside a region: on fixed days reckoned anew, backward, from where the region is free. */
export function walkIn(problem: CourseProblem, toGo: readonly Costs[], region: Region): Walk {
  const rests: Rest[] = toGo.map((costs) => ({ ...costs, stride: problem.days, base: 0 }));
  const walk: Walk = { problem, region, rests };
  for (let index = region.fixed.length - 1; index >= 0; index -= 1)
    rests[index] = restOnDay(walk, index, region.fixed[index] ?? 0);
  return walk;
}

/** What the sessions from this one on cost when it is on one day, by practitioner. */
function restOnDay(walk: Walk, index: number, day: number): Rest {
  const { days, practitioners } = walk.problem;
  const layer = layerAt(walk.problem, index);
  const after = leastByPractitioner(walk, { index: index + 1, before: day });
  const rest = noCosts(practitioners.length);
  for (let who = 0; who < practitioners.length; who += 1) {
    const state = who * days + day;
    if (layer.cost[state] === Number.POSITIVE_INFINITY) continue;
    rest.disturbance[who] = (layer.disturbance[state] ?? 0) + (after.disturbance[who] ?? 0);
    rest.cost[who] = (layer.cost[state] ?? 0) + (after.cost[who] ?? 0);
  }
  return { ...rest, stride: 1, base: day };
}

/** The least that can follow a day, for each practitioner of that day. */
function leastByPractitioner(walk: Walk, step: Step): Costs {
  const { problem, rests } = walk;
  const rest = rests[step.index];
  const people = problem.practitioners.length;
  if (rest === undefined) return { disturbance: new Float64Array(people), cost: new Float64Array(people) };
  const own = noCosts(people);
  const other: { disturbance: number; cost: number } = { ...NEVER };
  const gapCost = gapCosts(problem, step);
  forEachNext(walk, step, (state, day, who) => {
    const left = rest.disturbance[state] ?? 0;
    const right = (rest.cost[state] ?? 0) + gapCost(day);
    if (isLess(left, right, pairAt(own, who))) {
      own.disturbance[who] = left;
      own.cost[who] = right;
    }
    if (isLess(left, right + problem.continuityCost, other)) {
      other.disturbance = left;
      other.cost = right + problem.continuityCost;
    }
  });
  for (let who = 0; who < people; who += 1) {
    if (!isLess(other.disturbance, other.cost, pairAt(own, who))) continue;
    own.disturbance[who] = other.disturbance;
    own.cost[who] = other.cost;
  }
  return own;
}

const pairAt = ({ disturbance, cost }: Costs, index: number): Pair => ({
  disturbance: disturbance[index] ?? 0,
  cost: cost[index] ?? 0,
});

export const isLess = (disturbance: number, cost: number, than: Pair): boolean =>
  disturbance < than.disturbance || (disturbance === than.disturbance && cost < than.cost);

/** A session to be placed, by index, and the day of the one before it. */
export type Step = { readonly index: number; readonly before?: number | undefined };

type Visit = (state: number, day: number, practitioner: number) => void;

/** Calls back for every state a session may take after a day, with its index among the rests. */
export function forEachNext(walk: Walk, { index, before }: Step, visit: Visit): void {
  const { problem, region, rests } = walk;
  const rest = rests[index];
  if (rest === undefined) return;
  const gap = gapBefore(problem, index);
  const fixed = region.fixed[index];
  const first = before === undefined ? 0 : before + gap.min;
  const last = before === undefined ? problem.days - 1 : Math.min(problem.days - 1, before + gap.max);
  const banned = index === region.fixed.length ? region.banned : EVERYWHERE.banned;
  for (let day = Math.max(first, fixed ?? first); day <= Math.min(last, fixed ?? last); day += 1) {
    if (banned.has(day)) continue;
    for (let who = 0; who < problem.practitioners.length; who += 1)
      visit(who * rest.stride + day - rest.base, day, who);
  }
}

/** What the gap from one day to another costs; nothing before the first session. */
export function gapCosts(problem: CourseProblem, { index, before }: Step): (day: number) => number {
  if (before === undefined) return () => 0;
  const ideal = before + gapBefore(problem, index).ideal;
  return (day) => problem.gapCost * Math.abs(day - ideal);
}
