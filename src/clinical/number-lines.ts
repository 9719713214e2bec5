import type { Fact } from '../evidence/source.ts';
import type { LabelBand } from './anaesthetic-products.ts';

/** One value of a number: `of` names the part in codes, outermost first; empty for a number that stands alone. */
export type NumberLine = { readonly of: readonly string[]; readonly value: string };

type Scalar = number | string;
type Tree = Scalar | readonly number[] | { readonly [part: string]: Tree };

const isList = (tree: Tree): tree is readonly number[] => Array.isArray(tree);

/** A number, a range `low–high`, or a table of them, part by part. */
export function linesOf(tree: Tree, of: readonly string[] = []): readonly NumberLine[] {
  if (typeof tree !== 'object') return [{ of, value: String(tree) }];
  if (isList(tree)) return [{ of, value: tree.join('–') }];
  return Object.entries(tree).flatMap(([part, inner]) => linesOf(inner, [...of, part]));
}

/** Thresholds rather than the ends of a range. */
export const stepsOf = (steps: readonly number[]): readonly NumberLine[] => [
  { of: [], value: steps.join(', ') },
];

type HealingRow = { readonly throughDay: number; readonly shallow: number; readonly deep: number };

/** `d0: 7, d1: 5, later: 1`, for shallow and for deeper needling. */
function healingLine(rows: readonly HealingRow[], depth: 'shallow' | 'deep'): string {
  const last = rows.at(-2)?.throughDay ?? 0;
  const part = ({ throughDay, ...row }: HealingRow): string =>
    Number.isFinite(throughDay) ? `d${throughDay}: ${row[depth]}` : `>d${last}: ${row[depth]}`;
  return rows.map(part).join(', ');
}

/** The expected course of symptoms: the highest rating through each day. */
export const healingLines = (
  course: Readonly<Record<string, readonly HealingRow[]>>,
): readonly NumberLine[] =>
  Object.entries(course).flatMap(([symptom, rows]) => [
    { of: [symptom, 'shallow'], value: healingLine(rows, 'shallow') },
    { of: [symptom, 'deep'], value: healingLine(rows, 'deep') },
  ]);

const MONTHS_A_YEAR = 12;

/** `≥ 12` in years; the months of the first year as `≥ 3/12`. */
const ageText = (years: number): string =>
  Number.isInteger(years) ? `≥ ${years}` : `≥ ${Math.round(years * MONTHS_A_YEAR)}/${MONTHS_A_YEAR}`;

function bandText({ grams, gramsPer10Cm2, areaCm2, minutes }: LabelBand): string {
  const parts = [
    grams === undefined ? '' : `${grams} g`,
    gramsPer10Cm2 === undefined ? '' : `${gramsPer10Cm2} g/10 cm²`,
    areaCm2 === undefined ? '' : `${areaCm2} cm²`,
    `${[...new Set(minutes)].join('–')} min`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The limits of one product's label, by age in years. */
export const labelBandLines = (bands: Fact<readonly LabelBand[]>): readonly NumberLine[] =>
  bands.value.map((band) => ({ of: [ageText(band.fromYears)], value: bandText(band) }));
