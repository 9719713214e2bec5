import { fixed } from './fact.ts';

/** Deepest setting that was evaluated for SkinPen Precision. */
export const SKINPEN_EVALUATED_DEPTH = fixed(1.5, 'mm', 'skinpen-settings');

/** Deepest setting SkinPen Precision has. */
export const SKINPEN_DEEPEST_SETTING = fixed(2.5, 'mm', 'skinpen-settings');

/** Treatments in SkinPen's labelled course. */
export const SKINPEN_SESSIONS = fixed(3, 'sessions', 'nct02646917');

/** Days between the treatments of that course. */
export const SKINPEN_GAP = fixed(30, 'days', 'nct02646917');

/** Scars younger than this are a warning in SkinPen's international manual. */
export const SKINPEN_SCAR_AGE_WARNING = fixed(12, 'months', 'skinpen-intl-manual');

/** Deepest setting of Exceed, and the deepest evaluated. */
export const EXCEED_DEPTH = fixed(1.5, 'mm', 'k182407');

/** Lightest skin type Exceed is cleared for. */
export const EXCEED_LIGHTEST_TYPE = fixed(1, 'type', 'k182407');

/** Darkest skin type Exceed is cleared for. */
export const EXCEED_DARKEST_TYPE = fixed(4, 'type', 'k182407');

/** Treatments in Exceed's acne-scar study. */
export const EXCEED_SESSIONS = fixed(4, 'sessions', 'exceed-acne-study');

/** Days between those treatments. */
export const EXCEED_GAP = fixed(30, 'days', 'exceed-acne-study');

/** Exceed is contraindicated on scars younger than this. */
export const EXCEED_SCAR_AGE = fixed(6, 'months', 'exceed-manual');

/** Exceed is contraindicated this long after plastic surgery in the area. */
export const EXCEED_SURGERY_WAIT = fixed(12, 'months', 'exceed-manual');

/** Exceed is contraindicated this long after a filler in the area. */
export const EXCEED_FILLER_WAIT = fixed(6, 'months', 'exceed-manual');

/** Exceed is contraindicated this long before and after immunosuppression, chemotherapy and the like. */
export const EXCEED_IMMUNOSUPPRESSION_WAIT = fixed(28, 'days', 'exceed-manual');

/** Deepest setting Dermapen 4 has. */
export const DERMAPEN_DEEPEST_SETTING = fixed(3, 'mm', 'dermapen-4-depth');
