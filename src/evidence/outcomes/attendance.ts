import type { CourseRow, SessionRow } from './course-row.ts';
import { type Rate, rateOf } from './proportion.ts';

export type Attendance = {
  /** Sessions done, of those done or missed; cancelled in time do not count. */
  readonly showUp: Rate;
  readonly cancelled: Rate;
  /** Sessions done inside the days their protocol wanted, of those that had such days. */
  readonly inWindow: Rate;
};

const isIn = ({ on, window }: SessionRow): boolean =>
  window !== undefined && on >= window.from && on <= window.to;

/** Who came, who did not, and whether sessions kept to their clinical window. */
export function attendanceOf(rows: readonly CourseRow[]): Attendance {
  const sessions = rows.flatMap((row) => row.sessions);
  const inState = (state: SessionRow['state']): readonly SessionRow[] =>
    sessions.filter((session) => session.state === state);
  const [done, missed, cancelled] = [inState('done'), inState('missed'), inState('cancelled')];
  const withWindow = done.filter(({ window }) => window !== undefined);
  return {
    showUp: rateOf({ events: done.length, n: done.length + missed.length }),
    cancelled: rateOf({ events: cancelled.length, n: sessions.length }),
    inWindow: rateOf({ events: withWindow.filter(isIn).length, n: withWindow.length }),
  };
}
