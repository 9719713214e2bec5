import type { z } from 'zod';
import type { offerCalendars as offerRoute, readOffer as readRoute } from '../contract/courses.ts';
import { Refusal } from '../contract/errors.ts';
import { addDays, laterOf } from '../kernel/day.ts';
import { epochMs, instantOf } from '../kernel/time.ts';
import { plan } from '../scheduling/plan.ts';
import type { PlanRequest } from '../scheduling/request.ts';
import { loadCalendars } from '../store/calendar.ts';
import { type CourseRow, insertOffer, selectCourse, selectNewestOffer } from '../store/courses.ts';
import { selectVisitsOfCourse } from '../store/visits.ts';
import { needConsultation } from './prerequisite.ts';
import { showOffer } from './show-course.ts';
import { tellPatient } from './tell.ts';
import { sessionShape } from './visit-shapes.ts';
import { found, type Work } from './work.ts';

const ALTERNATIVES = 2;
const OFFER_HOURS = 72;

/** The planner's question for a course, on the clinic's calendars of this moment. Nothing is placed before tomorrow. */
export async function planRequestOf(
  work: Work,
  course: CourseRow,
  without: readonly string[] = [],
): Promise<PlanRequest> {
  const earliest = laterOf(course.request.earliest, addDays(work.today, 1));
  const span = {
    timeZone: work.clinic.timeZone,
    from: earliest,
    to: laterOf(course.request.latest, earliest),
    without,
  };
  return {
    clinic: await loadCalendars(work.tx, span),
    visit: sessionShape,
    course: { ...course.request, earliest, latest: span.to },
  };
}

/** Works out the best whole-course calendars and offers them; or says which rules make it impossible. */
export async function offerCalendars(
  work: Work,
  courseId: string,
): Promise<z.infer<typeof offerRoute.answer>> {
  const course = found(await selectCourse(work.tx, courseId, true));
  work.permit('create', 'offer', { patientId: course.patientId });
  if (course.endedAt !== null) throw new Refusal('ALREADY_DONE', 'This course has ended.');
  if ((await selectVisitsOfCourse(work.tx, courseId)).length > 0) {
    throw new Refusal(
      'ALREADY_DONE',
      'This course is on the calendar already; change it by defer, omit or cease.',
    );
  }
  await needConsultation(work, course.patientId);
  const request = await planRequestOf(work, course);
  const answer = plan({ ...request, alternatives: ALTERNATIVES });
  if (answer.status === 'infeasible') {
    return { status: 'impossible', blockedBy: answer.blockedBy.map((one) => ({ ...one })) };
  }
  const offer = await insertOffer(work.tx, {
    clinicId: work.clinic.id,
    courseId,
    request: request.course,
    plans: answer.plans,
    at: work.now,
    by: work.actor.id,
    expiresAt: instantOf(epochMs(work.now) + OFFER_HOURS * 3_600_000),
  });
  await tellPatient(work, course.patientId, {
    key: `course:${courseId}:offer`,
    template: 'calendars-offered',
    params: { count: String(answer.plans.length), expires: offer.expiresAt },
  });
  await work.audit({
    action: 'offer',
    resource: 'offer',
    id: offer.id,
    patientId: course.patientId,
    detail: { plans: answer.plans.length },
  });
  return { status: 'offered', offer: await showOffer(work, course, offer) };
}

export async function readOffer(work: Work, courseId: string): Promise<z.infer<typeof readRoute.answer>> {
  const course = found(await selectCourse(work.tx, courseId));
  work.permit('read', 'offer', { patientId: course.patientId });
  const offer = await selectNewestOffer(work.tx, courseId);
  return offer === undefined ? {} : { offer: await showOffer(work, course, offer) };
}
