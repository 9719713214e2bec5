import { chosen } from './fact.ts';

/** Sessions of a course before it is extended for a reason. */
export const SESSIONS = chosen(4, 'sessions', [2, 6], 'exceed-acne-study', 'nct02646917', 'harris-2015');

/** More sessions than this need a recorded reason. */
export const SESSIONS_LIMIT = chosen(6, 'sessions', [6, 12], 'harris-2015', 'clinic-intervals');

/** The interim review: continue, stop or switch. */
export const REVIEW_AFTER = chosen(3, 'sessions', [3, 3], 'nct02646917', 'harris-2015');

/** Sessions closer than this are refused. */
export const GAP_SHORTEST = chosen(14, 'days', [7, 42], 'clinic-intervals', 'article');

/** The gap the evidence knows best; shorter ones are pointed out. */
export const GAP_IDEAL = chosen(28, 'days', [7, 42], 'harris-2015', 'nct02646917', 'exceed-acne-study');

/** Longest gap seen in the trials. */
export const GAP_LONGEST = chosen(42, 'days', [28, 42], 'clinic-intervals');

/** The main result is judged this long after the last session; controlled benefit came at six months. */
export const OUTCOME_AFTER = chosen(3, 'months', [1, 6], 'exceed-acne-study', 'alam-2014');

/** Deepest needle setting that was evaluated. */
export const EVALUATED_DEPTH = chosen(1.5, 'mm', [0.25, 2.5], 'skinpen-settings', 'k182407');
