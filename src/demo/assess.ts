import { recordAssessment } from '../care/assess.ts';
import { listConsents, signConsent } from '../care/consent.ts';
import { reviewScreening } from '../care/review-screening.ts';
import { listScreenings } from '../care/screening.ts';
import type { Actor, Work } from '../care/work.ts';
import type { PhotoTier } from '../contract/consents.ts';
import type { Conclusion } from '../contract/screenings.ts';
import { overrides } from './answers.ts';
import { type Chart, chartOf, type Face, ownRating } from './charts.ts';
import { act, type PatientLife } from './life.ts';

/** Judges every finding of the newest screening and signs the review. */
export async function review(
  work: Work,
  patientId: string,
  conclusion: Conclusion = { kind: 'go-on' },
): Promise<void> {
  const [newest] = (await listScreenings(work, patientId)).screenings;
  if (newest === undefined || newest.reviewed !== undefined) return;
  const judgements = newest.findings.map(({ id, finding, overridable }) => {
    const reason = overrides[finding.rule];
    return reason === undefined || !overridable
      ? { finding: id, verdict: 'accepted' as const }
      : { finding: id, verdict: 'overridden' as const, reason };
  });
  await reviewScreening(work, newest.id, { judgements, conclusion });
}

const KEEPS_PHOTOGRAPHS_TO: readonly [PhotoTier[], ...PhotoTier[][]] = [
  ['record'],
  ['record', 'in-clinic'],
  ['record', 'in-clinic', 'published'],
];

/** Both documents in force are read and signed beside the practitioner. */
async function sign(work: Work, { patientId, person, chance }: PatientLife): Promise<void> {
  const { documents } = await listConsents(work, patientId, undefined);
  for (const { id, digest, kind } of documents) {
    const tiers = kind === 'photographs' ? chance.of(KEEPS_PHOTOGRAPHS_TO) : [];
    await signConsent(work, patientId, { documentId: id, digest, signedName: person.name, tiers });
  }
}

/** A first consultation that leads on: findings judged, scars charted, consents signed; the patient rates their own. */
export async function assessFirst(life: PatientLife, practitioner: Actor, face: Face): Promise<void> {
  const { patientId, chance } = life;
  await act(life, practitioner, async (work) => {
    await review(work, patientId);
    await recordAssessment(work, patientId, { chart: chartOf(face, 'first'), rater: 'clinician' });
    await sign(work, life);
  });
  await rateOneself(life, ownRating('first', chance));
}

export const rateOneself = (life: PatientLife, chart: Chart): Promise<unknown> =>
  act(life, life.patient, (work) => recordAssessment(work, life.patientId, { chart, rater: 'patient' }));
