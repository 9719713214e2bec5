import type { Mark } from './source.ts';
import { type TrialField, trialColumns } from './trial-columns.ts';
import { type TrialRow, trialRows } from './trials-data.ts';

/** What of a trial can be pooled: means and spreads, responder counts only, or nothing. */
export type Poolability = 'means' | 'responders' | 'none';

/** What a trial compares microneedling with: an untreated side, another treatment, or nothing. */
export type Control = 'untreated' | 'other-treatment' | 'none';

export type MissingField = { readonly field: TrialField; readonly why: string };

/** A row of the trials table, read. `row` holds every value as printed. */
export type Trial = {
  readonly id: string;
  /** Author and year, as a reader would name it. */
  readonly name: string;
  readonly row: TrialRow;
  readonly year?: number;
  readonly enrolled?: number;
  readonly analysed?: number;
  readonly randomised: boolean;
  readonly splitFace: boolean;
  readonly control: Control;
  /** Whether some patients or face halves had microneedling and nothing else. */
  readonly aloneArm: boolean;
  readonly poolability: Poolability;
  /** What a reader must know before believing the row. */
  readonly flags: readonly string[];
  readonly missing: readonly MissingField[];
  readonly mark: Mark;
};

/** The number a printed value is, when it is nothing but a number. */
export function printedNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

const controlOf = ({ comparator }: TrialRow): Control => {
  if (comparator === undefined) return 'none';
  return comparator.startsWith('untreated') ? 'untreated' : 'other-treatment';
};

const poolabilityOf = ({ poolable = '' }: TrialRow): Poolability => {
  if (poolable.startsWith('yes')) return 'means';
  return poolable === 'responder only' || poolable === 'percent + responder' ? 'responders' : 'none';
};

const hasAloneArm = ({ design = '', flags = '' }: TrialRow): boolean =>
  !`${design} ${flags}`.includes('no MN-alone arm') && !design.includes('combination (');

const missingIn = (row: TrialRow): MissingField[] =>
  trialColumns.flatMap((column) =>
    'missingMatters' in column && row[column.field] === undefined
      ? [{ field: column.field, why: column.missingMatters }]
      : [],
  );

const nameOf = ({ firstAuthor = '', year }: TrialRow): string =>
  year === undefined ? `${firstAuthor}, year unknown` : `${firstAuthor} ${year}`;

function read(row: TrialRow): Trial {
  const design = row.design ?? '';
  const numbers = {
    year: printedNumber(row.year),
    enrolled: printedNumber(row.enrolled),
    analysed: printedNumber(row.analysed),
  };
  return {
    id: row.id,
    name: nameOf(row),
    row,
    ...(numbers.year === undefined ? {} : { year: numbers.year }),
    ...(numbers.enrolled === undefined ? {} : { enrolled: numbers.enrolled }),
    ...(numbers.analysed === undefined ? {} : { analysed: numbers.analysed }),
    randomised: /RCT|randomised/.test(design),
    splitFace: design.includes('split-face'),
    control: controlOf(row),
    aloneArm: hasAloneArm(row),
    poolability: poolabilityOf(row),
    flags: row.flags?.split('; ') ?? [],
    missing: missingIn(row),
    mark: row.confidence === 'V' ? 'V' : 'M',
  };
}

/** Every trial known, in the order of the file. */
export const trials: readonly Trial[] = trialRows.map(read);

const byId: ReadonlyMap<string, Trial> = new Map(trials.map((trial) => [trial.id, trial]));

/** The trial with an id; a trial that does not exist is a fault in the program. */
export function trialById(id: string): Trial {
  const trial = byId.get(id);
  if (trial === undefined) throw new Error(`no such trial: ${id}`);
  return trial;
}
