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

type Tally = { done: number; missed: number; cancelled: number; withWindow: number; inWindow: number };

function count(tally: Tally, session: SessionRow): void {
  tally[session.state] += 1;
  if (session.state !== 'done' || session.window === undefined) return;
  tally.withWindow += 1;
  if (isIn(session)) tally.inWindow += 1;
}

/** Who came, who did not, and whether sessions kept to their clinical window. */
export function attendanceOf(rows: readonly CourseRow[]): Attendance {
  const tally: Tally = { done: 0, missed: 0, cancelled: 0, withWindow: 0, inWindow: 0 };
  for (const { sessions } of rows) for (const session of sessions) count(tally, session);
  const { done, missed, cancelled, withWindow, inWindow } = tally;
  return {
    showUp: rateOf({ events: done, n: done + missed }),
    cancelled: rateOf({ events: cancelled, n: done + missed + cancelled }),
    inWindow: rateOf({ events: inWindow, n: withWindow }),
  };
}
