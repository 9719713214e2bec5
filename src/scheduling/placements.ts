import { type Bits, firstBit, keepWhereAhead } from './bits.ts';
import type { Layer } from './course-problem.ts';
import { likedPlaces, type PlaceSpan, placesOfDay } from './course-rules.ts';
import type { Preference } from './request.ts';
import { practitionersOf, type Server, type Starts } from './starts.ts';

/** Where one session of a course can be, for each practitioner and day. */
export type Placements = {
  /** By id; one nameless entry when the visit needs none. */
  readonly practitioners: readonly Server[];
  /** Starts open to each practitioner, every other kind having a server. */
  readonly open: readonly Bits[];
  readonly layer: Layer;
};

const ANYBODY = '';

/** The practitioners a course may have, with the starts open to each. */
function openByPractitioner(starts: Starts): Pick<Placements, 'practitioners' | 'open'> {
  const servers = practitionersOf(starts) ?? [{ id: ANYBODY, starts: starts.places }];
  const open = servers.map((server) => {
    const bits = starts.places.slice();
    keepWhereAhead(bits, server.starts, 0);
    return bits;
  });
  return { practitioners: servers, open };
}

function firstIn(bits: Bits, spans: readonly PlaceSpan[]): number {
  for (const { from, to } of spans) {
    const place = firstBit(bits, from, to);
    if (place >= 0) return place;
  }
  return -1;
}

export const emptyLayer = (states: number): Layer => ({
  disturbance: new Float64Array(states),
  cost: new Float64Array(states).fill(Number.POSITIVE_INFINITY),
  place: new Int32Array(states).fill(-1),
});

/** What a day offers: all its places, and those the patient likes. */
export type DayOffer = { readonly all: readonly PlaceSpan[]; readonly liked: readonly PlaceSpan[] };

/** The cheapest start among a day's open ones, the earliest of them; undefined when the day has none. */
export function cheapestStart(open: Bits, offer: DayOffer, dislike: number) {
  const any = firstIn(open, offer.all);
  if (any < 0) return undefined;
  const liked = firstIn(open, offer.liked);
  if (liked >= 0 && (dislike > 0 || liked === any)) return { place: liked, cost: 0 };
  return { place: any, cost: dislike };
}

/** What to place, for whom, and on which days of the grid it may be. */
export type PlacementRules = {
  readonly prefer: Preference | undefined;
  /** The cost of a start the patient does not like. */
  readonly dislike: number;
  readonly allowed: (epochDay: number) => boolean;
};

/** The cheapest placement of one session on each allowed day with each practitioner. */
export function placementsOf(starts: Starts, rules: PlacementRules): Placements {
  const { grid } = starts;
  const people = openByPractitioner(starts);
  const layer = emptyLayer(grid.days.length * people.open.length);
  for (const [index, day] of grid.days.entries()) {
    if (!rules.allowed(day.epochDay)) continue;
    const offer = { all: placesOfDay(grid, day), liked: likedPlaces(grid, day, rules.prefer) };
    for (const [practitioner, open] of people.open.entries()) {
      const found = cheapestStart(open, offer, rules.dislike);
      if (found === undefined) continue;
      layer.cost[practitioner * grid.days.length + index] = found.cost;
      layer.place[practitioner * grid.days.length + index] = found.place;
    }
  }
  return { ...people, layer };
}

/** The same layer with a cost a day added, as the first session pays for its delay. */
export function withDayCost(layer: Layer, days: number, costOfDay: (day: number) => number): Layer {
  const cost = layer.cost.map((own, state) => own + costOfDay(state % days));
  return { ...layer, cost };
}
