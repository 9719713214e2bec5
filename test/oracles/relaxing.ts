import { addDays } from '../../src/kernel/day.ts';
import type { Blocking, Course, GapRule, PlanRequest, ResourceKind } from '../../src/scheduling/request.ts';
import { gapsOf } from './brute-force.ts';

/**
 * A request with one rule relaxed, made by changing the request itself: what a front desk would do. `index` tells
 * which blackout or closure, as an answer names them only by their days.
 */
export type NamedRule = Pick<Blocking, 'rule' | 'session' | 'resource' | 'kind'> & {
  readonly index?: number;
};

const FURTHER_DAYS = 100;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

const withGap = (course: Course, session: number, change: Partial<GapRule>): Course => ({
  ...course,
  gapDays: gapsOf(course).map((gap, index) => (index === session - 2 ? { ...gap, ...change } : gap)),
});

const withoutAt = <Item>(items: readonly Item[] | undefined, index: number): Item[] =>
  (items ?? []).filter((_, other) => other !== index);

function relaxClinic({ clinic, ...request }: PlanRequest, { rule, resource }: NamedRule): PlanRequest {
  if (rule === 'busy')
    return {
      ...request,
      clinic: { ...clinic, busy: (clinic.busy ?? []).filter((line) => line.resource !== resource) },
    };
  const others = (clinic.hours ?? []).filter((line) => line.resource !== resource);
  const always = EVERY_DAY.map((weekday) => ({
    resource: resource ?? '',
    weekday,
    from: '00:00',
    to: '24:00',
  }));
  return { ...request, clinic: { ...clinic, hours: [...others, ...always] } };
}

/** The visit with the needs of one kind changed. */
const withNeeds = (request: PlanRequest, kind: ResourceKind | undefined, keep: boolean): PlanRequest => ({
  ...request,
  visit: {
    phases: request.visit.phases.map((phase) => ({
      ...phase,
      needs: phase.needs.flatMap((need) => (need.kind !== kind ? [need] : keep ? [{ kind: need.kind }] : [])),
    })),
  },
});

export function relax(request: PlanRequest, named: NamedRule): PlanRequest {
  const { course, clinic } = request;
  const session = named.session ?? 0;
  switch (named.rule) {
    case 'gap-max':
      return { ...request, course: withGap(course, session, { max: 2000 }) };
    case 'gap-min':
      return { ...request, course: withGap(course, session, { min: 1 }) };
    case 'latest':
      return { ...request, course: { ...course, latest: addDays(course.latest, FURTHER_DAYS) } };
    case 'earliest':
      return { ...request, course: { ...course, earliest: addDays(course.earliest, -FURTHER_DAYS) } };
    case 'blackout':
      return { ...request, course: { ...course, blackouts: withoutAt(course.blackouts, named.index ?? -1) } };
    case 'closed':
      return { ...request, clinic: { ...clinic, closed: withoutAt(clinic.closed, named.index ?? -1) } };
    case 'hours':
    case 'busy':
      return relaxClinic(request, named);
    case 'skill':
      return withNeeds(request, named.kind, true);
    case 'resource':
      return withNeeds(request, named.kind, false);
  }
}

/** Every single rule that might be relaxed, written down without the planner's help. */
export function everyRule({ clinic, visit, course }: PlanRequest): NamedRule[] {
  const kinds = [...new Set(visit.phases.flatMap(({ needs }) => needs.map(({ kind }) => kind)))];
  return [
    { rule: 'latest' },
    { rule: 'earliest' },
    ...gapsOf(course).flatMap((_, index): NamedRule[] => [
      { rule: 'gap-max', session: index + 2 },
      { rule: 'gap-min', session: index + 2 },
    ]),
    ...(course.blackouts ?? []).map((_, index): NamedRule => ({ rule: 'blackout', index })),
    ...(clinic.closed ?? []).map((_, index): NamedRule => ({ rule: 'closed', index })),
    ...clinic.resources.flatMap(({ id }): NamedRule[] => [
      { rule: 'hours', resource: id },
      { rule: 'busy', resource: id },
    ]),
    ...kinds.map((kind): NamedRule => ({ rule: 'skill', kind })),
  ];
}

/** Removes blackouts and closures from the last to the first, so that earlier indices stay right. */
export const relaxAll = (request: PlanRequest, rules: readonly NamedRule[]): PlanRequest =>
  rules.toSorted((a, b) => (b.index ?? -1) - (a.index ?? -1)).reduce(relax, request);

/** The rules an answer names, with the blackouts and closures found again by their days. */
export function rulesNamed({ course, clinic }: PlanRequest, blockedBy: readonly Blocking[]): NamedRule[] {
  return blockedBy.map((blocking): NamedRule => {
    if (blocking.rule === 'blackout')
      return {
        rule: 'blackout',
        index: (course.blackouts ?? []).findIndex(
          ({ from, to, daysBefore = 0, daysAfter = 0 }) =>
            addDays(from, -daysBefore) === blocking.from && addDays(to, daysAfter) === blocking.to,
        ),
      };
    if (blocking.rule === 'closed')
      return {
        rule: 'closed',
        index: (clinic.closed ?? []).findIndex(
          (line) =>
            line.resource === blocking.resource &&
            line.from.slice(0, 10) === blocking.from &&
            line.to.slice(0, 10) === blocking.to,
        ),
      };
    return blocking;
  });
}

/** All subsets of one size. */
export function* subsets<Item>(items: readonly Item[], size: number, from = 0): Generator<Item[]> {
  if (size === 0) yield [];
  else
    for (let index = from; index <= items.length - size; index += 1)
      for (const rest of subsets(items, size - 1, index + 1)) yield [items[index] as Item, ...rest];
}
