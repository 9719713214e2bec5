import { fixed } from './fact.ts';

/** People with dark patches in the series of the darkest skin, types IV and V. */
export const PIH_DOGRA_CASES = fixed(5, 'people', 'dogra-2014');

/** People in that series. */
export const PIH_DOGRA_TOTAL = fixed(30, 'people', 'dogra-2014');

/** People with dark patches in the arms that counted them. */
export const PIH_POOL_CASES = fixed(7, 'people', 'pih-pool');

/** People in those arms. */
export const PIH_POOL_TOTAL = fixed(243, 'people', 'pih-pool');

/** Lowest Fitzpatrick type for which the risk of dark patches is pointed out. */
export const PIH_FROM_TYPE = fixed(4, 'type', 'dogra-2014');
