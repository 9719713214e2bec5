import type { InstrumentId } from './instruments.ts';
import type { Interval } from './meta-analysis/model.ts';

export type MeanSd = { readonly mean: number; readonly sd: number };

/** Numbers read out of a row of the trials table, signed so that improvement is positive. */
export type Numbers =
  | { readonly kind: 'before-after'; readonly n: number; readonly before: MeanSd; readonly after: MeanSd }
  | {
      readonly kind: 'change';
      readonly n: number;
      readonly change: number;
      readonly sd: number;
      readonly beforeSd?: number;
    }
  | { readonly kind: 'change-interval'; readonly change: number; readonly interval: Interval }
  | {
      readonly kind: 'two-sides';
      readonly treated: { readonly change: number; readonly interval: Interval };
      readonly untreated: { readonly change: number; readonly interval: Interval };
    }
  | { readonly kind: 'counts'; readonly events: number; readonly people: number };

export type Extraction = {
  readonly trial: string;
  readonly instrument: InstrumentId;
  readonly numbers: Numbers;
  /** Patients behind the numbers, when the numbers do not say. */
  readonly people?: number;
  /** The spread before treatment is not printed: another one stands in for it. */
  readonly spreadBorrowed?: true;
  /** What had to be assumed to use the row. */
  readonly assumptions: readonly string[];
};

const GRADE: InstrumentId = 'goodman-baron-qualitative';
const POINTS: InstrumentId = 'goodman-baron-quantitative';
const RESPONDERS: InstrumentId = 'responders';
const DARK_MARKS: InstrumentId = 'post-inflammatory-hyperpigmentation';

const row = (
  trial: string,
  instrument: InstrumentId,
  numbers: Numbers,
  ...assumptions: readonly string[]
): Extraction => ({ trial, instrument, numbers, assumptions });

const beforeAfter = (
  n: number,
  before: readonly [number, number],
  after: readonly [number, number],
): Numbers => ({
  kind: 'before-after',
  n,
  before: { mean: before[0], sd: before[1] },
  after: { mean: after[0], sd: after[1] },
});

const counts = (events: number, people: number): Numbers => ({ kind: 'counts', events, people });

const changes: readonly Extraction[] = [
  row('T20', GRADE, beforeAfter(31, [3.29, 0.59], [1.77, 0.57])),
  row(
    'T25',
    GRADE,
    { kind: 'change-interval', change: 0.91, interval: [0.78, 1.05] },
    'the interval is taken to be a 95 % one; the number of patients was not read',
  ),
  {
    ...row(
      'T33',
      GRADE,
      beforeAfter(40, [3.45, 0.53], [3.33, 0.53]),
      'the spread before treatment is not printed; the spread at follow-up stands in for it',
    ),
    spreadBorrowed: true,
  },
  row('T37', GRADE, beforeAfter(40, [3.2, 0.4], [2.36, 0.56])),
  {
    ...row(
      'T05',
      POINTS,
      { kind: 'change-interval', change: 3.4, interval: [0.2, 6.5] },
      'half a face; change on the treated side alone',
    ),
    people: 15,
  },
  row('T29', POINTS, beforeAfter(35, [11.88, 4.5], [8.57, 4.2]), 'half a face'),
  row(
    'T34',
    POINTS,
    { kind: 'change', n: 50, change: 10.08, sd: 1.88, beforeSd: 3.23 },
    'the region scored is not stated',
  ),
  row('T06', 'acne-scar-assessment-score', beforeAfter(30, [11.73, 3.12], [6.5, 2.71])),
  row('T20', 'lipper-perez', beforeAfter(31, [36.48, 12.07], [16.37, 7.29])),
];

/** The one comparison with an untreated side at the same time: Alam 2014 at six months. */
const comparisons: readonly Extraction[] = [
  {
    ...row(
      'T05',
      POINTS,
      {
        kind: 'two-sides',
        treated: { change: 3.4, interval: [0.2, 6.5] },
        untreated: { change: 0.4, interval: [-2.3, 3.5] },
      },
      'half a face; the correlation between the two sides of one face is not printed and taken as 0, which widens the interval',
    ),
    people: 15,
  },
];

const responders: readonly Extraction[] = [
  row('T01', RESPONDERS, counts(34, 36), 'improved by one or two grades'),
  row('T04', RESPONDERS, counts(27, 30), 'good or excellent in rolling and boxcar scars'),
  row('T09', RESPONDERS, counts(47, 50), 'good or excellent'),
  row('T18', RESPONDERS, counts(33, 36), 'one grade or more: 91.8 % printed, 33 of 36 taken'),
  row('T22', RESPONDERS, counts(33, 50), 'good or excellent; scars of mixed cause'),
  row('T23', RESPONDERS, counts(33, 49), 'good or excellent'),
  row('T24', RESPONDERS, counts(13, 15), 'significant reduction of the grade'),
  row('T31', RESPONDERS, counts(22, 30), 'more than one grade'),
  row('T35', RESPONDERS, counts(0, 30), 'nobody above 25 % improvement'),
  row('T38', RESPONDERS, counts(0, 25), 'nobody above fair'),
  row('T41', RESPONDERS, counts(7, 10), 'one grade'),
  row('T44', RESPONDERS, counts(60, 65), 'very good or excellent: 93 % printed, 60 of 65 taken'),
];

const harms: readonly Extraction[] = [
  row('T04', DARK_MARKS, counts(0, 30)),
  row('T06', DARK_MARKS, counts(5, 30)),
  row('T07', DARK_MARKS, counts(0, 60)),
  row('T10', DARK_MARKS, counts(0, 23), 'half of the 46 enrolled are taken to have had microneedling'),
  row('T17', DARK_MARKS, counts(0, 39), 'none worsened'),
  row('T20', DARK_MARKS, counts(0, 31)),
  row('T36', DARK_MARKS, counts(2, 30)),
  row('T06', 'tram-track-scars', counts(2, 30)),
];

/** Numbers of change from before to after, of responders and of harms, from trials of every design. */
export const extractions: readonly Extraction[] = [...changes, ...responders, ...harms];

/** Numbers of a treated against an untreated side. */
export const controlledExtractions: readonly Extraction[] = comparisons;
