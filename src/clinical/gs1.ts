import { type IsoDate, isIsoDate } from '../kernel/day.ts';
import { type Gs1Field, gs1Field, PREDEFINED_LENGTHS } from './gs1-fields.ts';

/** One element of a barcode: application identifier and value, as printed. */
export type Gs1Element = { readonly ai: string; readonly value: string };

/** Why a barcode could not be read. `at` is the place in the text after the symbology prefix, from 0. */
export type Gs1Fault = {
  readonly fault:
    | 'empty'
    | 'not-gs1'
    | 'unknown-identifier'
    | 'too-short'
    | 'too-long'
    | 'bad-characters'
    | 'check-digit'
    | 'no-such-date'
    | 'contradiction';
  readonly at: number;
  readonly ai?: string;
};

/** What a device identifier carries, read to the end. */
export type Gs1Reading = {
  readonly kind: 'read';
  /** Every element, in the order of the barcode. */
  readonly elements: readonly Gs1Element[];
  /** Device identifier (01), 14 digits, its check digit verified. */
  readonly gtin?: string;
  /** Lot (10). */
  readonly lot?: string;
  /** Serial number (21). */
  readonly serial?: string;
  /** Last day of use (17). */
  readonly expiry?: IsoDate;
  /** Day of production (11). */
  readonly produced?: IsoDate;
};

export type Gs1Result = Gs1Reading | { readonly kind: 'unreadable'; readonly faults: readonly [Gs1Fault] };

/** FNC1 as scanners transmit it (ASCII 29), and as some print it. */
const SEPARATOR = '\u001d';
const PRINTED_SEPARATORS = /\u241d|<GS>|\{GS\}/gi;

/** Prefixes by which a scanner tells a GS1 symbol: GS1-128, DataMatrix, QR, DataBar and composite, DotCode. */
const GS1_PREFIX = /^\](C1|d2|Q3|e0|J1)/;
const OTHER_PREFIX = /^\][A-Za-z][0-9a-zA-Z]/;

/** The 82 characters a value may consist of (GS1 General Specifications, figure 7.11-1). */
const GS1_CHARACTERS = /^[!"%-?A-Z_a-z]*$/;

const fail = (fault: Gs1Fault['fault'], at: number, ai?: string): Gs1Result => ({
  kind: 'unreadable',
  faults: [{ fault, at, ...(ai !== undefined && { ai }) }],
});

/** Whether the last digit is the modulo-10 check digit of those before it (GTIN-8 to GTIN-14, SSCC, GLN). */
export function hasCheckDigit(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false;
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/**
 * The century of a two-digit year: the one that lies from 49 years before the current year to 50 years after it
 * (GS1 General Specifications, 7.12).
 */
export function fullYear(twoDigits: number, currentYear: number): number {
  const century = currentYear - (currentYear % 100);
  const ahead = twoDigits - (currentYear % 100);
  if (ahead >= 51) return century - 100 + twoDigits;
  if (ahead <= -50) return century + 100 + twoDigits;
  return century + twoDigits;
}

const LONGEST_MONTH = 31;

/** The day of a `YYMMDD` value; day `00` is the last day of the month. Undefined when there is no such day. */
export function gs1Date(value: string, currentYear: number): IsoDate | undefined {
  if (!/^\d{6}$/.test(value)) return undefined;
  const year = String(fullYear(Number(value.slice(0, 2)), currentYear)).padStart(4, '0');
  const month = `${year}-${value.slice(2, 4)}`;
  const day = value.slice(4);
  const candidates =
    day === '00'
      ? Array.from(
          { length: LONGEST_MONTH },
          (_, index) => `${month}-${String(LONGEST_MONTH - index).padStart(2, '0')}`,
        )
      : [`${month}-${day}`];
  return candidates.find(isIsoDate);
}

type Cut = { readonly elements: readonly (Gs1Element & { readonly at: number })[] } | Gs1Result;

const isResult = (cut: Cut): cut is Gs1Result => 'kind' in cut;

/** `(01)…(17)…`: brackets say where each identifier is. A bracket inside a value would be misread, and is refused. */
function cutPrinted(text: string): Cut {
  const elements = [...text.matchAll(/\((\d{2,4})\)([^()]*)/g)];
  const covered = elements.reduce((sum, [whole]) => sum + whole.length, 0);
  if (covered !== text.length) return fail('not-gs1', 0);
  return {
    elements: elements.map(([, ai = '', value = ''], index) => ({
      ai,
      value: value.trim(),
      at: elements[index]?.index ?? 0,
    })),
  };
}

/** The known identifier at a place: the table holds no identifier that begins another. */
const identifierAt = (text: string, at: number): Gs1Field | undefined =>
  [2, 3, 4].map((length) => gs1Field(text.slice(at, at + length))).find((field) => field !== undefined);

/** A plain element string: lengths that are laid down, and separators after the rest. */
function cutElementString(text: string): Cut {
  const elements: (Gs1Element & { at: number })[] = [];
  let at = text.startsWith(SEPARATOR) ? 1 : 0;
  while (at < text.length) {
    const field = identifierAt(text, at);
    if (field === undefined) return fail('unknown-identifier', at, text.slice(at, at + 2));
    const start = at + field.ai.length;
    const fixed = PREDEFINED_LENGTHS[field.ai.slice(0, 2)];
    const separator = text.indexOf(SEPARATOR, start);
    const end = fixed === undefined ? separator : at + fixed;
    const stop = end < 0 ? text.length : Math.min(end, text.length);
    elements.push({ ai: field.ai, value: text.slice(start, stop), at });
    at = text[stop] === SEPARATOR ? stop + 1 : stop;
  }
  return { elements };
}

type Placed = Gs1Element & { readonly at: number };

/** What is wrong with one value; undefined when nothing is. */
function faultOf({ ai, value, at }: Placed, currentYear: number): Gs1Result | undefined {
  const field = gs1Field(ai);
  if (field === undefined) return fail('unknown-identifier', at, ai);
  if (value.length < field.min) return fail('too-short', at, ai);
  if (value.length > field.max) return fail('too-long', at, ai);
  const allowed = field.digits ? /^\d*$/ : GS1_CHARACTERS;
  if (!allowed.test(value)) return fail('bad-characters', at, ai);
  if (field.check && !hasCheckDigit(value)) return fail('check-digit', at, ai);
  if (field.date && gs1Date(value, currentYear) === undefined) return fail('no-such-date', at, ai);
  return undefined;
}

/** The same identifier twice with different values. */
function contradictionIn(elements: readonly Placed[]): Gs1Result | undefined {
  const odd = elements.find(({ ai, value }) =>
    elements.some((other) => other.ai === ai && other.value !== value),
  );
  return odd && fail('contradiction', odd.at, odd.ai);
}

function readingOf(placed: readonly Placed[], currentYear: number): Gs1Reading {
  const elements = placed.map(({ ai, value }) => ({ ai, value }));
  const valueAt = (ai: string): string | undefined => elements.find((element) => element.ai === ai)?.value;
  const dayOf = (ai: string): IsoDate | undefined => gs1Date(valueAt(ai) ?? '', currentYear);
  const [gtin, lot, serial] = [valueAt('01'), valueAt('10'), valueAt('21')];
  const [expiry, produced] = [dayOf('17'), dayOf('11')];
  return {
    kind: 'read',
    elements,
    ...(gtin !== undefined && { gtin }),
    ...(lot !== undefined && { lot }),
    ...(serial !== undefined && { serial }),
    ...(expiry !== undefined && { expiry }),
    ...(produced !== undefined && { produced }),
  };
}

/**
 * Reads a GS1 barcode as a scanner or a keyboard gives it: with or without symbology prefix, with separators or in
 * brackets. `currentYear` decides the century of its dates.
 */
export function readGs1(scanned: string, currentYear: number): Gs1Result {
  const trimmed = scanned.trim().replace(PRINTED_SEPARATORS, SEPARATOR);
  const text = trimmed.replace(GS1_PREFIX, '');
  if (text === '' || text === SEPARATOR) return fail('empty', 0);
  if (OTHER_PREFIX.test(text) || text.startsWith('+')) return fail('not-gs1', 0);
  const cut = text.startsWith('(') ? cutPrinted(text) : cutElementString(text);
  if (isResult(cut)) return cut;
  const faults = cut.elements.flatMap((element) => faultOf(element, currentYear) ?? []);
  return faults[0] ?? contradictionIn(cut.elements) ?? readingOf(cut.elements, currentYear);
}
