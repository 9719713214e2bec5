import { chosen, fixed } from './fact.ts';

/** No sunbathing or tanning before a session. */
export const SUN_BEFORE = chosen(14, 'days', [1, 28], 'clinic-windows', 'article');

/** Strictly no sun after a session. */
export const SUN_AFTER = chosen(3, 'days', [1, 3], 'exceed-manual', 'clinic-windows', 'article');

/** Sunscreen every day after a session, and no holiday in the sun. */
export const SUNSCREEN_AFTER = fixed(14, 'days', 'clinic-windows');

/** Vitamin A creams (retinoids) stop this long before a session. */
export const RETINOID_WASHOUT = chosen(
  7,
  'days',
  [1, 10],
  'article',
  'dermatique',
  'amber-and-oak',
  'aeterna',
);

/** Alpha hydroxy acids stop this long before a session. */
export const AHA_WASHOUT = chosen(7, 'days', [1, 7], 'article', 'dermatique', 'amber-and-oak', 'aeterna');

/** Salicylic acid and its relatives stop this long before a session. */
export const BHA_WASHOUT = chosen(7, 'days', [1, 7], 'dermatique', 'amber-and-oak', 'aeterna');

/** Benzoyl peroxide stops this long before a session. */
export const BENZOYL_PEROXIDE_WASHOUT = chosen(7, 'days', [1, 10], 'dermatique', 'aeterna', 'ageless-beauty');

/** Hydroquinone stops this long before a session; weeks earlier it may prepare darker skin. */
export const HYDROQUINONE_WASHOUT = chosen(7, 'days', [5, 7], 'aeterna', 'amber-and-oak');

/** The same products may come back this long after a session, once nothing peels. */
export const ACTIVES_RESUME = chosen(7, 'days', [5, 7], 'aeterna', 'amber-and-oak');

/** Painkillers of the ibuprofen group bought without a prescription pause this long before. */
export const NSAID_PAUSE = chosen(3, 'days', [2, 7], 'desert-sage', 'youthful-glow');

/** Fish oil, vitamin E, ginkgo and St John's wort pause this long before. */
export const SUPPLEMENT_PAUSE = chosen(7, 'days', [3, 7], 'lux-lip-lab', 'amber-and-oak');

/** No alcohol before a session. */
export const ALCOHOL_PAUSE = chosen(1, 'days', [1, 2], 'exceed-manual', 'youthful-glow');
