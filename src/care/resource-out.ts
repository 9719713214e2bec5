import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { invalid, Refusal } from '../contract/errors.ts';
import type {
  applyResourceOut as applyRoute,
  listStranded as listRoute,
  previewResourceOut as previewRoute,
  resourceOutSchema,
} from '../contract/resource-out.ts';
import { addDays, daysBetween, type IsoDate, laterOf } from '../kernel/day.ts';
import { dayAt, instantAt } from '../kernel/time.ts';
import { loadCalendars, selectClosures, selectResources } from '../store/calendar.ts';
import { insertClosure, selectStrandedVisitIds, selectVisitIdsHolding } from '../store/closures.ts';
import { selectCourse } from '../store/courses.ts';
import {
  lockResources,
  moveVisits,
  selectVisit,
  selectVisitsOfCourse,
  type VisitRow,
} from '../store/visits.ts';
import { isSettled, tellOfChange, toBe } from './change-course.ts';
import { moveTasks } from './prepare.ts';
import { CONSULTATION_DAYS, type Outcome, placeAll, type Unit } from './resource-out-places.ts';
import { showVisit } from './show-visit.ts';
import { tellPatient } from './tell.ts';
import { found, type Work } from './work.ts';

type Asked = z.infer<typeof resourceOutSchema>;
type Preview = z.infer<typeof previewRoute.answer>;

/** What closing a resource would do. `seen` stands for all of it. */
type Repair = {
  readonly units: readonly Unit[];
  readonly outcomes: readonly Outcome[];
  readonly starts: string;
  readonly ends: string;
  readonly seen: string;
};

async function affectedVisits(work: Work, { resourceId, from, to }: Asked): Promise<VisitRow[]> {
  const { timeZone } = work.clinic;
  const ids = await selectVisitIdsHolding(work.tx, resourceId, {
    from: instantAt(from, '00:00', timeZone),
    to: instantAt(addDays(to, 1), '00:00', timeZone),
  });
  const visits: VisitRow[] = [];
  for (const id of ids) visits.push(found(await selectVisit(work.tx, id)));
  return visits.filter((visit) => !isSettled(visit, work.now));
}

/** The courses are locked in order of their ids, so that two repairs at once queue up. */
async function unitsOf(work: Work, affected: readonly VisitRow[]): Promise<Unit[]> {
  const ids = new Set(affected.map(({ id }) => id));
  const courseIds = [
    ...new Set(affected.flatMap(({ courseId }) => (courseId === null ? [] : [courseId]))),
  ].sort();
  const units: Unit[] = affected
    .filter(({ courseId }) => courseId === null)
    .map((visit) => ({ visits: [visit], affected: ids }));
  for (const id of courseIds) {
    const course = found(await selectCourse(work.tx, id, true));
    units.push({ course, visits: await selectVisitsOfCourse(work.tx, id), affected: ids });
  }
  return units;
}

/** The last day on which anything may be placed. */
const lastDayOf = (units: readonly Unit[], timeZone: string, from: IsoDate): IsoDate =>
  units
    .flatMap(({ course, visits }) => [
      ...visits.map((visit) => addDays(dayAt(visit.start, timeZone), CONSULTATION_DAYS)),
      ...(course === undefined ? [] : [course.request.latest]),
    ])
    .reduce(laterOf, from);

async function repairOf(work: Work, asked: Asked): Promise<Repair> {
  const { timeZone } = work.clinic;
  if (asked.from < work.today) throw invalid('/from', 'Choose today or a later day.');
  const resources = await selectResources(work.tx);
  found(resources.find(({ id }) => id === asked.resourceId));
  const units = await unitsOf(work, await affectedVisits(work, asked));
  const span = { from: work.today, to: lastDayOf(units, timeZone, asked.to) };
  const own = units.flatMap(({ visits }) => visits.map(({ id }) => id));
  const [starts, ends] = [`${asked.from}T00:00`, `${addDays(asked.to, 1)}T00:00`];
  const outcomes = placeAll(units, {
    calendars: await loadCalendars(work.tx, { timeZone, ...span, without: own }),
    closure: { resource: asked.resourceId, from: starts, to: ends },
    now: work.now,
    today: work.today,
  });
  const closures = await selectClosures(work.tx, asked.from, asked.to);
  const seen = digestOf([
    asked,
    closures.filter(({ resourceId }) => resourceId === asked.resourceId),
    outcomes.map(({ visit, placed }) => [visit.id, visit.start, visit.sequence, placed ?? null]),
  ]);
  return { units, outcomes, starts, ends, seen };
}

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

const isMoved = ({ visit, placed }: Outcome): boolean => placed !== undefined && placed.start !== visit.start;

const kindOf = (outcome: Outcome): Preview['changes'][number]['outcome'] => {
  if (outcome.placed === undefined) return 'unplaced';
  return isMoved(outcome) ? 'moved' : 'reassigned';
};

/** Every visit that would change, before and after, and those for which there is no place. Nothing is changed. */
export async function previewResourceOut(work: Work, asked: Asked): Promise<Preview> {
  work.permit('change', 'calendar');
  const { outcomes, seen } = await repairOf(work, asked);
  const names = new Map((await selectResources(work.tx)).map(({ id, name }) => [id, name]));
  await work.audit({
    action: 'preview-resource-out',
    resource: 'calendar',
    id: asked.resourceId,
    detail: { from: asked.from, to: asked.to, affected: outcomes.length },
  });
  const moved = outcomes.filter(isMoved);
  return {
    seen,
    changes: outcomes.map((outcome) => ({
      outcome: kindOf(outcome),
      visit: showVisit(work, outcome.visit),
      why: [...outcome.why],
      ...(outcome.placed === undefined ? {} : { to: shownPlace(outcome.visit, outcome.placed, names) }),
    })),
    shiftDays: moved.reduce((sum, outcome) => sum + shiftOf(work, outcome), 0),
    letters: new Set(moved.map(({ visit }) => visit.courseId ?? visit.id)).size,
  };
}

function shownPlace(
  visit: VisitRow,
  { start, end, practitioner, phases }: NonNullable<Outcome['placed']>,
  names: ReadonlyMap<string, string>,
) {
  const practitionerName = names.get(practitioner ?? '');
  const held = new Set(visit.phases.flatMap(({ resources }) => resources));
  const fresh = new Set(phases.flatMap(({ resources }) => resources).filter((id) => !held.has(id)));
  const others = [...fresh].filter((id) => id !== practitioner).map((id) => names.get(id) ?? '');
  return { start, end, others, ...(practitionerName === undefined ? {} : { practitionerName }) };
}

const shiftOf = ({ clinic }: Work, { visit, placed }: Outcome): number =>
  placed === undefined
    ? 0
    : Math.abs(daysBetween(dayAt(visit.start, clinic.timeZone), dayAt(placed.start, clinic.timeZone)));

/**
 * Closes the resource and moves every affected visit, with its tasks, reminders and letters, in one transaction. What
 * has no place stays where it is and is listed for a person (`listStranded`). Refused when the calendars no longer give
 * what was previewed.
 */
export async function applyResourceOut(
  work: Work,
  { seen, ...asked }: z.infer<typeof applyRoute.body>,
): Promise<z.infer<typeof applyRoute.answer>> {
  work.permit('change', 'calendar');
  await unitsOf(work, await affectedVisits(work, asked));
  const resources = await selectResources(work.tx);
  await lockResources(
    work.tx,
    work.clinic.id,
    resources.map(({ id }) => id),
  );
  const repair = await repairOf(work, asked);
  if (repair.seen !== seen) {
    throw new Refusal('CHANGED_MEANWHILE', 'The calendar has changed since the preview; look at it again.');
  }
  const { starts, ends, outcomes } = repair;
  const closureId = await insertClosure(work.tx, {
    clinicId: work.clinic.id,
    resourceId: asked.resourceId,
    starts,
    ends,
    why: asked.reason,
    at: work.now,
  });
  await moveAll(work, repair, asked.reason);
  const count = (kind: string) => outcomes.filter((outcome) => kindOf(outcome) === kind).length;
  const counts = { moved: count('moved'), reassigned: count('reassigned'), unplaced: count('unplaced') };
  await work.audit({
    action: 'resource-out',
    resource: 'calendar',
    id: asked.resourceId,
    detail: { closure: closureId, from: asked.from, to: asked.to, ...counts },
  });
  return { closureId, ...counts };
}

async function moveAll(work: Work, { units, outcomes }: Repair, reason: string): Promise<void> {
  const moves = outcomes.flatMap(({ visit, placed }) => (placed === undefined ? [] : [{ visit, placed }]));
  await moveVisits(work.tx, moves, {
    clinicId: work.clinic.id,
    verb: 'resource-out',
    reason,
    at: work.now,
    by: work.actor.id,
  });
  for (const unit of units) {
    const own = new Set(unit.visits.map(({ id }) => id));
    await followMoves(
      work,
      unit,
      moves.filter(({ visit }) => own.has(visit.id)),
    );
  }
}

/** Tasks, reminders and one letter follow the visits of a unit. */
async function followMoves(
  work: Work,
  { course }: Unit,
  moves: readonly Required<Pick<Outcome, 'visit' | 'placed'>>[],
): Promise<void> {
  const [first] = moves;
  if (first === undefined) return;
  const isTold = moves.some(isMovedPlace);
  if (course === undefined) {
    if (isTold) await tellOfConsultation(work, first.visit, first.placed.start);
  } else {
    await moveTasks(
      work,
      course,
      moves.map(({ visit, placed }) => toBe(visit, placed)),
    );
    if (isTold) await tellOfChange(work, course);
  }
  await work.audit({
    action: 'resource-out',
    resource: course === undefined ? 'visit' : 'course',
    id: course?.id ?? first.visit.id,
    patientId: first.visit.patientId,
    detail: { moved: moves.length },
  });
}

const isMovedPlace = ({ visit, placed }: Required<Pick<Outcome, 'visit' | 'placed'>>): boolean =>
  visit.start !== placed.start;

const tellOfConsultation = (work: Work, visit: VisitRow, start: string): Promise<void> =>
  tellPatient(work, visit.patientId, {
    key: `visit:${visit.id}:moved`,
    template: 'consultation-moved',
    params: { start },
    visitId: visit.id,
  });

/** Visits to come for which something they need is closed: a person finds them a place, or cancels them. */
export async function listStranded(work: Work): Promise<z.infer<typeof listRoute.answer>> {
  work.permit('read', 'calendar');
  const ids = await selectStrandedVisitIds(work.tx, work.clinic.timeZone, work.now);
  const visits: VisitRow[] = [];
  for (const id of ids) visits.push(found(await selectVisit(work.tx, id)));
  await work.audit({ action: 'list-stranded', resource: 'calendar', detail: { count: ids.length } });
  return { visits: visits.map((visit) => showVisit(work, visit)) };
}
