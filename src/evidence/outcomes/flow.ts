import type { CourseRow, StopReason } from './course-row.ts';
import { type Rate, rateOf } from './proportion.ts';

/** A figure and the courses behind it: every number can be opened. */
export type Traced = Rate & { readonly courses: readonly string[] };

/** What became of everyone who started. The parts add up to `started`. */
export type Flow = {
  readonly started: readonly string[];
  readonly completed: Traced;
  readonly continuing: Traced;
  readonly stopped: Traced;
  readonly lost: Traced;
  readonly stoppedBecause: readonly (Traced & { readonly reason: StopReason })[];
};

const idsOf = (rows: readonly CourseRow[]): string[] => rows.map(({ id }) => id);

/** A share of all rows, with its interval and the courses in it. */
export const tracedShare = (part: readonly CourseRow[], whole: readonly CourseRow[]): Traced => ({
  ...rateOf({ events: part.length, n: whole.length }),
  courses: idsOf(part),
});

/** Everyone who started: who finished, who goes on, who stopped and why, who was lost. */
export function flowOf(rows: readonly CourseRow[]): Flow {
  const ended = (kind: 'completed' | 'stopped' | 'lost'): CourseRow[] =>
    rows.filter(({ end }) => end?.kind === kind);
  const stopped = ended('stopped');
  const byReason = new Map<StopReason, CourseRow[]>();
  for (const row of stopped)
    if (row.end?.kind === 'stopped')
      byReason.set(row.end.reason, [...(byReason.get(row.end.reason) ?? []), row]);
  return {
    started: idsOf(rows),
    completed: tracedShare(ended('completed'), rows),
    continuing: tracedShare(
      rows.filter(({ end }) => end === undefined),
      rows,
    ),
    stopped: tracedShare(stopped, rows),
    lost: tracedShare(ended('lost'), rows),
    stoppedBecause: [...byReason]
      .sort(([a, first], [b, second]) => second.length - first.length || a.localeCompare(b))
      .map(([reason, part]) => ({ reason, ...tracedShare(part, rows) })),
  };
}
