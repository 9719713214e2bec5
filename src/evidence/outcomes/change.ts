import { criticalValue } from '../distributions.ts';
import type { Interval } from '../meta-analysis/model.ts';
import type { CourseRow, ScoreRow } from './course-row.ts';
import type { Traced } from './flow.ts';
import { rateOf } from './proportion.ts';

/** A mean with its interval; absent interval means too few to give one. */
export type Mean = {
  readonly n: number;
  readonly mean: number;
  readonly sd?: number;
  readonly ci?: Interval;
};

/** The first and the last score of a course on one scale by one kind of rater. */
export type Change = {
  readonly course: string;
  readonly from: number;
  readonly to: number;
  readonly better: number;
};

export type ChangeQuestion = {
  readonly scale: string;
  readonly by: ScoreRow['by'];
  /** Change that two raters of the same face may find; larger ones count as real. */
  readonly noise?: number;
  readonly level?: number;
};

/**
 * Change on one scale among everyone who started. `measured` is of those with a second score; `ifNoChange` counts
 * the others as unchanged, which is the honest floor.
 */
export type ChangeSummary = {
  readonly scale: string;
  readonly by: ScoreRow['by'];
  readonly started: number;
  readonly measured: Mean;
  readonly ifNoChange: Mean;
  /** Courses without a second score: they are in no average but count against it. */
  readonly unmeasured: Traced;
  /** Better by more than rater noise, of everyone who started. */
  readonly clearlyBetter?: Traced;
  /** Worse by more than rater noise, of everyone who started. */
  readonly clearlyWorse?: Traced;
  readonly changes: readonly Change[];
};

const DEFAULT_LEVEL = 0.95;

/** Mean, spread and Student's interval. Nothing when there is no value. */
export function meanOf(values: readonly number[], level = DEFAULT_LEVEL): Mean {
  const n = values.length;
  const mean = n === 0 ? 0 : values.reduce((total, value) => total + value, 0) / n;
  if (n < 2) return { n, mean };
  const sd = Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / (n - 1));
  const reach = (criticalValue(level, { kind: 't', df: n - 1 }) * sd) / Math.sqrt(n);
  return { n, mean, sd, ci: [mean - reach, mean + reach] };
}

/** The first score and the last one of a course, when there are two. */
export function changeOf(
  row: CourseRow,
  { scale, by }: Pick<ChangeQuestion, 'scale' | 'by'>,
): Change | undefined {
  let first: ScoreRow | undefined;
  let last: ScoreRow | undefined;
  for (const score of row.scores) {
    if (score.scale !== scale || score.by !== by) continue;
    if (first === undefined || score.on < first.on) first = score;
    if (last === undefined || score.on >= last.on) last = score;
  }
  if (first === undefined || last === undefined || first === last) return undefined;
  return { course: row.id, from: first.value, to: last.value, better: first.value - last.value };
}

const sharedBy = (courses: readonly string[], n: number): Traced => ({
  ...rateOf({ events: courses.length, n }),
  courses,
});

const beyond = (changes: readonly Change[], n: number, isBeyond: (better: number) => boolean): Traced =>
  sharedBy(
    changes.filter(({ better }) => isBeyond(better)).map(({ course }) => course),
    n,
  );

/** How a score changed in everyone who started; positive is better. */
export function changeSummary(rows: readonly CourseRow[], question: ChangeQuestion): ChangeSummary {
  const { scale, by, noise, level } = question;
  const changes: Change[] = [];
  const missing: string[] = [];
  for (const row of rows) {
    const change = changeOf(row, question);
    if (change === undefined) missing.push(row.id);
    else changes.push(change);
  }
  const betters = changes.map(({ better }) => better);
  const started = rows.length;
  return {
    scale,
    by,
    started,
    measured: meanOf(betters, level),
    ifNoChange: meanOf(betters.concat(missing.map(() => 0)), level),
    unmeasured: sharedBy(missing, started),
    ...(noise === undefined
      ? {}
      : {
          clearlyBetter: beyond(changes, started, (better) => better > noise),
          clearlyWorse: beyond(changes, started, (better) => better < -noise),
        }),
    changes,
  };
}

/** Patient and clinician side by side on the same courses: mean difference and limits of agreement. */
export type Agreement = {
  readonly difference: Mean;
  /** Where 95 % of differences lie (Bland & Altman 1986); absent with fewer than two pairs. */
  readonly limits?: Interval;
};

/** How far patient and clinician differ about the change of the same course, patient minus clinician. */
export function agreementOf(rows: readonly CourseRow[], scale: string): Agreement {
  const differences = rows.flatMap((row) => {
    const patient = changeOf(row, { scale, by: 'patient' });
    const clinician = changeOf(row, { scale, by: 'clinician' });
    return patient === undefined || clinician === undefined ? [] : [patient.better - clinician.better];
  });
  const difference = meanOf(differences);
  if (difference.sd === undefined) return { difference };
  const reach = criticalValue(DEFAULT_LEVEL, { kind: 'z' }) * difference.sd;
  return { difference, limits: [difference.mean - reach, difference.mean + reach] };
}
