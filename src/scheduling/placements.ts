import { type Bits, emptyBits, firstBit, keepWhereAhead } from './bits.ts';
import type { Layer } from './course-problem.ts';
import { likedPlaces, type PlaceSpan, placesOfDay } from './course-rules.ts';
import type { Grid } from './grid.ts';
import type { Preference } from './request.ts';
import { practitionersOf, type Starts } from './starts.ts';

/** A practitioner, and the starts open to a visit with them: every other kind has a server too. */
export type Person = { readonly id: string; readonly open: Bits };

/** Stands for the practitioner of a visit that needs none. */
export const NOBODY = '';

const byId = (a: Person, b: Person): number => (a.id < b.id ? -1 : 1);

/**
 * Everybody a course may meet, by id: who can serve now, and `also` those who have served it before. One nameless
 * entry when the visit needs nobody.
 */
export function peopleOf(starts: Starts, also: readonly string[] = []): readonly Person[] {
  const servers = practitionersOf(starts) ?? [{ id: NOBODY, starts: starts.places }];
  const people = servers.map(({ id, starts: own }): Person => {
    const open = starts.places.slice();
    keepWhereAhead(open, own, 0);
    return { id, open };
  });
  const known = new Set(people.map(({ id }) => id));
  const past = [...new Set(also)].filter((id) => !known.has(id));
  return [...people, ...past.map((id) => ({ id, open: emptyBits(starts.grid.places) }))].toSorted(byId);
}

/** What a day offers: all its places, and those the patient likes. */
export type DayOffer = { readonly all: readonly PlaceSpan[]; readonly liked: readonly PlaceSpan[] };

export const offersOf = (grid: Grid, prefer: Preference | undefined): readonly DayOffer[] =>
  grid.days.map((day) => ({ all: placesOfDay(grid, day), liked: likedPlaces(grid, day, prefer) }));

export const isLiked = ({ liked }: DayOffer, place: number): boolean =>
  liked.some(({ from, to }) => place >= from && place < to);

function firstIn(bits: Bits, spans: readonly PlaceSpan[]): number {
  for (const { from, to } of spans) {
    const place = firstBit(bits, from, to);
    if (place >= 0) return place;
  }
  return -1;
}

/** The cheapest start among a day's open ones, the earliest of them; undefined when the day has none. */
function cheapestStart(open: Bits, offer: DayOffer, dislike: number) {
  const any = firstIn(open, offer.all);
  if (any < 0) return undefined;
  const liked = firstIn(open, offer.liked);
  return liked >= 0 && dislike > 0 ? { place: liked, cost: 0 } : { place: any, cost: dislike };
}

export const emptyLayer = (states: number): Layer => ({
  disturbance: new Float64Array(states),
  cost: new Float64Array(states).fill(Number.POSITIVE_INFINITY),
  place: new Int32Array(states).fill(-1),
});

/** Where one session may be, and what it costs there. */
export type LayerRules = {
  readonly people: readonly Person[];
  readonly offers: readonly DayOffer[];
  /** The cost of a start the patient does not like. */
  readonly dislike: number;
  /** Which days, by index, the rules of the course allow. */
  readonly allowed: (day: number) => boolean;
};

/** The cheapest placement of one session on each allowed day with each practitioner. */
export function layerOf({ people, offers, dislike, allowed }: LayerRules): Layer {
  const layer = emptyLayer(offers.length * people.length);
  for (const [day, offer] of offers.entries()) {
    if (!allowed(day)) continue;
    for (const [index, { open }] of people.entries()) {
      const found = cheapestStart(open, offer, dislike);
      if (found === undefined) continue;
      layer.cost[index * offers.length + day] = found.cost;
      layer.place[index * offers.length + day] = found.place;
    }
  }
  return layer;
}

/** The same layer with a cost a day added, as the first session pays for its delay. */
export const withDayCost = (layer: Layer, days: number, costOfDay: (day: number) => number): Layer => ({
  ...layer,
  cost: layer.cost.map((own, state) => own + costOfDay(state % days)),
});
