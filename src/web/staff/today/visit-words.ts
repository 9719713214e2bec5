import type { Answer } from '../../../contract/route.ts';
import type { readVisit } from '../../../contract/visits.ts';
import type { SignKind } from '../../design/sign.tsx';
import type { useTexts } from '../../texts/language.ts';

export type Visit = Answer<typeof readVisit>;
export type Say = ReturnType<typeof useTexts<'desk'>>;

export const statusSign: Readonly<Record<Visit['status'], SignKind>> = {
  booked: 'wait',
  arrived: 'information',
  finished: 'fine',
  missed: 'caution',
  cancelled: 'caution',
};

/** "Session 2 of 4", "Consultation". */
export const visitName = (say: Say, visit: Visit): string =>
  visit.kind === 'session'
    ? say('visit.session', { number: visit.sessionNumber ?? '', of: visit.sessionsPlanned ?? '' })
    : say(`visit.${visit.kind}`);

const phaseNames = ['numbing', 'needling', 'recovery', 'cleaning', 'consultation'] as const;

/** The phase a visit is in by the clock, in words; undefined before, after, and for a phase without a word. */
export function phaseNow(say: Say, visit: Visit, now: string): string | undefined {
  if (visit.status !== 'arrived') return undefined;
  const at = Date.parse(now);
  const phase = visit.phases.find((one) => Date.parse(one.start) <= at && at < Date.parse(one.end));
  const name = phaseNames.find((one) => one === phase?.name);
  return name === undefined ? undefined : say('phase.now', { phase: say(`phase.${name}`) });
}
