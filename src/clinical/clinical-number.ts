import type { NumberLine } from './number-lines.ts';

/** Parts of the work a clinical number belongs to, in the order of a course. */
export const numberTopics = [
  'person',
  'course',
  'waiting',
  'preparation',
  'aftercare',
  'technique',
  'anaesthetic',
  'healing',
  'check-in',
  'scores',
  'labels',
  'harm',
] as const;
export type NumberTopic = (typeof numberTopics)[number];

/** One clinical number: what it is, what it rests on, what reads it. */
export type ClinicalNumber = {
  readonly topic: NumberTopic;
  readonly unit: string;
  readonly lines: readonly NumberLine[];
  /** Lowest and highest value found across sources, where more than one was. */
  readonly range?: { readonly low: number; readonly high: number };
  /** What the clinic article says instead. */
  readonly article?: number;
  readonly sources: readonly string[];
  /** `part: rule`, of everything that reads it; empty for a number that is only shown. */
  readonly usedBy: readonly string[];
};
