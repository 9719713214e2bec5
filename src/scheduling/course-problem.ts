import type { GapRule } from './request.ts';

/**
 * What placing one session costs, for each state: a practitioner on a day (`practitioner × days + day`). Costs are
 * pairs, compared left first: the disturbance of a change (zero when planning afresh), then the course's own cost.
 */
export type Layer = {
  readonly disturbance: Float64Array;
  /** Infinite where the session cannot be. */
  readonly cost: Float64Array;
  /** The place on the grid at which the session would start: the earliest of those that cost least. */
  readonly place: Int32Array;
};

/**
 * A course as a shortest path: one layer a session, and between layers the gaps. It is exact because gaps are local
 * calendar days and continuity is a matter of who: nothing else of a session touches the next.
 */
export type CourseProblem = {
  readonly days: number;
  /** By id; a single nameless one when the visit needs none. */
  readonly practitioners: readonly string[];
  readonly layers: readonly Layer[];
  /** The rule for each gap, in order: one fewer than the layers. */
  readonly gaps: readonly GapRule[];
  /** Per day away from the ideal gap. */
  readonly gapCost: number;
  /** Per change of practitioner. */
  readonly continuityCost: number;
};

/** A pair of costs for each state of each layer. */
export type Costs = { readonly disturbance: Float64Array; readonly cost: Float64Array };

export const layerAt = (problem: CourseProblem, index: number): Layer => {
  const layer = problem.layers[index];
  if (layer === undefined) throw new RangeError(`no session ${index}`);
  return layer;
};

export const NO_GAP: GapRule = { min: 1, ideal: 1, max: 1 };

/** The rule for the gap that ends at a layer. */
export const gapBefore = (problem: CourseProblem, index: number): GapRule =>
  problem.gaps[index - 1] ?? NO_GAP;
