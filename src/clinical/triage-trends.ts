import type { Fact } from '../evidence/source.ts';
import { type Bands, rednessDays, SETTLED, type Symptom, symptoms } from './healing.ts';
import type { Level } from './triage.ts';

/** A rating this high is severe, whatever the day. */
export const SEVERE: Fact = { value: 7, unit: 'rating', sources: ['red-flag-list', 'triage-policy'] };

/** Swelling that is severe after this day is no longer the swelling of the first days. */
export const SWELLING_GONE_DAY: Fact = { value: 2, unit: 'days', sources: ['pmc8008152', 'triage-policy'] };

/** A rise of this much is more than the wobble of a rating. */
export const RISE: Fact = { value: 2, unit: 'rating', sources: ['triage-policy'] };

/** A rating this high, after the symptom had settled, is a return. */
export const RETURNED: Fact = { value: 3, unit: 'rating', sources: ['triage-policy'] };

/** Ratings of one check-in with its moment and day; a symptom left out was not answered. */
export type Reading = {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly day: number;
  readonly ratings: { readonly [symptom in Symptom]?: number };
};

/** One thing noticed in the ratings. `earlier` is the place of the earlier check-in it is compared with. */
export type Trend = {
  readonly rule:
    | 'above-band'
    | 'redness-long'
    | 'redness-worse-than-day-1'
    | 'pain-severe'
    | 'pain-rising'
    | 'swelling-severe'
    | 'symptom-returned';
  readonly symptom: Symptom;
  readonly level: Exclude<Level, 'expected' | 'emergency'>;
  readonly earlier?: number;
  readonly sources: readonly [string, ...string[]];
};

export type TrendContext = {
  readonly now: Reading;
  /** Earlier check-ins as given; any order. */
  readonly history: readonly Reading[];
  readonly bands: Bands;
  readonly maxDepthMm: number;
};

type Rated = {
  readonly place: number;
  readonly atMs: number;
  readonly day: number;
  readonly rating: number;
};

/** Earlier ratings of one symptom, oldest first. */
function earlierRatings(history: readonly Reading[], symptom: Symptom): readonly Rated[] {
  return history
    .flatMap(({ atMs, day, ratings }, place): Rated[] => {
      const rating = ratings[symptom];
      return rating === undefined ? [] : [{ place, atMs, day, rating }];
    })
    .toSorted((a, b) => a.atMs - b.atMs);
}

function tooMuch(symptom: Symptom, context: TrendContext): readonly Trend[] {
  const { now, bands, maxDepthMm } = context;
  const rating = now.ratings[symptom];
  if (rating === undefined || rating <= bands[symptom][1]) return [];
  const isLong = symptom === 'redness' && now.day > rednessDays(maxDepthMm) && rating > SETTLED.value;
  return isLong
    ? [{ rule: 'redness-long', symptom, level: 'watch', sources: ['insightderm', 'healing-bands'] }]
    : [{ rule: 'above-band', symptom, level: 'watch', sources: ['pmc8008152', 'healing-bands'] }];
}

function severe({ now, bands }: TrendContext): readonly Trend[] {
  const { pain, swelling } = now.ratings;
  const trends: Trend[] = [];
  if (pain !== undefined && pain >= SEVERE.value)
    trends.push({ rule: 'pain-severe', symptom: 'pain', level: 'same-day', sources: ['red-flag-list'] });
  const isLate = now.day > SWELLING_GONE_DAY.value;
  if (swelling !== undefined && isLate && swelling >= SEVERE.value && swelling > bands.swelling[1])
    trends.push({
      rule: 'swelling-severe',
      symptom: 'swelling',
      level: 'same-day',
      sources: ['pmc8008152', 'triage-policy'],
    });
  return trends;
}

/**
 * Pain that climbs. A climb from the numb first day to a rating still within the band is the cream wearing off.
 */
function painRising({ now, history, bands }: TrendContext): readonly Trend[] {
  const { pain } = now.ratings;
  const before = earlierRatings(history, 'pain').at(-1);
  if (pain === undefined || before === undefined || now.day < 1) return [];
  const isExpected = before.day === 0 && pain <= bands.pain[1];
  if (pain - before.rating < RISE.value || isExpected) return [];
  return [
    {
      rule: 'pain-rising',
      symptom: 'pain',
      level: 'same-day',
      earlier: before.place,
      sources: ['red-flag-list', 'triage-policy'],
    },
  ];
}

/** Redness should fall after day 1; the first day stands in when nothing was reported on day 1. */
function rednessWorse({ now, history }: TrendContext): readonly Trend[] {
  const { redness } = now.ratings;
  const known = earlierRatings(history, 'redness');
  const before = known.findLast(({ day }) => day === 1) ?? known.findLast(({ day }) => day === 0);
  if (redness === undefined || before === undefined || now.day < 2 || redness <= before.rating) return [];
  return [
    {
      rule: 'redness-worse-than-day-1',
      symptom: 'redness',
      level: 'watch',
      earlier: before.place,
      sources: ['pmc8008152', 'red-flag-list'],
    },
  ];
}

/** A symptom that had settled and is back; itch and peeling come and go with new skin. */
function returned(symptom: Symptom, { now, history }: TrendContext): readonly Trend[] {
  const rating = now.ratings[symptom];
  const settled = earlierRatings(history, symptom).findLast(
    (one) => one.rating <= SETTLED.value && one.day >= 1,
  );
  if (rating === undefined || settled === undefined || rating < RETURNED.value) return [];
  return [
    { rule: 'symptom-returned', symptom, level: 'watch', earlier: settled.place, sources: ['triage-policy'] },
  ];
}

const RETURNING: readonly Symptom[] = ['redness', 'swelling', 'pain'];

/** Everything the ratings show, against what is expected today and against earlier check-ins. */
export const trendsIn = (context: TrendContext): readonly Trend[] => [
  ...severe(context),
  ...painRising(context),
  ...rednessWorse(context),
  ...RETURNING.flatMap((symptom) => returned(symptom, context)),
  ...symptoms.flatMap((symptom) => tooMuch(symptom, context)),
];
