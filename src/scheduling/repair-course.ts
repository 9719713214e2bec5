import { toEpochDay } from '../kernel/day.ts';
import type { ChangeCalendars } from './change-ground.ts';
import { type BookedPlace, canStay, reassignment } from './change-layers.ts';
import type { CourseProblem, Layer } from './course-problem.ts';
import { placeFrom } from './grid.ts';
import { holdingsOf } from './holdings.ts';
import { NOBODY } from './placements.ts';
import type { Hold } from './prices.ts';
import { type ChangeLayout, layOutChange, type Rearrangement } from './rearrange.ts';
import type { RepairWeights } from './repair-request.ts';
import type { Session } from './request.ts';
import { type Starts, sessionAt } from './starts.ts';
import { wholeWeights } from './weights.ts';

/** A session that keeps its start, and what it holds then. */
export type Stay = { readonly session: Session; readonly holds: readonly Hold[] };

/** An affected course with every way to place each session, costs in the objective of the repair. */
export type RepairCourse = {
  readonly layout: ChangeLayout;
  readonly problem: CourseProblem;
  /** For each session of the layout the ways to keep its start, by practitioner. */
  readonly stays: readonly ReadonlyMap<number, Stay>[];
  /** What a start costs that the patient does not like. */
  readonly dislike: number;
  /** What a first session on a day, by index, costs for its delay. */
  readonly delayCost: (day: number) => number;
  /** What the sessions hold that can stay as they are, should the course as a whole not be placed. */
  readonly heldAsBooked: readonly Hold[];
};

/** A session's holdings in places of the grid. */
export const holdsOf = ({ grid }: Starts, session: Session): readonly Hold[] =>
  holdingsOf(session).map(({ resource, from, to }) => ({
    resource,
    from: placeFrom(grid, from),
    to: placeFrom(grid, to),
  }));

/** A layer in which disturbance is priced instead of coming first. */
function pricedLayer(
  layer: Layer,
  oneMove: number,
  priceOf: (own: number, moves: number, shift: number) => number,
): Layer {
  return {
    place: layer.place,
    disturbance: new Float64Array(layer.cost.length),
    cost: layer.cost.map((own, state) => {
      const disturbance = layer.disturbance[state] ?? 0;
      return disturbance === 0 ? priceOf(own, 0, 0) : priceOf(own, 1, disturbance - oneMove);
    }),
  };
}

/** The ways for one session to keep its start: the states that disturb nobody. */
function staysOf(
  { ground, problem }: ChangeLayout,
  booked: BookedPlace,
  layer: Layer,
): ReadonlyMap<number, Stay> {
  const stays = new Map<number, Stay>();
  const own = canStay(ground, booked.session) ? (booked.session.practitioner ?? NOBODY) : undefined;
  for (const [who, practitioner] of problem.practitioners.entries()) {
    const state = who * problem.days + booked.day;
    if (layer.disturbance[state] !== 0 || layer.cost[state] === Number.POSITIVE_INFINITY) continue;
    const chosen = practitioner === own ? undefined : reassignment(ground, booked, practitioner);
    const session = chosen === undefined ? booked.session : sessionAt(ground.starts, booked.place, chosen);
    stays.set(who, { session, holds: holdsOf(ground.starts, session) });
  }
  return stays;
}

export function repairCourse(
  rearrangement: Rearrangement,
  calendars: ChangeCalendars,
  { moved, day }: RepairWeights,
): RepairCourse {
  const layout = layOutChange(rearrangement, calendars);
  const { ground, booked, settled, problem } = layout;
  const { course } = rearrangement.plan;
  const { scale, delay } = wholeWeights(course.weights);
  const firstDay = ground.starts.grid.days[0]?.epochDay ?? 0;
  const beforeEarliest = delay * (toEpochDay(course.earliest) - firstDay);
  const layers = problem.layers.map((layer, index) => {
    const uncounted = index === 0 && !settled ? beforeEarliest : 0;
    return pricedLayer(
      layer,
      ground.oneMove,
      (own, moves, shift) => (own - uncounted) / scale + moved * moves + day * shift,
    );
  });
  const stays = booked.map((session, index) => {
    const layer = problem.layers[index];
    return layer === undefined || (settled && index === 0)
      ? new Map<number, Stay>()
      : staysOf(layout, session, layer);
  });
  return {
    layout,
    problem: {
      ...problem,
      layers,
      gapCost: problem.gapCost / scale,
      continuityCost: problem.continuityCost / scale,
    },
    stays,
    dislike: ground.dislike / scale,
    delayCost: (index) => (delay * index - beforeEarliest) / scale,
    heldAsBooked: booked
      .slice(settled ? 1 : 0)
      .filter(({ session }) => canStay(ground, session))
      .flatMap(({ session }) => holdsOf(ground.starts, session)),
  };
}
