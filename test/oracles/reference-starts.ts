import { Temporal } from 'temporal-polyfill';
import type { Clinic, PlanRequest, Resource, ResourceKind, Visit } from '../../src/scheduling/request.ts';

/**
 * Free starts found the slow way: minute by minute and through Temporal alone, sharing no line with the planner.
 * Everything is in minutes since 1970.
 */
export type ReferenceStart = {
  readonly at: number;
  /** Days since 1970 of the local day. */
  readonly day: number;
  readonly weekday: number;
  readonly minuteOfDay: number;
  /** The free resources of each kind the visit needs. */
  readonly free: ReadonlyMap<ResourceKind, readonly string[]>;
};

export type Interval = readonly [from: number, to: number];

const MINUTE_MS = 60_000;
const DAY = 1440;
const QUARTER = 15;

const instantMinute = (text: string): number => Temporal.Instant.from(text).epochMilliseconds / MINUTE_MS;

const wallMinute = (text: string, zone: string): number =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds / MINUTE_MS;

const epochDay = (date: string): number => Temporal.PlainDate.from('1970-01-01').until(date).days;

const offsets = new Map<string, number>();

/** The zone's offset in a quarter of an hour; no zone tested here changes its clocks within one. */
function offsetAt(minute: number, zone: string): number {
  const quarter = Math.floor(minute / QUARTER) * QUARTER;
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const found =
    Temporal.Instant.fromEpochMilliseconds(quarter * MINUTE_MS).toZonedDateTimeISO(zone).offsetNanoseconds /
    (MINUTE_MS * 1e6);
  offsets.set(key, found);
  return found;
}

/** The open time of a resource, overlapping and touching hours joined; null when it is always open. */
function openTime(clinic: Clinic, resource: Resource, days: Interval): Interval[] | null {
  const lines = (clinic.hours ?? []).filter((line) => line.resource === resource.id);
  if (lines.length === 0) return resource.kind === 'practitioner' ? [] : null;
  const spans: Interval[] = [];
  for (let day = days[0]; day <= days[1]; day += 1) {
    const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
    const endOf = (to: string): string =>
      to === '24:00' ? `${date.add({ days: 1 })}T00:00` : `${date}T${to}`;
    for (const line of lines)
      if (line.weekday === date.dayOfWeek)
        spans.push([
          wallMinute(`${date}T${line.from}`, clinic.timeZone),
          wallMinute(endOf(line.to), clinic.timeZone),
        ]);
  }
  const open: Interval[] = [];
  for (const [from, to] of spans.filter(([a, b]) => a < b).sort((a, b) => a[0] - b[0])) {
    const last = open.at(-1);
    if (last !== undefined && from <= last[1]) open[open.length - 1] = [last[0], Math.max(last[1], to)];
    else open.push([from, to]);
  }
  return open;
}

/** The time a resource is closed or booked. */
function takenTime(clinic: Clinic, resource: Resource): Interval[] {
  const zone = clinic.timeZone;
  const closed = (clinic.closed ?? [])
    .filter((line) => line.resource === undefined || line.resource === resource.id)
    .map((line): Interval => [wallMinute(line.from, zone), wallMinute(line.to, zone)]);
  const busy = (clinic.busy ?? [])
    .filter((line) => line.resource === resource.id)
    .map((line): Interval => [instantMinute(line.from), instantMinute(line.to)]);
  return [...closed, ...busy];
}

type Calendar = { readonly open: Interval[] | null; readonly taken: Interval[] };

const isFree = ({ open, taken }: Calendar, [from, to]: Interval): boolean =>
  (open === null || open.some(([a, b]) => a <= from && to <= b)) &&
  !taken.some(([a, b]) => a < to && from < b);

/** Whether a resource, or with none named the clinic as a whole, is free from one minute to another. */
export function isFreeBetween(clinic: Clinic, id: string, [from, to]: Interval): boolean {
  const resource = clinic.resources.find((other) => other.id === id);
  if (resource === undefined) return false;
  const day = Math.floor(from / DAY);
  const calendar = {
    open: openTime(clinic, resource, [day - 2, day + 3]),
    taken: takenTime(clinic, resource),
  };
  return isFree(calendar, [from, to]);
}

/** The times at which a visit that starts at 0 holds each kind, phase by phase. */
function holds(visit: Visit): Map<ResourceKind, { spans: Interval[]; skills: string[] }> {
  const byKind = new Map<ResourceKind, { spans: Interval[]; skills: string[] }>();
  let at = 0;
  for (const phase of visit.phases) {
    for (const need of phase.needs) {
      const entry = byKind.get(need.kind) ?? { spans: [], skills: [] };
      byKind.set(need.kind, entry);
      entry.spans.push([at, at + phase.minutes]);
      if (need.skill !== undefined) entry.skills.push(need.skill);
    }
    at += phase.minutes;
  }
  return byKind;
}

export type Question = Pick<PlanRequest, 'clinic' | 'visit'> & { readonly from: string; readonly to: string };

/** Every free start on days `from` to `to`, in order. */
export function referenceStarts({ clinic, visit, from, to }: Question): ReferenceStart[] {
  const first = epochDay(from);
  const last = epochDay(to);
  const grain = clinic.grainMinutes ?? 5;
  const kinds = [...holds(visit)].map(([kind, { spans, skills }]) => ({
    kind,
    spans,
    servers: clinic.resources
      .filter((resource) => resource.kind === kind)
      .filter((resource) => skills.every((skill) => (resource.skills ?? []).includes(skill)))
      .map((resource) => ({
        id: resource.id,
        open: openTime(clinic, resource, [first - 1, last + 3]),
        taken: takenTime(clinic, resource),
      })),
  }));
  const starts: ReferenceStart[] = [];
  for (let at = (first - 1) * DAY; at < (last + 2) * DAY; at += 1) {
    const local = at + offsetAt(at, clinic.timeZone);
    const day = Math.floor(local / DAY);
    const minuteOfDay = local - day * DAY;
    if (day < first || day > last || minuteOfDay % grain !== 0) continue;
    const free = new Map<ResourceKind, string[]>();
    for (const { kind, spans, servers } of kinds) {
      const able = servers.filter((server) => spans.every(([a, b]) => isFree(server, [at + a, at + b])));
      free.set(kind, able.map(({ id }) => id).sort());
    }
    if ([...free.values()].every((ids) => ids.length > 0))
      starts.push({ at, day, weekday: ((((day + 3) % 7) + 7) % 7) + 1, minuteOfDay, free });
  }
  return starts;
}
