import type { z } from 'zod';
import type { changePreviewSchema, courseChangeSchema } from '../contract/courses.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import { addDays } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { change as changed } from '../scheduling/change.ts';
import type { ChangeAnswer } from '../scheduling/change-request.ts';
import type { Session as Placed } from '../scheduling/request.ts';
import { type CourseRow, endCourse, omitSession, selectCourse } from '../store/courses.ts';
import { cancelVisits, moveVisits, selectVisitsOfCourse, type VisitRow } from '../store/visits.ts';
import { offerFreedPlaces } from './freed-places.ts';
import { planRequestOf } from './offer-calendars.ts';
import { dropTasks, moveTasks, previewTasks } from './prepare.ts';
import { type ShownCourse, showCourse } from './show-course.ts';
import { tellPatient } from './tell.ts';
import { found, type Work } from './work.ts';

type Asked = z.infer<typeof courseChangeSchema>;
type Preview = z.infer<typeof changePreviewSchema>;

/** What a change would do, with the visits it would do it to. `visits` are in the order of the planner's sessions. */
type Outcome = {
  readonly course: CourseRow;
  readonly visits: readonly VisitRow[];
  readonly answer: ChangeAnswer;
};

/** Over, or begun: no change may move it. */
export const isSettled = (visit: VisitRow, now: string): boolean =>
  visit.status !== 'booked' || visit.start <= now;

/** A visit as the planner places it. */
export const placedOf = ({ start, end, phases, practitionerId }: VisitRow): Placed => ({
  start,
  end,
  phases,
  ...(practitionerId === null ? {} : { practitioner: practitionerId }),
});

async function outcomeOf(work: Work, courseId: string, asked: Asked): Promise<Outcome> {
  const course = found(await selectCourse(work.tx, courseId, true));
  work.permit('change', 'course', { patientId: course.patientId });
  if (course.endedAt !== null) throw new Refusal('ALREADY_DONE', 'This course has ended.');
  const visits = await selectVisitsOfCourse(work.tx, courseId);
  const index = visits.findIndex((visit) => visit.sessionNumber === asked.session);
  const visit = visits[index];
  if (visit === undefined) throw invalid('/session', 'This session is not on the calendar.');
  const done = visits.filter((one) => isSettled(one, work.now)).length;
  if (index < done) throw invalid('/session', 'This session has begun or is over; it cannot be changed.');
  if (asked.verb === 'defer' && asked.notBefore <= work.today) {
    throw invalid('/notBefore', 'Choose a day after today.');
  }
  const {
    clinic,
    visit: shape,
    course: rules,
  } = await planRequestOf(
    work,
    course,
    visits.map((one) => one.id),
  );
  const answer = changed({
    plan: { clinic, visit: shape, course: { ...rules, sessions: visits.length } },
    booked: visits.map(placedOf),
    done,
    change: { ...asked, session: index + 1 },
  });
  return { course, visits, answer };
}

/** The visit of a planner's session, counted from 1. */
const visitAt = (visits: readonly VisitRow[], session: number): VisitRow => found(visits[session - 1]);

const numberAt = (visits: readonly VisitRow[], session: number): number =>
  visitAt(visits, session).sessionNumber ?? session;

/** A visit where a change would put it. */
export const toBe = (visit: VisitRow, placed: Placed): VisitRow => ({
  ...visit,
  start: placed.start,
  end: placed.end,
  phases: placed.phases,
  practitionerId: placed.practitioner ?? null,
});

type Moved = { readonly visit: VisitRow; readonly placed: Placed };

function movesOf({ visits, answer }: Outcome): Moved[] {
  const numbers = [...answer.moves.map((move) => move.session), ...answer.reassigned];
  return numbers.map((session) => {
    const visit = visitAt(visits, session);
    const placed = answer.sessions.find(
      (one) => one.start === (answer.moves.find((move) => move.session === session)?.to ?? visit.start),
    );
    return { visit, placed: found(placed) };
  });
}

/** Every date, task and message that a change would move. Nothing is changed. */
export async function previewCourseChange(work: Work, courseId: string, asked: Asked): Promise<Preview> {
  const outcome = await outcomeOf(work, courseId, asked);
  const { course, visits, answer } = outcome;
  const moved = movesOf(outcome).filter(({ visit, placed }) => visit.start !== placed.start);
  const dropped = answer.dropped.map((session) => visitAt(visits, session));
  const dayBefore = (instant: string) => addDays(dayAt(instant, work.clinic.timeZone), -1);
  return {
    status: answer.status === 'optimal' ? 'possible' : 'impossible',
    moves: answer.moves.map(({ session, from, to }) => ({ session: numberAt(visits, session), from, to })),
    kept: answer.kept.map((session) => numberAt(visits, session)),
    dropped: answer.dropped.map((session) => numberAt(visits, session)),
    tasks: await previewTasks(
      work,
      course,
      moved.map(({ visit, placed }) => ({ visit, to: toBe(visit, placed) })),
    ),
    messages: [
      ...moved.map(({ visit, placed }) => ({
        template: 'session-tomorrow',
        from: dayBefore(visit.start),
        to: dayBefore(placed.start),
      })),
      ...dropped.map((visit) => ({ template: 'session-tomorrow', from: dayBefore(visit.start) })),
    ],
    blockedBy: (answer.blockedBy ?? []).map((one) => ({ ...one })),
  };
}

/** Defers, omits or ceases: visits, tasks, reminders and the letter to the patient change together, or not at all. */
export async function changeCourse(work: Work, courseId: string, asked: Asked): Promise<ShownCourse> {
  const outcome = await outcomeOf(work, courseId, asked);
  const { course, visits, answer } = outcome;
  if (answer.status === 'infeasible') {
    const [first] = answer.blockedBy ?? [];
    throw new Refusal('NO_PLAN', first?.detail ?? 'No calendar keeps every rule after this change.');
  }
  const change = {
    clinicId: work.clinic.id,
    verb: asked.verb,
    reason: asked.reason,
    at: work.now,
    by: work.actor.id,
  };
  const moves = movesOf(outcome);
  await moveVisits(work.tx, moves, change);
  await moveTasks(
    work,
    course,
    moves.map(({ visit, placed }) => toBe(visit, placed)),
  );
  const dropped = answer.dropped.map((session) => visitAt(visits, session));
  await cancelVisits(work.tx, dropped, change);
  await dropTasks(work, dropped, asked.verb);
  for (const visit of dropped) {
    if (visit.sessionId !== null && asked.verb === 'omit')
      await omitSession(work.tx, visit.sessionId, asked.reason, work.now);
  }
  if (asked.verb === 'cease') await endCourse(work.tx, course.id, 'ceased', asked.reason, work.now);
  await tellOfChange(work, course);
  const left = moves.filter(({ visit, placed }) => visit.start !== placed.start).map(({ visit }) => visit);
  await offerFreedPlaces(work, [...dropped, ...left]);
  await work.audit({
    action: asked.verb,
    resource: 'course',
    id: course.id,
    patientId: course.patientId,
    detail: { session: asked.session, moved: moves.length, dropped: dropped.length },
  });
  return showCourse(work, found(await selectCourse(work.tx, courseId)));
}

/** One letter with every date that is left, whatever changed them. */
export async function tellOfChange(work: Work, course: CourseRow): Promise<void> {
  const left = (await selectVisitsOfCourse(work.tx, course.id)).filter(
    (visit) => !isSettled(visit, work.now),
  );
  await tellPatient(work, course.patientId, {
    key: `course:${course.id}:changed`,
    template: 'course-changed',
    params: { starts: left.map((visit) => visit.start).join(' ') },
  });
}
