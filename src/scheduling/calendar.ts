import { type Bits, clearRange, fullBits } from './bits.ts';
import { instantMs, isInstant, localMinutesOf, MS_PER_MINUTE, minutesOf } from './clock.ts';
import type { Grid, GridDay } from './grid.ts';
import type { Busy, Clinic, Closed, Hours } from './request.ts';
import { MINUTES_PER_DAY, utcAt, type ZoneLine } from './zone.ts';

/** Minutes `[from, to)`. */
type Span = { readonly from: number; readonly to: number };

const WEEKDAYS = 7;

/** Removes `[from, to)` in UTC minutes, rounded outward to whole places. */
const take = (bits: Bits, { origin, unit }: Grid, { from, to }: Span): void =>
  clearRange(bits, Math.floor((from - origin) / unit), Math.ceil((to - origin) / unit));

/** Joins spans that overlap or touch. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || last.to < span.from) result.push(span);
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}

type Week = readonly (readonly Span[])[];

/** The open spans of each weekday (index 1 to 7), in minutes since 00:00. */
const weekOf = (hours: readonly Hours[]): Week =>
  Array.from({ length: WEEKDAYS + 1 }, (_, weekday) =>
    joined(
      hours
        .filter((line) => line.weekday === weekday)
        .map((line) => ({ from: minutesOf(line.from), to: minutesOf(line.to) })),
    ),
  );

/** The open spans of a day whose clocks change, in UTC minutes and in order. */
function spansOn(grid: Grid, day: GridDay, spans: readonly Span[]): readonly Span[] {
  if (day.pieces.length === 0) return [];
  const midnight = day.epochDay * MINUTES_PER_DAY;
  return joined(
    spans
      .map(({ from, to }) => ({
        from: utcAt(grid.line, midnight + from),
        to: utcAt(grid.line, midnight + to),
      }))
      .filter(({ from, to }) => from < to),
  );
}

/** The UTC minute of a day's 00:00 when the day is 24 hours by one clock, as almost every day is. */
function plainMidnight({ pieces: [only, second] }: GridDay): number | undefined {
  const plain = only !== undefined && second === undefined && only.to - only.from === MINUTES_PER_DAY;
  return plain ? only.from : undefined;
}

/** Keeps only the hours of a week, by taking what lies between one open span and the next. */
function keepHours(bits: Bits, grid: Grid, week: Week): void {
  let closedFrom = grid.origin;
  for (const day of grid.reached) {
    const spans = week[day.weekday] ?? [];
    const midnight = plainMidnight(day);
    for (const span of midnight === undefined ? spansOn(grid, day, spans) : spans) {
      const from = span.from + (midnight ?? 0);
      if (from > closedFrom) take(bits, grid, { from: closedFrom, to: from });
      closedFrom = Math.max(closedFrom, span.to + (midnight ?? 0));
    }
  }
  take(bits, grid, { from: closedFrom, to: Number.MAX_SAFE_INTEGER });
}

/** The UTC minute of a time on the clinic's wall clock, or of an instant. */
export const wallOrInstant = (line: ZoneLine, text: string): number =>
  isInstant(text) ? instantMs(text) / MS_PER_MINUTE : utcAt(line, localMinutesOf(text));

/** What limits one resource, closures of the whole clinic apart. */
export type Limits = {
  readonly hours: readonly Hours[] | 'always';
  readonly closed: readonly Closed[];
  readonly busy: readonly Busy[];
};

/** The places for the whole of which a resource is free. */
export function freeBits(grid: Grid, limits: Limits): Bits {
  const bits = fullBits(grid.places);
  if (limits.hours !== 'always') keepHours(bits, grid, weekOf(limits.hours));
  for (const { from, to } of limits.closed)
    take(bits, grid, { from: wallOrInstant(grid.line, from), to: wallOrInstant(grid.line, to) });
  for (const { from, to } of limits.busy)
    take(bits, grid, { from: instantMs(from) / MS_PER_MINUTE, to: instantMs(to) / MS_PER_MINUTE });
  return bits;
}

/** The closures of the whole clinic: no phase of any visit lies in one, whatever it needs. */
export const wholeClinicClosed = (clinic: Clinic): readonly Closed[] =>
  (clinic.closed ?? []).filter(({ resource }) => resource === undefined);

function byResource<Line extends { readonly resource?: string | undefined }>(
  lines: readonly Line[] | undefined,
): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines ?? []) {
    if (line.resource === undefined) continue;
    const group = groups.get(line.resource);
    if (group === undefined) groups.set(line.resource, [line]);
    else group.push(line);
  }
  return groups;
}

/** The records of a clinic sorted by resource, once for all its resources. */
export function limitsByResource(clinic: Clinic): ReadonlyMap<string, Limits> {
  const hours = byResource(clinic.hours);
  const closed = byResource(clinic.closed);
  const busy = byResource(clinic.busy);
  return new Map(
    clinic.resources.map(({ id, kind }) => [
      id,
      {
        hours: hours.get(id) ?? (kind === 'practitioner' ? [] : 'always'),
        closed: closed.get(id) ?? [],
        busy: busy.get(id) ?? [],
      },
    ]),
  );
}
