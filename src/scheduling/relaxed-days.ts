import { addDays, earlierOf, fromEpochDay, laterOf } from '../kernel/day.ts';
import { type Bits, emptyBits, firstBit, keepWhereAhead, uniteWith } from './bits.ts';
import { freeBits, type Limits, limitsByResource } from './calendar.ts';
import { gapRules, placesOfDay } from './course-rules.ts';
import { type Grid, gridOf, visitMinutes } from './grid.ts';
import { RELAXED_DAYS, type Relaxation } from './relaxations.ts';
import { type Clinic, FIRST_PLANNED_DAY, type PlanRequest } from './request.ts';
import { startsFor } from './starts.ts';
import { candidatesFor, type KindUse, kindUses, type Use } from './visit-uses.ts';

/** The days on which a visit has at least one open start, under any set of relaxed rules. */
export type RelaxedDays = {
  readonly grid: Grid;
  /** One entry a day of the grid: 1 when a start is open. */
  readonly openWith: (relaxed: readonly Relaxation[]) => Uint8Array;
};

/** Which of the rules about resources are relaxed, in a shape that is quick to ask. */
type Lifted = {
  readonly hours: ReadonlySet<string>;
  readonly busy: ReadonlySet<string>;
  readonly closed: ReadonlySet<number>;
  readonly skill: ReadonlySet<string>;
  readonly resource: ReadonlySet<string>;
};

function liftedBy(relaxed: readonly Relaxation[]): Lifted {
  const lifted = {
    hours: new Set<string>(),
    busy: new Set<string>(),
    closed: new Set<number>(),
    skill: new Set<string>(),
    resource: new Set<string>(),
  };
  for (const relaxation of relaxed) {
    if (relaxation.rule === 'hours' || relaxation.rule === 'busy')
      lifted[relaxation.rule].add(relaxation.resource);
    if (relaxation.rule === 'closed') lifted.closed.add(relaxation.index);
    if (relaxation.rule === 'skill' || relaxation.rule === 'resource')
      lifted[relaxation.rule].add(relaxation.kind);
  }
  return lifted;
}

type Memory<Answer> = (key: string, make: () => Answer) => Answer;

/** Words of calendars kept at a time: 64 MB. */
const MOST_WORDS = 1 << 24;

/** Remembers answers by key, as many as may be kept at their size in words. */
function remembered<Answer>(words: number): Memory<Answer> {
  const most = Math.max(20, Math.floor(MOST_WORDS / words));
  const known = new Map<string, Answer>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
}

/**
 * The grid reaches as far beyond the course's own days as `earliest` and `latest` can be relaxed, and back to a
 * session that is settled.
 */
function widerGrid({ clinic, visit, course }: PlanRequest, settled: number | undefined): Grid {
  const beyond = RELAXED_DAYS + gapRules(course).reduce((sum, { min }) => sum + min, 0);
  const first = laterOf(addDays(course.earliest, -beyond), FIRST_PLANNED_DAY);
  return gridOf(clinic, visit, {
    from: settled === undefined ? first : earlierOf(first, fromEpochDay(settled)),
    to: addDays(laterOf(course.earliest, course.latest), beyond),
  });
}

/** What stays the same while sets of rules are tried. */
type Bench = {
  readonly clinic: Clinic;
  readonly grid: Grid;
  readonly uses: readonly KindUse[];
  readonly whole: readonly Use[];
  readonly limits: ReadonlyMap<string, Limits>;
  readonly recall: Memory<Bits>;
};

/** The closures of one resource, or of the whole clinic, that are not lifted. */
function closuresLeft({ clinic }: Bench, resource: string | undefined, lifted: Lifted) {
  const left = [...(clinic.closed ?? []).entries()].filter(
    ([index, line]) => line.resource === resource && !lifted.closed.has(index),
  );
  return { lines: left.map(([, line]) => line), key: left.map(([index]) => index).join() };
}

/** Starts at which one resource can serve. */
function serverStarts(bench: Bench, use: KindUse, id: string, lifted: Lifted): Bits {
  const closed = closuresLeft(bench, id, lifted);
  const own: Limits = bench.limits.get(id) ?? { hours: [], closed: [], busy: [] };
  const hours = lifted.hours.has(id) ? 'always' : own.hours;
  const busy = lifted.busy.has(id) ? [] : own.busy;
  const key = `${id} ${lifted.hours.has(id)} ${lifted.busy.has(id)} ${closed.key}`;
  return bench.recall(key, () =>
    startsFor(freeBits(bench.grid, { hours, busy, closed: closed.lines }), use.uses),
  );
}

/** Starts at which the clinic as a whole is open. */
function clinicStarts(bench: Bench, lifted: Lifted): Bits {
  const closed = closuresLeft(bench, undefined, lifted);
  return bench.recall(`clinic ${closed.key}`, () =>
    startsFor(freeBits(bench.grid, { hours: 'always', busy: [], closed: closed.lines }), bench.whole),
  );
}

function openPlaces(bench: Bench, lifted: Lifted): Bits {
  const open = bench.grid.starts.slice();
  keepWhereAhead(open, clinicStarts(bench, lifted), 0);
  for (const use of bench.uses) {
    if (lifted.resource.has(use.kind)) continue;
    const any = emptyBits(bench.grid.places);
    const asked = lifted.skill.has(use.kind) ? { ...use, skills: [] } : use;
    for (const { id } of candidatesFor(asked, bench.clinic.resources))
      uniteWith(any, serverStarts(bench, use, id, lifted));
    keepWhereAhead(open, any, 0);
  }
  return open;
}

function daysWithStart(grid: Grid, open: Bits): Uint8Array {
  return Uint8Array.from(grid.days, (day) =>
    placesOfDay(grid, day).some(({ from, to }) => firstBit(open, from, to) >= 0) ? 1 : 0,
  );
}

export function relaxedDays(request: PlanRequest, settled?: number): RelaxedDays {
  const { clinic, visit } = request;
  const grid = widerGrid(request, settled);
  const bench: Bench = {
    clinic,
    grid,
    uses: kindUses(visit, grid),
    whole: [{ at: 0, places: visitMinutes(visit) / grid.unit }],
    limits: limitsByResource(clinic),
    recall: remembered<Bits>(grid.starts.length),
  };
  const recallDays = remembered<Uint8Array>(grid.days.length);
  const openWith = (relaxed: readonly Relaxation[]): Uint8Array => {
    const lifted = liftedBy(relaxed);
    const key = Object.values(lifted).map((set) => [...set].sort().join());
    return recallDays(key.join('|'), () => daysWithStart(grid, openPlaces(bench, lifted)));
  };
  return { grid, openWith };
}
