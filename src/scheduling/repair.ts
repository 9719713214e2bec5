import type { MasterAnswer, Solve } from './master-model.ts';
import type { Prices } from './prices.ts';
import { beginRepair, boundAlone, type RepairWork } from './repair-begin.ts';
import { cheapestColumns, type Market } from './repair-columns.ts';
import { unplacedColumn } from './repair-cost.ts';
import {
  costOfAll,
  firstStanding,
  placedAfresh,
  type Standing,
  settleDown,
  shuffled,
} from './repair-improve.ts';
import {
  addBrokenRows,
  addColumn,
  chosenColumns,
  type Master,
  newMaster,
  pricesOf,
  solveMaster,
} from './repair-master.ts';
import { type Repair, type RepairRequest, UNPLACED_COST } from './repair-request.ts';

/** A solver, and when to stop looking for something better. */
export type RepairTools = {
  readonly solve: Solve;
  /** Asked between steps; the best repair so far is answered, with the gap proven so far. */
  readonly shouldStop?: (() => boolean) | undefined;
  /** How near the bound is near enough: (cost − bound) / cost. */
  readonly gap?: number | undefined;
};

/** Below this, a way to keep a course is not worth adding. */
const WORTH_ADDING = -1e-6;

/** A linear answer so near its bound, by share, proves no more by going on. */
const CLOSE_ENOUGH = 1e-5;

const GOOD_GAP = 1e-4;
const MOST_ROUNDS = 20;

function repairOf({ setup }: RepairWork, columns: Standing, bound: number): Repair {
  const cost = costOfAll(columns);
  const known = Math.min(cost, bound);
  return {
    courses: setup.affected.flatMap(({ id, booked, done = 0 }, index) => {
      const column = columns[index];
      if (column === undefined) return [];
      const sessions = [...booked.slice(0, done), ...column.sessions];
      return [{ id, placed: column.cost < UNPLACED_COST, sessions, cost: column.cost }];
    }),
    cost,
    bound: known,
    gap: cost > 0 ? (cost - known) / cost : 0,
  };
}

/**
 * A first repair, at once: one course after the other. Never double-books; its bound is what every course would cost
 * alone.
 */
export function firstRepair(request: RepairRequest): Repair {
  const work = beginRepair(request);
  return repairOf(work, firstStanding(work), boundAlone(work));
}

/** Solves the master with every row that its answers turn out to break. */
function solveKeeping(master: Master, solve: Solve, whole: boolean): MasterAnswer {
  let answer = solveMaster(master, solve, whole);
  while (addBrokenRows(master, answer) > 0) answer = solveMaster(master, solve, whole);
  return answer;
}

/** What a linear answer says of each course and of each place. */
type Priced = { readonly duals: MasterAnswer['duals']; readonly market: Market };

/** Adds for each course its cheapest way at these prices, where worth it; says how much all of them would save. */
function addCheapest({ courses }: RepairWork, master: Master, { duals, market }: Priced) {
  let saving = 0;
  let added = 0;
  for (const [index, course] of courses.entries()) {
    const [cheapest] = cheapestColumns(course, market, 1);
    const reduced = (cheapest?.priced ?? UNPLACED_COST) - (duals[index] ?? 0);
    if (cheapest === undefined || reduced >= WORTH_ADDING) continue;
    saving += reduced;
    if (addColumn(master, index, cheapest.column)) added += 1;
  }
  return { saving, added };
}

/** What column generation ends with: what no repair can cost less than, and the prices that prove it. */
type Proof = { readonly bound: number; readonly prices: Prices };

type Round = {
  readonly best: Standing;
  readonly prices: Prices;
  readonly seed: number;
  readonly tools: RepairTools;
};

const stops = ({ shouldStop }: RepairTools): boolean => shouldStop?.() === true;

function generateColumns(work: RepairWork, master: Master, { solve, shouldStop }: RepairTools): Proof {
  let bound = boundAlone(work);
  for (;;) {
    const answer = solveKeeping(master, solve, false);
    const prices = pricesOf(master, answer);
    const { saving, added } = addCheapest(work, master, { duals: answer.duals, market: work.market(prices) });
    bound = Math.max(bound, answer.objective + saving);
    const proven = answer.objective - bound <= CLOSE_ENOUGH * answer.objective;
    if (added === 0 || proven || shouldStop?.() === true) return { bound, prices };
  }
}

/** The best choice of one known column for each course, or the standing at hand. */
function chooseWhole(master: Master, solve: Solve, atHand: Standing): Standing {
  const chosen = chosenColumns(master, solveKeeping(master, solve, true));
  const columns = atHand.flatMap((_, index) => chosen.get(index) ?? []);
  const complete = columns.length === atHand.length;
  return complete && costOfAll(columns) < costOfAll(atHand) ? columns : atHand;
}

/** A round of looking for a better standing: placed afresh at the proven prices, settled, and chosen from in whole. */
function lookRound(work: RepairWork, master: Master, round: Round): Standing {
  const { best, prices, seed, tools } = round;
  const order = shuffled(work.courses.length, seed);
  const fresh = placedAfresh(work, order, prices);
  const settled = fresh === undefined ? best : settleDown(work, fresh, () => stops(tools));
  for (const [index, column] of settled.entries()) addColumn(master, index, column);
  const better = costOfAll(settled) < costOfAll(best) ? settled : best;
  return chooseWhole(master, tools.solve, better);
}

/**
 * The best repair: column generation over whole courses. The course planner finds for each course its cheapest way
 * at the current prices of places; the solver weighs the ways against each other; a place held twice gets a row, and
 * with it a price. The prices prove a bound, and lead the search for a standing in whole courses that comes near it.
 */
export function repair(request: RepairRequest, tools: RepairTools): Repair {
  const work = beginRepair(request);
  if (work.courses.length === 0) return repairOf(work, [], 0);
  const first = firstStanding(work);
  let best = settleDown(work, first, () => stops(tools));
  const master = newMaster(work.courses.length);
  for (const [index, course] of work.courses.entries()) {
    addColumn(master, index, unplacedColumn(course));
    for (const standing of [first, best]) addColumn(master, index, standing[index] ?? unplacedColumn(course));
  }
  const { bound, prices } = generateColumns(work, master, tools);
  const isGood = (): boolean => costOfAll(best) - bound <= (tools.gap ?? GOOD_GAP) * costOfAll(best);
  for (let seed = 1; seed <= MOST_ROUNDS && !isGood() && !stops(tools); seed += 1)
    best = lookRound(work, master, { best, prices, seed, tools });
  return repairOf(work, best, bound);
}
