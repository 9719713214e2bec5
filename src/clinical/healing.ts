import type { Fact } from '../evidence/source.ts';

/** What a patient rates from 0 (none) to 10 (the worst imaginable). */
export const symptoms = ['redness', 'swelling', 'pain', 'itch', 'peeling'] as const;
export type Symptom = (typeof symptoms)[number];

/** Lowest and highest rating that is as it should be. */
export type Band = readonly [low: number, high: number];
export type Bands = Readonly<Record<Symptom, Band>>;

/** Needling no deeper than this heals on the faster course. */
export const SHALLOW_DEPTH: Fact = { value: 1, unit: 'mm', sources: ['sasaki-2019', 'healing-bands'] };

/** A rating this low counts as settled. */
export const SETTLED: Fact = { value: 1, unit: 'rating', sources: ['healing-bands'] };

/** Redness that outlasts this many days is looked at: after shallow needling, after deeper needling. */
export const REDNESS_DAYS: Fact<{ readonly shallow: number; readonly deep: number }> = {
  value: { shallow: 7, deep: 14 },
  unit: 'days',
  sources: ['insightderm', 'healing-bands'],
};

/** The highest ratings expected until a day, that day included; the last row holds from then on. */
type Row = { readonly throughDay: number; readonly shallow: number; readonly deep: number };

const HEALING_SOURCES = [
  'sasaki-2019',
  'hkjdv-2018',
  'minh-2019-healing',
  'pmc8008152',
  'healing-bands',
] as const;

/** The expected course of each symptom (fact sheet 8), for shallow and for deeper needling. */
export const HEALING_COURSE: Fact<Readonly<Record<Symptom, readonly Row[]>>> = {
  value: {
    redness: [
      { throughDay: 0, shallow: 7, deep: 8 },
      { throughDay: 1, shallow: 5, deep: 6 },
      { throughDay: 2, shallow: 4, deep: 5 },
      { throughDay: 3, shallow: 3, deep: 4 },
      { throughDay: 7, shallow: 2, deep: 3 },
      { throughDay: 14, shallow: 1, deep: 3 },
      { throughDay: Number.POSITIVE_INFINITY, shallow: 1, deep: 1 },
    ],
    swelling: [
      { throughDay: 0, shallow: 6, deep: 7 },
      { throughDay: 1, shallow: 4, deep: 5 },
      { throughDay: 2, shallow: 2, deep: 3 },
      { throughDay: Number.POSITIVE_INFINITY, shallow: 1, deep: 1 },
    ],
    pain: [
      { throughDay: 0, shallow: 5, deep: 6 },
      { throughDay: 1, shallow: 3, deep: 4 },
      { throughDay: 2, shallow: 2, deep: 2 },
      { throughDay: Number.POSITIVE_INFINITY, shallow: 1, deep: 1 },
    ],
    itch: [
      { throughDay: 2, shallow: 3, deep: 3 },
      { throughDay: 7, shallow: 4, deep: 5 },
      { throughDay: 14, shallow: 2, deep: 3 },
      { throughDay: Number.POSITIVE_INFINITY, shallow: 1, deep: 1 },
    ],
    peeling: [
      { throughDay: 0, shallow: 1, deep: 2 },
      { throughDay: 1, shallow: 2, deep: 3 },
      { throughDay: 2, shallow: 4, deep: 5 },
      { throughDay: 7, shallow: 6, deep: 7 },
      { throughDay: 14, shallow: 2, deep: 3 },
      { throughDay: Number.POSITIVE_INFINITY, shallow: 1, deep: 1 },
    ],
  },
  unit: 'highest rating of 0 to 10',
  sources: HEALING_SOURCES,
};

/** Whether needling this deep heals on the faster course. */
export const isShallow = (maxDepthMm: number): boolean => maxDepthMm <= SHALLOW_DEPTH.value;

function highestOn(rows: readonly Row[], day: number, shallow: boolean): number {
  const row = rows.find(({ throughDay }) => day <= throughDay);
  if (row === undefined) return 0;
  return shallow ? row.shallow : row.deep;
}

/**
 * What each symptom may be on a day after the session (0: the first 24 hours). Faster healing is never a worry, so
 * every band starts at 0.
 */
export function expectedBands(day: number, maxDepthMm: number): Bands {
  const course = HEALING_COURSE.value;
  const band = (symptom: Symptom): Band => [0, highestOn(course[symptom], day, isShallow(maxDepthMm))];
  return {
    redness: band('redness'),
    swelling: band('swelling'),
    pain: band('pain'),
    itch: band('itch'),
    peeling: band('peeling'),
  };
}

/** The last day on which redness after needling this deep needs no look. */
export const rednessDays = (maxDepthMm: number): number =>
  isShallow(maxDepthMm) ? REDNESS_DAYS.value.shallow : REDNESS_DAYS.value.deep;

/** Chapters of healing, each with a text of what to expect; the last begins on day 57. */
export const healingPhases = [
  { phase: 'first-day', throughDay: 0 },
  { phase: 'calming', throughDay: 2 },
  { phase: 'peeling', throughDay: 7 },
  { phase: 'fading', throughDay: 14 },
  { phase: 'watching', throughDay: 56 },
  { phase: 'remodelling', throughDay: Number.POSITIVE_INFINITY },
] as const;
export type HealingPhase = (typeof healingPhases)[number]['phase'];

/** The chapter a day belongs to. */
export const phaseOn = (day: number): HealingPhase =>
  healingPhases.find(({ throughDay }) => day <= throughDay)?.phase ?? 'remodelling';

const MS_PER_DAY = 86_400_000;

/** Whole periods of 24 hours between two instants, in milliseconds since 1970: 0 for the first 24 hours. */
export const healingDay = (endedAtMs: number, atMs: number): number =>
  Math.floor((atMs - endedAtMs) / MS_PER_DAY);
