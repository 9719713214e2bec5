import { cite } from '../evidence/sources.ts';
import { type IsoDate, isoDate } from '../kernel/day.ts';
import { epochMs, instantOf } from '../kernel/time.ts';
import type { Finding, Language } from './finding.ts';
import {
  type Bands,
  expectedBands,
  type HealingPhase,
  healingDay,
  phaseOn,
  rednessDays,
  type Symptom,
  symptoms,
} from './healing.ts';
import { channelsOpenUntil } from './technique-topicals.ts';
import { fill } from './texts/fill.ts';
import { type HealingTexts, healingTexts } from './texts/healing.ts';
import { type Level, levels, RESPOND_WITHIN, readSign, type Sign, strongestLevel } from './triage.ts';
import { type Reading, type Trend, trendsIn } from './triage-trends.ts';

/** What a patient reports at one moment. A symptom or the signs left out were not answered. */
export type CheckInAnswers = { readonly [symptom in Symptom]?: number } & {
  /** Instant of the report. */
  readonly at: string;
  readonly signs?: readonly Sign[];
  /** Free words: kept for a person to read, never interpreted. */
  readonly note?: string;
};

/** The session that is healing. */
export type HealingSession = {
  /** Instant at which needling ended. */
  readonly endedAt: string;
  readonly maxDepthMm: number;
  /** Whether the skin was covered, or anaesthetic was left on it. */
  readonly occluded?: boolean;
};

export type CheckInRequest = CheckInAnswers & {
  readonly session: HealingSession;
  /** Earlier check-ins of the same session, in any order. */
  readonly history?: readonly CheckInAnswers[];
  readonly language?: Language;
};

/** A finding with how soon it needs a look. */
export type CheckInFinding = Finding & { readonly level: Level };

export type CheckInAnswer = {
  readonly level: Level;
  readonly findings: readonly CheckInFinding[];
  /** What each symptom may be today, lowest and highest rating. */
  readonly expected: Bands;
  /** Whole 24 hours since needling ended. */
  readonly day: number;
  readonly phase: HealingPhase;
  /** Until this instant nothing but the labelled glide or sterile saline belongs on the skin. */
  readonly channelsOpenUntil: string;
  /** The latest instant at which a person must have answered; absent when nothing needs an answer. */
  readonly respondBy?: string;
};

const MS_PER_MINUTE = 60_000;

/** The moment, the words, and everything known, in one place. */
type Context = {
  readonly request: CheckInRequest;
  readonly texts: HealingTexts;
  readonly day: number;
  /** The calendar day the report itself shows, in the offset it was written with. */
  readonly today: IsoDate;
  readonly bands: Bands;
};

type Words = { readonly title: string; readonly why: string; readonly instead: string };

type Told = {
  readonly rule: string;
  readonly level: Level;
  readonly words: Words;
  readonly answers: readonly string[];
  readonly sources: readonly string[];
};

const tell = ({ rule, level, words, answers, sources }: Told): CheckInFinding => ({
  rule,
  effect: 'clinician',
  level,
  ...words,
  answers,
  sources: sources.map(cite),
});

const fillWords = (words: Words, values: Readonly<Record<string, string | number>>): Words => ({
  title: fill(words.title, values),
  why: fill(words.why, values),
  instead: fill(words.instead, values),
});

function signFindings({ request, texts, day }: Context): readonly CheckInFinding[] {
  const ticked = request.signs ?? [];
  const all = new Set(ticked);
  return [...all].map((sign) => {
    const { level, text, sources } = readSign(sign, { day, all });
    const answers = [`/signs/${ticked.indexOf(sign)}`];
    return tell({ rule: `sign-${text}`, level, words: texts.signs[text], answers, sources });
  });
}

const readingOf = (answers: CheckInAnswers, endedAt: string): Reading => {
  const atMs = epochMs(answers.at);
  const ratings = Object.fromEntries(
    symptoms.flatMap((symptom) => (answers[symptom] === undefined ? [] : [[symptom, answers[symptom]]])),
  );
  return { atMs, day: healingDay(epochMs(endedAt), atMs), ratings };
};

function trendFinding(trend: Trend, { request, texts, bands }: Context): CheckInFinding {
  const { rule, symptom, level, earlier, sources } = trend;
  const values = {
    symptom: texts.symptoms[symptom],
    rating: request[symptom] ?? '',
    high: bands[symptom][1],
    limit: rednessDays(request.session.maxDepthMm),
    earlier: earlier === undefined ? '' : (request.history?.[earlier]?.[symptom] ?? ''),
  };
  const answers = [`/${symptom}`, ...(earlier === undefined ? [] : [`/history/${earlier}/${symptom}`])];
  return tell({ rule, level, words: fillWords(texts.trends[rule], values), answers, sources });
}

function trendFindings(context: Context): readonly CheckInFinding[] {
  const { request, bands } = context;
  const { endedAt, maxDepthMm } = request.session;
  const history = (request.history ?? []).map((earlier) => readingOf(earlier, endedAt));
  const trends = trendsIn({ now: readingOf(request, endedAt), history, bands, maxDepthMm });
  return trends.map((trend) => trendFinding(trend, context));
}

/** What was not answered is asked again: nobody's check-in is called fine for want of an answer. */
function missingFindings({ request, texts, today }: Context): readonly CheckInFinding[] {
  const missing = [
    ...symptoms.filter((symptom) => request[symptom] === undefined),
    ...(request.signs === undefined ? (['signs'] as const) : []),
  ];
  if (missing.length === 0) return [];
  const names = missing.map((name) => (name === 'signs' ? texts.signsName : texts.symptoms[name])).join(', ');
  const { task, ...words } = texts.missing;
  const finding = tell({
    rule: 'answers-missing',
    level: 'watch',
    words: fillWords(words, { names }),
    answers: missing.map((name) => `/${name}`),
    sources: ['triage-policy'],
  });
  return [
    { ...finding, effect: 'task', task: { for: 'patient', start: today, text: fill(task, { names }) } },
  ];
}

function noteFindings({ request, texts, today }: Context): readonly CheckInFinding[] {
  if (request.note === undefined || request.note.trim() === '') return [];
  const { task, ...words } = texts.note;
  return [
    {
      rule: 'note-to-read',
      effect: 'task',
      level: 'expected',
      ...words,
      answers: ['/note'],
      sources: [cite('triage-policy')],
      task: { for: 'clinic', start: today, text: task },
    },
  ];
}

/** The latest instant for a person to answer a check-in of this level; undefined when none is needed. */
export function respondBy(level: Level, at: string): string | undefined {
  if (level === 'expected') return undefined;
  return instantOf(epochMs(at) + RESPOND_WITHIN.value[level] * MS_PER_MINUTE);
}

const urgency = ({ level }: CheckInFinding): number => -levels.indexOf(level);

/**
 * How somebody is healing: the level, every finding with the most urgent first, what is expected today and by when a
 * person must answer. Adding a sign never lowers the level. `at` must not lie before the session ended.
 */
export function checkIn(request: CheckInRequest): CheckInAnswer {
  const { session, at } = request;
  const day = healingDay(epochMs(session.endedAt), epochMs(at));
  const context: Context = {
    request,
    texts: healingTexts[request.language ?? 'en'],
    day,
    today: isoDate(at.slice(0, 10)),
    bands: expectedBands(day, session.maxDepthMm),
  };
  const findings = [
    ...signFindings(context),
    ...trendFindings(context),
    ...missingFindings(context),
    ...noteFindings(context),
  ].toSorted((a, b) => urgency(a) - urgency(b));
  const level = strongestLevel(findings.map((finding) => finding.level));
  const deadline = respondBy(level, at);
  return {
    level,
    findings,
    expected: context.bands,
    day,
    phase: phaseOn(day),
    channelsOpenUntil: channelsOpenUntil(session),
    ...(deadline !== undefined && { respondBy: deadline }),
  };
}
