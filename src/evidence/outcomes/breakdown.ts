import type { CourseRow } from './course-row.ts';
import { type Funnel, funnelOf } from './funnel.ts';
import { type Group, type Shrunk, shrink } from './shrinkage.ts';

/** By what courses can be told apart. */
export const DIMENSIONS = ['scar-type', 'skin-type', 'depth', 'device', 'operator'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What is not recorded is a group of its own: unknown is never normal. */
export const UNKNOWN = 'unknown';

/** Upper ends of the depth bands, in millimetres; the third is the depth that labels evaluated. */
const DEPTH_BANDS = [0.5, 1, 1.5] as const;

/** The depth bands by name, by the deepest setting of a course. */
export const DEPTH_GROUPS = ['up to 0.5 mm', 'up to 1 mm', 'up to 1.5 mm', 'over 1.5 mm', UNKNOWN] as const;

function deepestOf({ sessions }: CourseRow): number | undefined {
  let deepest: number | undefined;
  for (const { maxDepthMm } of sessions)
    if (maxDepthMm !== undefined && (deepest === undefined || maxDepthMm > deepest)) deepest = maxDepthMm;
  return deepest;
}

const depthBand = (deepest: number | undefined): (typeof DEPTH_GROUPS)[number] => {
  if (deepest === undefined) return UNKNOWN;
  const band = DEPTH_BANDS.find((upper) => deepest <= upper);
  return band === undefined ? 'over 1.5 mm' : `up to ${band} mm`;
};

/** The values once each, as most courses have one device and one operator throughout. */
function orUnknown(values: readonly (string | undefined)[]): readonly string[] {
  const found: string[] = [];
  for (const value of values) if (value !== undefined && !found.includes(value)) found.push(value);
  return found.length === 0 ? [UNKNOWN] : found;
}

const keysOf: Readonly<Record<Dimension, (row: CourseRow) => readonly string[]>> = {
  'scar-type': ({ scarTypes }) => orUnknown(scarTypes),
  'skin-type': ({ skinType }) => [skinType === undefined ? UNKNOWN : String(skinType)],
  depth: (row) => [depthBand(deepestOf(row))],
  device: ({ sessions }) => orUnknown(sessions.map(({ device }) => device)),
  operator: ({ sessions }) => orUnknown(sessions.map(({ operator }) => operator)),
};

/** The groups of a course along a dimension; several where it has several scar types, devices or operators. */
export const groupsOf = (row: CourseRow, dimension: Dimension): readonly string[] => keysOf[dimension](row);

export type Breakdown = {
  readonly dimension: Dimension;
  /** In the order of the group's name, never of its rate: this is no league table. */
  readonly groups: readonly (Shrunk & { readonly courses: readonly string[] })[];
  readonly funnel: Funnel;
};

type Sorted = Group & { readonly courses: readonly string[] };

function sortInto(
  rows: readonly CourseRow[],
  dimension: Dimension,
  isEvent: (row: CourseRow) => boolean,
): Sorted[] {
  const groups = new Map<string, CourseRow[]>();
  for (const row of rows)
    for (const key of keysOf[dimension](row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  return [...groups]
    .map(([group, members]) => ({
      group,
      events: members.filter(isEvent).length,
      n: members.length,
      courses: members.map(({ id }) => id),
    }))
    .sort((a, b) => a.group.localeCompare(b.group));
}

/** How often something happened in each group, with shrinkage and funnel limits for small numbers. */
export function breakdownBy(
  rows: readonly CourseRow[],
  dimension: Dimension,
  isEvent: (row: CourseRow) => boolean,
): Breakdown {
  const groups = sortInto(rows, dimension, isEvent);
  const courses = new Map(groups.map(({ group, courses: ids }) => [group, ids]));
  return {
    dimension,
    groups: shrink(groups.map(({ group, events, n }) => ({ group, events, n }))).map((group) => ({
      ...group,
      courses: courses.get(group.group) ?? [],
    })),
    funnel: funnelOf(groups.map(({ group, events, n }) => ({ group, events, n }))),
  };
}
