import type { z } from 'zod';
import { invalid, Refusal } from '../contract/errors.ts';
import type { Fault } from '../contract/problem.ts';
import type { reviewScreening as reviewRoute, Screening } from '../contract/screenings.ts';
import { insertScreeningReview, lockScreening } from '../store/screenings.ts';
import { showScreening } from './screening.ts';
import { found, type Work } from './work.ts';

type Review = z.infer<typeof reviewRoute.body>;
type Judgement = Review['judgements'][number];

/**
 * Signs the review of a screening: every finding accepted, or overridden with a reason, and a name under it. A stop is
 * for what must never happen and cannot be overridden. All of it is kept, or nothing.
 */
export async function reviewScreening(work: Work, id: string, review: Review): Promise<Screening> {
  const row = found(await lockScreening(work.tx, id));
  work.permit('decide', 'screening', { patientId: row.patient_id });
  if (row.reviewed_at !== null)
    throw new Refusal('ALREADY_DONE', 'This screening has been reviewed already.');
  const wanted = { id, language: review.language ?? 'en' };
  const screening = await showScreening(work, row.patient_id, wanted);
  if (!screening.current)
    throw new Refusal('CHANGED_MEANWHILE', 'There are newer answers. Screen them, then review that.');
  const faults = faultsIn(review.judgements, screening);
  if (faults.length > 0)
    throw new Refusal('INVALID', 'Every finding needs a judgement before you sign.', faults);
  checkConclusion(work, review);
  await insertScreeningReview(work.tx, {
    clinicId: work.clinic.id,
    screeningId: id,
    judgements: review.judgements.map((one) => ({
      finding: one.finding,
      verdict: one.verdict,
      reason: one.verdict === 'overridden' ? one.reason : null,
    })),
    conclusion: review.conclusion,
    at: work.now,
    memberId: found(work.actor.memberId),
  });
  await work.audit({
    action: 'review',
    resource: 'screening',
    id,
    patientId: row.patient_id,
    detail: {
      findings: review.judgements.length,
      overridden: review.judgements.filter((one) => one.verdict === 'overridden').length,
      conclusion: review.conclusion.kind,
    },
  });
  return showScreening(work, row.patient_id, wanted);
}

function checkConclusion(work: Work, { conclusion }: Review): void {
  if (conclusion.kind === 'wait' && conclusion.until <= work.today)
    throw invalid('/conclusion/until', 'Choose a day that is still to come.');
}

/** Judgements of findings that are not there or may not be overridden, and findings that nobody judged. */
function faultsIn(judgements: readonly Judgement[], { findings }: Screening): Fault[] {
  const wrong = judgements.flatMap((judgement, at): Fault[] => {
    const pointer = `/judgements/${at}`;
    const screened = findings.find(({ id }) => id === judgement.finding);
    if (screened === undefined)
      return [{ pointer: `${pointer}/finding`, detail: 'is not a finding of this screening' }];
    if (judgements.findIndex((other) => other.finding === judgement.finding) !== at)
      return [{ pointer: `${pointer}/finding`, detail: 'is judged twice' }];
    return judgement.verdict === 'overridden' && !screened.overridable
      ? [{ pointer: `${pointer}/verdict`, detail: 'A stop cannot be overridden.' }]
      : [];
  });
  const missing = findings.filter(({ id }) => !judgements.some((judgement) => judgement.finding === id));
  return [
    ...wrong,
    ...missing.map(({ id }) => ({
      pointer: `/judgements/${id}`,
      detail: 'Accept this finding, or override it with a reason.',
    })),
  ];
}
