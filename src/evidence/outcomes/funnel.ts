import type { Interval } from '../meta-analysis/model.ts';
import { clopperPearson } from './proportion.ts';
import type { Group } from './shrinkage.ts';

/** Coverage of the two usual limits: a warning and an alarm (Spiegelhalter 2005, Stat Med 24:1185-1202). */
export const FUNNEL_LEVELS = { warning: 0.95, alarm: 0.998 } as const;

export type FunnelVerdict = 'as-expected' | 'warning' | 'alarm';

export type FunnelPoint = Group & {
  readonly rate: number;
  readonly warning: Interval;
  readonly alarm: Interval;
  readonly verdict: FunnelVerdict;
};

export type Funnel = {
  /** The rate of the whole, around which chance alone would scatter the groups. */
  readonly centre: number;
  readonly points: readonly FunnelPoint[];
};

const within = (rate: number, [low, high]: Interval): boolean => rate >= low && rate <= high;

/** The largest whole number up to `top` for which a test that turns from true to false still holds. */
function lastTrue(top: number, holds: (value: number) => boolean): number {
  let [low, high] = [0, top];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Between which rates a group of `n` lies by chance alone when its true rate is `centre`: exact binomial limits, so
 * that small groups are not accused of being small.
 */
export function funnelLimits(centre: number, n: number, level: number): Interval {
  const most = lastTrue(n, (events) => clopperPearson({ events, n }, level)[0] <= centre);
  const fewestMissed = lastTrue(n, (missed) => clopperPearson({ events: n - missed, n }, level)[1] >= centre);
  return [(n - fewestMissed) / n, most / n];
}

/** Which groups differ from the whole by more than chance; groups without people are left out. */
export function funnelOf(groups: readonly Group[]): Funnel {
  const filled = groups.filter(({ n }) => n > 0);
  const events = filled.reduce((total, group) => total + group.events, 0);
  const people = filled.reduce((total, group) => total + group.n, 0);
  const centre = people === 0 ? 0 : events / people;
  const points = filled.map((group): FunnelPoint => {
    const rate = group.events / group.n;
    const warning = funnelLimits(centre, group.n, FUNNEL_LEVELS.warning);
    const alarm = funnelLimits(centre, group.n, FUNNEL_LEVELS.alarm);
    const verdict = within(rate, warning) ? 'as-expected' : within(rate, alarm) ? 'warning' : 'alarm';
    return { ...group, rate, warning, alarm, verdict };
  });
  return { centre, points };
}
