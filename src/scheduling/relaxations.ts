import { gapRules } from './course-rules.ts';
import type { BlockingRule, PlanRequest, Resource, ResourceKind } from './request.ts';
import { type KindUse, kindUses } from './visit-uses.ts';

/**
 * One rule that could be relaxed, and what relaxing it means:
 * - `blackout`: one blackout no longer counts.
 * - `gap-max`: the gap before `session` may be as long as it likes.
 * - `gap-min`: the gap before `session` may be as short as one day.
 * - `latest`, `earliest`: the course may end later, or start earlier, by up to {@link RELAXED_DAYS} days and its
 *   shortest gaps.
 * - `closed`: one closure (of the clinic or of one resource) no longer counts.
 * - `hours`: one resource is open at all hours; its closures and bookings still count.
 * - `busy`: the bookings of one resource no longer count.
 * - `skill`: a kind is served by resources without the skills asked for.
 * - `resource`: a kind of which the clinic has none is not needed.
 */
export type Relaxation =
  | { readonly rule: 'gap-max' | 'gap-min'; readonly session: number }
  | { readonly rule: 'latest' | 'earliest' }
  | { readonly rule: 'blackout' | 'closed'; readonly index: number }
  | { readonly rule: 'hours' | 'busy'; readonly resource: string }
  | { readonly rule: 'skill' | 'resource'; readonly kind: ResourceKind };

export const RELAXED_DAYS = 366;

/**
 * Which rule to name when several sets are equally small: first what a patient or a front desk can move, last what
 * protects the skin or cannot be had.
 */
const READINESS: readonly BlockingRule[] = [
  'blackout',
  'gap-max',
  'latest',
  'closed',
  'hours',
  'busy',
  'gap-min',
  'earliest',
  'skill',
  'resource',
];

const ONE_RULE = 1000;

/** Fewest rules first; among sets of one size the readiest to move. */
export const priceOf = ({ rule }: Relaxation): number => ONE_RULE + READINESS.indexOf(rule);

function courseRelaxations({ course }: PlanRequest): Relaxation[] {
  const gaps = gapRules(course);
  return [
    ...(course.blackouts ?? []).map((_, index) => ({ rule: 'blackout', index }) as const),
    ...gaps.map((_, index) => ({ rule: 'gap-max', session: index + 2 }) as const),
    ...gaps.flatMap(({ min }, index) => (min > 1 ? [{ rule: 'gap-min', session: index + 2 } as const] : [])),
    { rule: 'latest' },
    { rule: 'earliest' },
  ];
}

function kindRelaxations(use: KindUse, resources: readonly Resource[]): Relaxation[] {
  const ofKind = resources.filter(({ kind }) => kind === use.kind);
  if (ofKind.length === 0) return [{ rule: 'resource', kind: use.kind }];
  const unskilled = ofKind.some(({ skills }) => use.skills.some((skill) => !skills?.includes(skill)));
  return unskilled ? [{ rule: 'skill', kind: use.kind }] : [];
}

/** Every rule of a request that might stand in the way of a plan. */
export function relaxationsOf(request: PlanRequest): readonly Relaxation[] {
  const { clinic, visit } = request;
  const uses = kindUses(visit, { unit: 1 });
  const kinds = new Set(uses.map(({ kind }) => kind));
  const used = clinic.resources.filter(({ kind }) => kinds.has(kind));
  const ids = new Set(used.map(({ id }) => id));
  const withHours = new Set((clinic.hours ?? []).map(({ resource }) => resource));
  const withBookings = new Set((clinic.busy ?? []).map(({ resource }) => resource));
  const closures = (clinic.closed ?? []).flatMap(({ resource }, index): Relaxation[] =>
    resource === undefined || ids.has(resource) ? [{ rule: 'closed', index }] : [],
  );
  return [
    ...courseRelaxations(request),
    ...closures,
    ...used.flatMap(({ id, kind }): Relaxation[] =>
      kind === 'practitioner' || withHours.has(id) ? [{ rule: 'hours', resource: id }] : [],
    ),
    ...used.flatMap(({ id }): Relaxation[] => (withBookings.has(id) ? [{ rule: 'busy', resource: id }] : [])),
    ...uses.flatMap((use) => kindRelaxations(use, clinic.resources)),
  ];
}
