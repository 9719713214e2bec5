import { type IsoDate, isoDate } from '../kernel/day.ts';
import type { ScreenRequest } from './screen-request.ts';
import { type ScreenAnswer, screen } from './screening.ts';

export const day = (text: string): IsoDate => isoDate(text);

/** Somebody in whose way nothing stands: every question asked, every answer harmless. */
export const clearRequest: ScreenRequest = {
  asOf: day('2026-12-01'),
  birthDate: day('1999-04-02'),
  sex: 'female',
  fitzpatrick: 2,
  scarTypes: ['rolling', 'boxcar-shallow'],
  pregnancy: 'no',
  conditions: [],
  medicines: [],
  skinCare: [],
  procedures: [],
  allergies: [],
  sun: { sunburn: false, lastTan: 'none', planned: [] },
};

/** The clear request with some answers changed, screened by the default protocol. */
export const screenWith = (changes: Partial<ScreenRequest>): ScreenAnswer =>
  screen({ ...clearRequest, ...changes });

/** Rules that spoke, in order. */
export const rulesOf = (answer: ScreenAnswer): readonly string[] => answer.findings.map(({ rule }) => rule);
