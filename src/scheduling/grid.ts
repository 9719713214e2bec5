import type { IsoDate } from '../kernel/day.ts';
import { fromEpochDay, toEpochDay, weekdayOf } from '../kernel/day.ts';
import { addBit, type Bits, emptyBits } from './bits.ts';
import { type Clinic, DEFAULT_GRAIN_MINUTES, type Visit } from './request.ts';
import { MINUTES_PER_DAY, utcAt, type ZoneLine, zoneLine } from './zone.ts';

/**
 * The part of a local day that lies in one stretch of the zone's clocks, in UTC minutes `[from, to)`. Most days are
 * one piece; a day whose clocks change is two, and a day may start at 01:00 or not exist at all.
 */
export type DayPiece = { readonly from: number; readonly to: number; readonly offset: number };

/** A local day on which a visit may start. */
export type GridDay = {
  readonly epochDay: number;
  readonly date: IsoDate;
  readonly weekday: number;
  readonly pieces: readonly DayPiece[];
};

/**
 * Time cut into places of `unit` minutes. The unit divides the grain, every phase, the day and every shift of the
 * clocks, so each possible start and each phase boundary falls between two places, in any zone: rounding what is
 * taken outward to whole places loses nothing.
 */
export type Grid = {
  readonly timeZone: string;
  readonly line: ZoneLine;
  readonly unit: number;
  /** UTC minute at which place 0 begins: the start of the first day. */
  readonly origin: number;
  readonly places: number;
  readonly days: readonly GridDay[];
  /** The same days and those after them that the last visit may still reach. */
  readonly reached: readonly GridDay[];
  /** Places at which a visit may start: on the grain, on one of the days. */
  readonly starts: Bits;
};

/** The days on which visits may start, and UTC minutes that must fall between two places besides. */
export type Horizon = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly through?: readonly number[] | undefined;
};

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);

export const visitMinutes = (visit: Visit): number =>
  visit.phases.reduce((sum, phase) => sum + phase.minutes, 0);

function unitOf(grain: number, visit: Visit, line: ZoneLine): number {
  const shifts = line.map((stretch) => stretch.offset - (line[0]?.offset ?? 0));
  const lengths = [grain, ...visit.phases.map((phase) => phase.minutes), ...shifts];
  return lengths.reduce(greatestCommonDivisor, MINUTES_PER_DAY);
}

function piecesOf(line: ZoneLine, epochDay: number): DayPiece[] {
  const pieces: DayPiece[] = [];
  for (const { from, to, offset } of line) {
    const start = Math.max(from, epochDay * MINUTES_PER_DAY - offset);
    const end = Math.min(to, (epochDay + 1) * MINUTES_PER_DAY - offset);
    if (start < end) pieces.push({ from: start, to: end, offset });
  }
  return pieces;
}

function daysOf(line: ZoneLine, first: number, last: number): GridDay[] {
  const days: GridDay[] = [];
  for (let epochDay = first; epochDay <= last; epochDay += 1) {
    const date = fromEpochDay(epochDay);
    days.push({ epochDay, date, weekday: weekdayOf(date), pieces: piecesOf(line, epochDay) });
  }
  return days;
}

type Ruler = Pick<Grid, 'unit' | 'origin' | 'places' | 'days'>;

function startsOn(ruler: Ruler, grain: number): Bits {
  const starts = emptyBits(ruler.places);
  const step = grain / ruler.unit;
  for (const day of ruler.days)
    for (const piece of day.pieces) {
      const sinceMidnight = piece.from + piece.offset - day.epochDay * MINUTES_PER_DAY;
      const wait = Math.ceil(sinceMidnight / grain) * grain - sinceMidnight;
      const end = Math.ceil((piece.to - ruler.origin) / ruler.unit);
      for (let at = (piece.from + wait - ruler.origin) / ruler.unit; at < end; at += step) addBit(starts, at);
    }
  return starts;
}

/** The grid on which visits may start from day `from` to day `to`; it reaches as far as the last of them may last. */
export function gridOf(clinic: Clinic, visit: Visit, { from, to, through = [] }: Horizon): Grid {
  const first = toEpochDay(from);
  const last = toEpochDay(to);
  const lastReached = last + 1 + Math.ceil(visitMinutes(visit) / MINUTES_PER_DAY);
  const line = zoneLine(clinic.timeZone, first - 2, lastReached + 2);
  const grain = clinic.grainMinutes ?? DEFAULT_GRAIN_MINUTES;
  const origin = utcAt(line, first * MINUTES_PER_DAY);
  const unit = through
    .map((minute) => minute - origin)
    .reduce(greatestCommonDivisor, unitOf(grain, visit, line));
  const end = utcAt(line, (last + 1) * MINUTES_PER_DAY) + visitMinutes(visit);
  const reached = daysOf(line, first, lastReached);
  const days = reached.slice(0, last - first + 1);
  const places = Math.max(0, Math.ceil((end - origin) / unit));
  const starts = startsOn({ unit, origin, places, days }, grain);
  return { timeZone: clinic.timeZone, line, unit, origin, places, days, reached, starts };
}

/** The UTC minute at which a place begins. */
export const minuteAt = (grid: Grid, place: number): number => grid.origin + place * grid.unit;

/** The first place that begins at a UTC minute or later. */
export const placeFrom = (grid: Grid, minute: number): number =>
  Math.ceil((minute - grid.origin) / grid.unit);
