import type { z } from 'zod';
import type { HealingSession } from '../clinical/check-in.ts';
import { healingDay, phaseOn, SHALLOW_DEPTH } from '../clinical/healing.ts';
import { channelsOpenUntil } from '../clinical/technique-topicals.ts';
import type { checkInSchema, healingSessionSchema } from '../contract/check-ins.ts';
import { epochMs } from '../kernel/time.ts';
import type { CheckInRow, HealingRow } from '../store/check-ins.ts';

/**
 * The session as the rules of healing see it. Where nobody recorded a depth, the stricter of the two courses holds:
 * unknown must never make a worry look expected.
 */
export const healingFacts = (row: HealingRow): HealingSession => ({
  endedAt: row.endedAt,
  maxDepthMm: row.maxDepthMm ?? SHALLOW_DEPTH.value,
  ...(row.occluded === null ? {} : { occluded: row.occluded }),
});

/** A session that is healing, as it stands at an instant. */
export function healingSessionOf(row: HealingRow, at: string): z.infer<typeof healingSessionSchema> {
  const facts = healingFacts(row);
  const day = healingDay(epochMs(facts.endedAt), epochMs(at));
  return {
    visitId: row.visitId,
    recordId: row.recordId ?? undefined,
    sessionNumber: row.sessionNumber ?? undefined,
    endedAt: row.endedAt,
    maxDepthMm: facts.maxDepthMm,
    recorded: row.recorded && row.maxDepthMm !== null,
    day,
    phase: phaseOn(day),
    channelsOpenUntil: channelsOpenUntil(facts),
  };
}

/** One check-in for people to read. */
export function checkInOf(row: CheckInRow): z.infer<typeof checkInSchema> {
  const { redness, swelling, pain, itch, peeling, signs = [], note = '' } = row.report;
  return {
    id: row.id,
    visitId: row.visitId,
    patientId: row.patientId,
    at: row.at,
    day: row.answer.day,
    level: row.level,
    redness,
    swelling,
    pain,
    itch,
    peeling,
    signs: [...signs],
    note,
    byStaff: row.by.startsWith('member:'),
    alertId: row.alertId ?? undefined,
  };
}
