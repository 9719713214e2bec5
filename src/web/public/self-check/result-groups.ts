import type { Effect, Finding } from '../../../clinical/finding.ts';
import type { Answers } from './answers.ts';
import { type QuestionId, questionIds } from './questions.ts';
import { questionBehind } from './request.ts';

/** The groups of the result page, strongest first; `mind` holds cautions and tasks. */
export const resultGroups = ['stop', 'defer', 'clinician', 'mind'] as const;
export type ResultGroup = (typeof resultGroups)[number];

const groupOf: Readonly<Record<Effect, ResultGroup>> = {
  stop: 'stop',
  defer: 'defer',
  clinician: 'clinician',
  caution: 'mind',
  task: 'mind',
};

const byDay = (a: Finding, b: Finding): number => (b.until ?? '').localeCompare(a.until ?? '');

/** The findings of a group; the longest wait first, because it decides the day. */
export const findingsIn = (group: ResultGroup, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => groupOf[finding.effect] === group).sort(byDay);

/** Questions whose answers no finding rests on. */
export function fineQuestions(findings: readonly Finding[], answers: Answers): readonly QuestionId[] {
  const named = new Set(
    findings.flatMap((finding) => finding.answers.map((pointer) => questionBehind(pointer, answers))),
  );
  return questionIds.filter((id) => !named.has(id));
}

/** The questions a finding rests on, each once. */
export const questionsBehind = (finding: Finding, answers: Answers): readonly QuestionId[] => [
  ...new Set(
    finding.answers
      .map((pointer) => questionBehind(pointer, answers))
      .filter((id): id is QuestionId => id !== undefined),
  ),
];

export type Bundle = { readonly rule: string; readonly findings: readonly [Finding, ...Finding[]] };

const MOST_ALONE = 2;

/**
 * Many findings of one rule (everything on a list was "I don't know") are one thing to the reader: they stand
 * together, the first in full. One or two stand alone.
 */
export function bundled(findings: readonly Finding[]): readonly Bundle[] {
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  return rules.flatMap((rule) => {
    const [first, ...others] = findings.filter((finding) => finding.rule === rule);
    if (first === undefined) return [];
    return others.length < MOST_ALONE
      ? [first, ...others].map((finding) => ({ rule, findings: [finding] as const }))
      : [{ rule, findings: [first, ...others] as const }];
  });
}
