import type { Source } from '../source.ts';
import { type Trial, trials } from '../trials.ts';

/** The id under which a row of the trials table is cited. */
export const trialSourceId = (trialId: string): string => `trial-${trialId.toLowerCase()}`;

/** Name, journal and identifiers; the journal once, for some rows name it in both columns. */
const citeOf = ({ name, row: { journal, identifiers } }: Trial): string => {
  const repeated = journal !== undefined && (identifiers ?? '').includes(journal);
  return [`${name}.`, repeated ? undefined : journal, identifiers]
    .filter((part) => part !== undefined)
    .join(' ');
};

/** One source for each row of the trials table (fact sheet 10). */
export const trialSources: readonly Source[] = trials.map((trial) => ({
  id: trialSourceId(trial.id),
  cite: citeOf(trial),
  ...(trial.row.sourceUrl === undefined ? {} : { url: trial.row.sourceUrl }),
  mark: trial.mark,
  row: '10',
}));
