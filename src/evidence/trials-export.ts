import { type TrialColumn, trialColumns } from './trial-columns.ts';
import { trials } from './trials.ts';
import { type TrialRow, trialRows } from './trials-data.ts';

/** Quoted only where a comma, a quote or a line break needs it (RFC 4180). */
export const csvCell = (text: string): string =>
  /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows of text as a CSV file with a heading; lines end with a line feed. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');

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
