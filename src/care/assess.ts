import type { z } from 'zod';
import { type Assessment, score, scoresOf } from '../clinical/scores.ts';
import type { ScoredRegion } from '../clinical/scores-change.ts';
import type {
  AssessmentRecord,
  listAssessments as listRoute,
  recordAssessment as recordRoute,
  strikeOutAssessment as strikeRoute,
} from '../contract/assessments.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import { isoDate } from '../kernel/day.ts';
import {
  type AssessmentRow,
  insertAssessment,
  lockAssessment,
  selectAssessments,
  strikeOutAssessment as writeStrikeOut,
} from '../store/assessments.ts';
import { selectContact } from '../store/contacts.ts';
import { selectCoursesOfPatient } from '../store/courses.ts';
import { found, type Work } from './work.ts';

/** Every assessment of a patient, newest first, each with the change from the one before by the same kind of rater. */
export async function listAssessments(
  work: Work,
  patientId: string,
): Promise<z.infer<typeof listRoute.answer>> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'assessment', { patientId: contact.patientId });
  const assessments = await assessmentsOf(work, contact.patientId);
  await work.audit({ action: 'read', resource: 'assessment', patientId: contact.patientId });
  return { assessments };
}

/** For use cases that ask the policy themselves. */
export async function assessmentsOf(work: Work, patientId: string): Promise<AssessmentRecord[]> {
  const rows = await selectAssessments(work.tx, patientId);
  return rows.map((row, at) => assessmentOf(row, rows.slice(at + 1)));
}

/** Records what was charted; the scores are the server's own. A patient's assessment is always a patient's. */
export async function recordAssessment(
  work: Work,
  patientId: string,
  body: z.infer<typeof recordRoute.body>,
): Promise<AssessmentRecord> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('create', 'assessment', { patientId: contact.patientId });
  const assessedOn = body.assessedOn ?? work.today;
  if (assessedOn > work.today) throw invalid('/assessedOn', 'This day is still to come.');
  const chart = body.chart as Assessment;
  const scores = scoresOf(chart);
  if (Object.keys(scores).length === 0)
    throw invalid('/chart', 'Chart at least one scar, grade or rating before you save.');
  const rater = work.actor.role === 'patient' ? 'patient' : body.rater;
  const course = (await selectCoursesOfPatient(work.tx, patientId)).find((one) => one.endedAt === null);
  const id = await insertAssessment(work.tx, {
    clinicId: work.clinic.id,
    patientId: contact.patientId,
    courseId: course?.id ?? null,
    assessedOn,
    chart,
    scores,
    region: chart.region ?? 'whole-face',
    rater,
    at: work.now,
    by: work.actor.id,
  });
  await work.audit({
    action: 'record',
    resource: 'assessment',
    id,
    patientId: contact.patientId,
    detail: { rater },
  });
  return showAssessment(work, contact.patientId, id);
}

/** Strikes an assessment out with a reason; it stays in the list, and no change is computed from it any more. */
export async function strikeOutAssessment(
  work: Work,
  id: string,
  { reason }: z.infer<typeof strikeRoute.body>,
): Promise<AssessmentRecord> {
  const row = found(await lockAssessment(work.tx, id));
  work.permit('change', 'assessment', { patientId: row.patient_id });
  if (row.struck_out_at !== null) throw new Refusal('ALREADY_DONE', 'This assessment is struck out already.');
  await writeStrikeOut(work.tx, id, { at: work.now, by: work.actor.id, why: reason });
  await work.audit({ action: 'strike-out', resource: 'assessment', id, patientId: row.patient_id });
  return showAssessment(work, row.patient_id, id);
}

const showAssessment = async (work: Work, patientId: string, id: string): Promise<AssessmentRecord> =>
  found((await assessmentsOf(work, patientId)).find((one) => one.id === id));

function assessmentOf(row: AssessmentRow, earlier: readonly AssessmentRow[]): AssessmentRecord {
  const chart = row.chart as Assessment;
  const before = earlier.find((one) => one.rater === row.rater && one.struckOutAt === null);
  const stored = row.scores as AssessmentRecord['scores'];
  const compare = before !== undefined && row.struckOutAt === null;
  const { change } = compare ? score({ ...chart, previous: before.chart as Assessment }) : {};
  return {
    id: row.id,
    patientId: row.patientId,
    assessedOn: isoDate(row.assessedOn),
    rater: row.rater,
    region: (chart.region ?? 'whole-face') satisfies ScoredRegion,
    chart: chart as AssessmentRecord['chart'],
    scores: { ...stored, ...(change && { change }) },
    recordedAt: row.recordedAt,
    recordedBy: row.recordedBy,
    ...(row.courseId === null ? {} : { courseId: row.courseId }),
    ...(row.struckOutAt === null
      ? {}
      : { struckOut: { at: row.struckOutAt, by: row.struckOutBy ?? '', why: row.struckOutWhy ?? '' } }),
  };
}
