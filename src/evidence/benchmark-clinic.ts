import { addDays, type IsoDate, isoDate } from '../kernel/day.ts';
import { seeded } from '../kernel/random.ts';
import { normalQuantile } from './distributions.ts';
import type { CourseEnd, CourseRow, HarmRow, ScoreRow, SessionRow } from './outcomes/course-row.ts';

/** The truth of an invented clinic: what its outcome figures should find. */
export type Truth = {
  readonly courses: number;
  /** Mean improvement by a full course, in points of the scale. */
  readonly meanImprovement: number;
  /** Spread of that improvement between people. */
  readonly betweenPeople: number;
  /** Spread that two raters of one face differ by. */
  readonly raterNoise: number;
  /** Chance of dark marks in a course, by skin type I to VI. */
  readonly darkMarks: readonly [number, number, number, number, number, number];
  readonly operators: readonly string[];
  /** Chance that a person with average improvement drops out before the end. */
  readonly dropout: number;
  /** How many times likelier each point of improvement below the mean makes it; 1 is dropout by chance alone. */
  readonly dropoutPerPoint: number;
  /** Chance that someone comes to a booked session. */
  readonly showUp: number;
};

/** A middling clinic with no link between result and dropout. */
export const MIDDLING: Truth = {
  courses: 400,
  meanImprovement: 5,
  betweenPeople: 4,
  raterNoise: 2,
  darkMarks: [0.01, 0.01, 0.03, 0.06, 0.15, 0.15],
  operators: ['op-1', 'op-2', 'op-3', 'op-4'],
  dropout: 0.2,
  dropoutPerPoint: 1,
  showUp: 0.9,
};

export type BenchmarkClinic = {
  readonly rows: readonly CourseRow[];
  /** Improvement each person truly had, or would have had by the end, by course. */
  readonly improvement: ReadonlyMap<string, number>;
};

type Dice = {
  readonly chance: (probability: number) => boolean;
  readonly normal: (spread: number) => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
};

const OPENING: IsoDate = isoDate('2024-01-02');
const SESSIONS = 4;
const GAP_DAYS = 28;
const OUTCOME_DAYS = 90;
const SCALE = 'goodman-baron-quantitative';
const START_MEAN = 18;
const START_SPREAD = 5;
const WINDOW_DAYS = 7;

const throwing = (random: () => number): Dice => ({
  chance: (probability) => random() < probability,
  normal: (spread) => spread * normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random()))),
  pick: (choices) => choices[Math.floor(random() * choices.length)] ?? choices[0],
});

function sessionsFrom(dice: Dice, truth: Truth, startedOn: IsoDate): SessionRow[] {
  const operator = dice.pick(nonEmpty(truth.operators));
  const maxDepthMm = dice.pick([1, 1.5, 2]);
  return Array.from({ length: SESSIONS }, (_, index): SessionRow => {
    const due = addDays(startedOn, index * GAP_DAYS);
    const on = addDays(due, index === 0 ? 0 : Math.round(dice.normal(4)));
    const came = index === 0 || dice.chance(truth.showUp);
    return {
      on,
      state: came ? 'done' : 'missed',
      window: { from: addDays(due, -WINDOW_DAYS), to: addDays(due, WINDOW_DAYS) },
      ...(came ? { maxDepthMm, operator, device: 'pen-1' } : {}),
    };
  });
}

const nonEmpty = (choices: readonly string[]): readonly [string, ...string[]] => {
  const [first = 'op-1', ...rest] = choices;
  return [first, ...rest];
};

const dropoutChance = ({ dropout, dropoutPerPoint, meanImprovement }: Truth, improvement: number): number => {
  const odds = (dropout / (1 - dropout)) * dropoutPerPoint ** (meanImprovement - improvement);
  return odds / (1 + odds);
};

type Person = { readonly improvement: number; readonly leaves: boolean; readonly startedOn: IsoDate };

function scoresOf(dice: Dice, truth: Truth, { improvement, leaves, startedOn }: Person): ScoreRow[] {
  const start = START_MEAN + dice.normal(START_SPREAD);
  const first: ScoreRow = {
    on: startedOn,
    scale: SCALE,
    by: 'clinician',
    value: start + dice.normal(truth.raterNoise),
  };
  const last: ScoreRow = {
    on: addDays(startedOn, (SESSIONS - 1) * GAP_DAYS + OUTCOME_DAYS),
    scale: SCALE,
    by: 'clinician',
    value: start - improvement + dice.normal(truth.raterNoise),
  };
  return leaves ? [first] : [first, last];
}

const endOf = (dice: Dice, { leaves, startedOn }: Person): CourseEnd => {
  if (!leaves) return { kind: 'completed', on: addDays(startedOn, (SESSIONS - 1) * GAP_DAYS + OUTCOME_DAYS) };
  const on = addDays(startedOn, GAP_DAYS + Math.round(Math.abs(dice.normal(10))));
  return dice.chance(0.5)
    ? { kind: 'lost', on }
    : { kind: 'stopped', on, reason: dice.pick(['no-improvement', 'cost', 'personal', 'moved']) };
};

function courseOf(dice: Dice, truth: Truth, index: number): { row: CourseRow; improvement: number } {
  const skinType = dice.pick([1, 2, 3, 4, 5, 6]);
  const improvement = truth.meanImprovement + dice.normal(truth.betweenPeople);
  const startedOn = addDays(OPENING, Math.floor(index / 2));
  const person: Person = { improvement, leaves: dice.chance(dropoutChance(truth, improvement)), startedOn };
  const sessions = sessionsFrom(dice, truth, startedOn);
  const harms: HarmRow[] = dice.chance(truth.darkMarks[skinType - 1] ?? 0)
    ? [{ on: addDays(startedOn, 20), code: 'hyperpigmentation', serious: false }]
    : [];
  const row: CourseRow = {
    id: `c-${String(index + 1).padStart(6, '0')}`,
    startedOn,
    plannedSessions: SESSIONS,
    scarTypes: [dice.pick(['rolling', 'boxcar-shallow', 'boxcar-deep', 'ice-pick'])],
    skinType,
    sessions: person.leaves ? sessions.slice(0, 2) : sessions,
    scores: scoresOf(dice, truth, person),
    harms,
    end: endOf(dice, person),
  };
  return { row, improvement };
}

/**
 * A clinic invented from a seed, with everything that is true of it known: on it outcome methods are tried for
 * coverage and bias. The same seed and truth give the same clinic on every machine. Nobody in it is a person.
 */
export function benchmarkClinic(seed: number, truth: Truth = MIDDLING): BenchmarkClinic {
  const dice = throwing(seeded(seed));
  const courses = Array.from({ length: truth.courses }, (_, index) => courseOf(dice, truth, index));
  return {
    rows: courses.map(({ row }) => row),
    improvement: new Map(courses.map(({ row, improvement }) => [row.id, improvement])),
  };
}
