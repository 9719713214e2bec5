import type { IsoDate } from '../../kernel/day.ts';

/** Why a course ended before its plan did. */
export const STOP_REASONS = [
  'enough-improvement',
  'no-improvement',
  'adverse-event',
  'medical',
  'cost',
  'moved',
  'personal',
  'other',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** How a course ended; `lost` means that nobody knows why. */
export type CourseEnd =
  | { readonly kind: 'completed'; readonly on: IsoDate }
  | { readonly kind: 'stopped'; readonly on: IsoDate; readonly reason: StopReason }
  | { readonly kind: 'lost'; readonly on: IsoDate };

export const SESSION_STATES = ['done', 'missed', 'cancelled'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** One session as it went; `window` is when its protocol wanted it. */
export type SessionRow = {
  readonly on: IsoDate;
  readonly state: SessionState;
  readonly window?: { readonly from: IsoDate; readonly to: IsoDate };
  readonly maxDepthMm?: number;
  readonly operator?: string;
  readonly device?: string;
};

/** One score of one day; lower is better for every scale used here. */
export type ScoreRow = {
  readonly on: IsoDate;
  readonly scale: string;
  readonly by: 'clinician' | 'patient';
  readonly value: number;
};

export type HarmRow = { readonly on: IsoDate; readonly code: string; readonly serious: boolean };

/**
 * One course as the outcome functions need it: nothing that names a person, everything that counts. Courses that
 * never started are not rows.
 */
export type CourseRow = {
  readonly id: string;
  readonly startedOn: IsoDate;
  readonly plannedSessions: number;
  readonly scarTypes: readonly string[];
  /** Fitzpatrick type 1 to 6. */
  readonly skinType?: number;
  readonly sessions: readonly SessionRow[];
  readonly scores: readonly ScoreRow[];
  readonly harms: readonly HarmRow[];
  /** Absent while the course goes on. */
  readonly end?: CourseEnd;
};
