/** One application identifier of the GS1 General Specifications (section 3): what its value may be. */
export type Gs1Field = {
  readonly ai: string;
  /** Fewest and most characters of the value. */
  readonly min: number;
  readonly max: number;
  readonly digits: boolean;
  /** Whether the last digit is a check digit. */
  readonly check: boolean;
  /** Whether the value is a day, `YYMMDD`. */
  readonly date: boolean;
};

type Row = readonly [ai: string, min: number, max: number, kind: 'n' | 'x' | 'check' | 'date'];

/** Identifiers met on devices and their packs; others are refused by name rather than guessed at. */
const ROWS: readonly Row[] = [
  ['00', 18, 18, 'check'],
  ['01', 14, 14, 'check'],
  ['02', 14, 14, 'check'],
  ['10', 1, 20, 'x'],
  ['11', 6, 6, 'date'],
  ['12', 6, 6, 'date'],
  ['13', 6, 6, 'date'],
  ['15', 6, 6, 'date'],
  ['16', 6, 6, 'date'],
  ['17', 6, 6, 'date'],
  ['20', 2, 2, 'n'],
  ['21', 1, 20, 'x'],
  ['22', 1, 20, 'x'],
  ['30', 1, 8, 'n'],
  ['37', 1, 8, 'n'],
  ['90', 1, 30, 'x'],
  ['91', 1, 90, 'x'],
  ['92', 1, 90, 'x'],
  ['93', 1, 90, 'x'],
  ['94', 1, 90, 'x'],
  ['95', 1, 90, 'x'],
  ['96', 1, 90, 'x'],
  ['97', 1, 90, 'x'],
  ['98', 1, 90, 'x'],
  ['99', 1, 90, 'x'],
  ['235', 1, 28, 'x'],
  ['240', 1, 30, 'x'],
  ['241', 1, 30, 'x'],
  ['242', 1, 6, 'n'],
  ['243', 1, 20, 'x'],
  ['250', 1, 30, 'x'],
  ['251', 1, 30, 'x'],
  ['254', 1, 20, 'x'],
  ['400', 1, 30, 'x'],
  ['401', 1, 30, 'x'],
  ['410', 13, 13, 'check'],
  ['414', 13, 13, 'check'],
  ['420', 1, 20, 'x'],
  ['422', 3, 3, 'n'],
  ['710', 1, 20, 'x'],
  ['711', 1, 20, 'x'],
  ['712', 1, 20, 'x'],
  ['713', 1, 20, 'x'],
  ['714', 1, 20, 'x'],
  ['715', 1, 20, 'x'],
  ['7001', 13, 13, 'n'],
  ['7003', 10, 10, 'n'],
  ['8012', 1, 20, 'x'],
  ['8200', 1, 70, 'x'],
];

const fields: ReadonlyMap<string, Gs1Field> = new Map(
  ROWS.map(([ai, min, max, kind]) => [
    ai,
    { ai, min, max, digits: kind !== 'x', check: kind === 'check', date: kind === 'date' },
  ]),
);

/** What is known of an identifier. */
export const gs1Field = (ai: string): Gs1Field | undefined => fields.get(ai);

/**
 * Elements that need no separator after them, by the first two digits of their identifier: length of identifier and
 * value together (GS1 General Specifications, figure 7.8.5-2).
 */
export const PREDEFINED_LENGTHS: Readonly<Record<string, number>> = {
  '00': 20,
  '01': 16,
  '02': 16,
  '03': 16,
  '04': 18,
  '11': 8,
  '12': 8,
  '13': 8,
  '14': 8,
  '15': 8,
  '16': 8,
  '17': 8,
  '18': 8,
  '19': 8,
  '20': 4,
  '31': 10,
  '32': 10,
  '33': 10,
  '34': 10,
  '35': 10,
  '36': 10,
  '41': 16,
};
