import { listAssessments, recordAssessment } from '../care/assess.ts';
import { endCourse } from '../care/end-course.ts';
import { decideReview } from '../care/review-course.ts';
import type { Actor } from '../care/work.ts';
import type { ReviewDecision } from '../contract/reviews.ts';
import { rateOneself } from './assess.ts';
import { chartOf, type Face, type Outcome, ownRating } from './charts.ts';
import { act, type PatientLife } from './life.ts';

type Decided = { readonly decision: ReviewDecision; readonly reason: string };

const INTERIM: Readonly<Record<Exclude<Outcome, 'first'>, Decided>> = {
  better: {
    decision: 'continue',
    reason: 'Texture and depth better than two raters would differ by; goes on as planned.',
  },
  same: {
    decision: 'continue',
    reason: 'No change beyond rater noise yet; most change comes later. Goes on as planned.',
  },
  worse: {
    decision: 'stop',
    reason: 'New raised spots and lines. No more needling until a dermatologist has seen them.',
  },
};

const FINAL: Readonly<Record<Exclude<Outcome, 'first'>, Decided>> = {
  better: {
    decision: 'stop',
    reason: 'Goal reached. Photographs and scores agree; no further sessions wanted.',
  },
  same: {
    decision: 'switch',
    reason:
      'The change lies within what two raters differ by. Told so openly; subcision and filler discussed, letter written.',
  },
  worse: {
    decision: 'stop',
    reason: 'Raised lines after the last session. Needling ended; referred for silicone and steroid care.',
  },
};

export type Measured = {
  readonly courseId: string;
  readonly face: Face;
  readonly outcome: Exclude<Outcome, 'first'>;
  readonly when: 'interim' | 'final';
};

/** The face is charted again, held against the first chart, and it is decided what comes next. */
export async function measure(life: PatientLife, practitioner: Actor, measured: Measured): Promise<void> {
  const { courseId, face, outcome, when } = measured;
  const { patientId, chance } = life;
  if (when === 'final') await rateOneself(life, ownRating(outcome, chance));
  await act(life, practitioner, async (work) => {
    await recordAssessment(work, patientId, { chart: chartOf(face, outcome), rater: 'clinician' });
    const { assessments } = await listAssessments(work, patientId);
    const own = assessments.filter((one) => one.rater === 'clinician');
    const [latest, baseline] = [own[0], own.at(-1)];
    if (latest === undefined || baseline === undefined) throw new Error('nothing to compare');
    const decided = when === 'final' ? FINAL[outcome] : INTERIM[outcome];
    await decideReview(work, courseId, { baselineId: baseline.id, assessmentId: latest.id, ...decided });
    if (when === 'final') await endCourse(work, { courseId, how: 'completed', reason: decided.reason });
  });
}
