import { EVALUATED_DEPTH, GAP_IDEAL, GAP_SHORTEST } from '../evidence/facts/course.ts';
import type { Fact } from '../evidence/source.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';

/** After needling deeper than was evaluated, a gap shorter than this is pointed out. */
export const DEEP_REST: Fact = { value: 42, unit: 'days', sources: ['deep-rest'] };

/** Days of rest after a session: never fewer than `shortest`; fewer than `ideal` is pointed out. */
export type Rest = { readonly shortest: number; readonly ideal: number; readonly sources: readonly string[] };

/** Numbers a protocol may set instead of the fact sheet's. */
export type RestSettings = { readonly gapShortestDays: number; readonly gapIdealDays: number };

const FACT_SHEET: RestSettings = { gapShortestDays: GAP_SHORTEST.value, gapIdealDays: GAP_IDEAL.value };

/** The rest a session of this depth asks for: longer above the ceiling that was evaluated. */
export function restAfter(maxDepthMm: number, settings: RestSettings = FACT_SHEET): Rest {
  const { gapShortestDays: shortest, gapIdealDays: ideal } = settings;
  const isDeep = maxDepthMm > EVALUATED_DEPTH.value;
  return {
    shortest,
    ideal: isDeep ? Math.max(ideal, DEEP_REST.value) : ideal,
    sources: [...GAP_SHORTEST.sources, ...GAP_IDEAL.sources, ...(isDeep ? DEEP_REST.sources : [])],
  };
}

/** The first day another session is allowed, and the first on which nothing is pointed out. */
export const restUntil = (
  session: { readonly on: IsoDate; readonly maxDepthMm: number },
  settings: RestSettings = FACT_SHEET,
): { readonly allowedFrom: IsoDate; readonly idealFrom: IsoDate } => {
  const { shortest, ideal } = restAfter(session.maxDepthMm, settings);
  return { allowedFrom: addDays(session.on, shortest), idealFrom: addDays(session.on, ideal) };
};
