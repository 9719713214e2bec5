import { type Costs, type CourseProblem, gapBefore, layerAt } from './course-problem.ts';

/** A course as chosen: for each session the day, the practitioner and the place on the grid. */
export type Path = {
  readonly disturbance: number;
  readonly cost: number;
  readonly days: readonly number[];
  readonly practitioners: readonly number[];
  readonly places: readonly number[];
};

/**
 * A part of all courses: the first sessions on fixed days, the next one on none of the banned days, the rest free.
 * With nothing fixed and nothing banned it is all of them.
 */
export type Region = { readonly fixed: readonly number[]; readonly banned: ReadonlySet<number> };

type Pair = { readonly disturbance: number; readonly cost: number };
const NEVER: Pair = { disturbance: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY };

/** A state whose completion costs least, and what remains to pay after it. */
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

const less = (a: Pair, b: Pair): boolean =>
  a.disturbance < b.disturbance || (a.disturbance === b.disturbance && a.cost < b.cost);

const equal = (a: Pair, b: Pair): boolean => a.disturbance === b.disturbance && same(a.cost, b.cost);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Walks one region of a course problem forward along its least costs, breaking ties by start, then by id. */
export function bestPath(problem: CourseProblem, toGo: readonly Costs[], region: Region): Path | undefined {
  const rests = fixedRests(problem, toGo, region);
  const walk: Walk = { problem, toGo, region, rests };
  const first = tiesAt(walk, 0, []);
  const [start] = first;
  if (start === undefined) return undefined;
  const steps = [first];
  for (let index = 1; index < problem.layers.length; index += 1)
    steps.push(tiesAt(walk, index, steps.at(-1) ?? []));
  const total = restAt(walk, 0, start);
  return pathOf(walk, steps, total);
}

type Walk = {
  readonly problem: CourseProblem;
  readonly toGo: readonly Costs[];
  readonly region: Region;
  /** For each session on a fixed day, what it and the rest cost by practitioner. */
  readonly rests: readonly (readonly Pair[])[];
};

type State = { readonly practitioner: number; readonly day: number };

const pairAt = (costs: Costs, state: number): Pair => ({
  disturbance: costs.disturbance[state] ?? Number.POSITIVE_INFINITY,
  cost: costs.cost[state] ?? Number.POSITIVE_INFINITY,
});

/** What a session in this state and all that follow cost at least, inside the region. */
function restAt(walk: Walk, index: number, { practitioner, day }: State): Pair {
  const { fixed, banned } = walk.region;
  if (index < fixed.length)
    return (day === fixed[index] ? walk.rests[index]?.[practitioner] : undefined) ?? NEVER;
  if (index === fixed.length && banned.has(day)) return NEVER;
  const costs = walk.toGo[index];
  return costs === undefined ? NEVER : pairAt(costs, practitioner * walk.problem.days + day);
}

/** The days open to a session, given the day of the one before. */
function daysFor(
  { problem, region }: Pick<Walk, 'problem' | 'region'>,
  index: number,
  before?: number,
): number[] {
  const gap = gapBefore(problem, index);
  const from = before === undefined ? 0 : before + gap.min;
  const to = before === undefined ? problem.days - 1 : Math.min(problem.days - 1, before + gap.max);
  const fixed = region.fixed[index];
  if (fixed === undefined) return range(from, to);
  return fixed >= from && fixed <= to ? [fixed] : [];
}

/** The cost of going from one session to the next: the gap off its ideal, and another practitioner. */
function crossingCost(problem: CourseProblem, index: number, [from, to]: readonly [State, State]): number {
  const { ideal } = gapBefore(problem, index);
  const change = from.practitioner === to.practitioner ? 0 : problem.continuityCost;
  return problem.gapCost * Math.abs(to.day - from.day - ideal) + change;
}

const plus = (pair: Pair, cost: number): Pair => ({ disturbance: pair.disturbance, cost: pair.cost + cost });

/** Backward over the fixed days: what each costs by practitioner, with the best that can follow. */
function fixedRests(problem: CourseProblem, toGo: readonly Costs[], region: Region): (readonly Pair[])[] {
  const rests: (readonly Pair[])[] = problem.layers.map(() => []);
  const walk: Walk = { problem, toGo, region, rests };
  for (let index = region.fixed.length - 1; index >= 0; index -= 1) {
    const day = region.fixed[index] ?? 0;
    rests[index] = problem.practitioners.map((_, practitioner) => {
      const own = pairAt(layerAt(problem, index), practitioner * problem.days + day);
      if (own.cost === Number.POSITIVE_INFINITY) return NEVER;
      const following = leastAfter(walk, index, { practitioner, day });
      return { disturbance: own.disturbance + following.disturbance, cost: own.cost + following.cost };
    });
  }
  return rests;
}

function leastAfter(walk: Walk, index: number, from: State): Pair {
  if (index + 1 >= walk.problem.layers.length) return { disturbance: 0, cost: 0 };
  let best = NEVER;
  for (const to of statesAfter(walk, index + 1, from)) {
    const pair = plus(restAt(walk, index + 1, to), crossingCost(walk.problem, index + 1, [from, to]));
    if (less(pair, best)) best = pair;
  }
  return best;
}

/** Every state a session may take after the one before. */
function statesAfter(walk: Walk, index: number, before?: State): State[] {
  return daysFor(walk, index, before?.day).flatMap((day) =>
    walk.problem.practitioners.map((_, practitioner) => ({ practitioner, day })),
  );
}

/** Among the states of a session that keep the whole course at its least cost, those that start earliest. */
function tiesAt(walk: Walk, index: number, before: readonly Tie[]): readonly Tie[] {
  const candidates = index === 0 ? openings(walk) : before.flatMap((tie) => continuations(walk, index, tie));
  const layer = layerAt(walk.problem, index);
  const placed = candidates.map((state) => {
    const at = state.practitioner * walk.problem.days + state.day;
    const rest = restAt(walk, index, state);
    const left = {
      disturbance: rest.disturbance - (layer.disturbance[at] ?? 0),
      cost: rest.cost - (layer.cost[at] ?? 0),
    };
    return { ...state, place: layer.place[at] ?? 0, left };
  });
  const earliest = placed.reduce((least, tie) => Math.min(least, tie.place), Number.POSITIVE_INFINITY);
  const ties = placed.filter((tie) => tie.place === earliest);
  return [...new Map(ties.map((tie) => [tie.practitioner, tie])).values()];
}

function openings(walk: Walk): State[] {
  const states = statesAfter(walk, 0);
  const least = states.reduce((best, state) => {
    const rest = restAt(walk, 0, state);
    return less(rest, best) ? rest : best;
  }, NEVER);
  if (least.cost === Number.POSITIVE_INFINITY) return [];
  return states.filter((state) => equal(restAt(walk, 0, state), least));
}

const continuations = (walk: Walk, index: number, from: Tie): State[] =>
  statesAfter(walk, index, from).filter((to) => follows(walk, index, [from, to]));

/** Whether going on to this state pays exactly what was still to pay. */
const follows = (walk: Walk, index: number, [from, to]: readonly [Tie, State]): boolean =>
  equal(plus(restAt(walk, index, to), crossingCost(walk.problem, index, [from, to])), from.left);

/** Of all tied courses, now equal in every start, the one whose practitioners come first by id. */
function pathOf(walk: Walk, steps: readonly (readonly Tie[])[], total: Pair): Path {
  const kept = [...steps];
  for (let index = steps.length - 2; index >= 0; index -= 1)
    kept[index] = (kept[index] ?? []).filter((from) =>
      (kept[index + 1] ?? []).some((to) => follows(walk, index + 1, [from, to])),
    );
  const chosen: Tie[] = [];
  for (const [index, ties] of kept.entries()) {
    const before = chosen.at(-1);
    const open = before === undefined ? ties : ties.filter((to) => follows(walk, index, [before, to]));
    const first = open.toSorted((a, b) => a.practitioner - b.practitioner)[0];
    if (first === undefined) throw new Error('a least-cost course lost its way');
    chosen.push(first);
  }
  return {
    ...total,
    days: chosen.map(({ day }) => day),
    practitioners: chosen.map(({ practitioner }) => practitioner),
    places: chosen.map(({ place }) => place),
  };
}
