import { fold } from '../inci-fold.ts';
import { ordinaryMedicines } from './ordinary.ts';
import { type Domain, type MedicineClass, ruledMedicines } from './ruled.ts';

/** One medicine that is known here. */
export type Drug = {
  /** Generic name, as the table writes it. */
  readonly name: string;
  readonly systemic: readonly MedicineClass[];
  readonly topical: readonly MedicineClass[];
  readonly usual: Domain;
};

/** Words in the one spelling that names are compared in; a decimal point stays inside its number. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .replace(/(\d)[.,](\d)/g, '$1$2')
    .replace(/['’`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

type Line = { readonly names: readonly string[]; readonly codes: readonly string[] };

const linesOf = (table: string): readonly Line[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', codes = ''] = line.split('|');
      return {
        names: names.split(',').map((name) => name.trim()),
        codes: codes
          .trim()
          .split(/\s+/)
          .filter((code) => code !== ''),
      };
    });

const GROUPS = [
  { systemic: [], topical: [], usual: 'systemic' as const, drugs: ordinaryMedicines },
  ...ruledMedicines,
];

const compile = (): { readonly byName: Map<string, Drug>; readonly byCode: Map<string, Drug> } => {
  const byName = new Map<string, Drug>();
  const byCode = new Map<string, Drug>();
  for (const { drugs, ...group } of GROUPS)
    for (const { names, codes } of linesOf(drugs)) {
      const drug: Drug = { name: names[0] ?? '', ...group };
      for (const name of names) byName.set(wordsOf(name).join(' '), drug);
      for (const code of codes) byCode.set(code, drug);
    }
  return { byName, byCode };
};

const compiled = compile();

/** Every name and brand, as words joined by single spaces. */
export const drugsByName: ReadonlyMap<string, Drug> = compiled.byName;

/** Every ATC code written in the tables. */
export const drugsByCode: ReadonlyMap<string, Drug> = compiled.byCode;

/** Most words any name has. */
export const longestName: number = Math.max(...[...drugsByName.keys()].map((name) => name.split(' ').length));
