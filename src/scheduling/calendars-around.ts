import { type Bits, clearRange, keepWhereAhead } from './bits.ts';
import type { ChangeCalendars } from './change-ground.ts';
import type { Hold } from './prices.ts';
import { anyOf, startsFor } from './starts.ts';

/** The same calendars with some holds taken: only the resources touched are looked at again. */
export function calendarsAround(
  { starts, freeOf }: ChangeCalendars,
  taken: readonly Hold[],
): ChangeCalendars {
  const touched = new Map<string, Bits>();
  for (const { resource, from, to } of taken) {
    const free = touched.get(resource) ?? freeOf(resource).slice();
    touched.set(resource, free);
    clearRange(free, from, to);
  }
  const kinds = starts.kinds.map((kind) => ({
    ...kind,
    servers: kind.servers.map((server) => {
      const free = touched.get(server.id);
      return free === undefined ? server : { id: server.id, starts: startsFor(free, kind.uses) };
    }),
  }));
  const places = starts.places.slice();
  for (const { kind, servers } of kinds)
    if (kind !== 'practitioner') keepWhereAhead(places, anyOf(starts.grid.places, servers), 0);
  return {
    starts: { ...starts, kinds, places },
    freeOf: (resource) => (resource === undefined ? undefined : touched.get(resource)) ?? freeOf(resource),
  };
}
