import { toCsv } from '../csv.ts';
import type { CourseRow } from './course-row.ts';

type Column = { readonly column: string; readonly says: string; readonly of: (row: CourseRow) => string };

const joined = (values: readonly (string | number | undefined)[]): string =>
  [...new Set(values.filter((value) => value !== undefined))].join(' ');

const inState = (row: CourseRow, state: string): string =>
  String(row.sessions.filter((session) => session.state === state).length);

const columns: readonly Column[] = [
  { column: 'course', says: 'Id of the course; no name, no date of birth', of: ({ id }) => id },
  { column: 'started_on', says: 'Day of the first session', of: ({ startedOn }) => startedOn },
  { column: 'planned_sessions', says: 'Sessions in the plan', of: (row) => String(row.plannedSessions) },
  { column: 'scar_types', says: 'Scar types, separated by spaces', of: ({ scarTypes }) => joined(scarTypes) },
  {
    column: 'skin_type',
    says: 'Fitzpatrick type 1 to 6; empty: not recorded',
    of: ({ skinType }) => joined([skinType]),
  },
  { column: 'done', says: 'Sessions done', of: (row) => inState(row, 'done') },
  { column: 'missed', says: 'Sessions missed without cancelling', of: (row) => inState(row, 'missed') },
  { column: 'cancelled', says: 'Sessions cancelled in time', of: (row) => inState(row, 'cancelled') },
  {
    column: 'operators',
    says: 'Operators, by code',
    of: ({ sessions }) => joined(sessions.map(({ operator }) => operator)),
  },
  { column: 'devices', says: 'Devices', of: ({ sessions }) => joined(sessions.map(({ device }) => device)) },
  {
    column: 'depths_mm',
    says: 'Deepest setting of each session, mm',
    of: ({ sessions }) => joined(sessions.map(({ maxDepthMm }) => maxDepthMm)),
  },
  {
    column: 'scores',
    says: 'Scores as day:scale:rater:value, separated by spaces',
    of: ({ scores }) => scores.map(({ on, scale, by, value }) => `${on}:${scale}:${by}:${value}`).join(' '),
  },
  {
    column: 'harms',
    says: 'Adverse events as day:code, with :serious where it was',
    of: ({ harms }) =>
      harms.map(({ on, code, serious }) => `${on}:${code}${serious ? ':serious' : ''}`).join(' '),
  },
  {
    column: 'end',
    says: 'completed, stopped, lost; empty: goes on',
    of: ({ end }) => end?.kind ?? '',
  },
  {
    column: 'stopped_because',
    says: 'Reason, when it was stopped',
    of: ({ end }) => (end?.kind === 'stopped' ? end.reason : ''),
  },
];

/** Courses as a CSV file, one a line. */
export const coursesCsv = (rows: readonly CourseRow[]): string =>
  toCsv([columns.map(({ column }) => column), ...rows.map((row) => columns.map(({ of }) => of(row)))]);

/** What each column of {@link coursesCsv} holds. */
export const courseDictionaryCsv = (): string =>
  toCsv([['column', 'says'], ...columns.map(({ column, says }) => [column, says])]);
