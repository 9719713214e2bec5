import { addDays, daysBetween, type IsoDate, laterOf } from '../kernel/day.ts';
import { dayAt, epochMs } from '../kernel/time.ts';
import { openStarts } from '../scheduling/availability.ts';
import { change } from '../scheduling/change.ts';
import type { Clinic as Calendars, Closed, Session as Placed } from '../scheduling/request.ts';
import type { CourseRow } from '../store/courses.ts';
import type { VisitRow } from '../store/visits.ts';
import { isSettled, placedOf } from './change-course.ts';
import { consultationShape, sessionShape } from './visit-shapes.ts';

/** How far a consultation may move, in days. */
export const CONSULTATION_DAYS = 60;

/** Something to be rearranged as one: the booked sessions of a course, or one visit that stands alone. */
export type Unit = {
  readonly course?: CourseRow;
  /** Not cancelled, in order of their starts. */
  readonly visits: readonly VisitRow[];
  /** The ids of those that hold the resource while it is out. */
  readonly affected: ReadonlySet<string>;
};

export type Outcome = {
  readonly visit: VisitRow;
  /** Where it goes; undefined when no place keeps every rule. */
  readonly placed?: Placed;
  readonly why: readonly string[];
};

export type OutGround = {
  /** The calendars without the units' own visits and without the new closure. */
  readonly calendars: Calendars;
  readonly closure: Closed & { readonly resource: string };
  readonly now: string;
  readonly today: IsoDate;
};

type Busy = NonNullable<Calendars['busy']>[number];

const busyOf = (placed: Placed): Busy[] =>
  placed.phases.flatMap(({ start, end, resources }) =>
    resources.map((resource) => ({ resource, from: start, to: end })),
  );

/**
 * Places one unit after the other, the one that is due first first, each on calendars that hold the earlier moves and
 * keep what the later ones still occupy. Each course is disturbed as little as `change` can; taken together the moves
 * need not be the fewest there are.
 */
export function placeAll(units: readonly Unit[], ground: OutGround): Outcome[] {
  const standing = new Map(units.flatMap(({ visits }) => visits).map((visit) => [visit.id, placedOf(visit)]));
  return [...units].sort(byDue).flatMap((unit) => {
    const own = new Set(unit.visits.map(({ id }) => id));
    const others = [...standing].filter(([id]) => !own.has(id)).flatMap(([, placed]) => busyOf(placed));
    const calendars = { ...ground.calendars, busy: [...(ground.calendars.busy ?? []), ...others] };
    const outcomes = placeUnit(unit, { ...ground, calendars });
    for (const { visit, placed } of outcomes) if (placed !== undefined) standing.set(visit.id, placed);
    return outcomes;
  });
}

const dueOf = ({ visits, affected }: Unit): VisitRow | undefined =>
  visits.find((visit) => affected.has(visit.id));

const keyOf = (unit: Unit): string => `${dueOf(unit)?.start ?? ''} ${dueOf(unit)?.id ?? ''}`;

const byDue = (a: Unit, b: Unit): number => (keyOf(a) < keyOf(b) ? -1 : 1);

function placeUnit(unit: Unit, ground: OutGround): Outcome[] {
  const { course, visits } = unit;
  if (course === undefined) return visits.map((visit) => placeAlone(visit, ground));
  const first = dueOf(unit);
  const dueToday = first !== undefined && dayAt(first.start, ground.calendars.timeZone) === ground.today;
  // Somebody due today may be seen by somebody else at the same time, but is not sent to another time of today.
  const sameTime = dueToday ? placeCourse({ ...unit, course }, ground, ground.today) : undefined;
  const kept = sameTime?.every(
    ({ visit, placed }) => placed === undefined || staysOrLater(visit, placed, ground),
  );
  if (sameTime !== undefined && kept === true && sameTime.every(({ placed }) => placed !== undefined))
    return sameTime;
  return placeCourse({ ...unit, course }, ground, addDays(ground.today, 1));
}

const staysOrLater = (visit: VisitRow, placed: Placed, { calendars, today }: OutGround): boolean =>
  placed.start === visit.start || dayAt(placed.start, calendars.timeZone) > today;

function placeCourse(
  { course, visits, affected }: Unit & { readonly course: CourseRow },
  { calendars, closure, now, today }: OutGround,
  earliest: IsoDate,
): Outcome[] {
  const from = laterOf(course.request.earliest, earliest);
  const isFixed = (visit: VisitRow) =>
    isSettled(visit, now) || (!affected.has(visit.id) && dayAt(visit.start, calendars.timeZone) <= today);
  const done = visits.filter(isFixed).length;
  const answer = change({
    plan: {
      clinic: calendars,
      visit: sessionShape,
      course: {
        ...course.request,
        sessions: visits.length,
        earliest: from,
        latest: laterOf(course.request.latest, from),
      },
    },
    booked: visits.map(placedOf),
    done,
    change: { verb: 'resource-out', resource: closure.resource, from: closure.from, to: closure.to },
  });
  if (answer.status === 'infeasible') {
    const why = (answer.blockedBy ?? []).map(({ detail }) => detail);
    return visits.filter(({ id }) => affected.has(id)).map((visit) => ({ visit, why }));
  }
  const touched = new Set([...answer.moves.map(({ session }) => session), ...answer.reassigned]);
  return visits.flatMap((visit, index): Outcome[] => {
    const placed = answer.sessions[index];
    return touched.has(index + 1) && placed !== undefined ? [{ visit, placed, why: [] }] : [];
  });
}

/** The same time with others, or the nearest day after today; on a day the same person first, then the nearest time. */
function placeAlone(visit: VisitRow, { calendars, closure, today }: OutGround): Outcome {
  const clinic = { ...calendars, closed: [...(calendars.closed ?? []), closure] };
  const day = dayAt(visit.start, calendars.timeZone);
  const tomorrow = addDays(today, 1);
  const span = {
    from: laterOf(addDays(day, -CONSULTATION_DAYS), today),
    to: addDays(day, CONSULTATION_DAYS),
  };
  const open = openStarts({ clinic, visit: consultationShape, ...span }).filter(
    ({ start }) => epochMs(start) === epochMs(visit.start) || dayAt(start, calendars.timeZone) >= tomorrow,
  );
  const far = ({ start, practitioner }: Placed): readonly number[] => [
    epochMs(start) === epochMs(visit.start) ? 0 : 1,
    Math.abs(daysBetween(day, dayAt(start, calendars.timeZone))),
    practitioner === visit.practitionerId ? 0 : 1,
    Math.abs(epochMs(start) - epochMs(visit.start)),
  ];
  const [nearest] = open.toSorted((a, b) => compared(far(a), far(b)));
  if (nearest !== undefined) return { visit, placed: nearest, why: [] };
  return { visit, why: [`No room and practitioner are free within ${CONSULTATION_DAYS} days.`] };
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
