import { fromEpochDay } from '../kernel/day.ts';
import { Temporal } from '../kernel/time.ts';

export const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;

/** A stretch of time `[from, to)` in which a zone's clocks keep one offset; all in minutes (UTC since 1970). */
export type Stretch = { readonly from: number; readonly to: number; readonly offset: number };

/** A zone's clocks over a horizon: stretches in order, touching, each with another offset than the one before. */
export type ZoneLine = readonly Stretch[];

const offsetMinutes = (moment: Temporal.ZonedDateTime): number =>
  moment.offsetNanoseconds / (MS_PER_MINUTE * 1e6);

function readYear(timeZone: string, year: number): Stretch[] {
  const at = (y: number) => Temporal.PlainDate.from({ year: y, month: 1, day: 1 }).toZonedDateTime('UTC');
  const end = at(year + 1).epochMilliseconds / MS_PER_MINUTE;
  const stretches: Stretch[] = [];
  let moment = at(year).withTimeZone(timeZone);
  let from = moment.epochMilliseconds / MS_PER_MINUTE;
  while (from < end) {
    const next = moment.getTimeZoneTransition('next');
    const to = next === null ? end : Math.min(end, next.epochMilliseconds / MS_PER_MINUTE);
    stretches.push({ from, to, offset: offsetMinutes(moment) });
    if (next === null) break;
    moment = next;
    from = to;
  }
  return stretches;
}

/** Zone histories are constants, and reading one costs milliseconds: each year of each zone is read once. */
const years = new Map<string, readonly Stretch[]>();

function yearOf(timeZone: string, year: number): readonly Stretch[] {
  const key = `${timeZone} ${year}`;
  const known = years.get(key);
  if (known !== undefined) return known;
  const read = readYear(timeZone, year);
  years.set(key, read);
  return read;
}

/** A zone's clocks from the year of the first epoch day to the year of the last, both whole. */
export function zoneLine(timeZone: string, firstDay: number, lastDay: number): ZoneLine {
  const yearAt = (day: number): number => Number(fromEpochDay(day).slice(0, 4));
  const line: Stretch[] = [];
  for (let year = yearAt(firstDay); year <= yearAt(lastDay); year += 1)
    for (const stretch of yearOf(timeZone, year)) {
      const before = line.at(-1);
      if (before?.offset === stretch.offset) line[line.length - 1] = { ...before, to: stretch.to };
      else line.push(stretch);
    }
  return line;
}

/**
 * The UTC minute at which a wall clock shows a local minute. In an hour that happens twice, the first of the two; in
 * one that never happens, as much later as the clocks jumped ('compatible' in Temporal's terms).
 */
export function utcAt(line: ZoneLine, local: number): number {
  let before = line[0]?.offset ?? 0;
  for (const { from, to, offset } of line) {
    if (local < to + offset) return local - (local < from + offset ? before : offset);
    before = offset;
  }
  return local - before;
}

/** The offset in force at a UTC minute. */
export function offsetAt(line: ZoneLine, utc: number): number {
  let offset = line[0]?.offset ?? 0;
  for (const stretch of line) if (stretch.from <= utc) offset = stretch.offset;
  return offset;
}
