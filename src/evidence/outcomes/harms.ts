import type { CourseRow, SessionRow } from './course-row.ts';
import { clopperPearson, harmRateOf, type Rate } from './proportion.ts';

/** One harm, per person and per session, with the courses in which it happened. */
export type HarmSummary = {
  readonly code: string;
  readonly perCourse: Rate & { readonly courses: readonly string[] };
  /** Sessions after which it was reported, of all sessions done. */
  readonly perSession: Rate;
  readonly serious: number;
};

export type Harms = {
  /** Everyone who started and every session done: the denominators. */
  readonly courses: number;
  readonly sessions: number;
  readonly harms: readonly HarmSummary[];
  /** Highest rate per course that none observed still allows (exact, one-sided 97.5 %). */
  readonly noneObservedAllows: number;
};

const done = ({ sessions }: CourseRow): readonly SessionRow[] =>
  sessions.filter(({ state }) => state === 'done');

function summaryOf(code: string, rows: readonly CourseRow[], sessions: number): HarmSummary {
  const hit = rows.filter(({ harms }) => harms.some((harm) => harm.code === code));
  const reports = hit.flatMap(({ harms }) => harms.filter((harm) => harm.code === code));
  const afterSessions = hit.reduce(
    (total, row) => total + Math.min(done(row).length, row.harms.filter((harm) => harm.code === code).length),
    0,
  );
  return {
    code,
    perCourse: { ...harmRateOf({ events: hit.length, n: rows.length }), courses: hit.map(({ id }) => id) },
    perSession: harmRateOf({ events: afterSessions, n: sessions }),
    serious: reports.filter(({ serious }) => serious).length,
  };
}

/** Harms with their denominators and exact intervals, most frequent first; zero of many is an answer too. */
export function harmsOf(rows: readonly CourseRow[], codes: readonly string[] = []): Harms {
  const sessions = rows.reduce((total, row) => total + done(row).length, 0);
  const seen = new Set([...codes, ...rows.flatMap(({ harms }) => harms.map(({ code }) => code))]);
  return {
    courses: rows.length,
    sessions,
    harms: [...seen]
      .map((code) => summaryOf(code, rows, sessions))
      .sort((a, b) => b.perCourse.events - a.perCourse.events || a.code.localeCompare(b.code)),
    noneObservedAllows: clopperPearson({ events: 0, n: rows.length })[1],
  };
}
