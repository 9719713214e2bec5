import { Refusal } from '../contract/errors.ts';
import { endCourse as end, selectCourse } from '../store/courses.ts';
import { cancelVisits, selectVisitsOfCourse, type VisitRow } from '../store/visits.ts';
import { dropTasks } from './prepare.ts';
import { found, type Work } from './work.ts';

type Ending = {
  readonly courseId: string;
  /** `lost`: the patient no longer comes and no longer answers. */
  readonly how: 'completed' | 'lost';
  readonly reason: string;
};

const isToCome = (visit: VisitRow): boolean => visit.status === 'booked';

/**
 * Ends a course that was not ceased. A completed one has nothing left on the calendar; a lost one gives back what it
 * still held, with its tasks and reminders.
 */
export async function endCourse(work: Work, { courseId, how, reason }: Ending): Promise<void> {
  const course = found(await selectCourse(work.tx, courseId, true));
  work.permit('decide', 'course', { patientId: course.patientId });
  if (course.endedAt !== null) throw new Refusal('ALREADY_DONE', 'This course has ended.');
  const left = (await selectVisitsOfCourse(work.tx, courseId)).filter(isToCome);
  if (how === 'completed' && left.length > 0)
    throw new Refusal('RULE_FORBIDS', 'Sessions are still to come: omit them, or cease the course.');
  const change = {
    clinicId: work.clinic.id,
    verb: 'cease',
    reason,
    at: work.now,
    by: work.actor.id,
  } as const;
  await cancelVisits(work.tx, left, change);
  await dropTasks(work, left, how);
  await end(work.tx, courseId, how, reason, work.now);
  await work.audit({
    action: 'end',
    resource: 'course',
    id: courseId,
    patientId: course.patientId,
    detail: { how, dropped: left.length },
  });
}
