import { adverseEventKinds } from '../clinical/adverse-events.ts';
import { QUANTITATIVE_NOISE } from '../clinical/goodman-baron.ts';
import { raters } from '../contract/assessments.ts';
import {
  OUTCOME_EVENTS,
  OUTCOME_SCALES,
  type OutcomeEvent,
  type OutcomeFilter,
  type OutcomeScale,
} from '../contract/outcomes.ts';
import { DIMENSIONS, groupsOf } from '../evidence/outcomes/breakdown.ts';
import { changeOf } from '../evidence/outcomes/change.ts';
import type { CourseRow, SessionRow } from '../evidence/outcomes/course-row.ts';

/** Points that two raters of the same face differ by, where that has been measured. */
export const noiseOf = (scale: OutcomeScale): number | undefined =>
  scale === 'goodman-baron-quantitative' ? QUANTITATIVE_NOISE.value : undefined;

type Holds = (row: CourseRow) => boolean;

const clearlyBetter: Holds = (row) => {
  const change = changeOf(row, { scale: 'goodman-baron-quantitative', by: 'clinician' });
  return change !== undefined && change.better > QUANTITATIVE_NOISE.value;
};

/** Whether a course had the event that groups are compared by. */
export const hadEvent: Readonly<Record<OutcomeEvent, Holds>> = {
  'clearly-better': clearlyBetter,
  harm: ({ harms }) => harms.length > 0,
  'left-early': ({ end }) => end?.kind === 'stopped' || end?.kind === 'lost',
};

/** Whether a course is among those asked for. */
export const isAsked =
  ({ from, to, scarType, skinType, device, depth }: OutcomeFilter): Holds =>
  (row) =>
    (from === undefined || row.startedOn >= from) &&
    (to === undefined || row.startedOn <= to) &&
    (scarType === undefined || row.scarTypes.includes(scarType)) &&
    (skinType === undefined || row.skinType === skinType) &&
    (device === undefined || groupsOf(row, 'device').includes(device)) &&
    (depth === undefined || groupsOf(row, 'depth').includes(depth));

const hasSession =
  (holds: (session: SessionRow) => boolean): Holds =>
  ({ sessions }) =>
    sessions.some(holds);

const isOutside = ({ state, on, window }: SessionRow): boolean =>
  state === 'done' && window !== undefined && (on < window.from || on > window.to);

const one = <T extends string>(list: readonly T[], text: string | undefined): T | undefined =>
  list.find((item) => item === text);

function flow([kind, reason]: readonly string[]): Holds | undefined {
  if (kind === 'continuing') return ({ end }) => end === undefined;
  const ended = one(['completed', 'stopped', 'lost'], kind);
  if (ended === undefined) return undefined;
  return ({ end }) =>
    end?.kind === ended && (reason === undefined || (end.kind === 'stopped' && end.reason === reason));
}

function change([scale, by, part]: readonly string[]): Holds | undefined {
  const [measure, rater] = [one(OUTCOME_SCALES, scale), one(raters, by)];
  if (measure === undefined || rater === undefined) return undefined;
  const noise = noiseOf(measure) ?? 0;
  const betterOf = (row: CourseRow) => changeOf(row, { scale: measure, by: rater })?.better;
  const parts: Readonly<Record<string, Holds>> = {
    measured: (row) => betterOf(row) !== undefined,
    unmeasured: (row) => betterOf(row) === undefined,
    better: (row) => (betterOf(row) ?? 0) > noise,
    worse: (row) => (betterOf(row) ?? 0) < -noise,
  };
  return parts[part ?? ''];
}

function harm([code]: readonly string[]): Holds | undefined {
  if (code === 'any') return hadEvent.harm;
  const kind = one(adverseEventKinds, code);
  return kind && (({ harms }) => harms.some((event) => event.code === kind));
}

const attendance = ([what]: readonly string[]): Holds | undefined =>
  ({
    missed: hasSession(({ state }) => state === 'missed'),
    cancelled: hasSession(({ state }) => state === 'cancelled'),
    outside: hasSession(isOutside),
  })[what ?? ''];

function group([by, ...rest]: readonly string[]): Holds | undefined {
  const dimension = one(DIMENSIONS, by);
  const name = rest.join(':');
  return dimension && ((row) => groupsOf(row, dimension).includes(name));
}

function event([what, ...rest]: readonly string[]): Holds | undefined {
  const [kind, inGroup] = [one(OUTCOME_EVENTS, what), group(rest)];
  return kind && inGroup && ((row) => hadEvent[kind](row) && inGroup(row));
}

const figures: Readonly<Record<string, (rest: readonly string[]) => Holds | undefined>> = {
  started: () => () => true,
  flow,
  change,
  harm,
  attendance,
  group,
  event,
};

/** Which courses are behind a figure of the outcomes; nothing when there is no such figure. */
export function behindFigure(figure: string): Holds | undefined {
  const [kind = '', ...rest] = figure.split(':');
  return Object.hasOwn(figures, kind) ? figures[kind]?.(rest) : undefined;
}
