import type { Finding } from '../../src/clinical/finding.ts';
import { isoDate } from '../../src/kernel/day.ts';
import { row } from './database.ts';
import type { World } from './world.ts';

/** A finding with nothing in it but what a judgement looks at. */
export const finding = (rule: string, effect: Finding['effect'], until?: string): Finding => ({
  rule,
  effect,
  title: `About ${rule}`,
  why: 'Because.',
  answers: [],
  sources: [],
  ...(effect === 'stop' && { instead: 'Something else.' }),
  ...(until !== undefined && { until: isoDate(until) }),
});

let made = 0;

/** A screening as the rules would have made it, of answers recorded at the same time; not reviewed. */
export async function testScreening(
  world: World,
  patientId: string,
  findings: readonly Finding[],
): Promise<string> {
  made += 1;
  const at = new Date(Date.UTC(2026, 0, 1, 9, made)).toISOString();
  const about = { clinic_id: world.clinic.id, patient_id: patientId };
  const intake = await row(world.database.db, 'intake', {
    ...about,
    answers: JSON.stringify({ fitzpatrick: 4 }),
    answered_on: '2026-01-01',
    recorded_at: at,
    recorded_by: `patient:${patientId}`,
  });
  return row(world.database.db, 'screening', {
    ...about,
    intake_id: intake,
    as_of: '2026-01-01',
    answer: JSON.stringify({
      decision: 'clinician',
      findings,
      protocol: { name: 'default', version: '1.0.0' },
    }),
    made_at: at,
    made_by: 'system',
  });
}
