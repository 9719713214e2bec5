/**
 * The smallest set of things to give up so that something becomes possible, when all that can be asked is "is it
 * possible without these?". Each failure is explained by a core: a set of which at least one must go. The cheapest
 * set that hits every core found so far is tried next; the first that works is a cheapest one of all, because every
 * answer must hit every core.
 */
export type Trade = {
  readonly count: number;
  /** The price of giving up one thing; the answer has the least sum. */
  readonly price: (thing: number) => number;
  /** Whether it is possible without these things. Giving up more never makes it less possible. */
  readonly possibleWithout: (things: ReadonlySet<number>) => boolean;
};

/** Never hang: after so many failures, the answer may be one that is merely without a superfluous member. */
const MOST_CORES = 200;
const MOST_BRANCHES = 200_000;

export function cheapestToGiveUp(trade: Trade): number[] {
  const cores: number[][] = [];
  while (cores.length < MOST_CORES) {
    const candidate = cheapestHitting(cores, trade.price);
    if (trade.possibleWithout(new Set(candidate))) return candidate;
    cores.push(coreAvoiding(trade, new Set(candidate)));
  }
  return withoutSuperfluous(trade);
}

const everything = (trade: Trade): number[] => Array.from({ length: trade.count }, (_, thing) => thing);

/** A smallest-by-inclusion set of things, none of them given up already, that cannot all be kept. */
function coreAvoiding(trade: Trade, givenUp: ReadonlySet<number>): number[] {
  const all = everything(trade);
  const keepingFails = (kept: readonly number[]): boolean => {
    const keep = new Set(kept);
    return !trade.possibleWithout(new Set(all.filter((thing) => !keep.has(thing))));
  };
  const shrink = (needed: readonly number[], open: readonly number[], fresh: boolean): number[] => {
    if (fresh && keepingFails(needed)) return [];
    if (open.length === 1) return [...open];
    const half = Math.floor(open.length / 2);
    const left = open.slice(0, half);
    const right = open.slice(half);
    const fromRight = shrink([...needed, ...left], right, left.length > 0);
    const fromLeft = shrink([...needed, ...fromRight], left, fromRight.length > 0);
    return [...fromLeft, ...fromRight];
  };
  return shrink(
    [],
    all.filter((thing) => !givenUp.has(thing)),
    false,
  );
}

/** Gives up everything, then takes back, dearest first, whatever it is possible to keep. */
function withoutSuperfluous(trade: Trade): number[] {
  const givenUp = new Set(everything(trade));
  for (const thing of everything(trade).toSorted((a, b) => trade.price(b) - trade.price(a))) {
    givenUp.delete(thing);
    if (!trade.possibleWithout(givenUp)) givenUp.add(thing);
  }
  return [...givenUp];
}

type Cores = readonly (readonly number[])[];

/** The cheapest set with a member in every core: branch on the members of an unhit core, bound by disjoint cores. */
export function cheapestHitting(cores: Cores, price: (thing: number) => number): number[] {
  let best: readonly number[] = [...new Set(cores.flat())];
  let bestPrice = sumOf(best, price);
  let branches = 0;
  const search = (chosen: readonly number[], spent: number, barred: ReadonlySet<number>): void => {
    branches += 1;
    const unhit = cores.filter((core) => !core.some((thing) => chosen.includes(thing)));
    if (unhit.length === 0 && spent < bestPrice) {
      best = chosen;
      bestPrice = spent;
    }
    if (unhit.length === 0 || branches > MOST_BRANCHES || spent + leastFor(unhit, price) >= bestPrice) return;
    const core = unhit.reduce((least, other) => (other.length < least.length ? other : least));
    const tried = new Set(barred);
    for (const thing of core.toSorted((a, b) => price(a) - price(b))) {
      if (tried.has(thing)) continue;
      search([...chosen, thing], spent + price(thing), tried);
      tried.add(thing);
    }
  };
  search([], 0, new Set());
  return best.toSorted((a, b) => a - b);
}

const sumOf = (things: readonly number[], price: (thing: number) => number): number =>
  things.reduce((sum, thing) => sum + price(thing), 0);

/** At least the cheapest member of each of some cores that share none. */
function leastFor(unhit: Cores, price: (thing: number) => number): number {
  const seen = new Set<number>();
  let least = 0;
  for (const core of unhit) {
    if (core.some((thing) => seen.has(thing))) continue;
    least += Math.min(...core.map(price));
    for (const thing of core) seen.add(thing);
  }
  return least;
}
