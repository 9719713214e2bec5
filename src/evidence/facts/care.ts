import { chosen, fixed } from './fact.ts';

/** Waxing, depilatory creams and electrolysis wait this long after a session. */
export const WAXING_AFTER = chosen(7, 'days', [5, 7], 'aeterna', 'filtered-skin');

/** Painkillers of the ibuprofen group bought without a prescription wait this long after a session. */
export const NSAID_AFTER = chosen(3, 'days', [0, 14], 'desert-sage', 'suggested-defaults');

/** No alcohol for this long after a session. */
export const ALCOHOL_AFTER = fixed(24, 'hours', 'clinic-windows');

/** Facials, peels, lasers and fillers wait this long after a session. */
export const PROCEDURES_AFTER = chosen(14, 'days', [2, 14], 'amber-and-oak', 'exceed-manual');

/** Nothing but water cleans the skin until then. */
export const WATER_ONLY = chosen(24, 'hours', [4, 24], 'desert-sage', 'dermatique');

/** Only a gentle cleanser until then. */
export const GENTLE_CLEANSER = fixed(72, 'hours', 'desert-sage');

/** The antiviral goes on this long after a session, as the prescriber says. */
export const ANTIVIRAL_AFTER = chosen(10, 'days', [5, 14], 'gilbert-2000', 'famciclovir-laser');

/** A prescriber is asked this long before the day the answer matters. */
export const PRESCRIBER_NOTICE = fixed(7, 'days', 'prescriber-notice');

/** Skin starts to flake on the second or third day: before the third, skin that does not peel proves nothing. */
export const PEELING_STARTS = chosen(3, 'days', [2, 3], 'suggested-defaults');

/** No shaving and no make-up on the day itself. */
export const BARE_ON_THE_DAY = fixed(0, 'days', 'aeterna', 'desert-sage');

/** Drink water on the day before. */
export const WATER_BEFORE = fixed(1, 'days', 'article');
