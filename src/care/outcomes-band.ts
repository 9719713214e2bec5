import type { z } from 'zod';
import { raters } from '../contract/assessments.ts';
import {
  type readReviewBand as bandRoute,
  OUTCOME_SCALES,
  type ReviewBandRow,
} from '../contract/outcomes.ts';
import type { CourseRow } from '../evidence/outcomes/course-row.ts';
import { changeAfter, reviewBand } from '../evidence/outcomes/review-band.ts';
import { selectCourse } from '../store/courses.ts';
import { noiseOf } from './outcomes-figures.ts';
import { outcomeRows, refreshOutcomes } from './outcomes-rows.ts';
import { trialsOnScale } from './outcomes-trials.ts';
import { found, type Work } from './work.ts';

type Band = z.infer<typeof bandRoute.answer>;

const doneIn = (row: CourseRow | undefined): number =>
  row?.sessions.filter(({ state }) => state === 'done').length ?? 0;

/**
 * One course beside the clinic's others at the same point, on every scale it has a score on. For the clinician who
 * decides whether to continue, stop or switch; never shown to a patient, because it forecasts nothing for a person.
 */
export async function readReviewBand(
  work: Work,
  courseId: string,
  { afterSession }: z.infer<typeof bandRoute.query>,
): Promise<Band> {
  work.permit('read', 'outcomes');
  const course = found(await selectCourse(work.tx, courseId));
  work.permit('read', 'review', { patientId: course.patientId });
  const rows = await outcomeRows(work, await refreshOutcomes(work));
  const own = rows.find(({ id }) => id === courseId);
  const afterSessions = afterSession ?? doneIn(own);
  await work.audit({
    action: 'read-band',
    resource: 'outcomes',
    id: courseId,
    patientId: course.patientId,
    detail: { afterSessions },
  });
  if (own === undefined || afterSessions === 0) return { afterSessions, bands: [] };
  const others = rows.filter(({ id }) => id !== courseId);
  return { afterSessions, bands: bandsOf(own, others, afterSessions) };
}

function bandsOf(own: CourseRow, others: readonly CourseRow[], afterSessions: number): ReviewBandRow[] {
  return OUTCOME_SCALES.flatMap((scale) =>
    raters.flatMap((by): ReviewBandRow[] => {
      if (!own.scores.some((score) => score.scale === scale && score.by === by)) return [];
      const question = { scale, by, afterSessions };
      const [change, noise] = [changeAfter(own, question), noiseOf(scale)];
      const { n, percentiles } = reviewBand(others, question);
      return [
        {
          scale,
          by,
          ...(change === undefined ? {} : { change }),
          ...(noise === undefined ? {} : { noise }),
          n,
          ...(percentiles === undefined ? {} : { percentiles: [...percentiles] }),
          ...(by === 'clinician' ? trialsOnScale(scale) : {}),
        },
      ];
    }),
  );
}
