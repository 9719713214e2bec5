import { type IsoDate, laterOf } from '../kernel/day.ts';
import type { Finding, Language } from './finding.ts';
import { dayInWords } from './present.ts';
import type { RuleId } from './rules/rulebook.ts';
import type { ScreenRequest } from './screen-request.ts';
import { screen } from './screening.ts';
import { rescreenTexts } from './texts/rescreen.ts';

/** Why a question is asked again. */
const questionKinds = ['unanswered', 'today', 'still', 'since'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One question to put before a session. */
export type RescreenQuestion = {
  readonly kind: QuestionKind;
  /** RFC 6901 pointers into the earlier answers. */
  readonly answers: readonly string[];
  readonly text: string;
  /** The rule that would read the answer, where one already spoke. */
  readonly rule?: string;
};

/** The day answers are asked for again, and the language to ask in. */
export type Asking = { readonly asOf: IsoDate; readonly language?: Language };

/** What no passing of time changes, or only the calendar, which needs no question. */
const LASTING: ReadonlySet<string> = new Set<RuleId>([
  'age-under-minimum',
  'age-below-label',
  'dark-patches-risk',
  'skin-type-outside-label',
  'scar-raised',
  'scar-macular',
  'scar-ice-pick',
  'scar-boxcar-deep',
  'no-scar-for-needling',
  'cold-sore-history',
  'skin-cancer-past',
  'tattoo-in-field',
  'keloid-tendency',
  'bleeding-disorder',
  'scleroderma',
  'anaesthetic-blood-risk',
  'illness-past',
  'isotretinoin-recent',
  'cancer-treatment-recent',
  'chemotherapy-recent',
  'filler-recent',
  'filler-device-unknown',
  'botulinum-recent',
  'peel-or-laser-recent',
  'facial-surgery-recent',
  'waxing-recent',
  'needling-too-soon',
  'needling-before-ideal',
  'allergy-metal',
  'allergy-anaesthetic',
  'allergy-anaesthetic-relative',
  'allergy-material',
  'radiofrequency-device',
  'depth-above-limit',
]);

/** Asked afresh each time, so that no finding about them is asked about as well. */
const ASKED_TODAY: ReadonlySet<string> = new Set<RuleId>([
  'pregnant',
  'breastfeeding',
  'sunburn',
  'tan-recent',
  'sun-planned',
  'under-influence',
]);

const put = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, key: string) => words[key] ?? place);

const isOpen = (rule: string): boolean => rule.startsWith('unanswered-');

const todayQuestions = (
  previous: ScreenRequest,
  since: string,
  language: Language,
): readonly RescreenQuestion[] => {
  const { today } = rescreenTexts[language].questions;
  const asked: readonly (readonly [string, string])[] = [
    ...(previous.sex === 'male' && previous.pregnancy === undefined
      ? []
      : [['/pregnancy', today.pregnancy] as const]),
    ['/sun/sunburn', today.sunburn],
    ['/sun', put(today.sun, { since })],
  ];
  return asked.map(([pointer, text]) => ({ kind: 'today', answers: [pointer], text }));
};

const sinceQuestions = (since: string, language: Language): readonly RescreenQuestion[] =>
  Object.entries(rescreenTexts[language].questions.since).map(([field, text]) => ({
    kind: 'since',
    answers: [`/${field}`],
    text: put(text, { since }),
  }));

const findingQuestion = (
  finding: Finding,
  kind: 'unanswered' | 'still',
  language: Language,
): RescreenQuestion => ({
  kind,
  answers: finding.answers,
  text: put(rescreenTexts[language].questions[kind], { title: finding.title }),
  rule: finding.rule,
});

/**
 * What to ask before a session, given what was answered before: what stayed open, what is true only for a day, what
 * was there and may have gone, and what may be new. On the same day only what stayed open. Lasting answers are never
 * asked twice, and waits that the calendar ends are not asked about.
 */
export function rescreenQuestions(previous: ScreenRequest, asking: Asking): readonly RescreenQuestion[] {
  const language = asking.language ?? previous.language ?? 'en';
  const { findings } = screen({ ...previous, language });
  const open = findings
    .filter(({ rule }) => isOpen(rule))
    .map((finding) => findingQuestion(finding, 'unanswered', language));
  if (asking.asOf <= previous.asOf) return open;
  const since = dayInWords(previous.asOf, language);
  const today = todayQuestions(previous, since, language);
  const still = findings
    .filter(({ rule }) => !isOpen(rule) && !LASTING.has(rule) && !ASKED_TODAY.has(rule))
    .map((finding) => findingQuestion(finding, 'still', language));
  const askedToday = new Set(today.flatMap(({ answers }) => answers));
  const notTwice = open.filter(({ answers }) => !answers.some((pointer) => askedToday.has(pointer)));
  return [...notTwice, ...today, ...still, ...sinceQuestions(since, language)];
}

/** Drops what was true only on its own day: kept, it would read an old "no" as today's. */
const withoutDayAnswers = (previous: ScreenRequest): ScreenRequest => {
  const { pregnancy, underInfluence: _day, session: _session, sun, ...lasting } = previous;
  const stays = pregnancy !== undefined && pregnancy !== 'no' ? { pregnancy } : {};
  if (sun === undefined || sun === 'unknown') return { ...lasting, ...stays };
  const { sunburn: _burn, lastTan, ...plans } = sun;
  const tan = lastTan === undefined || lastTan === 'none' ? {} : { lastTan };
  return { ...lasting, ...stays, sun: { ...plans, ...tan } };
};

/**
 * The request for a later day: earlier answers, except those true only for a day, with the fresh ones over them. What
 * is not asked again is then a finding of its own, never an old "no".
 */
export function carryForward(
  previous: ScreenRequest,
  fresh: Partial<ScreenRequest> & { readonly asOf: IsoDate },
): ScreenRequest {
  const kept = fresh.asOf > previous.asOf ? withoutDayAnswers(previous) : previous;
  const bothSuns =
    typeof kept.sun === 'object' && typeof fresh.sun === 'object'
      ? { sun: { ...kept.sun, ...fresh.sun } }
      : {};
  return { ...kept, ...fresh, ...bothSuns, asOf: laterOf(previous.asOf, fresh.asOf) };
}
