import { type Bits, emptyBits, hasBit, keepRuns, keepWhereAhead, uniteWith } from './bits.ts';
import { freeBits, type Limits, limitsByResource, wholeClinicClosed } from './calendar.ts';
import { instantAtMinute } from './clock.ts';
import { type Grid, minuteAt, visitMinutes } from './grid.ts';
import type { Clinic, PlacedPhase, ResourceKind, Session, Visit } from './request.ts';
import { candidatesFor, type KindUse, kindUses, type Use } from './visit-uses.ts';

/** A resource and the starts at which it can serve a whole visit. */
export type Server = { readonly id: string; readonly starts: Bits };

/** One kind a visit needs, when it is held, and the resources that can serve it, by id. */
export type KindServers = {
  readonly kind: ResourceKind;
  readonly uses: readonly Use[];
  readonly servers: readonly Server[];
};

/**
 * Every start of one visit. Given a start, the kinds are independent of each other: any free room goes with any free
 * device and any free practitioner, so a start is open when each kind has at least one server.
 */
export type Starts = {
  readonly grid: Grid;
  readonly visit: Visit;
  readonly kinds: readonly KindServers[];
  /** Starts on the grain for which every kind but practitioners has a server. */
  readonly places: Bits;
};

/** The starts, of all or of those given, at which a resource with these free places can be held as needed. */
export function startsFor(free: Bits, uses: readonly Use[], among?: Bits): Bits {
  const starts = among === undefined ? free.slice().fill(-1) : among.slice();
  for (const { at, places } of uses) {
    const runs = free.slice();
    keepRuns(runs, places);
    keepWhereAhead(starts, runs, at);
  }
  return starts;
}

const NO_LIMITS: Limits = { hours: [], closed: [], busy: [] };

/** Starts at which at least one of the servers can serve. */
export function anyOf(places: number, servers: readonly Server[]): Bits {
  const any = emptyBits(places);
  for (const server of servers) uniteWith(any, server.starts);
  return any;
}

const serversFor = (clinic: Clinic, grid: Grid, limits: ReadonlyMap<string, Limits>) => (use: KindUse) => ({
  kind: use.kind,
  uses: use.uses,
  servers: candidatesFor(use, clinic.resources).map(({ id }) => ({
    id,
    starts: startsFor(freeBits(grid, limits.get(id) ?? NO_LIMITS), use.uses),
  })),
});

/** All starts of a visit on a grid, from the clinic's raw records. */
export function startsOf(clinic: Clinic, visit: Visit, grid: Grid): Starts {
  const kinds = kindUses(visit, grid).map(serversFor(clinic, grid, limitsByResource(clinic)));
  const places = grid.starts.slice();
  const closed = wholeClinicClosed(clinic);
  if (closed.length > 0) {
    const open = freeBits(grid, { hours: 'always', closed, busy: [] });
    const whole = { at: 0, places: visitMinutes(visit) / grid.unit };
    keepWhereAhead(places, startsFor(open, [whole]), 0);
  }
  for (const { kind, servers } of kinds)
    if (kind !== 'practitioner') keepWhereAhead(places, anyOf(grid.places, servers), 0);
  return { grid, visit, kinds, places };
}

/** The practitioners who can serve, or undefined when the visit needs none. */
export const practitionersOf = (starts: Starts): readonly Server[] | undefined =>
  starts.kinds.find(({ kind }) => kind === 'practitioner')?.servers;

/** The resource of each kind that a visit would hold. */
export type Chosen = ReadonlyMap<ResourceKind, string>;

/** Who must serve, and which resources to keep to when they are free. */
export type Wish = {
  readonly practitioner?: string | undefined;
  readonly near?: ReadonlySet<string> | undefined;
};

/** One free resource of each kind: the one wished for, else the first by id; undefined when a kind has none. */
export function choose(starts: Starts, place: number, wish: Wish = {}): Chosen | undefined {
  const chosen = new Map<ResourceKind, string>();
  for (const { kind, servers } of starts.kinds) {
    const must = kind === 'practitioner' ? wish.practitioner : undefined;
    const free = servers.filter(
      ({ id, starts: open }) => (must === undefined || id === must) && hasBit(open, place),
    );
    const server = free.find(({ id }) => wish.near?.has(id)) ?? free[0];
    if (server === undefined) return undefined;
    chosen.set(kind, server.id);
  }
  return chosen;
}

/** The visit as it would stand on the calendar. */
export function sessionAt(starts: Starts, place: number, chosen: Chosen): Session {
  const begin = minuteAt(starts.grid, place);
  const phases: PlacedPhase[] = [];
  let at = begin;
  for (const { name, minutes, needs } of starts.visit.phases) {
    const held = needs.map(({ kind }) => chosen.get(kind)).filter((id) => id !== undefined);
    phases.push({
      name,
      start: instantAtMinute(at),
      end: instantAtMinute(at + minutes),
      resources: [...new Set(held)],
    });
    at += minutes;
  }
  const practitioner = chosen.get('practitioner');
  return {
    start: instantAtMinute(begin),
    end: instantAtMinute(begin + visitMinutes(starts.visit)),
    ...(practitioner === undefined ? {} : { practitioner }),
    phases,
  };
}
