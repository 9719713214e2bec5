import { type EccaAnswers, type EccaScore, eccaScore } from './ecca.ts';
import type { Language } from './finding.ts';
import { type GaisAnswer, type GaisRating, type Quartile, readGais } from './gais.ts';
import {
  type LesionCounts,
  type QualitativeAnswers,
  type QualitativeGrade,
  type QuantitativeScore,
  qualitativeGrade,
  quantitativeScore,
} from './goodman-baron.ts';
import { type ChangeAnswer, changeBetween, type ScoredRegion } from './scores-change.ts';
import { type LicensedTotal, type LicensedTotals, readTotals } from './scores-licensed.ts';
import { type ScarMap, type ScarType, scarTypes, type Zone, zones } from './zones.ts';

export type Vas = { readonly value: number; readonly direction: 'lower-better' | 'higher-better' };

/** Everything measured on one day. Each block is optional; what is absent is not answered. */
export type Assessment = QualitativeAnswers & {
  /** The whole face when absent. */
  readonly region?: ScoredRegion;
  readonly zones?: ScarMap;
  readonly goodmanBaron?: { readonly lesions: LesionCounts };
  readonly ecca?: EccaAnswers;
  readonly gais?: GaisRating;
  /** Visual analogue scale, 0 to 10. */
  readonly vas?: Vas;
  readonly quartile?: Quartile;
  readonly totals?: LicensedTotals;
};

export type ScoreRequest = Assessment & {
  /** The assessment to compare with: an earlier day, the same region. */
  readonly previous?: Assessment;
  readonly language?: Language;
};

/** How many scars were counted, by type and by zone. */
export type ScarTally = {
  readonly total: number;
  readonly byType: { readonly [type in ScarType]?: number };
  readonly byZone: { readonly [zone in Zone]?: number };
};

export type Scores = {
  readonly goodmanBaronQualitative?: QualitativeGrade;
  readonly goodmanBaronQuantitative?: QuantitativeScore;
  readonly ecca?: EccaScore;
  readonly zones?: ScarTally;
  readonly gais?: GaisAnswer;
  readonly vas?: Vas;
  readonly quartile?: Quartile;
  readonly totals?: readonly LicensedTotal[];
};

export type ScoreAnswer = Scores & { readonly change?: ChangeAnswer };

/** Sums of the scar map. No score is derived from it: it lacks what the scores also count. */
export function tallyOf(map: ScarMap): ScarTally {
  const charted = zones.flatMap((zone) => (map[zone] === undefined ? [] : [[zone, map[zone]] as const]));
  const byZone = charted.map(
    ([zone, counts]) => [zone, Object.values(counts).reduce((sum, count) => sum + count, 0)] as const,
  );
  const byType = scarTypes.flatMap((type) => {
    const counts = charted.flatMap(([, zone]) => zone[type] ?? []);
    return counts.length === 0 ? [] : [[type, counts.reduce((sum, count) => sum + count, 0)] as const];
  });
  return {
    total: byZone.reduce((sum, [, count]) => sum + count, 0),
    byType: Object.fromEntries(byType),
    byZone: Object.fromEntries(byZone),
  };
}

const asksGrade = (given: Assessment): boolean =>
  given.visibleAt50cm !== undefined || given.stretchTest !== undefined || given.contour !== undefined;

/** The scores of one day, leaving out what was not asked. */
export function scoresOf(given: Assessment, language: Language = 'en'): Scores {
  const lesions = given.goodmanBaron?.lesions;
  const gais = given.gais && readGais(given.gais);
  return {
    ...(asksGrade(given) && {
      goodmanBaronQualitative: qualitativeGrade(given, { lesions, zones: given.zones }),
    }),
    ...(lesions && { goodmanBaronQuantitative: quantitativeScore(lesions) }),
    ...(given.ecca && { ecca: eccaScore(given.ecca) }),
    ...(given.zones && { zones: tallyOf(given.zones) }),
    ...(gais && { gais }),
    ...(given.vas && { vas: given.vas }),
    ...(given.quartile && { quartile: given.quartile }),
    ...(given.totals && { totals: readTotals(given.totals, language) }),
  };
}

/** The scores of an assessment and, when an earlier one is given, whether the change exceeds rater noise. */
export function score(request: ScoreRequest): ScoreAnswer {
  const language = request.language ?? 'en';
  const now = scoresOf(request, language);
  if (request.previous === undefined) return now;
  const before = scoresOf(request.previous, language);
  const regions = { from: request.previous.region ?? 'whole-face', to: request.region ?? 'whole-face' };
  return { ...now, change: changeBetween(before, now, { regions, language }) };
}
