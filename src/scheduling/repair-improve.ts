import { seeded } from '../kernel/random.ts';
import { calendarsAround } from './calendars-around.ts';
import type { Prices } from './prices.ts';
import type { RepairWork } from './repair-begin.ts';
import { type Column, cheapestColumns } from './repair-columns.ts';
import { unplacedColumn } from './repair-cost.ts';
import { repairCourse } from './repair-course.ts';

/** A repair as it stands: one column for each course, none of them in another's way. */
export type Standing = readonly Column[];

export const costOfAll = (columns: Standing): number => columns.reduce((sum, { cost }) => sum + cost, 0);

/** The cheapest column of one course at these prices that is in nobody's way; undefined when there is none. */
function cheapestAround(
  work: RepairWork,
  index: number,
  question: { others: Standing; prices: Prices },
): Column | undefined {
  const calendars = work.calendars[index];
  const rearrangement = work.setup.rearrangements[index];
  if (calendars === undefined || rearrangement === undefined) return undefined;
  const taken = question.others.flatMap(({ holds }) => holds);
  const course = repairCourse(rearrangement, calendarsAround(calendars, taken), work.weights);
  return cheapestColumns(course, work.market(question.prices), 1)[0]?.column;
}

const NO_PRICES: Prices = new Map();

/** Lets every course in turn take its cheapest column around the others; says whether anybody gained. */
export function settleOnce(
  work: RepairWork,
  standing: Standing,
): { readonly standing: Standing; readonly gained: boolean } {
  const columns = [...standing];
  let gained = false;
  for (const index of work.order) {
    const others = columns.filter((_, other) => other !== index);
    const better = cheapestAround(work, index, { others, prices: NO_PRICES });
    if (better === undefined || better.cost >= (columns[index]?.cost ?? 0) - 1e-9) continue;
    columns[index] = better;
    gained = true;
  }
  return { standing: columns, gained };
}

/** The first answer: from courses left as booked, each in turn as cheap as the others, booked or moved, allow. */
export const firstStanding = (work: RepairWork): Standing =>
  settleOnce(work, work.courses.map(unplacedColumn)).standing;

/** The same until nobody gains. */
export function settleDown(work: RepairWork, standing: Standing, shouldStop: () => boolean): Standing {
  let settled = { standing, gained: true };
  while (settled.gained && !shouldStop()) settled = settleOnce(work, settled.standing);
  return settled.standing;
}

/**
 * Another standing, placed afresh one course after the other at prices that make room for those to come; undefined
 * when some course finds no place around those before it.
 */
export function placedAfresh(
  work: RepairWork,
  order: readonly number[],
  prices: Prices,
): Standing | undefined {
  const columns: Column[] = [];
  const placed: Column[] = [];
  for (const index of order) {
    const column = cheapestAround(work, index, { others: placed, prices });
    if (column === undefined) return undefined;
    columns[index] = column;
    placed.push(column);
  }
  return columns;
}

/** A shuffled order of so many things; the same for the same seed. */
export function shuffled(count: number, seed: number): readonly number[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => ({ index, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ index }) => index);
}
