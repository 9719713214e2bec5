import type { Path } from './best-path.ts';
import { firstBit, hasBit } from './bits.ts';
import type { CourseProblem, Layer } from './course-problem.ts';
import { costsToGo } from './least-cost.ts';
import { type DayOffer, isLiked, NOBODY, type Person } from './placements.ts';
import { cheapestOffers, type Hold, type Prices, priceOfHolds, priceOfStart } from './prices.ts';
import { rankedPaths } from './ranked-paths.ts';
import { holdsOf, type RepairCourse, type Stay } from './repair-course.ts';
import type { ResourceKind, Session } from './request.ts';
import { type Starts, sessionAt } from './starts.ts';

/** One way to keep a whole course: its sessions that could move, all they hold, and the cost without prices. */
export type Column = {
  readonly cost: number;
  readonly sessions: readonly Session[];
  readonly holds: readonly Hold[];
};

/** A column with its cost once prices are paid. */
export type PricedColumn = { readonly column: Column; readonly priced: number };

/** Prices of holding resources, the days on which a start may have to pay one, and what each start pays. */
export type Market = {
  readonly prices: Prices;
  readonly days: ReadonlySet<number>;
  readonly startPrice: (starts: Starts, practitioner: string, place: number) => number;
};

/** The days, by index, of all places; −1 beyond the last. */
export function daysOfPlaces(offers: readonly DayOffer[], places: number): Int32Array {
  const days = new Int32Array(places).fill(-1);
  for (const [day, { all }] of offers.entries())
    for (const { from, to } of all) days.fill(day, Math.max(0, from), Math.min(places, to));
  return days;
}

/** The days on which a visit of so many places may touch a priced span. */
function pricedDays(prices: Prices, dayOfPlace: Int32Array, visitPlaces: number): Set<number> {
  const days = new Set<number>();
  for (const spans of prices.values())
    for (const { from, to } of spans) {
      const first = dayOfPlace[Math.max(0, from - visitPlaces)] ?? -1;
      const last = dayOfPlace[Math.min(dayOfPlace.length, to) - 1] ?? -1;
      for (let day = first; day <= last; day += 1) days.add(day);
    }
  return days;
}

/** Prices made ready to be asked about; what a start pays is reckoned once. */
export function marketOf(prices: Prices, dayOfPlace: Int32Array, visitPlaces: number): Market {
  const known = new Map<Starts, Map<string, Float64Array>>();
  const tableFor = (starts: Starts, practitioner: string): Float64Array => {
    const tables = known.get(starts) ?? new Map<string, Float64Array>();
    known.set(starts, tables);
    const table = tables.get(practitioner) ?? new Float64Array(starts.grid.places).fill(Number.NaN);
    tables.set(practitioner, table);
    return table;
  };
  return {
    prices,
    days: pricedDays(prices, dayOfPlace, visitPlaces),
    startPrice: (starts, practitioner, place) => {
      const table = tableFor(starts, practitioner);
      const found = table[place] ?? Number.NaN;
      if (!Number.isNaN(found)) return found;
      const price = priceOfStart(starts, prices, { place, practitioner });
      table[place] = price;
      return price;
    },
  };
}

/** One session of a course on a market. */
type Stall = {
  readonly course: RepairCourse;
  readonly index: number;
  readonly layer: Layer;
  readonly market: Market;
};

/** The cheapest start of a day for one practitioner, prices paid: over all open starts but the booked one. */
function cheapestOnDay(
  { course, index, layer, market }: Stall,
  day: number,
  person: Person,
  who: number,
): { cost: number; place: number } {
  const { ground, booked } = course.layout;
  const state = who * course.problem.days + day;
  const offer = ground.offers[day] ?? { all: [], liked: [] };
  const bookedAt = booked[index]?.place ?? -1;
  const without = (layer.cost[state] ?? 0) - (isLiked(offer, layer.place[state] ?? -1) ? 0 : course.dislike);
  let best = { cost: Number.POSITIVE_INFINITY, place: -1 };
  for (const { from, to } of offer.all)
    for (
      let place = firstBit(person.open, from, to);
      place >= 0;
      place = firstBit(person.open, place + 1, to)
    ) {
      if (place === bookedAt) continue;
      const cost =
        without +
        (isLiked(offer, place) ? 0 : course.dislike) +
        market.startPrice(ground.starts, person.id, place);
      if (cost < best.cost) best = { cost, place };
      if (cost <= without) return best;
    }
  return best;
}

/** What keeping a start costs: with the resources it would have, or the cheapest others. */
function stayPrice({ course, index, market }: Stall, stay: Stay, practitioner: string): number {
  const price = priceOfHolds(market.prices, stay.holds);
  const place = course.layout.booked[index]?.place ?? -1;
  const { starts } = course.layout.ground;
  if (price === 0 || !hasBit(starts.places, place)) return price;
  return Math.min(price, market.startPrice(starts, practitioner, place));
}

/** A layer with prices paid: only days that have any are looked at again. */
function layerOnMarket(stall: Stall): Layer {
  const { course, index, layer, market } = stall;
  const { ground, booked } = course.layout;
  const own = booked[index];
  const priced = { ...layer, cost: layer.cost.slice(), place: layer.place.slice() };
  for (const day of market.days)
    for (const [who, person] of ground.people.entries()) {
      const state = who * course.problem.days + day;
      if (layer.cost[state] === Number.POSITIVE_INFINITY || layer.cost[state] === undefined) continue;
      const stay = day === own?.day ? course.stays[index]?.get(who) : undefined;
      if (stay !== undefined)
        priced.cost[state] = (layer.cost[state] ?? 0) + stayPrice(stall, stay, person.id);
      else {
        const best = cheapestOnDay(stall, day, person, who);
        priced.cost[state] = best.cost;
        priced.place[state] = best.place;
      }
    }
  return priced;
}

function problemOnMarket(course: RepairCourse, market: Market): CourseProblem {
  const layers = course.problem.layers.map((layer, index) =>
    course.layout.settled && index === 0 ? layer : layerOnMarket({ course, index, layer, market }),
  );
  return { ...course.problem, layers };
}

/** A session where a path puts it, on the cheapest resources. */
function sessionOn(
  course: RepairCourse,
  path: Path,
  index: number,
  prices: Prices,
): { session: Session; holds: readonly Hold[] } {
  const { ground, booked } = course.layout;
  const who = path.practitioners[index] ?? 0;
  const place = path.places[index] ?? 0;
  const practitioner = course.problem.practitioners[who] ?? NOBODY;
  const offers = cheapestOffers(ground.starts, prices, { place, practitioner });
  const stay = place === booked[index]?.place ? course.stays[index]?.get(who) : undefined;
  const others = offers.reduce((sum, { price }) => sum + price, 0);
  if (
    stay !== undefined &&
    (priceOfHolds(prices, stay.holds) <= others || !hasBit(ground.starts.places, place))
  )
    return stay;
  const chosen = new Map<ResourceKind, string>(offers.map(({ kind, id }) => [kind, id]));
  const session = sessionAt(ground.starts, place, chosen);
  return { session, holds: holdsOf(ground.starts, session) };
}

function columnOf(course: RepairCourse, path: Path, { prices }: Market): PricedColumn {
  const placed = path.places
    .map((_, index) => index)
    .slice(course.layout.settled ? 1 : 0)
    .map((index) => sessionOn(course, path, index, prices));
  const holds = placed.flatMap((each) => each.holds);
  return {
    priced: path.cost,
    column: {
      cost: path.cost - priceOfHolds(prices, holds),
      sessions: placed.map(({ session }) => session),
      holds,
    },
  };
}

/** The cheapest ways to keep a course at these prices, no two on the same days, best first. */
export function cheapestColumns(
  course: RepairCourse,
  market: Market,
  count: number,
): readonly PricedColumn[] {
  const problem = problemOnMarket(course, market);
  return rankedPaths(problem, costsToGo(problem), count).map((path) => columnOf(course, path, market));
}
