import { Temporal } from 'temporal-polyfill';
import type { Course, GapRule, PlanRequest, ResourceKind } from '../../src/scheduling/request.ts';
import { type ReferenceStart, referenceStarts } from './reference-starts.ts';

/** Every plan of a small instance, one by one; the definition of the right answer, in the contract's words. */
export type EnumeratedPlan = {
  readonly cost: number;
  readonly starts: readonly number[];
  readonly days: readonly number[];
  /** For each session the resources by kind, in the order the visit first names the kinds. */
  readonly ids: readonly (readonly string[])[];
};

const epochDay = (date: string): number => Temporal.PlainDate.from('1970-01-01').until(date).days;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export const gapsOf = ({ gapDays, sessions }: Course): GapRule[] =>
  gapDays !== undefined && 'min' in gapDays
    ? Array.from({ length: sessions - 1 }, () => gapDays)
    : [...((gapDays as readonly GapRule[] | undefined) ?? [])];

export const isLiked = (start: ReferenceStart, { prefer }: Course): boolean =>
  (prefer?.weekdays === undefined ||
    prefer.weekdays.length === 0 ||
    prefer.weekdays.includes(start.weekday)) &&
  (prefer?.from === undefined || start.minuteOfDay >= minutes(prefer.from)) &&
  (prefer?.to === undefined || start.minuteOfDay <= minutes(prefer.to));

/** The free starts on days that the course allows. */
export function allowedStarts({ clinic, visit, course }: PlanRequest): ReferenceStart[] {
  const starts = referenceStarts({ clinic, visit, from: course.earliest, to: course.latest });
  return starts.filter(
    ({ day }) =>
      !(course.blackouts ?? []).some(
        ({ from, to, daysBefore = 0, daysAfter = 0 }) =>
          day >= epochDay(from) - daysBefore && day <= epochDay(to) + daysAfter,
      ),
  );
}

export const weightsOf = ({ weights }: Course) => ({
  gap: weights?.gap ?? 10,
  delay: weights?.delay ?? 1,
  preference: weights?.preference ?? 5,
  continuity: weights?.continuity ?? 8,
});

/** Every way to give a start one resource of each kind. */
function choices(start: ReferenceStart, kinds: readonly ResourceKind[]): string[][] {
  return kinds.reduce<string[][]>(
    (partial, kind) => partial.flatMap((ids) => (start.free.get(kind) ?? []).map((id) => [...ids, id])),
    [[]],
  );
}

type Option = { readonly start: ReferenceStart; readonly ids: readonly string[] };

const compareLists = <Item extends number | string>(a: readonly Item[], b: readonly Item[]): number => {
  for (const [index, item] of a.entries()) {
    const other = b[index] as Item;
    if (item !== other) return item < other ? -1 : 1;
  }
  return 0;
};

/** The contract's order: cost, earliest starts in order, resource ids. */
const comparePlans = (a: EnumeratedPlan, b: EnumeratedPlan): number =>
  (Math.abs(a.cost - b.cost) < 1e-9 ? 0 : a.cost - b.cost) ||
  compareLists(a.starts, b.starts) ||
  compareLists(a.ids.flat(), b.ids.flat());

const kindsOf = ({ visit }: PlanRequest): ResourceKind[] => [
  ...new Set(visit.phases.flatMap(({ needs }) => needs.map(({ kind }) => kind))),
];

/** All the ways to place one session. */
const optionsOf = (request: PlanRequest): Option[] =>
  allowedStarts(request).flatMap((start) => choices(start, kindsOf(request)).map((ids) => ({ start, ids })));

/** Calls back with every plan of an instance; returns false, having given up, once there are more than `most`. */
function forEachPlan(request: PlanRequest, most: number, visit: (plan: EnumeratedPlan) => void): boolean {
  const { course } = request;
  const weights = weightsOf(course);
  const gaps = gapsOf(course);
  const practitionerAt = kindsOf(request).indexOf('practitioner');
  const options = optionsOf(request);
  const earliest = epochDay(course.earliest);
  let count = 0;
  const extend = (chosen: readonly Option[], cost: number): void => {
    if (count > most) return;
    if (chosen.length === course.sessions) {
      count += 1;
      visit({
        cost,
        starts: chosen.map(({ start }) => start.at),
        days: chosen.map(({ start }) => start.day),
        ids: chosen.map(({ ids }) => ids),
      });
      return;
    }
    const before = chosen.at(-1);
    const gap = gaps[chosen.length - 1];
    for (const option of options) {
      let more = isLiked(option.start, course) ? 0 : weights.preference;
      if (before === undefined || gap === undefined) more += weights.delay * (option.start.day - earliest);
      else {
        const days = option.start.day - before.start.day;
        if (days < gap.min || days > gap.max) continue;
        more += weights.gap * Math.abs(days - gap.ideal);
        const changed = practitionerAt >= 0 && option.ids[practitionerAt] !== before.ids[practitionerAt];
        if (changed) more += weights.continuity;
      }
      extend([...chosen, option], cost + more);
    }
  };
  extend([], 0);
  return count <= most;
}

/**
 * The best plans in the contract's order, no two on the same days, found by looking at every plan there is;
 * undefined when there are more than `most`.
 */
export function bestPlans(request: PlanRequest, count: number, most: number): EnumeratedPlan[] | undefined {
  const bestOfDays = new Map<string, EnumeratedPlan>();
  const complete = forEachPlan(request, most, (plan) => {
    const key = plan.days.join();
    const best = bestOfDays.get(key);
    if (best === undefined || comparePlans(plan, best) < 0) bestOfDays.set(key, plan);
  });
  return complete ? [...bestOfDays.values()].sort(comparePlans).slice(0, count) : undefined;
}

/** Whether any plan exists: only days matter for that. */
export function isPossible(request: PlanRequest): boolean {
  const days = [...new Set(allowedStarts(request).map(({ day }) => day))];
  let reached = days;
  for (const gap of gapsOf(request.course))
    reached = days.filter((day) =>
      reached.some((before) => day - before >= gap.min && day - before <= gap.max),
    );
  return reached.length > 0;
}
