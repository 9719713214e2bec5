import type { z } from 'zod';
import { numberOf, type Protocol } from '../clinical/protocol.ts';
import type { listCourses, startCourse as startRoute } from '../contract/courses.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import { addDays, type IsoDate, laterOf } from '../kernel/day.ts';
import { gapsOf, SLACK_DAYS } from '../scheduling/course-protocol.ts';
import type { Blackout } from '../scheduling/request.ts';
import { selectContact } from '../store/contacts.ts';
import {
  type CourseRequest,
  insertCourse,
  insertSessions,
  selectCourse,
  selectCoursesOfPatient,
} from '../store/courses.ts';
import { mayTreat } from './may-treat.ts';
import { keepShipped, protocolNamed } from './protocols.ts';
import { type ShownCourse, showCourse } from './show-course.ts';
import { found, type Work } from './work.ts';

type Start = z.infer<typeof startRoute.body>;

/**
 * Starts a course on a protocol. What the reviewed screening forbids or defers is built in: a stop refuses the course,
 * a deferral moves its earliest day, a sun plan closes its dates.
 */
export async function startCourse(work: Work, body: Start): Promise<ShownCourse> {
  const contact = found(await selectContact(work.tx, body.patientId));
  work.permit('create', 'course', { patientId: contact.patientId });
  const protocol = await protocolNamed(work, body.protocol);
  await keepShipped(work, protocol);
  const request = await requestOf(work, body, protocol);
  const id = await insertCourse(work.tx, {
    clinicId: work.clinic.id,
    patientId: contact.patientId,
    protocol,
    request,
    goals: body.goals,
    at: work.now,
    by: work.actor.id,
  });
  await insertSessions(work.tx, work.clinic.id, id, request.sessions);
  await work.audit({
    action: 'start',
    resource: 'course',
    id,
    patientId: contact.patientId,
    detail: { protocol: protocol.name, version: protocol.version, sessions: request.sessions },
  });
  return showCourse(work, found(await selectCourse(work.tx, id)));
}

async function requestOf(work: Work, body: Start, protocol: Protocol): Promise<CourseRequest> {
  const standing = await mayTreat(work, body.patientId);
  if (standing.status === 'blocked') {
    throw new Refusal('RULE_FORBIDS', 'The screening does not allow a course; look at its findings.');
  }
  const sessions = sessionsOf(body, protocol);
  const gapDays = body.gapDays ?? gapsOf(protocol);
  checkGaps(gapDays, protocol, body.reason);
  const asked = body.earliest ?? addDays(work.today, 1);
  const earliest = laterOf(
    laterOf(asked, work.today),
    standing.status === 'waits' ? standing.until : work.today,
  );
  const latest = body.latest ?? addDays(earliest, gapDays.max * (sessions - 1) + SLACK_DAYS);
  if (latest < earliest)
    throw invalid('/latest', `The last day must not be before ${earliest}, the first possible day.`);
  return {
    sessions,
    ...(sessions > 1 ? { gapDays } : {}),
    earliest,
    latest,
    blackouts: [
      ...standing.blackouts,
      ...body.blackouts.map((one, index) => blackoutOf(one, index, protocol)),
    ],
    prefer: body.prefer,
  };
}

function sessionsOf(body: Start, protocol: Protocol): number {
  const sessions = body.sessions ?? numberOf(protocol, 'sessions');
  if (sessions > numberOf(protocol, 'sessionsLimit') && (body.reason ?? '') === '') {
    throw invalid(
      '/reason',
      `More than ${numberOf(protocol, 'sessionsLimit')} sessions need a reason on record.`,
    );
  }
  return sessions;
}

function checkGaps(
  gap: { min: number; ideal: number; max: number },
  protocol: Protocol,
  reason: string | undefined,
): void {
  if (gap.min > gap.ideal || gap.ideal > gap.max)
    throw invalid('/gapDays', 'The shortest gap, the ideal and the longest must rise.');
  const shortest = numberOf(protocol, 'gapShortestDays');
  if (gap.min < shortest) throw invalid('/gapDays/min', `The protocol allows no gap below ${shortest} days.`);
  if (gap.min < numberOf(protocol, 'gapIdealDays') && (reason ?? '') === '') {
    throw invalid(
      '/reason',
      `A gap below ${numberOf(protocol, 'gapIdealDays')} days needs a reason on record.`,
    );
  }
}

type AskedBlackout = Start['blackouts'][number];

/** A holiday closes the days on which a session would leave fresh skin in the sun, or meet a tan. */
function blackoutOf(asked: AskedBlackout, index: number, protocol: Protocol): Blackout {
  if (asked.to < asked.from)
    throw invalid(`/blackouts/${index}/to`, 'The last day must not be before the first.');
  return {
    from: asked.from,
    to: asked.to,
    why: asked.why,
    daysBefore: asked.daysBefore ?? numberOf(protocol, 'sunscreenAfterDays'),
    daysAfter: asked.daysAfter ?? numberOf(protocol, 'sunBeforeDays'),
  };
}

export async function readCourse(work: Work, id: string): Promise<ShownCourse> {
  const course = found(await selectCourse(work.tx, id));
  work.permit('read', 'course', { patientId: course.patientId });
  await work.audit({ action: 'read', resource: 'course', id, patientId: course.patientId });
  return showCourse(work, course);
}

export async function listCoursesOf(
  work: Work,
  patientId: string,
): Promise<z.infer<typeof listCourses.answer>> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'course', { patientId: contact.patientId });
  const courses: ShownCourse[] = [];
  for (const row of await selectCoursesOfPatient(work.tx, patientId))
    courses.push(await showCourse(work, row));
  return { courses };
}

/** The days of a course's sessions as they stand, for the rules that judge a change. */
export const daysOf = (course: ShownCourse): (IsoDate | undefined)[] =>
  course.sessions.map((session) => (session.status === 'omitted' ? undefined : session.visit?.day));
