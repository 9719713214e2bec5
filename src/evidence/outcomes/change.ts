import { criticalValue } from '../distributions.ts';
import type { Interval } from '../meta-analysis/model.ts';
import type { CourseRow, ScoreRow } from './course-row.ts';
import { type Traced, tracedShare } from './flow.ts';

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
  const scores = row.scores
    .filter((score) => score.scale === scale && score.by === by)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined || scores.length < 2) return undefined;
  return { course: row.id, from: first.value, to: last.value, better: first.value - last.value };
}

const beyondNoise = (
  rows: readonly CourseRow[],
  changes: readonly Change[],
  isBeyond: (better: number) => boolean,
): Traced => {
  const ids = new Set(changes.filter(({ better }) => isBeyond(better)).map(({ course }) => course));
  return tracedShare(
    rows.filter(({ id }) => ids.has(id)),
    rows,
  );
};

/** How a score changed in everyone who started; positive is better. */
export function changeSummary(rows: readonly CourseRow[], question: ChangeQuestion): ChangeSummary {
  const { scale, by, noise, level } = question;
  const changes = rows.flatMap((row) => changeOf(row, question) ?? []);
  const measured = new Set(changes.map(({ course }) => course));
  const betters = changes.map(({ better }) => better);
  const missing = rows.filter(({ id }) => !measured.has(id));
  return {
    scale,
    by,
    started: rows.length,
    measured: meanOf(betters, level),
    ifNoChange: meanOf([...betters, ...missing.map(() => 0)], level),
    unmeasured: tracedShare(missing, rows),
    ...(noise === undefined
      ? {}
      : {
          clearlyBetter: beyondNoise(rows, changes, (better) => better > noise),
          clearlyWorse: beyondNoise(rows, changes, (better) => better < -noise),
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
