import { type CourseRow, STOP_REASONS, type StopReason } from './course-row.ts';
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

const share = (courses: readonly string[] | undefined, n: number): Traced => ({
  ...rateOf({ events: courses?.length ?? 0, n }),
  courses: courses ?? [],
});

/** Ids of the courses by what became of them; a stopped one also by its reason. */
function byEnd(rows: readonly CourseRow[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (key: string, id: string): void => {
    const ids = found.get(key);
    if (ids === undefined) found.set(key, [id]);
    else ids.push(id);
  };
  for (const { id, end } of rows) {
    add(end?.kind ?? 'continuing', id);
    if (end?.kind === 'stopped') add(end.reason, id);
  }
  return found;
}

/** Everyone who started: who finished, who goes on, who stopped and why, who was lost. */
export function flowOf(rows: readonly CourseRow[]): Flow {
  const found = byEnd(rows);
  const shareOf = (key: string): Traced => share(found.get(key), rows.length);
  return {
    started: rows.map(({ id }) => id),
    completed: shareOf('completed'),
    continuing: shareOf('continuing'),
    stopped: shareOf('stopped'),
    lost: shareOf('lost'),
    stoppedBecause: STOP_REASONS.filter((reason) => found.has(reason))
      .map((reason) => ({ reason, ...shareOf(reason) }))
      .sort((a, b) => b.events - a.events || a.reason.localeCompare(b.reason)),
  };
}
