import type { CourseRow, ScoreRow } from './course-row.ts';

/** Where the middle half and the middle four fifths of comparable courses lie; positive is better. */
export type ReviewBand = {
  readonly afterSessions: number;
  readonly n: number;
  /** Percentiles 10, 25, 50, 75 and 90 of the change so far; absent with fewer than five courses. */
  readonly percentiles?: readonly [number, number, number, number, number];
  readonly courses: readonly string[];
};

export type BandQuestion = {
  readonly scale: string;
  readonly by: ScoreRow['by'];
  readonly afterSessions: number;
};

/** With fewer courses a band would be mostly chance. */
export const FEWEST_FOR_BAND = 5;

/** Change from the first score to the first one after the given session and before the next. */
export function changeAfter(row: CourseRow, { scale, by, afterSessions }: BandQuestion): number | undefined {
  const days = row.sessions
    .filter(({ state }) => state === 'done')
    .map(({ on }) => on)
    .sort();
  const [from, until] = [days[afterSessions - 1], days[afterSessions]];
  const scores = row.scores
    .filter((score) => score.scale === scale && score.by === by)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const first = scores[0];
  if (from === undefined || first === undefined) return undefined;
  const then = scores.find(({ on }) => on > first.on && on >= from && (until === undefined || on <= until));
  return then === undefined ? undefined : first.value - then.value;
}

/** The value below which a share of the sorted values lies, by linear interpolation. */
const percentile = (sorted: readonly number[], share: number): number => {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (place - Math.floor(place)) * (high - low);
};

/**
 * How courses of this clinic stood at the same point: a reference for the clinician who decides to continue, stop or
 * switch. Not a forecast for a person.
 */
export function reviewBand(rows: readonly CourseRow[], question: BandQuestion): ReviewBand {
  const found = rows.flatMap((row) => {
    const better = changeAfter(row, question);
    return better === undefined ? [] : [{ id: row.id, better }];
  });
  const base = {
    afterSessions: question.afterSessions,
    n: found.length,
    courses: found.map(({ id }) => id),
  };
  if (found.length < FEWEST_FOR_BAND) return base;
  const sorted = found.map(({ better }) => better).sort((a, b) => a - b);
  const at = (share: number): number => percentile(sorted, share);
  return { ...base, percentiles: [at(0.1), at(0.25), at(0.5), at(0.75), at(0.9)] };
}
