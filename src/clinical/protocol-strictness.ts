import type { ProtocolKey } from './protocol.ts';

/** Which way a number must go for a protocol to become more careful; `neither` where both ways have a price. */
type Careful = 'higher' | 'lower' | 'neither';

/** Sunscreen from later on keeps open channels free and leaves skin bare; a result judged later is only later. */
const CAREFUL: Readonly<Record<ProtocolKey, Careful>> = {
  sessions: 'lower',
  sessionsLimit: 'lower',
  reviewAfterSessions: 'lower',
  gapShortestDays: 'higher',
  gapIdealDays: 'higher',
  gapLongestDays: 'neither',
  outcomeAfterMonths: 'neither',
  maxDepthMm: 'lower',
  minimumAgeYears: 'higher',
  labelledAgeYears: 'higher',
  isotretinoinMonths: 'higher',
  acneQuietMonths: 'higher',
  cancerTreatmentBeforeDays: 'higher',
  cancerTreatmentAfterDays: 'higher',
  fillerDays: 'higher',
  botulinumDays: 'higher',
  superficialProcedureDays: 'higher',
  deepProcedureMonths: 'higher',
  facialSurgeryMonths: 'higher',
  waxingDays: 'higher',
  lookAgainDays: 'higher',
  herpesStartDaysBefore: 'higher',
  bloodThinnerDays: 'higher',
  sunBeforeDays: 'higher',
  sunAfterDays: 'higher',
  sunscreenAfterDays: 'higher',
  retinoidDays: 'higher',
  ahaDays: 'higher',
  bhaDays: 'higher',
  benzoylPeroxideDays: 'higher',
  hydroquinoneDays: 'higher',
  activesResumeDays: 'higher',
  nsaidDays: 'higher',
  supplementDays: 'higher',
  alcoholDays: 'higher',
  channelsOpenHours: 'higher',
  channelsOpenOccludedHours: 'higher',
  makeupAfterHours: 'higher',
  heatAfterHours: 'higher',
  poolAfterHours: 'higher',
  sunscreenFromHours: 'neither',
};

export const strictnesses = ['stricter', 'less-strict', 'different'] as const;
export type Strictness = (typeof strictnesses)[number];

/** What going from the first value to the second does to how careful a protocol is. */
export function strictnessOf(key: ProtocolKey, from: number, to: number): Strictness {
  const careful = CAREFUL[key];
  if (careful === 'neither' || from === to) return 'different';
  return to > from === (careful === 'higher') ? 'stricter' : 'less-strict';
}

/** The first version of a name. */
export const FIRST_VERSION = '1.0.0';

const partsOf = (version: string): readonly [number, number, number] => {
  const [first = 0, second = 0, third = 0] = version.split('.').map(Number);
  return [first, second, third];
};

/** Negative when the first version is the older one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

type Differing = {
  readonly key: ProtocolKey;
  readonly a: { readonly value: number };
  readonly b: { readonly value: number };
};

/**
 * The version after `version`: the first part rises when a number becomes less strict, the second when one becomes
 * stricter or merely different, the third when only words change.
 */
export function nextVersion(version: string, differences: readonly Differing[]): string {
  const [first, second, third] = partsOf(version);
  const isLess = differences.some(({ key, a, b }) => strictnessOf(key, a.value, b.value) === 'less-strict');
  if (isLess) return `${first + 1}.0.0`;
  return differences.length > 0 ? `${first}.${second + 1}.0` : `${first}.${second}.${third + 1}`;
}

/** The version itself, or the first after it, in words only, that nobody has used yet. */
export function freeVersion(version: string, taken: readonly string[]): string {
  const [first, second, third] = partsOf(version);
  return taken.includes(version) ? freeVersion(`${first}.${second}.${third + 1}`, taken) : version;
}
