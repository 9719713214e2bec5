import { chosen, fixed } from './fact.ts';

/** Nothing but the labelled glide or sterile saline touches the skin until channels close. */
export const CHANNELS_OPEN = chosen(24, 'hours', [2, 72], 'soltani-2014', 'friedmann-2024', 'cfr-878-4430');

/** The same, when the skin was covered or anaesthetic was left on it. */
export const CHANNELS_OPEN_OCCLUDED = chosen(72, 'hours', [24, 72], 'soltani-2014', 'friedmann-2024');

/** No make-up after a session. */
export const MAKEUP_AFTER = chosen(24, 'hours', [12, 48], 'aeterna', 'desert-sage');

/** No exercise, heat or sauna after a session. */
export const HEAT_AFTER = chosen(72, 'hours', [24, 144], 'exceed-manual', 'clinic-windows');

/** No pool after a session. */
export const POOL_AFTER = chosen(72, 'hours', [48, 72], 'exceed-manual', 'clinic-windows');

/** Sunscreen starts this long after a session. */
export const SUNSCREEN_FROM = fixed(24, 'hours', 'desert-sage');
