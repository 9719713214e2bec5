import type { Citation } from '../evidence/source.ts';
import type { IsoDate } from '../kernel/day.ts';
import type { Language } from './finding.ts';
import type { Protocol } from './protocol.ts';
import type { ConditionCode, Route, Unknown } from './screen-request.ts';

export const carePhases = ['before', 'after'] as const;
export type CarePhase = (typeof carePhases)[number];

export const tasksBefore = [
  'stop-retinoid',
  'stop-aha',
  'stop-bha',
  'stop-benzoyl-peroxide',
  'stop-peel',
  'stop-actives',
  'stop-scrubs',
  'ask-prescriber',
  'antiviral',
  'no-waxing',
  'no-supplements',
  'no-nsaid',
  'no-sun',
  'no-alcohol',
  'drink-water',
  'no-shaving',
  'no-makeup',
] as const;
export type TaskBefore = (typeof tasksBefore)[number];

export const tasksAfter = [
  'nothing-on-skin',
  'water-only',
  'gentle-cleanser',
  'no-makeup',
  'sunscreen',
  'no-sun',
  'no-alcohol',
  'no-heat',
  'no-pool',
  'hold-vitamin-c',
  'no-nsaid',
  'no-waxing',
  'restart-actives',
  'no-procedures',
] as const;
export type TaskAfter = (typeof tasksAfter)[number];

type Answer<Entry> = readonly Entry[] | Unknown | undefined;

/** What was answered, as far as preparation depends on it. What is unknown gets the general task. */
export type CareAnswers = {
  /** Labels of what is used on the skin, as pasted. */
  readonly skinCare?: Answer<{ readonly label: string }>;
  readonly medicines?: Answer<{ readonly name: string; readonly route?: Route | undefined }>;
  readonly conditions?: Answer<{ readonly code: ConditionCode }>;
  /** False only when it is known that nothing covers the skin and no anaesthetic stays on it. */
  readonly occluded?: boolean | undefined;
};

export type CarePlanRequest = {
  readonly sessionDay: IsoDate;
  /** Instant at which the session ends, once it is known; rules counted in hours have no instant without it. */
  readonly sessionEndsAt?: string | undefined;
  readonly timeZone: string;
  readonly protocol: Protocol;
  readonly answers: CareAnswers;
  readonly language?: Language | undefined;
};

/** The days of a task. */
export type CareSpan = {
  /** First day; for a stop, the last day of use. */
  readonly from: IsoDate;
  /** Last day; for a rule counted in hours, the day on which the hours are over. */
  readonly to: IsoDate;
  /** Instant at which the hours of a rule counted in hours are over. */
  readonly at?: string;
};

/** Something to do, or to leave, on certain days around a session. */
export type CareTask = CareSpan & {
  readonly code: TaskBefore | TaskAfter;
  readonly phase: CarePhase;
  readonly whose: 'patient' | 'prescriber';
  readonly title: string;
  readonly why: string;
  readonly instead?: string;
  /** What the sources say, from least to most, in words. */
  readonly rangeAcrossSources: string;
  readonly sources: readonly Citation[];
  /** The first day holds only if nothing peels: see `resumeDay`. */
  readonly dependsOn?: 'no-peeling';
  /** The ingredients or medicines it is about, as they were written. */
  readonly products?: readonly string[];
};
