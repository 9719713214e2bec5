import type { z } from 'zod';
import { invalid } from '../contract/errors.ts';
import {
  type listOutcomeCourses as listRoute,
  OUTCOME_COURSES_PAGE,
  type OutcomeCourse,
  type OutcomeFilter,
  type Outcomes,
  type readOutcomes as readRoute,
} from '../contract/outcomes.ts';
import { courseDictionaryCsv, coursesCsv } from '../evidence/outcomes/course-csv.ts';
import type { CourseRow } from '../evidence/outcomes/course-row.ts';
import {
  type NamedCourse,
  saveAnswer,
  selectAnswer,
  selectNamedCourses,
  selectResourceNames,
} from '../store/outcomes.ts';
import { behindFigure, isAsked } from './outcomes-figures.ts';
import { outcomeRows, refreshOutcomes } from './outcomes-rows.ts';
import { OUTCOMES_FORM, outcomesOf } from './outcomes-summary.ts';
import { permission } from './policy.ts';
import type { Work } from './work.ts';

type Asked = z.infer<typeof readRoute.query>;
type Kept = Omit<Outcomes, 'devices'>;

const isUnfiltered = ({ event: _, ...filter }: Asked): boolean =>
  Object.values(filter).every((value) => value === undefined);

/** Who started, what became of them, what changed and what went wrong, with denominators, beside the trials. */
export async function readOutcomes(work: Work, asked: Asked): Promise<Outcomes> {
  work.permit('read', 'outcomes');
  const version = await refreshOutcomes(work);
  const resources = await selectResourceNames(work.tx);
  const names = new Map(resources.map(({ id, name }) => [id, name]));
  const answer = isUnfiltered(asked)
    ? await keptAnswer(work, version, asked)
    : outcomesOf((await outcomeRows(work, version)).filter(isAsked(asked)), asked);
  await work.audit({ action: 'read', resource: 'outcomes', detail: { courses: answer.started.n } });
  const devices = resources.filter(({ kind }) => kind === 'device').map(({ id, name }) => ({ id, name }));
  return { ...named(answer, names), devices };
}

/** The answer about everybody is kept until a record changes. */
async function keptAnswer(work: Work, version: number, asked: Asked): Promise<Kept> {
  const key = `${OUTCOMES_FORM}:${asked.event}`;
  const kept = await selectAnswer(work.tx, key, version);
  if (kept !== undefined) return kept as Kept;
  const answer = outcomesOf(await outcomeRows(work, version), asked);
  await saveAnswer(work.tx, { clinicId: work.clinic.id, asked: key, version, answer });
  return answer;
}

/** Names are read each time: a device or a person may be given another. */
const named = (answer: Kept, names: ReadonlyMap<string, string>): Kept => ({
  ...answer,
  breakdowns: answer.breakdowns.map((breakdown) => ({
    ...breakdown,
    groups: breakdown.groups.map((group) => {
      const name = names.get(group.group);
      return name === undefined ? group : { ...group, name };
    }),
  })),
});

type Listed = z.infer<typeof listRoute.answer>;

/** The courses behind one figure, newest first; names only for those who treat. */
export async function listOutcomeCourses(
  work: Work,
  { figure, after, ...filter }: z.infer<typeof listRoute.query>,
): Promise<Listed> {
  work.permit('read', 'outcomes');
  const isBehind = behindFigure(figure);
  if (isBehind === undefined) throw invalid('/figure', 'There is no such figure.');
  const asked = isAsked(filter);
  const rows = (await outcomeRows(work, await refreshOutcomes(work))).filter(
    (row) => asked(row) && isBehind(row),
  );
  const page = rows.toReversed().slice(after, after + OUTCOME_COURSES_PAGE);
  const whose = await whoseAre(work, page);
  await work.audit({
    action: 'list',
    resource: 'outcomes',
    detail: { figure, count: rows.length, named: whose.size > 0 },
  });
  const next = after + OUTCOME_COURSES_PAGE;
  return {
    total: rows.length,
    courses: page.map((row) => listedCourse(row, whose.get(row.id))),
    ...(next < rows.length ? { next } : {}),
  };
}

/** Whoever may open a treatment record may know whose course it is. */
const mayKnowNames = ({ actor, clinic }: Work): boolean =>
  permission(actor, 'read', 'record', { clinicId: clinic.id }) === 'granted';

async function whoseAre(work: Work, rows: readonly CourseRow[]): Promise<ReadonlyMap<string, NamedCourse>> {
  if (!mayKnowNames(work)) return new Map();
  const courses = await selectNamedCourses(
    work.tx,
    rows.map(({ id }) => id),
  );
  return new Map(courses.map((course) => [course.courseId, course]));
}

function listedCourse(row: CourseRow, whose: NamedCourse | undefined): OutcomeCourse {
  const { end } = row;
  return {
    id: row.id,
    startedOn: row.startedOn,
    sessionsDone: row.sessions.filter(({ state }) => state === 'done').length,
    plannedSessions: row.plannedSessions,
    ...(end === undefined ? {} : { end: end.kind }),
    ...(end?.kind === 'stopped' ? { reason: end.reason } : {}),
    harms: [...new Set(row.harms.map(({ code }) => code))],
    ...(whose === undefined
      ? {}
      : {
          patient: {
            id: whose.patientId,
            name: whose.patientName,
            ...(whose.endedWhy === null ? {} : { endedWhy: whose.endedWhy }),
          },
        }),
  };
}

/** Every course that is counted as a CSV file: ids, days, scores and codes, no name and no date of birth. */
export async function exportOutcomes(work: Work, filter: OutcomeFilter): Promise<string> {
  work.permit('export', 'outcomes');
  const rows = (await outcomeRows(work, await refreshOutcomes(work))).filter(isAsked(filter));
  await work.audit({ action: 'export', resource: 'outcomes', detail: { courses: rows.length } });
  return coursesCsv(rows);
}

/** What each column of the export holds. */
export async function outcomesDictionary(work: Work): Promise<string> {
  work.permit('export', 'outcomes');
  return courseDictionaryCsv();
}
