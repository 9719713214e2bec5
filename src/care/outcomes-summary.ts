import { type AdverseEventKind, adverseEventKinds } from '../clinical/adverse-events.ts';
import { raters } from '../contract/assessments.ts';
import {
  OUTCOME_SCALES,
  type OutcomeChange,
  type OutcomeEvent,
  type OutcomeFigure,
  type OutcomeGroup,
  type Outcomes,
} from '../contract/outcomes.ts';
import { attendanceOf } from '../evidence/outcomes/attendance.ts';
import { breakdownBy, DIMENSIONS, type Dimension } from '../evidence/outcomes/breakdown.ts';
import { agreementOf, changeSummary, type Mean } from '../evidence/outcomes/change.ts';
import type { CourseRow } from '../evidence/outcomes/course-row.ts';
import { flowOf } from '../evidence/outcomes/flow.ts';
import { harmsOf } from '../evidence/outcomes/harms.ts';
import { harmRateOf, type Rate, rateOf } from '../evidence/outcomes/proportion.ts';
import { hadEvent, noiseOf } from './outcomes-figures.ts';
import { trialsOfHarm, trialsOnScale } from './outcomes-trials.ts';

/**
 * Answers are kept in the database. This number rises whenever the same courses give another answer, so that one kept by
 * an older program is not taken for ours; a test holds both together.
 */
export const OUTCOMES_FORM = 2;

const pair = ([low, high]: readonly [number, number]): [number, number] => [low, high];

const plainRate = ({ events, n, rate, ci }: Rate) => ({
  events,
  n,
  ...(rate === undefined ? {} : { rate }),
  ci: pair(ci),
});

const figureOf = (rate: Rate, figure: string): OutcomeFigure => ({ ...plainRate(rate), figure });

const plainMean = ({ n, mean, sd, ci }: Mean) => ({
  n,
  mean,
  ...(sd === undefined ? {} : { sd }),
  ...(ci === undefined ? {} : { ci: pair(ci) }),
});

function flowFigures(rows: readonly CourseRow[]): Pick<Outcomes, 'started' | 'flow'> {
  const { completed, continuing, stopped, lost, stoppedBecause } = flowOf(rows);
  return {
    started: figureOf(rateOf({ events: rows.length, n: rows.length }), 'started'),
    flow: {
      completed: figureOf(completed, 'flow:completed'),
      continuing: figureOf(continuing, 'flow:continuing'),
      stopped: figureOf(stopped, 'flow:stopped'),
      lost: figureOf(lost, 'flow:lost'),
      stoppedBecause: stoppedBecause.map(({ reason, ...share }) => ({
        reason,
        ...figureOf(share, `flow:stopped:${reason}`),
      })),
    },
  };
}

function changeFigures(rows: readonly CourseRow[], { scale, by }: Measured): OutcomeChange {
  const noise = noiseOf(scale);
  const { started, measured, ifNoChange, unmeasured, clearlyBetter, clearlyWorse } = changeSummary(rows, {
    scale,
    by,
    ...(noise === undefined ? {} : { noise }),
  });
  const key = `change:${scale}:${by}`;
  return {
    scale,
    by,
    started,
    measured: plainMean(measured),
    ifNoChange: plainMean(ifNoChange),
    unmeasured: figureOf(unmeasured, `${key}:unmeasured`),
    ...(noise === undefined ? {} : { noise }),
    ...(clearlyBetter && { clearlyBetter: figureOf(clearlyBetter, `${key}:better`) }),
    ...(clearlyWorse && { clearlyWorse: figureOf(clearlyWorse, `${key}:worse`) }),
    figure: `${key}:measured`,
    ...(by === 'clinician' ? trialsOnScale(scale) : {}),
  };
}

type Measured = Pick<OutcomeChange, 'scale' | 'by'>;

/** The scales that were used, by the kind of rater who used them. */
function measuresIn(rows: readonly CourseRow[]): Measured[] {
  const seen = { clinician: new Set<string>(), patient: new Set<string>() };
  for (const { scores } of rows) for (const { scale, by } of scores) seen[by].add(scale);
  return OUTCOME_SCALES.flatMap((scale) =>
    raters.flatMap((by) => (seen[by].has(scale) ? [{ scale, by }] : [])),
  );
}

const agreements = (rows: readonly CourseRow[], measures: readonly Measured[]): Outcomes['agreement'] =>
  measures
    .filter(({ by }) => by === 'patient')
    .flatMap(({ scale }) => {
      const { difference, limits } = agreementOf(rows, scale);
      if (difference.n === 0) return [];
      return [
        {
          scale,
          difference: plainMean(difference),
          ...(limits === undefined ? {} : { limits: pair(limits) }),
        },
      ];
    });

function harmFigures(rows: readonly CourseRow[]): Outcomes['harms'] {
  const { courses, sessions, harms, noneObservedAllows } = harmsOf(rows, adverseEventKinds);
  const any = harmRateOf({ events: rows.filter(hadEvent.harm).length, n: rows.length });
  return {
    courses,
    sessions,
    any: figureOf(any, 'harm:any'),
    harms: harms.map(({ code, perCourse, perSession, serious }) => ({
      code: code as AdverseEventKind,
      perCourse: figureOf(perCourse, `harm:${code}`),
      perSession: plainRate(perSession),
      serious,
      ...trialsOfHarm(code as AdverseEventKind),
    })),
    noneObservedAllows,
  };
}

function attendanceFigures(rows: readonly CourseRow[]): Outcomes['attendance'] {
  const { showUp, cancelled, inWindow } = attendanceOf(rows);
  return {
    showUp: figureOf(showUp, 'attendance:missed'),
    cancelled: figureOf(cancelled, 'attendance:cancelled'),
    inWindow: figureOf(inWindow, 'attendance:outside'),
  };
}

function breakdownFigures(
  rows: readonly CourseRow[],
  dimension: Dimension,
  had: ReadonlySet<string>,
): Outcomes['breakdowns'][number] {
  const { groups, funnel } = breakdownBy(rows, dimension, ({ id }) => had.has(id));
  const points = new Map(funnel.points.map((point) => [point.group, point]));
  return {
    dimension,
    centre: funnel.centre,
    groups: groups.flatMap(({ group, events, n, shrunk, ci, few }): OutcomeGroup[] => {
      const point = points.get(group);
      if (point === undefined) return [];
      return [
        {
          group,
          events,
          n,
          shrunk,
          ci: pair(ci),
          few,
          warning: pair(point.warning),
          alarm: pair(point.alarm),
          verdict: point.verdict,
          figure: `group:${dimension}:${group}`,
        },
      ];
    }),
  };
}

/** Every figure of the outcomes, from the courses that are counted; devices and operators by id. */
export function outcomesOf(
  rows: readonly CourseRow[],
  { event }: { readonly event: OutcomeEvent },
): Omit<Outcomes, 'devices'> {
  const measures = measuresIn(rows);
  const had = new Set(rows.filter(hadEvent[event]).map(({ id }) => id));
  return {
    ...flowFigures(rows),
    changes: measures.map((measure) => changeFigures(rows, measure)),
    agreement: agreements(rows, measures),
    harms: harmFigures(rows),
    attendance: attendanceFigures(rows),
    event,
    breakdowns: DIMENSIONS.map((dimension) => breakdownFigures(rows, dimension, had)),
  };
}
