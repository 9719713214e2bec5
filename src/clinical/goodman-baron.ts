import type { Fact } from '../evidence/source.ts';
import type { ScarMap } from './zones.ts';

/** The four blocks of the quantitative score: milder, moderate, severe, hyperplastic. */
export type LesionBlock = 'A' | 'B' | 'C' | 'D';

/** Lesions that are counted; keloidal scars are measured by area instead. */
export const countedLesions = [
  'macular',
  'mild-atrophic',
  'moderate-atrophic',
  'punched-out-shallow',
  'shallow-broad',
  'punched-out-deep-normal',
  'punched-out-deep-abnormal',
  'linear-troughed',
  'deep-broad',
  'papular',
] as const;
export type CountedLesion = (typeof countedLesions)[number];

export const lesions = [...countedLesions, 'keloidal'] as const;
export type Lesion = (typeof lesions)[number];

/** Counts by lesion; `keloidal` is an area in square centimetres. A lesion left out was not seen. */
export type LesionCounts = { readonly [lesion in Lesion]?: number };

const TABLE_SOURCES = ['goodman-baron-quantitative-2006', 'goodman-baron-lesion-table'] as const;

/** Block and points of one lesion type in the lowest count band. */
const BLOCKS: Readonly<Record<CountedLesion, readonly [LesionBlock, number]>> = {
  macular: ['A', 1],
  'mild-atrophic': ['A', 1],
  'moderate-atrophic': ['B', 2],
  'punched-out-shallow': ['B', 2],
  'shallow-broad': ['B', 2],
  'punched-out-deep-normal': ['C', 3],
  'punched-out-deep-abnormal': ['C', 3],
  'linear-troughed': ['C', 3],
  'deep-broad': ['C', 3],
  papular: ['D', 2],
};

/** Upper ends of the count bands that multiply by one and by two; above the second it is three. */
export const COUNT_BANDS: Fact<readonly [number, number]> = {
  value: [10, 20],
  unit: 'scars of one type',
  sources: TABLE_SOURCES,
};

/** Area bands of keloidal scars: under the first, up to the second, above it. */
export const KELOID_AREA_BANDS: Fact<readonly [number, number]> = {
  value: [5, 20],
  unit: 'cm2',
  sources: TABLE_SOURCES,
};

/** Points of keloidal scars in the lowest area band. */
export const KELOID_POINTS: Fact = { value: 6, unit: 'points', sources: TABLE_SOURCES };

/** Published maximum of the quantitative score. */
export const QUANTITATIVE_MAX: Fact = {
  value: 84,
  unit: 'points',
  sources: ['goodman-baron-quantitative-2006'],
};

/** Two raters of the same face differ by up to this much: a change no larger is not a change. */
export const QUANTITATIVE_NOISE: Fact = {
  value: 4,
  unit: 'points',
  sources: ['goodman-baron-quantitative-2006'],
};

/** What one lesion type adds to the score; `points` of all parts add up to it. */
export type QuantitativePart = {
  readonly lesion: Lesion;
  readonly block: LesionBlock;
  /** Scars counted; absent for keloidal scars. */
  readonly count?: number;
  /** Square centimetres; keloidal scars only. */
  readonly areaCm2?: number;
  readonly band: string;
  readonly multiplier: 0 | 1 | 2 | 3;
  readonly points: number;
};

export type QuantitativeScore = {
  readonly score: number;
  readonly max: number;
  readonly parts: readonly QuantitativePart[];
};

type Band = { readonly band: string; readonly multiplier: 0 | 1 | 2 | 3 };

function countBand(count: number): Band {
  const [low, high] = COUNT_BANDS.value;
  if (count === 0) return { band: '0', multiplier: 0 };
  if (count <= low) return { band: `1-${low}`, multiplier: 1 };
  if (count <= high) return { band: `${low + 1}-${high}`, multiplier: 2 };
  return { band: `>${high}`, multiplier: 3 };
}

function areaBand(areaCm2: number): Band {
  const [low, high] = KELOID_AREA_BANDS.value;
  if (areaCm2 === 0) return { band: '0', multiplier: 0 };
  if (areaCm2 < low) return { band: `<${low} cm2`, multiplier: 1 };
  if (areaCm2 <= high) return { band: `${low}-${high} cm2`, multiplier: 2 };
  return { band: `>${high} cm2`, multiplier: 3 };
}

function partOf(lesion: Lesion, amount: number): QuantitativePart {
  if (lesion === 'keloidal') {
    const band = areaBand(amount);
    return { lesion, block: 'D', areaCm2: amount, ...band, points: KELOID_POINTS.value * band.multiplier };
  }
  const [block, weight] = BLOCKS[lesion];
  const band = countBand(amount);
  return { lesion, block, count: amount, ...band, points: weight * band.multiplier };
}

/** Goodman and Baron's quantitative score, 0 to 84 points, with what each lesion type adds. */
export function quantitativeScore(counts: LesionCounts): QuantitativeScore {
  const parts = lesions.flatMap((lesion) => {
    const amount = counts[lesion];
    return amount === undefined ? [] : [partOf(lesion, amount)];
  });
  return {
    score: parts.reduce((sum, part) => sum + part.points, 0),
    max: QUANTITATIVE_MAX.value,
    parts,
  };
}

/** Distance from which the qualitative grade asks whether dents or bumps are obvious. */
export const VIEWING_DISTANCE: Fact = { value: 50, unit: 'cm', sources: ['goodman-baron-qualitative-2006'] };

export const stretchResults = ['flattens', 'does-not-flatten', 'unknown'] as const;
export const contours = ['none', 'changed', 'unknown'] as const;

/** What the qualitative grade rests on. */
export type QualitativeAnswers = {
  /** Whether dents or bumps are obvious from {@link VIEWING_DISTANCE} on and not easily covered. */
  readonly visibleAt50cm?: boolean | 'unknown';
  readonly stretchTest?: (typeof stretchResults)[number];
  /** `none`: colour only. When absent it is taken from what was counted. */
  readonly contour?: (typeof contours)[number];
};

export type QualitativeQuestion = 'visibleAt50cm' | 'stretchTest' | 'contour';

/**
 * Goodman and Baron's qualitative grade (1 macular, 2 mild, 3 moderate, 4 severe), or what is missing to give it.
 * It is ordinal: its steps are not equal distances.
 */
export type QualitativeGrade =
  | { readonly grade: 1 | 2 | 3 | 4 }
  | {
      readonly grade: 'unknown';
      readonly missing: readonly QualitativeQuestion[];
      /** Answers that cannot both be true: colour only was said, and dents or bumps were counted. */
      readonly conflict?: readonly QualitativeQuestion[];
    };

type Counted = { readonly lesions?: LesionCounts | undefined; readonly zones?: ScarMap | undefined };

/** Whether anything but colour was counted; undefined when nothing was. */
function countedContour({ lesions: counts = {}, zones = {} }: Counted): 'none' | 'changed' | undefined {
  const entries = [counts, ...Object.values(zones)].flatMap((block) => Object.entries(block));
  const present = entries.filter(([, amount]) => amount > 0).map(([type]) => type);
  if (present.length === 0) return undefined;
  return present.some((type) => type !== 'macular') ? 'changed' : 'none';
}

function gradeOfContour(answers: QualitativeAnswers): QualitativeGrade {
  const { visibleAt50cm = 'unknown', stretchTest = 'unknown' } = answers;
  if (visibleAt50cm === 'unknown') return { grade: 'unknown', missing: ['visibleAt50cm'] };
  if (!visibleAt50cm) return { grade: 2 };
  if (stretchTest === 'unknown') return { grade: 'unknown', missing: ['stretchTest'] };
  return { grade: stretchTest === 'flattens' ? 3 : 4 };
}

/** The qualitative grade from the bedside answers, helped by what was counted; never guessed. */
export function qualitativeGrade(answers: QualitativeAnswers, counted: Counted = {}): QualitativeGrade {
  const seen = countedContour(counted);
  if (answers.contour === 'none' && seen === 'changed')
    return { grade: 'unknown', missing: [], conflict: ['contour'] };
  const contour = answers.contour === undefined || answers.contour === 'unknown' ? seen : answers.contour;
  if (contour === 'none') return { grade: 1 };
  if (contour === undefined && answers.contour === 'unknown' && answers.visibleAt50cm === false)
    return { grade: 'unknown', missing: ['contour'] };
  return gradeOfContour(answers);
}
