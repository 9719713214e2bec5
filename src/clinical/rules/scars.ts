import type { ScarType } from '../zones.ts';
import { type Context, type Hit, type Judge, listOf, no, type RuleDefinition, stricter } from './rule.ts';

export const scarRules = {
  'scar-raised': {
    sources: ['exceed-manual', 'skinpen-us-label', 'skinpen-intl-manual'],
    effects: ['clinician', 'stop'],
  },
  'scar-macular': { sources: ['macular-marks'], effects: ['caution'] },
  'scar-ice-pick': { sources: ['lotfi-2013', 'krishnegowda-2023', 'leheta-2011'], effects: ['caution'] },
  'scar-boxcar-deep': { sources: ['pmid-39640445', 'jacob-types-2001'], effects: ['caution'] },
  'no-scar-for-needling': {
    sources: ['lotfi-2013', 'macular-marks', 'exceed-manual'],
    effects: ['clinician'],
  },
} as const satisfies Record<string, RuleDefinition>;

type ScarRule = keyof typeof scarRules;

/** Scars that needling was tried on with some success in at least one trial. */
const TREATABLE: ReadonlySet<ScarType> = new Set(['rolling', 'boxcar-shallow', 'boxcar-deep', 'ice-pick']);

const BETTER_SERVED: Readonly<Partial<Record<ScarType, ScarRule>>> = {
  macular: 'scar-macular',
  'ice-pick': 'scar-ice-pick',
  'boxcar-deep': 'scar-boxcar-deep',
};

const judgeScar = (context: Context, scar: ScarType, index: number): readonly Hit<ScarRule>[] => {
  const answers = [`/scarTypes/${index}`];
  if (scar === 'keloid' || scar === 'hypertrophic')
    return [{ rule: 'scar-raised', scar, answers, ...stricter(context, 'clinician', 'keloid') }];
  const rule = BETTER_SERVED[scar];
  return rule === undefined ? no : [{ rule, effect: 'caution', scar, answers }];
};

/** Which scars needling is for, which something else serves better, and which it should not touch. */
export const judgeScars: Judge<ScarRule> = (context) => {
  const { scarTypes } = context.request;
  if (scarTypes === undefined || scarTypes === 'unknown') return no;
  const hits = listOf(scarTypes).flatMap((scar, index) => judgeScar(context, scar, index));
  if (scarTypes.some((scar) => TREATABLE.has(scar))) return hits;
  return [...hits, { rule: 'no-scar-for-needling', effect: 'clinician', answers: ['/scarTypes'] }];
};
