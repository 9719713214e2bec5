import { earlierOf, laterOf, toEpochDay } from '../kernel/day.ts';
import { wallOrInstant } from './calendar.ts';
import { withoutResource } from './change.ts';
import { type ChangeCalendars, freeLookup } from './change-ground.ts';
import { type Grid, gridOf, type Horizon } from './grid.ts';
import { holdingsOf, withoutOwn } from './holdings.ts';
import { horizonOf, type Rearrangement } from './rearrange.ts';
import { type BookedCourse, DEFAULT_WITHIN_DAYS, type RepairRequest } from './repair-request.ts';
import type { Busy, Clinic, Session, Visit } from './request.ts';
import { startsOf } from './starts.ts';
import { zoneLine } from './zone.ts';

/** The affected courses, and the calendars without the resource and without any booking of theirs. */
export type RepairSetup = {
  readonly affected: readonly BookedCourse[];
  readonly rearrangements: readonly Rearrangement[];
  readonly clinic: Clinic;
};

/** The sessions of a course that are not done. */
export const movableSessions = ({ booked, done = 0 }: BookedCourse): readonly Session[] => booked.slice(done);

/** What sessions hold, as bookings. */
export const bookingsOf = (sessions: readonly Session[]): readonly Busy[] =>
  sessions.flatMap(({ phases }) =>
    phases.flatMap(({ start, end, resources }) =>
      resources.map((resource) => ({ resource, from: start, to: end })),
    ),
  );

/** The courses with a session, not done, that would use the resource while it is out. */
function affectedBy({ clinic, courses, out }: RepairRequest): readonly BookedCourse[] {
  const closure = withoutResource(clinic, out).closed?.at(-1);
  const days = courses.flatMap(({ course }) => [toEpochDay(course.earliest), toEpochDay(course.latest)]);
  if (closure === undefined || days.length === 0) return [];
  const line = zoneLine(clinic.timeZone, Math.min(...days) - 1, Math.max(...days) + 1);
  const from = wallOrInstant(line, closure.from);
  const to = wallOrInstant(line, closure.to);
  const isAffected = (session: Session): boolean =>
    holdingsOf(session).some((hold) => hold.resource === out.resource && hold.from < to && from < hold.to);
  return courses.filter((course) => movableSessions(course).some(isAffected));
}

export function setUpRepair(request: RepairRequest): RepairSetup {
  const affected = affectedBy(request);
  const ids = new Set(affected.map(({ id }) => id));
  const others = request.courses.filter(({ id }) => !ids.has(id)).flatMap(({ booked }) => booked);
  const free = withoutOwn(
    request.clinic,
    affected.flatMap(({ booked }) => booked),
  );
  const clinic = withoutResource(
    { ...free, busy: [...(free.busy ?? []), ...bookingsOf(others)] },
    request.out,
  );
  const withinDays = request.withinDays ?? DEFAULT_WITHIN_DAYS;
  const rearrangements = affected.map(
    ({ visit, course, booked, done = 0 }): Rearrangement => ({
      plan: { clinic, visit, course },
      booked,
      settled: done,
      withinDays,
      peopleMayChange: true,
    }),
  );
  return { affected, rearrangements, clinic };
}

/** One grid on which every visit of every course can be placed. */
function commonGrid({ clinic, rearrangements }: RepairSetup, visits: readonly Visit[]): Grid {
  const horizons = rearrangements.map(horizonOf);
  const [first] = horizons;
  if (first === undefined) throw new RangeError('no course is affected');
  const horizon: Horizon = {
    from: horizons.map(({ from }) => from).reduce(earlierOf),
    to: horizons.map(({ to }) => to).reduce(laterOf),
    through: horizons.flatMap(({ through = [] }) => through),
  };
  return gridOf(clinic, { phases: visits.flatMap(({ phases }) => phases) }, horizon);
}

/** The calendars of each affected course on the common grid; courses of one visit share theirs. */
export function repairCalendars(setup: RepairSetup): readonly ChangeCalendars[] {
  const visits = new Map(setup.affected.map(({ visit }) => [JSON.stringify(visit), visit]));
  const grid = commonGrid(setup, [...visits.values()]);
  const freeOf = freeLookup(setup.clinic, grid);
  const calendars = new Map(
    [...visits].map(([key, visit]) => [key, { starts: startsOf(setup.clinic, visit, grid), freeOf }]),
  );
  return setup.affected.flatMap(({ visit }) => calendars.get(JSON.stringify(visit)) ?? []);
}
