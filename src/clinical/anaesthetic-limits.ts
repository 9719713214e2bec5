import { epochMs, instantOf } from '../kernel/time.ts';
import { type AnaestheticProduct, anaestheticOf, bandFor, type LabelBand } from './anaesthetic-products.ts';

/** One product on the skin, as written in the ledger. */
export type AppliedProduct = {
  /** The product's code, or a name it is known by. */
  readonly name: string;
  readonly grams: number;
  readonly areaCm2: number;
  /** Instant it went on. */
  readonly on: string;
  /** Instant it came off; absent while it is on. */
  readonly off?: string;
  readonly occluded?: boolean;
  /** Intact when absent: the first application, before any needle. */
  readonly skin?: 'intact' | 'needled' | 'broken';
};

/** An entry of the ledger with what is known of its product at the patient's age. */
export type LedgerLine = {
  readonly entry: AppliedProduct;
  readonly place: number;
  readonly product: AnaestheticProduct | undefined;
  readonly band: LabelBand | undefined;
  /** Places of every entry of this product, in order. */
  readonly same: readonly number[];
  /** Of this product on the whole ledger. */
  readonly gramsOfProduct: number;
  readonly areaOfProduct: number;
};

/** What is left of each label limit; a limit the label does not give is left out. */
export type WhatIsLeft = {
  readonly grams?: number;
  readonly areaCm2?: number;
  readonly minutes?: number;
};

/** The limits that hold for one entry; left out where the label gives none. */
export type LineLimits = {
  readonly grams?: number;
  readonly areaCm2?: number;
  readonly minutes?: readonly [shortest: number, longest: number];
};

const MS_PER_MINUTE = 60_000;

/** Sums of decimal grams, without the dust of binary fractions. */
export const tidy = (value: number): number => Math.round(value * 1000) / 1000;

const sumOf = (values: readonly number[]): number => tidy(values.reduce((sum, value) => sum + value, 0));

/** The ledger with products recognised and their totals. */
export function ledgerOf(entries: readonly AppliedProduct[], ageYears: number): readonly LedgerLine[] {
  const known = entries.map((entry, place) => ({ entry, place, product: anaestheticOf(entry.name) }));
  return known.map(({ entry, place, product }) => {
    const same = known.filter((other) => (product ? other.product === product : other.place === place));
    return {
      entry,
      place,
      product,
      band: product && bandFor(product, ageYears),
      same: same.map((other) => other.place),
      gramsOfProduct: sumOf(same.map((other) => other.entry.grams)),
      areaOfProduct: sumOf(same.map((other) => other.entry.areaCm2)),
    };
  });
}

/** The most grams the label's thickness allows on the skin covered by one entry, or on as much of it as may be. */
export function gramsByThickness({ entry, band }: LedgerLine): number | undefined {
  if (band?.gramsPer10Cm2 === undefined) return undefined;
  const covered = Math.min(entry.areaCm2, band.areaCm2 ?? entry.areaCm2);
  return tidy((band.gramsPer10Cm2 * covered) / 10);
}

/**
 * The limits of one entry. Where the label names no total of grams, its thickness times the skin covered is the limit:
 * for lidocaine 4 % on a face of 200 cm2 that is the label's own 40 g.
 */
export function limitsOf(line: LedgerLine): LineLimits {
  const { band } = line;
  const grams = band?.grams ?? gramsByThickness(line);
  return {
    ...(grams !== undefined && { grams }),
    ...(band?.areaCm2 !== undefined && { areaCm2: band.areaCm2 }),
    ...(band && { minutes: band.minutes }),
  };
}

/** Minutes an entry has been on; undefined while it is on. */
export const minutesOn = ({ on, off }: AppliedProduct): number | undefined =>
  off === undefined ? undefined : (epochMs(off) - epochMs(on)) / MS_PER_MINUTE;

const remaining = (limit: number, used: number): number => Math.max(0, tidy(limit - used));

/** What is left of each limit after one entry and everything else of the same product; never less than nothing. */
export function leftOf(line: LedgerLine): WhatIsLeft {
  const limits = limitsOf(line);
  const used = line.band?.grams === undefined ? line.entry.grams : line.gramsOfProduct;
  return {
    ...(limits.grams !== undefined && { grams: remaining(limits.grams, used) }),
    ...(limits.areaCm2 !== undefined && { areaCm2: remaining(limits.areaCm2, line.areaOfProduct) }),
    ...(limits.minutes && { minutes: remaining(limits.minutes[1], minutesOn(line.entry) ?? 0) }),
  };
}

/** The earliest and the latest instant to take a product off; undefined when no label says. */
export function removalOf({
  entry,
  band,
}: LedgerLine): { readonly earliestOff: string; readonly latestOff: string } | undefined {
  if (band === undefined) return undefined;
  const [shortest, longest] = band.minutes;
  const after = (minutes: number): string => instantOf(epochMs(entry.on) + minutes * MS_PER_MINUTE);
  return { earliestOff: after(shortest), latestOff: after(longest) };
}
