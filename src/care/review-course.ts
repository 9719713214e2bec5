import type { z } from 'zod';
import { type ReviewDue, reviewDue } from '../clinical/review-due.ts';
import type { Assessment } from '../clinical/scores.ts';
import { score } from '../clinical/scores.ts';
import type { AssessmentRecord, Rater } from '../contract/assessments.ts';
import { Refusal } from '../contract/errors.ts';
import type {
  Comparison,
  decideReview as decideRoute,
  Review,
  readReviews as readRoute,
} from '../contract/reviews.ts';
import type { IsoDate } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { selectContact } from '../store/contacts.ts';
import { type CourseRow, selectCourse, selectCoursesOfPatient } from '../store/courses.ts';
import { insertReview, type ReviewRow, selectReviews, selectSessionsHeld } from '../store/reviews.ts';
import { assessmentsOf } from './assess.ts';
import { protocolOf, refOf } from './protocols.ts';
import { found, type Work } from './work.ts';

/** How a patient's newest course has gone: the same rater before and now, what is due, what was decided. */
export async function readReviews(work: Work, patientId: string): Promise<z.infer<typeof readRoute.answer>> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'review', { patientId: contact.patientId });
  const course = newestOf(await selectCoursesOfPatient(work.tx, patientId));
  const reviews = await selectReviews(work.tx, patientId);
  const standing = await standingOf(work, course, reviews);
  const assessments = (await assessmentsOf(work, patientId)).filter((one) => one.struckOut === undefined);
  const clinician = comparisonOf(assessments, 'clinician', standing.heldOn[0]);
  const patient = comparisonOf(assessments, 'patient', standing.heldOn[0]);
  await work.audit({ action: 'read', resource: 'review', patientId });
  return {
    sessionsDone: standing.heldOn.length,
    due: standing.due,
    reviews: reviews.map(reviewOf),
    ...(course === undefined ? {} : { courseId: course.id }),
    ...(clinician === undefined ? {} : { clinician }),
    ...(patient === undefined ? {} : { patient }),
  };
}

/** The open course, else the one made last. */
const newestOf = (courses: readonly CourseRow[]): CourseRow | undefined =>
  courses.find((course) => course.endedAt === null) ?? courses[0];

type Standing = { readonly heldOn: readonly IsoDate[]; readonly due: ReviewDue };

async function standingOf(
  work: Work,
  course: CourseRow | undefined,
  reviews: readonly ReviewRow[],
): Promise<Standing> {
  if (course === undefined) return { heldOn: [], due: { kind: 'none' } };
  const { held, planned } = await selectSessionsHeld(work.tx, course.id);
  const dayOf = (instant: string): IsoDate => dayAt(instant, work.clinic.timeZone);
  const heldOn = held.map(({ endedAt }) => dayOf(endedAt));
  const facts = {
    doneOn: heldOn,
    planned,
    ended: course.endedAt !== null,
    reviews: reviews
      .filter((review) => review.courseId === course.id)
      .map((review) => ({ afterSession: review.afterSession, on: dayOf(review.decidedAt) })),
  };
  return { heldOn, due: reviewDue(facts, await protocolOf(work, refOf(course)), work.today) };
}

/** The review of a patient's newest course that is due, for lists and boards; asks no policy. */
export async function reviewDueOf(work: Work, patientId: string): Promise<ReviewDue> {
  const course = newestOf(await selectCoursesOfPatient(work.tx, patientId));
  return (await standingOf(work, course, await selectReviews(work.tx, patientId))).due;
}

/**
 * The last assessment before the first session, against the newest. Where none was made before the first session, the
 * earliest there is stands in for it. Given newest first.
 */
function comparisonOf(
  assessments: readonly AssessmentRecord[],
  rater: Rater,
  firstSession: IsoDate | undefined,
): Comparison | undefined {
  const own = assessments.filter((one) => one.rater === rater);
  const [latest] = own;
  const before = own.find((one) => firstSession === undefined || one.assessedOn <= firstSession);
  const baseline = firstSession === undefined ? own.at(-1) : (before ?? own.at(-1));
  if (latest === undefined || baseline === undefined || baseline.id === latest.id) return undefined;
  return { baseline, latest, change: changeOf(baseline, latest) };
}

function changeOf(baseline: AssessmentRecord, latest: AssessmentRecord): Comparison['change'] {
  const { change } = score({
    ...(latest.chart as Assessment),
    previous: baseline.chart as Assessment,
  });
  if (change === undefined) throw new Error('a comparison without a change');
  return change as Comparison['change'];
}

/** Decides what comes next for a course, on two assessments, and says why. What was seen is kept with it. */
export async function decideReview(
  work: Work,
  courseId: string,
  body: z.infer<typeof decideRoute.body>,
): Promise<Review> {
  const course = found(await selectCourse(work.tx, courseId, true));
  work.permit('create', 'review', { patientId: course.patientId });
  const { baseline, latest } = await pairOf(work, course.patientId, body);
  const change = changeOf(baseline, latest);
  if ('refused' in change)
    throw new Refusal('INVALID', change.why, [{ pointer: '/assessmentId', detail: change.why }]);
  const { held } = await selectSessionsHeld(work.tx, courseId);
  const id = await insertReview(work.tx, {
    clinicId: work.clinic.id,
    courseId,
    afterSession: held.length,
    baselineId: baseline.id,
    assessmentId: latest.id,
    change,
    decision: body.decision,
    reason: body.reason,
    at: work.now,
    memberId: found(work.actor.memberId),
  });
  await work.audit({
    action: 'decide',
    resource: 'review',
    id,
    patientId: course.patientId,
    detail: { decision: body.decision, afterSession: held.length },
  });
  return reviewOf(found((await selectReviews(work.tx, course.patientId)).find((one) => one.id === id)));
}

/** Both assessments are this patient's, neither struck out, the first the earlier of the two. */
async function pairOf(work: Work, patientId: string, body: { baselineId: string; assessmentId: string }) {
  const assessments = await assessmentsOf(work, patientId);
  const baseline = found(assessments.find(({ id }) => id === body.baselineId));
  const latest = found(assessments.find(({ id }) => id === body.assessmentId));
  if (baseline.struckOut !== undefined || latest.struckOut !== undefined)
    throw new Refusal('CHANGED_MEANWHILE', 'One of these assessments has been struck out; look again.');
  if (baseline.id === latest.id || baseline.assessedOn > latest.assessedOn || baseline.rater !== latest.rater)
    throw new Refusal(
      'INVALID',
      'Compare two assessments by the same kind of rater, the earlier one first.',
      [{ pointer: '/assessmentId', detail: 'must be a later assessment by the same kind of rater' }],
    );
  return { baseline, latest };
}

const reviewOf = (row: ReviewRow): Review => ({
  id: row.id,
  courseId: row.courseId,
  afterSession: row.afterSession,
  decision: row.decision,
  reason: row.reason,
  change: row.change as Review['change'],
  decidedAt: row.decidedAt,
  decidedBy: row.decidedBy,
});
