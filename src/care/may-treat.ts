import type { z } from 'zod';
import { mayTreat as judge, type MayTreat, type TreatFacts } from '../clinical/may-treat.ts';
import type { Conclusion, readMayTreat as readRoute } from '../contract/screenings.ts';
import type { IsoDate } from '../kernel/day.ts';
import { selectContact } from '../store/contacts.ts';
import { selectLatestIntake } from '../store/intakes.ts';
import { type ScreeningRow, selectScreenings } from '../store/screenings.ts';
import { permission } from './policy.ts';
import { findingIds, type StoredAnswer } from './screening.ts';
import { found, type Work } from './work.ts';

/**
 * Whether a patient may be treated on a day (today unless told), by the newest reviewed screening and what a clinician
 * overrode in it; with the days its findings close. For use cases that ask the policy themselves.
 */
export async function mayTreat(work: Work, patientId: string, on: IsoDate = work.today): Promise<MayTreat> {
  const rows = await selectScreenings(work.tx, patientId);
  const latest = await selectLatestIntake(work.tx, patientId);
  const reviewed = rows.find((row) => row.reviewedAt !== null);
  const facts: TreatFacts = {
    screened: rows.length > 0,
    newerWaiting: reviewed !== undefined && (rows[0] !== reviewed || reviewed.intakeId !== latest?.id),
    ...(reviewed && {
      review: { findings: judgedFindings(reviewed), conclusion: reviewed.conclusion as Conclusion },
    }),
  };
  return judge(facts, on);
}

function judgedFindings(row: ScreeningRow) {
  const { findings } = row.answer as StoredAnswer;
  const ids = findingIds(findings);
  return findings.map((finding, at) => {
    const judgement = row.judgements.find((one) => one.finding === ids[at]);
    return { finding, verdict: judgement?.verdict ?? ('accepted' as const) };
  });
}

/** The same for the pages. Which rule stands behind it is told to whoever may read the screening. */
export async function readMayTreat(
  work: Work,
  patientId: string,
  on: IsoDate | undefined,
): Promise<z.infer<typeof readRoute.answer>> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'patient', { patientId: contact.patientId });
  const told = await mayTreat(work, contact.patientId, on);
  const subject = { clinicId: work.clinic.id, patientId: contact.patientId };
  const mayRead = permission(work.actor, 'read', 'screening', subject) === 'granted';
  await work.audit({
    action: 'read-may-treat',
    resource: 'screening',
    patientId: contact.patientId,
    detail: { status: told.status },
  });
  return {
    status: told.status,
    ...(told.status === 'waits' ? { until: told.until } : {}),
    reasons: told.reasons.map(({ code, rule, until }) => ({
      code,
      ...(mayRead && rule !== undefined ? { rule } : {}),
      ...(until === undefined ? {} : { until }),
    })),
  };
}
