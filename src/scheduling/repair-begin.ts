import type { ChangeCalendars } from './change-ground.ts';
import type { Prices } from './prices.ts';
import { cheapestColumns, daysOfPlaces, type Market, marketOf } from './repair-columns.ts';
import { type RepairCourse, repairCourse } from './repair-course.ts';
import {
  DEFAULT_REPAIR_WEIGHTS,
  type RepairRequest,
  type RepairWeights,
  UNPLACED_COST,
} from './repair-request.ts';
import { movableSessions, type RepairSetup, repairCalendars, setUpRepair } from './repair-setup.ts';
import type { Starts } from './starts.ts';

/** Everything that a repair works on. */
export type RepairWork = {
  readonly setup: RepairSetup;
  readonly weights: RepairWeights;
  /** By course, as are the next two. */
  readonly calendars: readonly ChangeCalendars[];
  readonly courses: readonly RepairCourse[];
  /** The soonest first, as a front desk would ring. */
  readonly order: readonly number[];
  readonly market: (prices: Prices) => Market;
};

function soonestFirst({ affected }: RepairSetup): readonly number[] {
  const soonest = affected.map((course) => movableSessions(course)[0]?.start ?? '');
  return [...affected.keys()].toSorted((a, b) => ((soonest[a] ?? '') < (soonest[b] ?? '') ? -1 : 1));
}

const placesOfVisit = ({ visit, grid }: Starts): number =>
  visit.phases.reduce((sum, { minutes }) => sum + minutes, 0) / grid.unit;

/** Lays every affected course out. */
export function beginRepair(request: RepairRequest): RepairWork {
  const setup = setUpRepair(request);
  const weights = request.weights ?? DEFAULT_REPAIR_WEIGHTS;
  const calendars = setup.affected.length === 0 ? [] : repairCalendars(setup);
  const courses = setup.rearrangements.flatMap((rearrangement, index) => {
    const own = calendars[index];
    return own === undefined ? [] : [repairCourse(rearrangement, own, weights)];
  });
  const ground = courses[0]?.layout.ground;
  const dayOfPlace = daysOfPlaces(ground?.offers ?? [], ground?.starts.grid.places ?? 0);
  const longest = Math.max(0, ...calendars.map(({ starts }) => placesOfVisit(starts)));
  const market = (prices: Prices): Market => marketOf(prices, dayOfPlace, longest);
  return { setup, weights, calendars, courses, order: soonestFirst(setup), market };
}

/** What each course would cost if it were the only one: together a bound for all. */
export function boundAlone({ courses, market }: RepairWork): number {
  const free = market(new Map());
  return courses.reduce((sum, course) => {
    const [alone] = cheapestColumns(course, free, 1);
    return sum + Math.min(UNPLACED_COST, alone?.priced ?? UNPLACED_COST);
  }, 0);
}
