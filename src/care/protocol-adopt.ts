import type { z } from 'zod';
import { compareProtocols, type Protocol, type ProtocolRef } from '../clinical/protocol.ts';
import { strictnessOf } from '../clinical/protocol-strictness.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import type {
  adoptionPreviewSchema,
  adoptProtocol as adoptRoute,
  listAdoptions as listRoute,
} from '../contract/protocols.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { change } from '../scheduling/change.ts';
import type { ChangeAnswer } from '../scheduling/change-request.ts';
import { courseUnder } from '../scheduling/course-protocol.ts';
import type { Session as Placed } from '../scheduling/request.ts';
import { type CourseRow, selectCourse } from '../store/courses.ts';
import { adoptProtocol as adopt, selectAdoptions, selectProtocols } from '../store/protocols.ts';
import { selectTasksOfVisits, type TaskRow } from '../store/tasks.ts';
import { moveVisits, selectVisitsOfCourse, type VisitRow } from '../store/visits.ts';
import { isSettled, placedOf, tellOfChange, toBe } from './change-course.ts';
import { planRequestOf } from './offer-calendars.ts';
import { moveTasks } from './prepare.ts';
import { inForce, keepShipped, keptProtocol, protocolOf, refOf, shippedProtocol } from './protocols.ts';
import { makeScreening, screenedUnder } from './screening.ts';
import { gapOf, type ShownCourse, showCourse } from './show-course.ts';
import { careGround, tasksAround } from './visit-care-plan.ts';
import { found, type Work } from './work.ts';

type Preview = z.infer<typeof adoptionPreviewSchema>;
type TaskChange = Preview['tasks'][number];

/** A course as it is and as it would be under another version. `visits` are in the order of the planner's sessions. */
type Outcome = {
  readonly course: CourseRow;
  /** The same course on the other version. */
  readonly under: CourseRow;
  readonly from: Protocol;
  readonly to: Protocol;
  readonly visits: readonly VisitRow[];
  readonly done: number;
  /** Undefined while nothing on the calendar is still to come. */
  readonly answer: ChangeAnswer | undefined;
};

/** A version that courses may be put on: what this release ships, or the one in force of its name. */
async function adoptable(work: Work, ref: ProtocolRef): Promise<Protocol> {
  const shipped = shippedProtocol(ref.name);
  if (shipped?.version === ref.version) return shipped;
  const row = shipped === undefined ? inForce(await selectProtocols(work.tx, ref.name)) : undefined;
  if (row === undefined || row.name !== ref.name || row.version !== ref.version)
    throw invalid('/version', 'Choose a version that is in force.');
  return keptProtocol(row);
}

async function outcomeOf(work: Work, courseId: string, ref: ProtocolRef): Promise<Outcome> {
  const course = found(await selectCourse(work.tx, courseId, true));
  work.permit('decide', 'course', { patientId: course.patientId });
  if (course.endedAt !== null) throw new Refusal('ALREADY_DONE', 'This course has ended.');
  if (ref.name === course.protocolName && ref.version === course.protocolVersion)
    throw invalid('/version', 'The course is on this version already.');
  const to = await adoptable(work, ref);
  const from = await protocolOf(work, refOf(course));
  const under: CourseRow = {
    ...course,
    protocolName: to.name,
    protocolVersion: to.version,
    request: courseUnder(course.request, from, to),
  };
  const visits = await selectVisitsOfCourse(work.tx, courseId);
  const done = visits.filter((visit) => isSettled(visit, work.now)).length;
  const answer = done === visits.length ? undefined : await rearranged(work, under, { visits, done });
  return { course, under, from, to, visits, done, answer };
}

/** The sessions still to come where the new rules allow them, with the least disturbance. */
async function rearranged(
  work: Work,
  under: CourseRow,
  { visits, done }: Pick<Outcome, 'visits' | 'done'>,
): Promise<ChangeAnswer> {
  const own = visits.map((visit) => visit.id);
  const { clinic, visit, course } = await planRequestOf(work, under, own);
  return change({
    plan: { clinic, visit, course: { ...course, sessions: visits.length } },
    booked: visits.map(placedOf),
    done,
    change: { verb: 'defer', session: done + 1, notBefore: addDays(work.today, 1) },
  });
}

type Upcoming = { readonly visit: VisitRow; readonly placed: Placed; readonly after: VisitRow };

/** Every visit still to come, where it is and where it would be. */
const upcomingOf = ({ visits, done, answer }: Outcome): readonly Upcoming[] =>
  visits.slice(done).map((visit, index) => {
    const placed = answer?.sessions[done + index] ?? placedOf(visit);
    return { visit, placed, after: toBe(visit, placed) };
  });

const isMoved = ({ visit, placed }: Upcoming): boolean =>
  visit.start !== placed.start || visit.practitionerId !== (placed.practitioner ?? null);

const numberOfVisit = (visit: VisitRow): number => visit.sessionNumber ?? 0;

const daysOf = (task: { readonly from: string; readonly to: string }) => ({
  from: task.from as IsoDate,
  to: task.to as IsoDate,
});

type Planned = ReturnType<typeof tasksAround>[number];

/** What becomes of one task: undefined when its days stay as they are. */
function taskChange(
  session: number,
  was: TaskRow | undefined,
  is: Planned | undefined,
): TaskChange | undefined {
  const task = is?.code ?? was?.code ?? '';
  const said = { session, task, title: is?.title ?? task };
  if (was === undefined) return is && { ...said, kind: 'new', is: daysOf(is) };
  if (is === undefined) return { ...said, kind: 'falls-away', was: daysOf(was) };
  if (was.from === is.from && was.to === is.to) return undefined;
  return { ...said, kind: 'moves', was: daysOf(was), is: daysOf(is) };
}

async function taskChanges(work: Work, outcome: Outcome): Promise<TaskChange[]> {
  const { course, under } = outcome;
  const upcoming = upcomingOf(outcome);
  const stored = await selectTasksOfVisits(
    work.tx,
    upcoming.map(({ visit }) => visit.id),
  );
  const before = await careGround(work, course.patientId, refOf(course));
  const ground = await careGround(work, course.patientId, refOf(under));
  return upcoming.flatMap(({ visit, after }) => {
    const own = stored.filter((task) => task.visitId === visit.id);
    const planned = tasksAround(ground, after, 'en');
    const titles = new Map(
      tasksAround(before, visit, 'en').map((task) => [keyOf(task.phase, task.code), task]),
    );
    const number = numberOfVisit(visit);
    const gone = own
      .filter((task) => !planned.some((one) => one.phase === task.stage && one.code === task.code))
      .flatMap((task) => taskChange(number, task, undefined) ?? [])
      .map((one) => ({ ...one, title: titleIn(titles, own, one) }));
    const others = planned.flatMap((task) => {
      const was = own.find((one) => one.stage === task.phase && one.code === task.code);
      return taskChange(number, was, task) ?? [];
    });
    return [...others, ...gone];
  });
}

const keyOf = (stage: string, code: string): string => `${stage}/${code}`;

/** A task that falls away is called as it was called before. */
function titleIn(
  titles: ReadonlyMap<string, Planned>,
  own: readonly TaskRow[],
  { task }: TaskChange,
): string {
  const stage = own.find((one) => one.code === task)?.stage ?? '';
  return titles.get(keyOf(stage, task))?.title ?? task;
}

/** What screening would say, apart from the name of the protocol. */
async function screeningChange(work: Work, { course, from, to }: Outcome): Promise<Preview['screening']> {
  const [before, after] = [
    await screenedUnder(work, course.patientId, from),
    await screenedUnder(work, course.patientId, to),
  ];
  if (before === undefined || after === undefined) return 'none';
  const told = ({ decision, earliest, findings }: typeof before) =>
    JSON.stringify([decision, earliest, findings]);
  return told(before) === told(after) ? 'same' : 'changes';
}

const differencesOf = (from: Protocol, to: Protocol): Preview['differences'] =>
  compareProtocols(from, to).map(({ key, a, b }) => ({
    key,
    from: a.value,
    to: b.value,
    strictness: strictnessOf(key, a.value, b.value),
  }));

const isPossible = ({ answer }: Outcome): boolean => answer?.status !== 'infeasible';

/** Every number, date and task that another version would change for a course. Nothing is changed. */
export async function previewAdoption(work: Work, courseId: string, ref: ProtocolRef): Promise<Preview> {
  const outcome = await outcomeOf(work, courseId, ref);
  const { course, under, from, to, answer } = outcome;
  const upcoming = upcomingOf(outcome);
  return {
    from: refOf(course),
    to: refOf(under),
    differences: differencesOf(from, to),
    status: isPossible(outcome) ? 'possible' : 'impossible',
    gapDays: { from: gapOf(course.request), to: gapOf(under.request) },
    moves: upcoming
      .filter(({ visit, placed }) => visit.start !== placed.start)
      .map(({ visit, placed }) => ({ session: numberOfVisit(visit), from: visit.start, to: placed.start })),
    kept: upcoming
      .filter(({ visit, placed }) => visit.start === placed.start)
      .map(({ visit }) => numberOfVisit(visit)),
    tasks: await taskChanges(work, outcome),
    screening: await screeningChange(work, outcome),
    blockedBy: (answer?.blockedBy ?? []).map((one) => ({ ...one })),
  };
}

async function moveWhatMust(work: Work, outcome: Outcome, reason: string): Promise<number> {
  const upcoming = upcomingOf(outcome);
  const moved = upcoming.filter(isMoved);
  await moveVisits(work.tx, moved, {
    clinicId: work.clinic.id,
    verb: 'move',
    reason,
    at: work.now,
    by: work.actor.id,
  });
  await moveTasks(
    work,
    outcome.under,
    upcoming.map(({ after }) => after),
    'the protocol changed',
  );
  const isToldOf = moved.some(({ visit, placed }) => visit.start !== placed.start);
  if (isToldOf) await tellOfChange(work, outcome.under);
  return moved.length;
}

/**
 * Puts a course on another version: its rules, the dates that would break them, its tasks and reminders change
 * together, or not at all. Where screening then finds something else, it waits to be reviewed again.
 */
export async function adoptProtocol(
  work: Work,
  courseId: string,
  { reason, ...ref }: z.infer<typeof adoptRoute.body>,
): Promise<ShownCourse> {
  const outcome = await outcomeOf(work, courseId, ref);
  const { course, under, to, answer } = outcome;
  if (!isPossible(outcome)) {
    const [first] = answer?.blockedBy ?? [];
    throw new Refusal('NO_PLAN', first?.detail ?? 'No calendar keeps every rule of this version.');
  }
  const screening = await screeningChange(work, outcome);
  await keepShipped(work, to);
  await adopt(work.tx, {
    clinicId: work.clinic.id,
    courseId,
    from: refOf(course),
    to: refOf(under),
    before: course.request,
    after: under.request,
    reason,
    at: work.now,
    by: work.actor.id,
  });
  const moved = await moveWhatMust(work, outcome, reason);
  if (screening === 'changes') await makeScreening(work, course.patientId);
  await work.audit({
    action: 'adopt-protocol',
    resource: 'course',
    id: courseId,
    patientId: course.patientId,
    detail: { version: to.version, moved, rescreened: screening === 'changes' },
  });
  return showCourse(work, found(await selectCourse(work.tx, courseId)));
}

/** The versions a course has been on since it started. */
export async function listAdoptions(work: Work, courseId: string): Promise<z.infer<typeof listRoute.answer>> {
  const course = found(await selectCourse(work.tx, courseId));
  work.permit('read', 'course', { patientId: course.patientId });
  const rows = await selectAdoptions(work.tx, courseId);
  await work.audit({
    action: 'read-protocols',
    resource: 'course',
    id: courseId,
    patientId: course.patientId,
  });
  return { adoptions: rows.map(({ by, ...row }) => ({ ...row, ...(by === null ? {} : { by }) })) };
}
