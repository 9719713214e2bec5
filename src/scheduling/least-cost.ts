import { type Costs, type CourseProblem, gapBefore, type Layer, layerAt } from './course-problem.ts';
import type { GapRule } from './request.ts';
import { leastAhead } from './window-least.ts';

export const noCosts = (states: number): Costs => ({
  disturbance: new Float64Array(states).fill(Number.POSITIVE_INFINITY),
  cost: new Float64Array(states).fill(Number.POSITIVE_INFINITY),
});

/** Dimensions of one layer. */
type Shape = { readonly days: number; readonly people: number };

/** The least pair of each day over all practitioners. */
function leastOfDay(costs: Costs, { days, people }: Shape): Costs {
  const least = noCosts(days);
  for (let state = 0, day = 0; state < days * people; state += 1) {
    const left = costs.disturbance[state] ?? 0;
    const right = costs.cost[state] ?? 0;
    const bestLeft = least.disturbance[day] ?? 0;
    if (left < bestLeft || (left === bestLeft && right < (least.cost[day] ?? 0))) {
      least.disturbance[day] = left;
      least.cost[day] = right;
    }
    day = day + 1 === days ? 0 : day + 1;
  }
  return least;
}

/** What is still to pay on arriving with each practitioner, by day: stay with the same, or pay for a change. */
type Arrival = { readonly least: Costs; readonly costs: Costs; readonly continuityCost: number };

/** One practitioner's days out of an arrival. */
function rowOf({ least, costs, continuityCost }: Arrival, person: number, days: number): Costs {
  const row = {
    disturbance: costs.disturbance.slice(person * days, (person + 1) * days),
    cost: costs.cost.slice(person * days, (person + 1) * days),
  };
  for (let day = 0; day < days; day += 1) {
    const left = least.disturbance[day] ?? 0;
    const right = (least.cost[day] ?? 0) + continuityCost;
    const own = row.disturbance[day] ?? 0;
    if (left < own || (left === own && right < (row.cost[day] ?? 0))) {
      row.disturbance[day] = left;
      row.cost[day] = right;
    }
  }
  return row;
}

/** A gap and the price of each day off its ideal. */
type PricedGap = { readonly gap: GapRule; readonly gapCost: number };

/**
 * For each day the least pair that can follow it within the gap, its price added. The price falls to the ideal gap
 * and rises after it, two straight lines: so each side is a window over costs tilted by the price.
 */
function leastAfterGap(row: Costs, { gap, gapCost }: PricedGap): Costs {
  const tilted = (slope: number) => ({
    left: row.disturbance,
    right: row.cost.map((cost, day) => cost + slope * day),
  });
  const sooner = leastAhead(tilted(-gapCost), { from: gap.min, to: gap.ideal });
  const later = leastAhead(tilted(gapCost), { from: gap.ideal, to: gap.max });
  const result = noCosts(row.cost.length);
  for (let day = 0; day < row.cost.length; day += 1)
    for (const next of [sooner[day] ?? -1, later[day] ?? -1]) {
      if (next < 0) continue;
      const left = row.disturbance[next] ?? 0;
      const right = (row.cost[next] ?? 0) + gapCost * Math.abs(next - day - gap.ideal);
      const bestLeft = result.disturbance[day] ?? 0;
      if (left < bestLeft || (left === bestLeft && right < (result.cost[day] ?? 0))) {
        result.disturbance[day] = left;
        result.cost[day] = right;
      }
    }
  return result;
}

/** What a layer and all after it cost, from what all after it cost on arrival. */
function layerToGo(layer: Layer, arrival: Arrival, priced: PricedGap): Costs {
  const days = arrival.least.cost.length;
  const toGo = noCosts(layer.cost.length);
  for (let person = 0; person * days < layer.cost.length; person += 1) {
    const after = leastAfterGap(rowOf(arrival, person, days), priced);
    for (let day = 0; day < days; day += 1) {
      const state = person * days + day;
      if (layer.cost[state] === Number.POSITIVE_INFINITY) continue;
      toGo.disturbance[state] = (layer.disturbance[state] ?? 0) + (after.disturbance[day] ?? 0);
      toGo.cost[state] = (layer.cost[state] ?? 0) + (after.cost[day] ?? 0);
    }
  }
  return toGo;
}

/** The last session costs what it costs, and a state that cannot be disturbs without end. */
function lastToGo(layer: Layer): Costs {
  const toGo = noCosts(layer.cost.length);
  for (let state = 0; state < layer.cost.length; state += 1) {
    if (layer.cost[state] === Number.POSITIVE_INFINITY) continue;
    toGo.disturbance[state] = layer.disturbance[state] ?? 0;
    toGo.cost[state] = layer.cost[state] ?? 0;
  }
  return toGo;
}

/**
 * For each state of each layer, the least that this session and all that follow can cost; infinite where the rest
 * of the course cannot be placed. Backward dynamic programming, linear in sessions × days × practitioners.
 */
export function costsToGo(problem: CourseProblem): readonly Costs[] {
  const { days, practitioners, layers, continuityCost, gapCost } = problem;
  const shape = { days, people: practitioners.length };
  const result: Costs[] = [];
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const layer = layerAt(problem, index);
    const costs = result.at(-1);
    if (costs === undefined) {
      result.push(lastToGo(layer));
      continue;
    }
    const arrival = { least: leastOfDay(costs, shape), costs, continuityCost };
    result.push(layerToGo(layer, arrival, { gap: gapBefore(problem, index + 1), gapCost }));
  }
  return result.reverse();
}
