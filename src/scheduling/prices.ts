import { hasBit } from './bits.ts';
import type { ResourceKind } from './request.ts';
import type { KindServers, Starts } from './starts.ts';

/** A price for holding a resource at any place of `[from, to)`; infinite when it is taken. */
export type PricedSpan = { readonly from: number; readonly to: number; readonly price: number };

/** What holding resources costs besides: spans of one resource are in order and do not overlap. */
export type Prices = ReadonlyMap<string, readonly PricedSpan[]>;

/** A resource held on the grid, `[from, to)`. */
export type Hold = { readonly resource: string; readonly from: number; readonly to: number };

/** The first span that ends after a place. */
function firstEndingAfter(spans: readonly PricedSpan[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.to ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The price of holding a resource for a while: the sum of every span touched. */
export function priceOfHold(prices: Prices, { resource, from, to }: Hold): number {
  const spans = prices.get(resource);
  if (spans === undefined) return 0;
  let sum = 0;
  for (let index = firstEndingAfter(spans, from); index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.from >= to) break;
    sum += span.price;
  }
  return sum;
}

export const priceOfHolds = (prices: Prices, holds: readonly Hold[]): number =>
  holds.reduce((sum, hold) => sum + priceOfHold(prices, hold), 0);

const holdsAt = ({ uses }: KindServers, resource: string, place: number): readonly Hold[] =>
  uses.map(({ at, places }) => ({ resource, from: place + at, to: place + at + places }));

/** A server at a start, and what holding it there costs. */
export type Offer = {
  readonly kind: ResourceKind;
  readonly id: string;
  readonly holds: readonly Hold[];
  readonly price: number;
};

/** A start to be priced, with the practitioner it is for. */
export type PricedStart = { readonly place: number; readonly practitioner: string };

/** The cheapest server of a kind at a start, the first by id of those; undefined when none is open. */
function cheapestServer(
  kind: KindServers,
  prices: Prices,
  { place, practitioner }: PricedStart,
): Offer | undefined {
  let best: Offer | undefined;
  for (const { id, starts } of kind.servers) {
    if (kind.kind === 'practitioner' && id !== practitioner) continue;
    if (!hasBit(starts, place)) continue;
    const holds = holdsAt(kind, id, place);
    const price = priceOfHolds(prices, holds);
    if (best === undefined || price < best.price) best = { kind: kind.kind, id, holds, price };
    if (best.price === 0) break;
  }
  return best;
}

/** The cheapest resources for an open start, one of each kind. */
export const cheapestOffers = ({ kinds }: Starts, prices: Prices, start: PricedStart): readonly Offer[] =>
  kinds.map((kind) => cheapestServer(kind, prices, start)).filter((offer) => offer !== undefined);

/** What an open start costs with the cheapest resources. */
export const priceOfStart = (starts: Starts, prices: Prices, start: PricedStart): number =>
  cheapestOffers(starts, prices, start).reduce((sum, { price }) => sum + price, 0);
