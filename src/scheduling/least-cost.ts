import { type Costs, type CourseProblem, gapBefore, type Layer, layerAt } from './course-problem.ts';
import type { GapRule } from './request.ts';

const noCosts = (states: number): Costs => ({
  disturbance: new Float64Array(states).fill(Number.POSITIVE_INFINITY),
  cost: new Float64Array(states).fill(Number.POSITIVE_INFINITY),
});

/** Dimensions of one layer. */
type Shape = { readonly days: number; readonly people: number };

/** The least pair of each day over all practitioners. */
function leastOfDay(costs: Costs, { days, people }: Shape): Costs {
  const least = noCosts(days);
  for (let state = 0; state < days * people; state += 1) {
    const day = state % days;
    const left = costs.disturbance[state] ?? 0;
    const right = costs.cost[state] ?? 0;
    const bestLeft = least.disturbance[day] ?? 0;
    if (left < bestLeft || (left === bestLeft && right < (least.cost[day] ?? 0))) {
      least.disturbance[day] = left;
      least.cost[day] = right;
    }
  }
  return least;
}

/** What is still to pay on arriving at each state, whoever came before: stay with the same, or pay for a change. */
function onArrival(costs: Costs, shape: Shape, continuityCost: number): Costs {
  const least = leastOfDay(costs, shape);
  const arrival = { disturbance: costs.disturbance.slice(), cost: costs.cost.slice() };
  for (let state = 0; state < arrival.cost.length; state += 1) {
    const day = state % shape.days;
    const left = least.disturbance[day] ?? 0;
    const right = (least.cost[day] ?? 0) + continuityCost;
    const own = arrival.disturbance[state] ?? 0;
    if (left < own || (left === own && right < (arrival.cost[state] ?? 0))) {
      arrival.disturbance[state] = left;
      arrival.cost[state] = right;
    }
  }
  return arrival;
}

/** Everything between one layer and the next. */
type Crossing = {
  readonly shape: Shape;
  readonly layer: Layer;
  readonly arrival: Costs;
  readonly gap: GapRule;
  readonly gapCost: number;
};

/** Adds to a state's own cost the least of what follows it within the gap. */
function settle(toGo: Costs, state: number, crossing: Crossing): void {
  const { layer, arrival, gap, gapCost, shape } = crossing;
  const day = state % shape.days;
  const last = Math.min(gap.max, shape.days - 1 - day);
  let bestLeft = Number.POSITIVE_INFINITY;
  let bestRight = Number.POSITIVE_INFINITY;
  for (let days = gap.min; days <= last; days += 1) {
    const left = arrival.disturbance[state + days] ?? 0;
    if (left > bestLeft) continue;
    const right = (arrival.cost[state + days] ?? 0) + gapCost * Math.abs(days - gap.ideal);
    if (left < bestLeft || right < bestRight) {
      bestLeft = left;
      bestRight = right;
    }
  }
  toGo.disturbance[state] = (layer.disturbance[state] ?? 0) + bestLeft;
  toGo.cost[state] = (layer.cost[state] ?? 0) + bestRight;
}

/**
 * For each state of each layer, the least that this session and all that follow can cost; infinite where the rest
 * of the course cannot be placed. Backward dynamic programming, sessions × days × practitioners × width of the gap.
 */
export function costsToGo(problem: CourseProblem): readonly Costs[] {
  const { days, practitioners, layers } = problem;
  const shape = { days, people: practitioners.length };
  const states = days * shape.people;
  const result: Costs[] = [];
  let next: Costs | undefined;
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const layer = layerAt(problem, index);
    const toGo = noCosts(states);
    if (next === undefined) copyLast(toGo, layer);
    else {
      const arrival = onArrival(next, shape, problem.continuityCost);
      const crossing = {
        shape,
        layer,
        arrival,
        gap: gapBefore(problem, index + 1),
        gapCost: problem.gapCost,
      };
      for (let state = 0; state < states; state += 1)
        if (layer.cost[state] !== Number.POSITIVE_INFINITY) settle(toGo, state, crossing);
    }
    result.push(toGo);
    next = toGo;
  }
  return result.reverse();
}

function copyLast(toGo: Costs, layer: Layer): void {
  for (let state = 0; state < layer.cost.length; state += 1) {
    if (layer.cost[state] === Number.POSITIVE_INFINITY) continue;
    toGo.disturbance[state] = layer.disturbance[state] ?? 0;
    toGo.cost[state] = layer.cost[state] ?? 0;
  }
}
