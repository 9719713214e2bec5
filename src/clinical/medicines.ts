import { atcClasses, atcDomains, atcOrdinary } from './medicines/atc.ts';
import { type Drug, drugsByCode, drugsByName, longestName, wordsOf } from './medicines/names.ts';
import type { Domain, MedicineClass } from './medicines/ruled.ts';
import { drugOfSlip } from './medicines/slips.ts';
import { formDomains, noiseWords } from './medicines/words.ts';
import type { Medicine, Route } from './screen-request.ts';

/** One medicine found in what was written. */
export type ReadMedicine = {
  /** Generic name, or the ATC code when only its group is known. */
  readonly name: string;
  readonly classes: readonly MedicineClass[];
  readonly domain: Domain;
  /** Set when one letter was read as a slip: what stood there. */
  readonly slipOf?: string;
};

export type MedicineReading = {
  readonly medicines: readonly ReadMedicine[];
  /** Parts of the text nobody here knows. */
  readonly unread: readonly string[];
};

const ROUTE_DOMAINS: Readonly<Partial<Record<Route, Domain>>> = {
  oral: 'systemic',
  injected: 'systemic',
  intravenous: 'systemic',
  intramuscular: 'systemic',
  subcutaneous: 'systemic',
  rectal: 'systemic',
  patch: 'systemic',
  implant: 'systemic',
  topical: 'topical',
  inhaled: 'local',
  nasal: 'local',
  eye: 'local',
  ear: 'local',
  vaginal: 'local',
  intralesional: 'local',
};

const classesIn = (drug: Drug, domain: Domain): readonly MedicineClass[] => {
  if (domain === 'local') return [];
  return domain === 'systemic' ? drug.systemic : drug.topical;
};

/** "Unknown" is not the harmless way: what the medicine does in the whole body counts, if it does anything there. */
const domainOf = (drug: Drug, route: Route | undefined, form: Domain | undefined): Domain => {
  const told = route === undefined ? undefined : ROUTE_DOMAINS[route];
  if (told !== undefined) return told;
  if (form !== undefined) return form;
  return (route === 'unknown' || route === 'other') && drug.systemic.length > 0 ? 'systemic' : drug.usual;
};

const longestPrefix = <Value>(
  code: string,
  table: readonly (readonly [string, Value])[],
): Value | undefined => {
  let best: readonly [string, Value] | undefined;
  for (const row of table) if (code.startsWith(row[0]) && row[0].length > (best?.[0].length ?? 0)) best = row;
  return best?.[1];
};

const ATC_CODE = /^[A-Z]\d{2}[A-Z]{2}\d{2}$/;

const drugOfGroup = (code: string): Drug | undefined => {
  const classes = longestPrefix(code, atcClasses);
  if (classes === undefined && !atcOrdinary.some((prefix) => code.startsWith(prefix))) return undefined;
  const rules = classes ?? [];
  return { name: code, systemic: rules, topical: rules, usual: 'systemic' };
};

/** A code says more than the name: which form of the medicine it is. */
const readCode = (code: string, route: Route | undefined): ReadMedicine | undefined => {
  const drug = drugsByCode.get(code) ?? drugOfGroup(code);
  if (drug === undefined) return undefined;
  const byCode = longestPrefix(code, atcDomains) ?? 'systemic';
  const domain = (route === undefined ? undefined : ROUTE_DOMAINS[route]) ?? byCode;
  return { name: drug.name, classes: classesIn(drug, domain), domain };
};

type Found = { readonly drug: Drug; readonly length: number; readonly slipOf?: string };

const exactAt = (words: readonly string[], start: number): Found | undefined => {
  for (let length = Math.min(longestName, words.length - start); length > 0; length -= 1) {
    const drug = drugsByName.get(words.slice(start, start + length).join(' '));
    if (drug !== undefined) return { drug, length };
  }
  return undefined;
};

const isNoise = (word: string): boolean => noiseWords.has(word) || /^\d/.test(word) || word.length < 3;

const slipAt = (word: string): Found | undefined => {
  const drug = isNoise(word) ? undefined : drugOfSlip(word);
  return drug === undefined ? undefined : { drug, length: 1, slipOf: word };
};

/** "For my knee": what follows says why it is taken, and need not be known. */
const REASON_FOLLOWS: ReadonlySet<string> = new Set([
  'for',
  'para',
  'por',
  'because',
  'porque',
  'against',
  'contra',
]);

const scan = (
  words: readonly string[],
): { readonly found: readonly Found[]; readonly left: readonly string[] } => {
  const found: Found[] = [];
  const left: string[] = [];
  let at = 0;
  let inReason = false;
  while (at < words.length) {
    const word = words[at] ?? '';
    const hit = exactAt(words, at) ?? slipAt(word);
    if (hit !== undefined) found.push(hit);
    else if (!inReason && !isNoise(word)) left.push(word);
    inReason ||= found.length > 0 && REASON_FOLLOWS.has(word);
    at += hit?.length ?? 1;
  }
  return { found, left };
};

const formOf = (words: readonly string[]): Domain | undefined => {
  for (const word of words) {
    const domain = formDomains.get(word);
    if (domain !== undefined) return domain;
  }
  return undefined;
};

const toMedicine = (found: Found, route: Route | undefined, form: Domain | undefined): ReadMedicine => {
  const domain = domainOf(found.drug, route, form);
  const read = { name: found.drug.name, classes: classesIn(found.drug, domain), domain };
  return found.slipOf === undefined ? read : { ...read, slipOf: found.slipOf };
};

/**
 * Reads one entry of a list of medicines: a generic name, a brand, an ATC code, with or without strength, form and
 * salt. Several medicines in one entry are all found; what is left over and means nothing here is given back.
 */
export function readMedicine({ name, route }: Pick<Medicine, 'name' | 'route'>): MedicineReading {
  const code = name.trim().toUpperCase().replaceAll(' ', '');
  if (ATC_CODE.test(code)) {
    const medicine = readCode(code, route);
    return medicine === undefined
      ? { medicines: [], unread: [name.trim()] }
      : { medicines: [medicine], unread: [] };
  }
  const words = wordsOf(name);
  const { found, left } = scan(words);
  if (found.length === 0) return { medicines: [], unread: [name.trim()] };
  const form = formOf(words);
  const once = found.filter((hit, index) => found.findIndex(({ drug }) => drug === hit.drug) === index);
  return { medicines: once.map((hit) => toMedicine(hit, route, form)), unread: left };
}
