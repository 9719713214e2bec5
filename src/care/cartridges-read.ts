import { readGs1 } from '../clinical/gs1.ts';
import { Refusal } from '../contract/errors.ts';
import type { Fault } from '../contract/problem.ts';
import type { IsoDate } from '../kernel/day.ts';
import type { Work } from './work.ts';

/** What was scanned and what was typed, before they are held against each other. */
export type Pack = {
  readonly scan?: string | undefined;
  readonly gtin?: string | undefined;
  readonly lot?: string | undefined;
  readonly expiresOn?: IsoDate | undefined;
  readonly serial?: string | undefined;
};

/** A pack of which everything but the serial number is known. */
export type ReadPack = {
  readonly gtin: string;
  readonly lot: string;
  readonly expiresOn: IsoDate;
  readonly serial: string | undefined;
};

const CONTRADICTS = 'The barcode says something else. Scan the pack again, or clear what was typed.';

const words = {
  gtin: 'The barcode has no device identifier. Type the digits after (01).',
  lot: 'The barcode has no lot number. Type the one after (10), or beside the word LOT.',
  expiresOn: 'The barcode has no last day of use. Type the one on the pack.',
} as const;

function scanned(work: Work, scan: string | undefined): Omit<Pack, 'scan'> {
  if (scan === undefined) return {};
  const reading = readGs1(scan, Number(work.today.slice(0, 4)));
  if (reading.kind === 'read') {
    const { gtin, lot, serial, expiry } = reading;
    return { gtin, lot, serial, expiresOn: expiry };
  }
  const detail =
    'This is not a barcode of a medical device that we can read. Scan it again, or type what is on the pack.';
  throw new Refusal('INVALID', detail, [{ pointer: '/scan', detail }]);
}

/**
 * Reads a pack from its barcode and from what was typed beside it. What one leaves out the other may give; where both
 * speak they must agree, because one of them is another pack's.
 */
export function readPack(work: Work, pack: Pack): ReadPack {
  const { scan, ...typed } = pack;
  const read = scanned(work, scan);
  const keys = ['gtin', 'lot', 'expiresOn', 'serial'] as const;
  const faults: Fault[] = keys
    .filter((key) => read[key] !== undefined && typed[key] !== undefined && read[key] !== typed[key])
    .map((key) => ({ pointer: `/${key}`, detail: CONTRADICTS }));
  const gtin = read.gtin ?? typed.gtin;
  const lot = read.lot ?? typed.lot;
  const expiresOn = read.expiresOn ?? typed.expiresOn;
  const missing = Object.entries({ gtin, lot, expiresOn }).flatMap(([key, value]): Fault[] =>
    value === undefined ? [{ pointer: `/${key}`, detail: words[key as keyof typeof words] }] : [],
  );
  if (gtin === undefined || lot === undefined || expiresOn === undefined || faults.length > 0)
    throw new Refusal('INVALID', 'The pack could not be read completely.', [...faults, ...missing]);
  return { gtin, lot, expiresOn, serial: read.serial ?? typed.serial };
}
