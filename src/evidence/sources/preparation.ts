import type { Source } from '../source.ts';

/** Preparing for a session and caring for the skin after it (fact sheet 5 and 7). */
export const preparationSources = [
  {
    id: 'fine-skin',
    cite: 'Fine Skin, microneedling (clinic page)',
    url: 'http://fineskin.com/micro-needing.htm',
    mark: 'V-clinic',
    row: '5',
  },
  {
    id: 'gupta-2011',
    cite: 'Gupta J et al. Kinetics of skin resealing after insertion of microneedles. J Control Release 2011;154:148-155: resealed within 2 hours when not covered',
    mark: 'V',
    row: '7',
  },
  {
    id: 'micropore-lifetime',
    cite: 'Micropore lifetime 58 to 63 hours under the conditions of the study (n = 35), PMC8259462',
    mark: 'V',
    row: '7',
  },
  {
    id: 'suggested-defaults',
    cite: 'Defaults chosen within the range of the sources collected in the fact sheet, to be confirmed by the clinic',
    mark: 'D',
    row: '5',
  },
  {
    id: 'prescriber-notice',
    cite: 'Stipple: a prescriber is asked a week before the day it matters, to have time to answer',
    mark: 'D',
    row: '4',
  },
] as const satisfies readonly Source[];

export type PreparationSourceId = (typeof preparationSources)[number]['id'];
