import { toEpochDay } from '../kernel/day.ts';
import { bestPath } from './best-path.ts';
import { blockingOf, type Sample } from './blocking-words.ts';
import type { CourseProblem, Layer } from './course-problem.ts';
import {
  allowedDays,
  type CourseTerms,
  canPlace,
  firstDays,
  type OpenDays,
  relaxTerms,
  termsOf,
} from './course-terms.ts';
import { cheapestToGiveUp } from './hitting-set.ts';
import { costsToGo } from './least-cost.ts';
import { priceOf, type Relaxation, relaxationsOf } from './relaxations.ts';
import { relaxedDays } from './relaxed-days.ts';
import type { Blocking, PlanRequest } from './request.ts';
import { tightened } from './tighten.ts';

/**
 * The rest of a course whose first session is already settled: the epoch day it is on, and how many sessions of the
 * whole course came before it.
 */
export type Settled = { readonly day: number; readonly before: number };

/**
 * A smallest set of rules that, relaxed together, would allow a plan; no smaller set would. Each is answered with
 * how little it would have to give, and with a day on which a session could then be.
 */
export function blockedBy(request: PlanRequest, settled?: Settled): readonly Blocking[] {
  const rules = relaxationsOf(request);
  const { grid, openWith } = relaxedDays(request, settled?.day);
  const from = grid.days[0]?.epochDay ?? toEpochDay(request.course.earliest);
  const all = { from, to: from + grid.days.length - 1 };
  const terms = termsOf(request.course, settled?.day);
  const openDays = (relaxed: readonly Relaxation[]): OpenDays => ({ from, open: openWith(relaxed) });
  const chosen = cheapestToGiveUp({
    count: rules.length,
    price: (index) => priceOf(rules[index] ?? { rule: 'earliest' }),
    possibleWithout: (indices) => {
      const relaxed = rules.filter((_, index) => indices.has(index));
      const relaxedTerms = relaxed.reduce((now, rule) => relaxTerms(now, rule, all), terms);
      return canPlace(relaxedTerms, openDays(relaxed));
    },
  });
  const set = rules.filter((_, index) => chosen.includes(index));
  const open = openDays(set);
  const needed = tightened(terms, set, { all, open });
  const strict = openWith([]);
  const sample = { from, days: sampleDays(needed, open, strict), strict };
  const context = { request, terms, needed, sample, before: settled?.before ?? 0 };
  return set.map((relaxation) => blockingOf(relaxation, context));
}

/** One course under the relaxed rules: fewest sessions on days that the calendars do not offer, then ideal gaps. */
function sampleDays(terms: CourseTerms, open: OpenDays, strict: Uint8Array): Sample['days'] {
  const allowed = allowedDays(terms, open);
  const layerOn = (days: Uint8Array): Layer => ({
    disturbance: Float64Array.from(strict, (isOpen) => 1 - isOpen),
    cost: Float64Array.from(days, (isOpen) => (isOpen === 1 ? 0 : Number.POSITIVE_INFINITY)),
    place: Int32Array.from(days, (_, day) => day),
  });
  const first = layerOn(firstDays(terms, open, allowed));
  const other = layerOn(allowed);
  const problem: CourseProblem = {
    days: allowed.length,
    practitioners: [''],
    layers: Array.from({ length: terms.sessions }, (_, index) => (index === 0 ? first : other)),
    gaps: terms.gaps,
    gapCost: 1,
    continuityCost: 0,
  };
  const path = bestPath(problem, costsToGo(problem));
  return path?.days ?? [];
}
