import type { MasterAnswer, Solve } from './master-model.ts';
import type { Hold, PricedSpan, Prices } from './prices.ts';
import type { Column } from './repair-columns.ts';

/** No resource is held twice at one place: a row of the master, added once somebody breaks it. */
type CapacityRow = { readonly resource: string; readonly place: number };

type Entry = { readonly course: number; readonly column: Column };

/** The columns found so far, and the rows they have been seen to break. */
export type Master = {
  readonly courses: number;
  readonly entries: Entry[];
  readonly rows: CapacityRow[];
  /** For each entry the capacity rows it counts in. */
  readonly rowsOf: number[][];
  readonly known: Set<string>;
};

const TOLERANCE = 1e-6;

export const newMaster = (courses: number): Master => ({
  courses,
  entries: [],
  rows: [],
  rowsOf: [],
  known: new Set(),
});

const covers = ({ holds }: Column, { resource, place }: CapacityRow): boolean =>
  holds.some((hold) => hold.resource === resource && hold.from <= place && place < hold.to);

const keyOf = (course: number, { holds, cost }: Column): string =>
  `${course} ${cost.toFixed(6)} ${holds.map(({ resource, from }) => `${resource}@${from}`).join()}`;

/** Adds a column unless it is there already; says whether it did. */
export function addColumn(master: Master, course: number, column: Column): boolean {
  const key = keyOf(course, column);
  if (master.known.has(key)) return false;
  master.known.add(key);
  master.entries.push({ course, column });
  master.rowsOf.push(
    [...master.rows.keys()].filter((row) => covers(column, master.rows[row] ?? { resource: '', place: 0 })),
  );
  return true;
}

function addRow(master: Master, row: CapacityRow): void {
  const index = master.rows.push(row) - 1;
  for (const [entry, { column }] of master.entries.entries())
    if (covers(column, row)) master.rowsOf[entry]?.push(index);
}

/** Solves the master as it stands, whole or linear. The first rows say that each course takes one column. */
export function solveMaster(master: Master, solve: Solve, whole: boolean): MasterAnswer {
  const one = { least: 1, most: 1 };
  const atMostOne = { least: Number.NEGATIVE_INFINITY, most: 1 };
  return solve({
    costs: master.entries.map(({ column }) => column.cost),
    rows: [...Array.from({ length: master.courses }, () => one), ...master.rows.map(() => atMostOne)],
    entries: master.entries.map(({ course }, index) => [
      course,
      ...(master.rowsOf[index] ?? []).map((row) => master.courses + row),
    ]),
    whole,
  });
}

/** A hold and how much of it a solution takes. */
type Share = Hold & { readonly share: number };

/** The places at which shares of one resource add up to more than one, one place for each stretch. */
function overfullPlaces(shares: readonly Share[]): number[] {
  const steps = shares
    .flatMap(({ from, to, share }) => [
      { place: from, change: share },
      { place: to, change: -share },
    ])
    .sort((a, b) => a.place - b.place || a.change - b.change);
  const places: number[] = [];
  let sum = 0;
  let inside = false;
  for (const { place, change } of steps) {
    sum += change;
    const over = sum > 1 + TOLERANCE;
    if (over && !inside) places.push(place);
    inside = over;
  }
  return places;
}

/** Adds a row for every place that a solution holds more than once; says how many. */
export function addBrokenRows(master: Master, { values }: MasterAnswer): number {
  const shares = new Map<string, Share[]>();
  for (const [index, { column }] of master.entries.entries()) {
    const share = values[index] ?? 0;
    if (share < TOLERANCE) continue;
    for (const hold of column.holds) {
      const own = shares.get(hold.resource) ?? [];
      own.push({ ...hold, share });
      shares.set(hold.resource, own);
    }
  }
  const broken = [...shares].flatMap(([resource, own]) =>
    overfullPlaces(own).map((place) => ({ resource, place })),
  );
  for (const row of broken) addRow(master, row);
  return broken.length;
}

/** What holding each place costs by the duals of a linear answer. */
export function pricesOf(master: Master, { duals }: MasterAnswer): Prices {
  const prices = new Map<string, PricedSpan[]>();
  for (const [index, { resource, place }] of master.rows.entries()) {
    const price = -(duals[master.courses + index] ?? 0);
    if (price < TOLERANCE) continue;
    const own = prices.get(resource) ?? [];
    own.push({ from: place, to: place + 1, price });
    prices.set(resource, own);
  }
  for (const own of prices.values()) own.sort((a, b) => a.from - b.from);
  return prices;
}

/** The columns a whole answer takes, by course. */
export function chosenColumns(master: Master, { values }: MasterAnswer): ReadonlyMap<number, Column> {
  const chosen = master.entries.filter((_, index) => (values[index] ?? 0) > 0.5);
  return new Map(chosen.map(({ course, column }) => [course, column]));
}
