import { instantMs, MS_PER_MINUTE } from './clock.ts';
import type { Busy, Clinic, Session } from './request.ts';

/** A resource held by a session, in UTC minutes `[from, to)`. */
export type Holding = { readonly resource: string; readonly from: number; readonly to: number };

export const minuteOf = (instant: string): number => instantMs(instant) / MS_PER_MINUTE;

/** What a booked session holds, phase by phase. */
export const holdingsOf = (session: Session): readonly Holding[] =>
  session.phases.flatMap(({ start, end, resources }) =>
    resources.map((resource) => ({ resource, from: minuteOf(start), to: minuteOf(end) })),
  );

export const resourcesOf = (session: Session): ReadonlySet<string> =>
  new Set(session.phases.flatMap(({ resources }) => resources));

/** From the first minute a session holds a resource to the last. */
function spansByResource(sessions: readonly Session[]): ReadonlyMap<string, readonly Holding[]> {
  const spans = new Map<string, Holding[]>();
  for (const session of sessions)
    for (const resource of resourcesOf(session)) {
      const own = holdingsOf(session).filter((holding) => holding.resource === resource);
      const from = Math.min(...own.map((holding) => holding.from));
      const to = Math.max(...own.map((holding) => holding.to));
      spans.set(resource, [...(spans.get(resource) ?? []), { resource, from, to }]);
    }
  return spans;
}

/**
 * The clinic without the bookings that are these sessions' own. Nobody else can hold a resource inside the time a
 * session holds it, so a booking that lies inside such a time is that session's.
 */
export function withoutOwn(clinic: Clinic, sessions: readonly Session[]): Clinic {
  const spans = spansByResource(sessions);
  const isOwn = ({ resource, from, to }: Busy): boolean =>
    (spans.get(resource) ?? []).some((span) => span.from <= minuteOf(from) && minuteOf(to) <= span.to);
  return { ...clinic, busy: (clinic.busy ?? []).filter((line) => !isOwn(line)) };
}
