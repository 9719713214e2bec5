import type { Citation } from '../evidence/source.ts';
import type { IsoDate } from '../kernel/day.ts';

/** What a finding asks for, strongest first. */
export const effects = ['stop', 'defer', 'clinician', 'caution', 'task'] as const;
export type Effect = (typeof effects)[number];

/** The strongest effect among findings, reduced to what happens next. */
export const decisions = ['stop', 'defer', 'clinician', 'clear'] as const;
export type Decision = (typeof decisions)[number];

/** Languages every text of a finding exists in. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Work for a named person from a day on. */
export type FindingTask = {
  readonly for: 'prescriber' | 'patient' | 'clinic';
  readonly start: IsoDate;
  readonly text: string;
};

/** Which of the two was the stricter; absent where no device label has a say. */
export type DecidedBy = 'protocol' | 'label';

/** Days no session may fall in, widened on both sides, in the shape a plan request takes. */
export type Blackout = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly why: string;
};

/** One rule's answer, in words a patient can read, with what in the request it rests on and its sources. */
export type Finding = {
  readonly rule: string;
  readonly effect: Effect;
  /** First day on which this finding no longer defers. */
  readonly until?: IsoDate;
  readonly title: string;
  readonly why: string;
  /** What to do instead; every stop has it. */
  readonly instead?: string;
  /** RFC 6901 pointers into the request. */
  readonly answers: readonly string[];
  readonly sources: readonly Citation[];
  readonly task?: FindingTask;
  readonly decidedBy?: DecidedBy;
  readonly blackout?: Blackout;
};

/** The strongest of the findings; cautions and tasks alone leave the way clear. */
export function decisionOf(findings: readonly Pick<Finding, 'effect'>[]): Decision {
  const strongest = effects.find((effect) => findings.some((finding) => finding.effect === effect));
  return strongest === undefined || strongest === 'caution' || strongest === 'task' ? 'clear' : strongest;
}

/** Findings in the order a reader needs them: the strongest first, and as they were found among equals. */
export const strongestFirst = <One extends Pick<Finding, 'effect'>>(
  findings: readonly One[],
): readonly One[] => findings.toSorted((a, b) => effects.indexOf(a.effect) - effects.indexOf(b.effect));
