import type { Fact } from '../evidence/source.ts';
import type { Language } from './finding.ts';
import { scoreTexts } from './texts/scores.ts';

/**
 * Instruments whose questions belong to somebody else. Stipple keeps their total, entered by hand, and never their
 * questions.
 */
export const licensedInstruments = ['dlqi', 'face-q', 'scar-q', 'scars', 'fasqol'] as const;
export type LicensedInstrument = (typeof licensedInstruments)[number];

export type LicensedTotals = { readonly [instrument in LicensedInstrument]?: number };

/** Highest total of each instrument, where it is known; totals start at zero. */
export const LICENSED_MAX: Readonly<Record<LicensedInstrument, Fact<number | 'unknown'>>> = {
  dlqi: { value: 30, unit: 'points', sources: ['dlqi-licence'] },
  'face-q': { value: 100, unit: 'points', sources: ['q-portfolio-licence'] },
  'scar-q': { value: 100, unit: 'points', sources: ['q-portfolio-licence'] },
  scars: { value: 'unknown', unit: 'points', sources: ['layton-2016', 'layton-2016-ranges'] },
  fasqol: { value: 'unknown', unit: 'points', sources: ['layton-2016', 'layton-2016-ranges'] },
};

/** Youngest age the DLQI is made for. */
export const DLQI_MIN_AGE: Fact = { value: 16, unit: 'years', sources: ['dlqi-licence'] };

/** Whether the number can be a total of the instrument. */
export function isPossibleTotal(instrument: LicensedInstrument, total: number): boolean {
  const max = LICENSED_MAX[instrument].value;
  return total >= 0 && (max === 'unknown' || total <= max);
}

export type LicensedTotal = {
  readonly instrument: LicensedInstrument;
  readonly total: number;
  readonly max?: number;
  /** The owner's copyright statement, to be shown wherever the total is. */
  readonly notice: string;
};

/** Totals as entered, each with the notice that must be shown beside it. */
export const readTotals = (totals: LicensedTotals, language: Language): readonly LicensedTotal[] =>
  licensedInstruments.flatMap((instrument): LicensedTotal[] => {
    const total = totals[instrument];
    const max = LICENSED_MAX[instrument].value;
    if (total === undefined) return [];
    const notice = scoreTexts[language].notices[instrument];
    return [{ instrument, total, ...(max !== 'unknown' && { max }), notice }];
  });
