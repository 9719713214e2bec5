import { type Bits, clearRange, hasBit } from './bits.ts';
import type { ChangeGround } from './change-ground.ts';
import type { Layer } from './course-problem.ts';
import { placeFrom } from './grid.ts';
import { type Holding, holdingsOf, minuteOf, resourcesOf } from './holdings.ts';
import { type DayOffer, isLiked, layerOf, NOBODY } from './placements.ts';
import type { Session } from './request.ts';
import { type Chosen, choose } from './starts.ts';

/** A booked session found again on the grid. */
export type BookedPlace = { readonly session: Session; readonly place: number; readonly day: number };

/** The grid's index of the local day on which a place lies; −1 when on none. */
const dayIndexOf = (offers: readonly DayOffer[], place: number): number =>
  offers.findIndex(({ all }) => all.some(({ from, to }) => place >= from && place < to));

export function bookedPlace(ground: Pick<ChangeGround, 'starts' | 'offers'>, session: Session): BookedPlace {
  const place = placeFrom(ground.starts.grid, minuteOf(session.start));
  return { session, place, day: dayIndexOf(ground.offers, place) };
}

/** Whether a booked session can stay just as it is: everything it holds is open, and nobody else's. */
export function canStay({ freeOf, starts: { grid } }: ChangeGround, session: Session): boolean {
  const isFree = (bits: Bits, { from, to }: Pick<Holding, 'from' | 'to'>): boolean => {
    const last = placeFrom(grid, to);
    for (let place = placeFrom(grid, from); place < last; place += 1) if (!hasBit(bits, place)) return false;
    return true;
  };
  const whole = { from: minuteOf(session.start), to: minuteOf(session.end) };
  return (
    isFree(freeOf(), whole) &&
    holdingsOf(session).every((holding) => isFree(freeOf(holding.resource), holding))
  );
}

/** The resources with which a session could keep its time, staying with its own wherever they are free. */
export const reassignment = (
  { starts }: Pick<ChangeGround, 'starts'>,
  { session, place }: BookedPlace,
  practitioner: string,
): Chosen | undefined =>
  hasBit(starts.places, place)
    ? choose(starts, place, { practitioner, near: resourcesOf(session) })
    : undefined;

/**
 * The people with whom a session can keep its start. With its own resources if they are still free; else with its
 * own practitioner and other rooms or devices; only then, or where people may change, with another practitioner.
 */
export function keepers(ground: ChangeGround, booked: BookedPlace): readonly string[] {
  const own = booked.session.practitioner ?? NOBODY;
  const asBooked = canStay(ground, booked.session);
  if (asBooked && !ground.peopleMayChange) return [own];
  const able = ground.people
    .map(({ id }) => id)
    .filter((id) => (id === own && asBooked) || reassignment(ground, booked, id) !== undefined);
  return able.includes(own) && !ground.peopleMayChange ? [own] : able;
}

/** Where a session may go and what it costs: staying disturbs nobody, moving counts as one move and its days. */
export function changeLayer(ground: ChangeGround, booked: BookedPlace): Layer {
  const people = ground.people.map(({ id, open }) => {
    const elsewhere = open.slice();
    clearRange(elsewhere, booked.place, booked.place + 1);
    return { id, open: elsewhere };
  });
  const layer = layerOf({ ...ground, people });
  const days = ground.offers.length;
  for (let state = 0; state < layer.cost.length; state += 1) {
    const shift = Math.abs((state % days) - booked.day);
    layer.disturbance[state] = ground.oneMove + shift;
    if (shift > ground.withinDays) layer.cost[state] = Number.POSITIVE_INFINITY;
  }
  const offer = ground.offers[booked.day];
  if (offer === undefined || !ground.allowed(booked.day)) return layer;
  for (const id of keepers(ground, booked)) {
    const state = ground.people.findIndex((person) => person.id === id) * days + booked.day;
    layer.disturbance[state] = 0;
    layer.cost[state] = isLiked(offer, booked.place) ? 0 : ground.dislike;
    layer.place[state] = booked.place;
  }
  return layer;
}

/** A session that is done: one state, at no cost. */
export function settledLayer(ground: ChangeGround, booked: BookedPlace): Layer {
  const days = ground.offers.length;
  const layer = layerOf({ ...ground, allowed: () => false });
  const index = ground.people.findIndex(({ id }) => id === (booked.session.practitioner ?? NOBODY));
  layer.cost[index * days + booked.day] = 0;
  layer.place[index * days + booked.day] = booked.place;
  return layer;
}
