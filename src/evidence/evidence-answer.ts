import { type Certainty, certaintyOf, type DomainJudgement } from './certainty.ts';
import { emptyNotes, evidenceNotes } from './evidence-notes.ts';
import {
  dependsOnCorrelation,
  extractionsFor,
  type PoolQuery,
  peopleBehind,
  poolExtractions,
} from './evidence-pool.ts';
import { peopleIn } from './extraction-effect.ts';
import type { Extraction } from './extractions.ts';
import {
  DEFAULT_INSTRUMENT,
  type Design,
  type InstrumentId,
  instrumentOf,
  type Question,
} from './instruments.ts';
import { ASSUMED_CORRELATION } from './meta-analysis/effect-size.ts';
import type { Interval } from './meta-analysis/model.ts';
import type { PoolAnswer, PooledStudy } from './meta-analysis/pool.ts';
import { DEFAULT_LEVEL } from './meta-analysis/pool-request.ts';
import type { Model } from './meta-analysis/study.ts';
import type { Summary } from './meta-analysis/summary.ts';
import type { Citation } from './source.ts';
import { trialSourceId } from './sources/trials.ts';
import { cite } from './sources.ts';
import { trialById, trials } from './trials.ts';

export type EvidenceRequest = {
  readonly question: Question;
  readonly instrument?: InstrumentId | undefined;
  readonly design?: Design | undefined;
  /** Assumed correlation between before and after in one person. */
  readonly correlation?: number | undefined;
  readonly model?: Model | undefined;
  readonly hartungKnapp?: boolean | undefined;
  readonly level?: number | undefined;
};

export type EvidenceStudy = PooledStudy & {
  readonly name: string;
  readonly people?: number;
  readonly assumptions: readonly string[];
  readonly source: string;
};

/** The same pool under another assumption. */
export type Sensitivity = {
  readonly label: string;
  readonly estimate: number;
  readonly ci: Interval;
  readonly tau2: number;
  readonly i2: number;
  readonly back?: { readonly estimate: number; readonly ci: Interval };
};

/** A trial that was asked the same but could not be pooled. */
export type LeftOut = { readonly id: string; readonly name: string; readonly why: string };

export type EvidenceAnswer = Partial<Omit<Summary, 'k'>> & {
  readonly k: number;
  readonly question: Question;
  readonly instrument: InstrumentId;
  readonly design: Design;
  readonly model: Model;
  readonly hartungKnapp: boolean;
  readonly level: number;
  readonly correlation: number;
  readonly unit: string;
  readonly people: number;
  readonly certainty: Certainty;
  readonly domains: readonly DomainJudgement[];
  readonly studies: readonly EvidenceStudy[];
  readonly sensitivity: readonly Sensitivity[];
  readonly leftOut: readonly LeftOut[];
  readonly sources: readonly Citation[];
  readonly notes: readonly string[];
};

const CORRELATIONS = [0.3, 0.5, 0.7] as const;

/** A trial that used a scar scale answers for harm in its own patients. */
const harmAmong = (rows: readonly Extraction[], scale: InstrumentId): readonly Extraction[] => {
  const { printedAs } = instrumentOf(scale);
  return rows.filter(({ trial }) => printedAs?.test(trialById(trial).row.instrument ?? '') ?? true);
};

const queryOf = (request: EvidenceRequest, instrument: InstrumentId): PoolQuery => ({
  instrument,
  design: request.design ?? 'any',
  correlation: request.correlation ?? ASSUMED_CORRELATION,
  model: request.model ?? 'REML',
  hartungKnapp: request.hartungKnapp ?? false,
  level: request.level ?? DEFAULT_LEVEL,
});

const sensitivityRow = (label: string, pooled: PoolAnswer | undefined): Sensitivity[] => {
  if (pooled === undefined) return [];
  const { estimate, ci, tau2, i2, back } = pooled;
  const natural = back === undefined ? {} : { back: { estimate: back.estimate, ci: back.ci } };
  return [{ label, estimate, ci, tau2, i2, ...natural }];
};

const sensitivityOf = (rows: readonly Extraction[], query: PoolQuery): Sensitivity[] => {
  const correlations =
    dependsOnCorrelation(rows) || query.instrument === 'standardised-change' ? CORRELATIONS : [];
  return [
    ...correlations.flatMap((correlation) =>
      sensitivityRow(`correlation ${correlation}`, poolExtractions(rows, { ...query, correlation })),
    ),
    ...(rows.length < 2
      ? []
      : (['REML', 'DL', 'FE'] as const).flatMap((model) =>
          sensitivityRow(`model ${model}`, poolExtractions(rows, { ...query, model, hartungKnapp: false })),
        )),
    ...(rows.length < 2
      ? []
      : sensitivityRow('Hartung-Knapp', poolExtractions(rows, { ...query, hartungKnapp: true }))),
  ];
};

const studyOf = (study: PooledStudy, row: Extraction): EvidenceStudy => {
  const people = peopleIn(row);
  return {
    ...study,
    name: trialById(row.trial).name,
    ...(people === undefined ? {} : { people }),
    assumptions: row.assumptions,
    source: trialSourceId(row.trial),
  };
};

const leftOutOf = (rows: readonly Extraction[], instrument: InstrumentId): LeftOut[] => {
  const { printedAs } = instrumentOf(instrument);
  if (printedAs === undefined) return [];
  const used = new Set(rows.map(({ trial }) => trial));
  return trials
    .filter(({ id, row }) => !used.has(id) && printedAs.test(row.instrument ?? ''))
    .map(({ id, name, row }) => ({ id, name, why: row.poolable ?? 'no' }));
};

type Found = {
  readonly rows: readonly Extraction[];
  readonly query: PoolQuery;
  readonly notes: readonly string[];
};

/** Why an instrument does not fit the question; nothing when it does. */
export function instrumentFault({ question, instrument }: EvidenceRequest): string | undefined {
  if (instrument === undefined) return undefined;
  const { question: answers, printedAs } = instrumentOf(instrument);
  if (answers === question) return undefined;
  if (question === 'effect') return 'is a harm, not a scale of benefit; ask the question "harm"';
  return printedAs === undefined ? 'is neither a harm nor a scale by which trials can be chosen' : undefined;
}

/** Which numbers answer a request. A scar scale asked for harm narrows the trials to those that used it. */
function find(request: EvidenceRequest): Found {
  const asked = request.instrument ?? DEFAULT_INSTRUMENT[request.question];
  if (instrumentOf(asked).question === request.question) {
    const query = queryOf(request, asked);
    return { rows: extractionsFor(asked, query.design), query, notes: [] };
  }
  const query = queryOf(request, DEFAULT_INSTRUMENT[request.question]);
  return {
    rows: harmAmong(extractionsFor(query.instrument, query.design), asked),
    query,
    notes: [
      `${instrumentOf(query.instrument).name}, in the trials that measured scars by ${instrumentOf(asked).name} only; leave the instrument out for all trials.`,
    ],
  };
}

const certaintyIn = ({ rows, query }: Found, pooled: PoolAnswer | undefined) => {
  if (pooled === undefined) return { certainty: 'very low' as const, domains: [] };
  return certaintyOf({
    controlled: query.design === 'controlled',
    question: instrumentOf(query.instrument).question,
    k: pooled.k,
    people: peopleBehind(rows),
    i2: pooled.i2,
    ci: pooled.ci,
    indirect: query.instrument === 'standardised-change' ? instrumentOf(query.instrument).notes : [],
  });
};

const summaryIn = (pooled: PoolAnswer | undefined): Partial<Omit<Summary, 'k'>> => {
  if (pooled === undefined) return {};
  const { estimate, se, test, ci, predictionInterval, tau2, seTau2, i2, h2, q, back } = pooled;
  return {
    estimate,
    se,
    ...(test === undefined ? {} : { test }),
    ci,
    ...(predictionInterval === undefined ? {} : { predictionInterval }),
    tau2,
    ...(seTau2 === undefined ? {} : { seTau2 }),
    i2,
    h2,
    q,
    ...(back === undefined ? {} : { back }),
  };
};

/** What the trials table says to a question, computed from its rows on the spot. */
export function evidence(request: EvidenceRequest): EvidenceAnswer {
  const found = find(request);
  const { rows, query } = found;
  const pooled = poolExtractions(rows, query);
  const other = poolExtractions(rows, { ...query, model: query.model === 'DL' ? 'REML' : 'DL' });
  return {
    question: request.question,
    instrument: request.instrument ?? query.instrument,
    design: query.design,
    k: rows.length,
    model: query.model,
    hartungKnapp: query.hartungKnapp,
    level: query.level,
    correlation: query.correlation,
    unit: instrumentOf(query.instrument).unit,
    people: peopleBehind(rows),
    ...summaryIn(pooled),
    ...certaintyIn(found, pooled),
    studies: rows.flatMap((row, index) => {
      const study = pooled?.studies[index];
      return study === undefined ? [] : [studyOf(study, row)];
    }),
    sensitivity: sensitivityOf(rows, query),
    leftOut: leftOutOf(rows, query.instrument),
    sources: rows.map(({ trial }) => cite(trialSourceId(trial))),
    notes: [
      ...found.notes,
      ...(pooled === undefined ? emptyNotes(query) : evidenceNotes(rows, query, { pooled, other })),
    ],
  };
}
