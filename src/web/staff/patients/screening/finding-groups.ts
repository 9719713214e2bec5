import { type Effect, effects } from '../../../../clinical/finding.ts';
import type { ScreenedFinding } from '../../../../contract/screenings.ts';

export type FindingGroup = { readonly effect: Effect; readonly findings: readonly ScreenedFinding[] };

/** Findings by effect, strongest first; an effect without a finding has no group. */
export const findingGroups = (findings: readonly ScreenedFinding[]): readonly FindingGroup[] =>
  effects
    .map((effect) => ({ effect, findings: findings.filter(({ finding }) => finding.effect === effect) }))
    .filter((group) => group.findings.length > 0);
