import { type AdverseEventGrade, isSerious } from '../clinical/adverse-events.ts';
import type { Scores } from '../clinical/scores.ts';
import { deepestMm } from '../clinical/session-record.ts';
import { type ScarMap, type ScarType, scarTypes } from '../clinical/zones.ts';
import { OUTCOME_SCALES, type OutcomeScale } from '../contract/outcomes.ts';
import type { CourseEnd, CourseRow, HarmRow, ScoreRow, SessionRow } from '../evidence/outcomes/course-row.ts';
import { addDays, type IsoDate, isoDate } from '../kernel/day.ts';
import type { AssessmentFacts, CourseFacts, SessionFacts } from '../store/outcomes.ts';
import { stopReasonOf } from './outcomes-stop-reason.ts';

const VAS_TOP = 10;

type Points = readonly (readonly [OutcomeScale, number | undefined])[];

function pointsOf(scores: Scores): Points {
  const { goodmanBaronQualitative: grade, goodmanBaronQuantitative, ecca, vas } = scores;
  const bother = vas?.direction === 'higher-better' ? VAS_TOP - vas.value : vas?.value;
  return [
    ['goodman-baron-qualitative', typeof grade?.grade === 'number' ? grade.grade : undefined],
    ['goodman-baron-quantitative', goodmanBaronQuantitative?.score],
    ['ecca', ecca?.score],
    ['vas', bother],
  ];
}

type Scored = ScoreRow & { readonly region: string };

const scoredOf = ({ on, by, region, scores }: AssessmentFacts): Scored[] =>
  pointsOf(scores as Scores).flatMap(([scale, value]) =>
    value === undefined ? [] : [{ on: isoDate(on), scale, by, value, region }],
  );

/**
 * The last score up to the first session is the baseline; those before it are history. Half a face is never compared
 * with a whole one: only scores of the baseline's region count.
 */
function courseScores(all: readonly Scored[], startedOn: IsoDate): ScoreRow[] {
  const before = all.filter(({ on }) => on <= startedOn).at(-1);
  const after = all.filter(({ on }) => on > startedOn);
  const counted = before === undefined ? after : [before, ...after];
  return counted
    .filter(({ region }) => region === counted[0]?.region)
    .map(({ region: _, ...score }) => score);
}

function scoresOf(assessments: readonly AssessmentFacts[], startedOn: IsoDate): ScoreRow[] {
  const scored = assessments.flatMap(scoredOf);
  return (['clinician', 'patient'] as const).flatMap((by) =>
    OUTCOME_SCALES.flatMap((scale) =>
      courseScores(
        scored.filter((score) => score.scale === scale && score.by === by),
        startedOn,
      ),
    ),
  );
}

type GapDays = { readonly min: number; readonly max: number };

/** The rule before the nth session after the first; one rule for all, or one for each. */
function gapBefore(gapDays: unknown, index: number): GapDays | undefined {
  const rule: unknown = Array.isArray(gapDays) ? (gapDays[index] ?? gapDays.at(-1)) : gapDays;
  return typeof rule === 'object' && rule !== null && 'min' in rule && 'max' in rule
    ? (rule as GapDays)
    : undefined;
}

function sessionRow({ on, state, zones, operator, device }: SessionFacts): SessionRow {
  const maxDepthMm = state === 'done' ? deepestMm(zones ?? []) : undefined;
  return {
    on: isoDate(on),
    state,
    ...(maxDepthMm === undefined ? {} : { maxDepthMm }),
    ...(state === 'done' && operator !== null ? { operator } : {}),
    ...(state === 'done' && device !== null ? { device } : {}),
  };
}

/** Sessions with their clinical window: so many days after the session that was held before. */
function sessionsOf({ sessions, gapDays }: CourseFacts): SessionRow[] {
  const rows: SessionRow[] = [];
  let held: IsoDate[] = [];
  for (const facts of sessions) {
    const row = sessionRow(facts);
    const [last, gap] = [held.at(-1), gapBefore(gapDays, held.length - 1)];
    const window =
      last === undefined || gap === undefined
        ? {}
        : { window: { from: addDays(last, gap.min), to: addDays(last, gap.max) } };
    rows.push({ ...row, ...window });
    if (row.state === 'done') held = [...held, row.on];
  }
  return rows;
}

const charted = (zones: unknown): ScarType[] => {
  const map = (zones ?? {}) as ScarMap;
  return scarTypes.filter((type) => Object.values(map).some((counts) => (counts[type] ?? 0) > 0));
};

/** As a clinician charted them before the course, else as the patient answered. */
function scarTypesOf({ assessments, intake }: CourseFacts, startedOn: IsoDate): readonly string[] {
  const [chart = []] = assessments
    .filter(({ by, on }) => by === 'clinician' && on <= startedOn)
    .map(({ zones }) => charted(zones))
    .filter((types) => types.length > 0)
    .slice(-1);
  if (chart.length > 0) return chart;
  const answered = intake?.scarTypes;
  return Array.isArray(answered) ? scarTypes.filter((type) => answered.includes(type)) : [];
}

const skinTypeOf = ({ intake }: CourseFacts): number | undefined => {
  const type = intake?.fitzpatrick;
  return typeof type === 'number' && type >= 1 && type <= 6 ? type : undefined;
};

function endOf({ endedOn, endedHow, endedWhy }: CourseFacts): CourseEnd | undefined {
  if (endedOn === null || endedHow === null) return undefined;
  const on = isoDate(endedOn);
  return endedHow === 'ceased'
    ? { kind: 'stopped', on, reason: stopReasonOf(endedWhy) }
    : { kind: endedHow, on };
}

const harmsOf = ({ harms }: CourseFacts): HarmRow[] =>
  harms.map(({ on, kind, grade }) => ({
    on: isoDate(on),
    code: kind,
    serious: isSerious(grade as AdverseEventGrade),
  }));

/** One course as the outcome functions need it; nothing while no session of it has been held. */
export function courseRowOf(facts: CourseFacts): CourseRow | undefined {
  const sessions = sessionsOf(facts);
  const startedOn = sessions.find(({ state }) => state === 'done')?.on;
  if (startedOn === undefined) return undefined;
  const [skinType, end] = [skinTypeOf(facts), endOf(facts)];
  return {
    id: facts.courseId,
    startedOn,
    plannedSessions: facts.planned,
    scarTypes: scarTypesOf(facts, startedOn),
    ...(skinType === undefined ? {} : { skinType }),
    sessions,
    scores: scoresOf(facts.assessments, startedOn),
    harms: harmsOf(facts),
    ...(end === undefined ? {} : { end }),
  };
}
