import { chosen, fixed } from './fact.ts';

/** Youngest age the default protocol treats, in completed years: trials enrol from 17 to 18 on. */
export const MINIMUM_AGE = chosen(18, 'years', [17, 22], 'trial-ages', 'fda-microneedling-page');

/** Age from which the devices are labelled, in completed years; below it use is off-label. */
export const LABELLED_AGE = fixed(22, 'years', 'fda-microneedling-page', 'den160029', 'k182407');
