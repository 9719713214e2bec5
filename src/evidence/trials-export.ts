import { toCsv } from './csv.ts';
import { type TrialColumn, trialColumns } from './trial-columns.ts';
import { trials } from './trials.ts';
import { type TrialRow, trialRows } from './trials-data.ts';

const cellsOf = (row: TrialRow): string[] => trialColumns.map(({ field }) => row[field] ?? '');

/** The trials table as a CSV file: the same bytes as `docs/data/trials.csv`. */
export const trialsCsv = (): string =>
  toCsv([trialColumns.map(({ column }) => column), ...trialRows.map(cellsOf)]);

/** The trials table for machines: what each column means, and every trial with what was read out of its text. */
export const trialsJson = () => ({ dictionary: trialColumns as readonly TrialColumn[], trials });

/** The data dictionary as a CSV file. */
export const trialDictionaryCsv = (): string =>
  toCsv([
    ['column', 'field', 'says', 'unit', 'when missing'],
    ...(trialColumns as readonly TrialColumn[]).map(
      ({ column, field, says, unit = '', missingMatters = '' }) => [
        column,
        field,
        says,
        unit,
        missingMatters,
      ],
    ),
  ]);
