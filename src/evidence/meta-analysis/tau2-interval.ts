import { chiSquareQuantile } from '../distributions.ts';
import type { Interval } from './model.ts';
import { type Row, weightedFit } from './weighted-fit.ts';

const DOUBLINGS = 200;
const HALVINGS = 200;

/** The tau2 at which the generalised Q statistic, which falls as tau2 grows, meets a target. */
function tau2AtQ(rows: readonly Row[], target: number): number {
  const q = (tau2: number): number => weightedFit(rows, tau2).rss;
  if (q(0) <= target) return 0;
  let high = Math.max(...rows.map(({ vi }) => vi));
  for (let step = 0; step < DOUBLINGS && q(high) > target; step++) high *= 2;
  let low = 0;
  for (let step = 0; step < HALVINGS && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2;
    if (q(middle) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Q-profile interval of the between-study variance (Viechtbauer 2007, Stat Med 26:37-52); needs two studies. */
export function tau2Interval(rows: readonly Row[], level: number): Interval | undefined {
  const df = rows.length - 1;
  if (df < 1) return undefined;
  const tail = (1 - level) / 2;
  return [tau2AtQ(rows, chiSquareQuantile(1 - tail, df)), tau2AtQ(rows, chiSquareQuantile(tail, df))];
}
