import {
  canBeStandardised,
  effectOfExtraction,
  needsCorrection,
  peopleIn,
  standardisedEffect,
} from './extraction-effect.ts';
import { controlledExtractions, type Extraction, extractions } from './extractions.ts';
import type { Design, InstrumentId } from './instruments.ts';
import { type PoolAnswer, pool } from './meta-analysis/pool.ts';
import type { Model } from './meta-analysis/study.ts';

/** What is asked of the trials table; see `evidence` in the contract. */
export type PoolQuery = {
  readonly instrument: InstrumentId;
  readonly design: Design;
  readonly correlation: number;
  readonly model: Model;
  readonly hartungKnapp: boolean;
  readonly level: number;
};

/** The numbers that answer a question, in the order of the table. */
export function extractionsFor(instrument: InstrumentId, design: Design): readonly Extraction[] {
  const from = design === 'controlled' ? controlledExtractions : extractions;
  return instrument === 'standardised-change'
    ? from.filter((extraction) => extraction.instrument !== 'lipper-perez' && canBeStandardised(extraction))
    : from.filter((extraction) => extraction.instrument === instrument);
}

/** Pools numbers from the trials table; nothing when there are none. */
export function poolExtractions(rows: readonly Extraction[], query: PoolQuery): PoolAnswer | undefined {
  if (rows.length === 0) return undefined;
  const correction = { correlation: query.correlation, addToCounts: needsCorrection(rows) };
  const isCount = rows[0]?.numbers.kind === 'counts';
  const effects = rows.map((extraction) =>
    query.instrument === 'standardised-change'
      ? standardisedEffect(extraction, query.correlation)
      : effectOfExtraction(extraction, correction),
  );
  return pool({
    measure: isCount ? 'PLO' : 'GEN',
    model: query.model,
    hartungKnapp: query.hartungKnapp,
    level: query.level,
    studies: effects,
  });
}

/** Patients behind the numbers, leaving out trials that do not print them. */
export const peopleBehind = (rows: readonly Extraction[]): number =>
  rows.reduce((total, extraction) => total + (peopleIn(extraction) ?? 0), 0);

/** Whether a result depends on the correlation between before and after that has to be assumed. */
export const dependsOnCorrelation = (rows: readonly Extraction[]): boolean =>
  rows.some(({ numbers }) => numbers.kind === 'before-after');
