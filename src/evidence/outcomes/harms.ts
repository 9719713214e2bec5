import type { CourseRow } from './course-row.ts';
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

const done = ({ sessions }: CourseRow): number => {
  let held = 0;
  for (const { state } of sessions) if (state === 'done') held += 1;
  return held;
};

const NONE: ReadonlySet<string> = new Set();

const codesIn = ({ harms }: CourseRow): ReadonlySet<string> =>
  harms.length === 0 ? NONE : new Set(harms.map(({ code }) => code));

/** Courses by the harms that were reported in them; a course is listed once under each. */
function byCode(rows: readonly CourseRow[]): ReadonlyMap<string, CourseRow[]> {
  const found = new Map<string, CourseRow[]>();
  for (const row of rows)
    for (const code of codesIn(row)) {
      const hit = found.get(code);
      if (hit === undefined) found.set(code, [row]);
      else hit.push(row);
    }
  return found;
}

type Denominators = { readonly courses: number; readonly sessions: number };

function summaryOf(
  code: string,
  hit: readonly CourseRow[],
  { courses, sessions }: Denominators,
): HarmSummary {
  const reports = hit.flatMap(({ harms }) => harms.filter((harm) => harm.code === code));
  const afterSessions = hit.reduce(
    (total, row) => total + Math.min(done(row), row.harms.filter((harm) => harm.code === code).length),
    0,
  );
  return {
    code,
    perCourse: { ...harmRateOf({ events: hit.length, n: courses }), courses: hit.map(({ id }) => id) },
    perSession: harmRateOf({ events: afterSessions, n: sessions }),
    serious: reports.filter(({ serious }) => serious).length,
  };
}

/** Harms with their denominators and exact intervals, most frequent first; zero of many is an answer too. */
export function harmsOf(rows: readonly CourseRow[], codes: readonly string[] = []): Harms {
  const sessions = rows.reduce((total, row) => total + done(row), 0);
  const found = byCode(rows);
  const of = { courses: rows.length, sessions };
  return {
    ...of,
    harms: [...new Set([...codes, ...found.keys()])]
      .map((code) => summaryOf(code, found.get(code) ?? [], of))
      .sort((a, b) => b.perCourse.events - a.perCourse.events || a.code.localeCompare(b.code)),
    noneObservedAllows: clopperPearson({ events: 0, n: rows.length })[1],
  };
}
