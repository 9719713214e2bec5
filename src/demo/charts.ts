import type { z } from 'zod';
import type { EccaItem } from '../clinical/ecca.ts';
import type { CountedLesion, LesionCounts } from '../clinical/goodman-baron.ts';
import type { ScarMap, ScarType, Zone } from '../clinical/zones.ts';
import type { recordAssessment } from '../contract/assessments.ts';
import type { Chance } from './chance.ts';
import type { Person } from './person.ts';

export type Chart = z.infer<typeof recordAssessment.body>['chart'];

/** How scars stand against the first assessment; `same` stays within what two raters differ by. */
export type Outcome = 'first' | 'better' | 'same' | 'worse';

/** What is left of each count. */
const FACTOR: Readonly<Record<Outcome, number>> = { first: 1, better: 0.45, same: 0.92, worse: 1.1 };

/** What a worsening adds: tracks of the pen, and raised spots. */
const NEW_LESIONS: LesionCounts = { 'linear-troughed': 6, papular: 4 };

const CHARTED: readonly Zone[] = ['cheek-left', 'cheek-right', 'temple-left', 'temple-right', 'chin'];

/** Everybody with acne scars has some of these. */
const COMMON: readonly CountedLesion[] = ['mild-atrophic', 'moderate-atrophic', 'shallow-broad'];

const LESIONS_OF: Partial<Record<ScarType, readonly CountedLesion[]>> = {
  'ice-pick': ['punched-out-deep-normal'],
  'boxcar-shallow': ['punched-out-shallow'],
  'boxcar-deep': ['deep-broad'],
  macular: ['macular'],
};

const ECCA_OF: Partial<Record<ScarType, EccaItem>> = {
  'ice-pick': 'v-shaped',
  'boxcar-shallow': 'u-shaped',
  'boxcar-deep': 'u-shaped',
  rolling: 'm-shaped',
};

/** The counts of a face before anything was done; later charts are held against them. */
export type Face = { readonly zones: ScarMap; readonly lesions: LesionCounts };

export function faceOf({ scarTypes, severity }: Person, chance: Chance): Face {
  const zones = CHARTED.slice(0, 2 + severity).map((zone) => [
    zone,
    Object.fromEntries(scarTypes.map((type) => [type, chance.between(severity, 4 * severity + 2)])),
  ]);
  const kinds = new Set([...COMMON, ...scarTypes.flatMap((type) => LESIONS_OF[type] ?? [])]);
  // Just above the edge of a band of the score: a true change crosses it, a wobble does not.
  const lesions = [...kinds].map((lesion) => [lesion, chance.between(13, 14) + (severity === 3 ? 10 : 0)]);
  return { zones: Object.fromEntries(zones), lesions: Object.fromEntries(lesions) };
}

const scaled = <Counts extends object>(counts: Counts, factor: number): Counts =>
  Object.fromEntries(
    Object.entries(counts).map(([key, count]) => [key, Math.round((count as number) * factor)]),
  ) as Counts;

/** What a clinician charts of a face, at first or later. */
export function chartOf({ zones, lesions }: Face, outcome: Outcome): Chart {
  const factor = FACTOR[outcome];
  const counted = Object.entries(zones).map(([zone, counts]) => [zone, scaled(counts, factor)] as const);
  return {
    region: 'whole-face',
    zones: Object.fromEntries(counted),
    goodmanBaron: { lesions: { ...scaled(lesions, factor), ...(outcome === 'worse' ? NEW_LESIONS : {}) } },
    ecca: { counts: eccaCounts(counted.map(([, counts]) => counts)) },
    visibleAt50cm: outcome !== 'better',
    stretchTest: 'flattens',
    ...(outcome === 'first' ? {} : { gais: { value: SEEN[outcome], scale: '1-best' } }),
  };
}

function eccaCounts(zones: readonly Partial<Record<ScarType, number>>[]): Partial<Record<EccaItem, number>> {
  const counts: Partial<Record<EccaItem, number>> = {};
  for (const [type, count] of zones.flatMap((zone) => Object.entries(zone))) {
    const item = ECCA_OF[type as ScarType];
    if (item !== undefined) counts[item] = (counts[item] ?? 0) + count;
  }
  return counts;
}

/** The improvement somebody sees, on the scale on which 1 is the best. */
const SEEN = { better: 2, same: 4, worse: 5 } as const;
const TROUBLED: Readonly<Record<Outcome, number>> = { first: 8, better: 3, same: 6, worse: 8 };

/** What patients rate themselves: how much the scars trouble them, and the change they see. */
export const ownRating = (outcome: Outcome, chance: Chance): Chart => ({
  vas: { value: TROUBLED[outcome] + chance.between(0, 1), direction: 'lower-better' },
  ...(outcome === 'first' ? {} : { gais: { value: SEEN[outcome], scale: '1-best' } }),
});
