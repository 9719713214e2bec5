import type { Fact } from '../evidence/source.ts';
import type { Fitzpatrick } from './screen-request.ts';

/** How skin burns without protection, in the order of Fitzpatrick's types I to VI. */
export const burnAnswers = ['always', 'easily', 'moderately', 'little', 'rarely', 'never'] as const;
export type BurnAnswer = (typeof burnAnswers)[number];

/** Fitzpatrick's type by how skin burns; how it tans follows from it and is shown as a check, not asked twice. */
export const SKIN_TYPE_BY_BURN: Fact<Readonly<Record<BurnAnswer, Fitzpatrick>>> = {
  value: { always: 1, easily: 2, moderately: 3, little: 4, rarely: 5, never: 6 },
  unit: 'Fitzpatrick type',
  sources: ['fitzpatrick-1988'],
};

/** The skin type somebody's own answer points at; a clinician confirms it. */
export const skinTypeOf = (burns: BurnAnswer): Fitzpatrick => SKIN_TYPE_BY_BURN.value[burns];
