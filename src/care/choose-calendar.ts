import { Refusal } from '../contract/errors.ts';
import { dayAt } from '../kernel/time.ts';
import { brokenRules } from '../scheduling/kept-rules.ts';
import type { Plan } from '../scheduling/request.ts';
import {
  type CourseRow,
  chooseOffer,
  insertSessions,
  type OfferRow,
  selectCourse,
  selectOffer,
} from '../store/courses.ts';
import { insertVisits, selectVisitsOfCourse } from '../store/visits.ts';
import { mayTreat } from './may-treat.ts';
import { prepareVisits } from './prepare.ts';
import { needConsultation } from './prerequisite.ts';
import { offerStatus, type ShownCourse, showCourse } from './show-course.ts';
import { tellPatient } from './tell.ts';
import { found, type Work } from './work.ts';

/**
 * Books every session of a calendar that was offered, with its tasks and letters, in one transaction: all of it, or
 * nothing. A place that has gone in the meantime refuses the whole, so that a fresh offer can be made.
 */
export async function chooseCalendar(work: Work, offerId: string, choice: number): Promise<ShownCourse> {
  const offer = found(await selectOffer(work.tx, offerId));
  const course = found(await selectCourse(work.tx, offer.courseId, true));
  work.permit('decide', 'offer', { patientId: course.patientId });
  const plan = checkedPlan(work, offer, choice);
  await needConsultation(work, course.patientId);
  await checkRules(work, course, plan);
  const sessions = await insertSessions(work.tx, work.clinic.id, course.id, course.request.sessions);
  await insertVisits(
    work.tx,
    plan.sessions.map((placed, index) => ({
      clinicId: work.clinic.id,
      patientId: course.patientId,
      kind: 'session' as const,
      sessionId: found(sessions[index]).id,
      placed,
      at: work.now,
      by: work.actor.id,
    })),
  );
  await chooseOffer(work.tx, offer.id, choice, work.now);
  const visits = await selectVisitsOfCourse(work.tx, course.id);
  await prepareVisits(work, course, visits);
  await tellPatient(work, course.patientId, {
    key: `course:${course.id}:booked`,
    template: 'course-booked',
    params: { starts: visits.map((visit) => visit.start).join(' ') },
  });
  await work.audit({
    action: 'choose',
    resource: 'offer',
    id: offer.id,
    patientId: course.patientId,
    detail: { plan: choice, sessions: visits.length },
  });
  return showCourse(work, course);
}

function checkedPlan(work: Work, offer: OfferRow, choice: number): Plan {
  const status = offerStatus(offer, work.now);
  if (status === 'chosen') throw new Refusal('ALREADY_DONE', 'A calendar has already been chosen.');
  if (status !== 'open') throw new Refusal('OFFER_EXPIRED', 'Ask the clinic for fresh calendars.');
  const plan = offer.plans[choice];
  if (plan === undefined) throw new Refusal('NOT_FOUND');
  return plan;
}

/** The rules may have changed since the offer: a new screening, a new holiday, a day gone by. */
async function checkRules(work: Work, course: CourseRow, plan: Plan): Promise<void> {
  const standing = await mayTreat(work, course.patientId);
  const days = plan.sessions.map((session) => dayAt(session.start, work.clinic.timeZone));
  const first = days[0];
  const waits = standing.status === 'waits' && first !== undefined && first < standing.until;
  if (standing.status === 'blocked' || waits) {
    throw new Refusal('RULE_FORBIDS', 'The screening no longer allows this calendar; ask for a fresh one.');
  }
  const [broken] = brokenRules(course.request, days);
  if (broken !== undefined || (first !== undefined && first <= work.today)) {
    throw new Refusal('RULE_FORBIDS', 'This calendar no longer keeps every rule; ask for a fresh one.');
  }
}
