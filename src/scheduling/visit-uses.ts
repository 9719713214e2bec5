import type { Grid } from './grid.ts';
import type { Resource, ResourceKind, Visit } from './request.ts';

/** A run of places, counted from the visit's start, during which a resource is held. */
export type Use = { readonly at: number; readonly places: number };

/** What a visit asks of one kind: the stretches of its phases, joined where they touch, and every skill named. */
export type KindUse = {
  readonly kind: ResourceKind;
  readonly uses: readonly Use[];
  readonly skills: readonly string[];
};

/** The kinds a visit needs, in the order in which its phases first name them. */
export function kindUses(visit: Visit, grid: Pick<Grid, 'unit'>): readonly KindUse[] {
  const found = new Map<ResourceKind, { uses: Use[]; skills: Set<string> }>();
  let at = 0;
  for (const phase of visit.phases) {
    const places = phase.minutes / grid.unit;
    for (const need of phase.needs) {
      const entry = found.get(need.kind) ?? { uses: [], skills: new Set() };
      found.set(need.kind, entry);
      extend(entry.uses, { at, places });
      if (need.skill !== undefined) entry.skills.add(need.skill);
    }
    at += places;
  }
  return [...found].map(([kind, { uses, skills }]) => ({ kind, uses, skills: [...skills] }));
}

function extend(uses: Use[], next: Use): void {
  const last = uses.at(-1);
  if (last === undefined || last.at + last.places < next.at) uses.push(next);
  else uses[uses.length - 1] = { at: last.at, places: next.at + next.places - last.at };
}

/** The resources that can serve a kind, by id. */
export const candidatesFor = (use: KindUse, resources: readonly Resource[]): readonly Resource[] =>
  resources
    .filter(({ kind, skills }) => kind === use.kind && use.skills.every((skill) => skills?.includes(skill)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
