import type { EccaScore } from './ecca.ts';
import type { Language } from './finding.ts';
import { QUANTITATIVE_NOISE, type QualitativeGrade, type QuantitativeScore } from './goodman-baron.ts';
import { scoreTexts } from './texts/scores.ts';

/** How much of the face was scored: a half face and a whole one cannot be compared. */
export const scoredRegions = ['whole-face', 'left-half', 'right-half'] as const;
export type ScoredRegion = (typeof scoredRegions)[number];

type Trend = 'better' | 'same' | 'worse';

/** A change of the ordinal grade: steps, not a distance. */
export type GradeChange = {
  readonly from: number;
  readonly to: number;
  readonly steps: number;
  readonly trend: Trend;
};

/** A change of points; `noise` is what two raters of the same face differ by, when it has been measured. */
export type PointChange = {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
  readonly trend: Trend;
  readonly noise: number | 'unknown';
  readonly exceedsNoise: boolean | 'unknown';
};

export type RefusedChange = {
  readonly refused: 'region-differs';
  readonly regions: { readonly from: ScoredRegion; readonly to: ScoredRegion };
  readonly why: string;
};

export type ChangeAnswer =
  | RefusedChange
  | {
      readonly region: ScoredRegion;
      readonly goodmanBaronQualitative?: GradeChange;
      readonly goodmanBaronQuantitative?: PointChange;
      readonly ecca?: PointChange;
    };

type Compared = {
  readonly goodmanBaronQualitative?: QualitativeGrade;
  readonly goodmanBaronQuantitative?: QuantitativeScore;
  readonly ecca?: EccaScore;
};

/** In every instrument compared here fewer points are better. */
function trendOf(difference: number): Trend {
  if (difference === 0) return 'same';
  return difference < 0 ? 'better' : 'worse';
}

type Scored = { readonly score: number };

function pointChange(from: Scored, to: Scored, noise: number | 'unknown'): PointChange {
  const difference = to.score - from.score;
  return {
    from: from.score,
    to: to.score,
    difference,
    trend: trendOf(difference),
    noise,
    exceedsNoise: noise === 'unknown' ? 'unknown' : Math.abs(difference) > noise,
  };
}

function gradeChange(from: QualitativeGrade, to: QualitativeGrade): GradeChange | undefined {
  if (from.grade === 'unknown' || to.grade === 'unknown') return undefined;
  const steps = to.grade - from.grade;
  return { from: from.grade, to: to.grade, steps, trend: trendOf(steps) };
}

type Circumstances = {
  readonly regions: { readonly from: ScoredRegion; readonly to: ScoredRegion };
  readonly language: Language;
};

/** What changed between two assessments of the same region; a comparison of different regions is refused. */
export function changeBetween(before: Compared, now: Compared, given: Circumstances): ChangeAnswer {
  const { regions, language } = given;
  if (regions.from !== regions.to)
    return { refused: 'region-differs', regions, why: scoreTexts[language].regionDiffers };
  const grade =
    before.goodmanBaronQualitative &&
    now.goodmanBaronQualitative &&
    gradeChange(before.goodmanBaronQualitative, now.goodmanBaronQualitative);
  return {
    region: regions.to,
    ...(grade && { goodmanBaronQualitative: grade }),
    ...(before.goodmanBaronQuantitative &&
      now.goodmanBaronQuantitative && {
        goodmanBaronQuantitative: pointChange(
          before.goodmanBaronQuantitative,
          now.goodmanBaronQuantitative,
          QUANTITATIVE_NOISE.value,
        ),
      }),
    ...(before.ecca && now.ecca && { ecca: pointChange(before.ecca, now.ecca, 'unknown') }),
  };
}
