import type { IsoDate } from '../kernel/day.ts';
import { type Decision, effects, type Finding, type Language } from './finding.ts';
import { dayInWords } from './present.ts';
import type { ScreenAnswer } from './screening.ts';
import { rescreenTexts } from './texts/rescreen.ts';

/** One finding before and after. */
export type FindingChange = { readonly before: Finding; readonly after: Finding };

/** What differs between two screenings of the same person. */
export type DecisionChange = {
  readonly decision?: { readonly from: Decision; readonly to: Decision };
  /** A day is absent where its decision was a stop. */
  readonly earliest?: { readonly from?: IsoDate; readonly to?: IsoDate };
  readonly added: readonly Finding[];
  readonly gone: readonly Finding[];
  /** The same finding with another day or another weight. */
  readonly changed: readonly FindingChange[];
  /** The same in plain words, most important first. */
  readonly sentences: readonly string[];
};

/** Findings are the same when the same rule says the same thing; where the answer stood does not matter. */
const keyOf = ({ rule, title }: Finding): string => `${rule} ${title}`;

const byKey = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.map((finding) => [keyOf(finding), finding]));

const put = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, key: string) => words[key] ?? place);

const changedSentence = ({ before, after }: FindingChange, language: Language): string => {
  const texts = rescreenTexts[language].change;
  const { title } = after;
  if (before.effect !== after.effect) {
    const stronger = effects.indexOf(after.effect) < effects.indexOf(before.effect);
    return put(stronger ? texts.stronger : texts.weaker, { title });
  }
  const inWords = (day: IsoDate | undefined): string => (day === undefined ? '–' : dayInWords(day, language));
  return put(texts.moved, { title, from: inWords(before.until), to: inWords(after.until) });
};

const sentencesOf = (change: Omit<DecisionChange, 'sentences'>, language: Language): readonly string[] => {
  const { change: texts, decisions } = rescreenTexts[language];
  const { decision, earliest } = change;
  const sentences = [
    ...(decision === undefined
      ? []
      : [put(texts.decision, { from: decisions[decision.from], to: decisions[decision.to] })]),
    ...(earliest?.from === undefined || earliest.to === undefined
      ? []
      : [
          put(texts.earliest, {
            from: dayInWords(earliest.from, language),
            to: dayInWords(earliest.to, language),
          }),
        ]),
    ...change.added.map(({ title }) => put(texts.added, { title })),
    ...change.gone.map(({ title }) => put(texts.gone, { title })),
    ...change.changed.map((pair) => changedSentence(pair, language)),
  ];
  return sentences.length === 0 ? [texts.same] : sentences;
};

/** What changed between two screenings, and why the decision did. Both must be worded in the same language. */
export function explainChange(
  before: ScreenAnswer,
  after: ScreenAnswer,
  language: Language = 'en',
): DecisionChange {
  const old = byKey(before.findings);
  const fresh = byKey(after.findings);
  const changed = [...fresh].flatMap(([key, finding]): FindingChange[] => {
    const was = old.get(key);
    const same = was === undefined || (was.effect === finding.effect && was.until === finding.until);
    return same ? [] : [{ before: was, after: finding }];
  });
  const change = {
    ...(before.decision === after.decision
      ? {}
      : { decision: { from: before.decision, to: after.decision } }),
    ...(before.earliest === after.earliest
      ? {}
      : {
          earliest: {
            ...(before.earliest && { from: before.earliest }),
            ...(after.earliest && { to: after.earliest }),
          },
        }),
    added: after.findings.filter((finding) => !old.has(keyOf(finding))),
    gone: before.findings.filter((finding) => !fresh.has(keyOf(finding))),
    changed,
  };
  return { ...change, sentences: sentencesOf(change, language) };
}
