import type { IsoDate } from '../kernel/day.ts';
import { toEpochDay, weekdayOf } from '../kernel/day.ts';
import { addEvery, type Bits, emptyBits } from './bits.ts';
import { type Clinic, DEFAULT_GRAIN_MINUTES, type Visit } from './request.ts';
import { MINUTES_PER_DAY, type Stretch, utcAt, type ZoneLine, zoneLine } from './zone.ts';

/**
 * The part of a local day that lies in one stretch of the zone's clocks, in UTC minutes `[from, to)`. Most days are
 * one piece; a day whose clocks change is two, and a day may start at 01:00 or not exist at all.
 */
export type DayPiece = { readonly from: number; readonly to: number; readonly offset: number };

/** A local day on which a visit may start. */
export type GridDay = {
  readonly epochDay: number;
  /** 1 is Monday. */
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

const WEEKDAYS = 7;

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

/** The epoch days `[from, to)` on which a stretch's clocks are the only ones to be seen. */
function wholeDaysOf(line: ZoneLine, index: number): { readonly from: number; readonly to: number } {
  const localEnd = (stretch: Stretch | undefined): number =>
    (stretch?.to ?? Number.NEGATIVE_INFINITY) + (stretch?.offset ?? 0);
  const localStart = (stretch: Stretch | undefined): number =>
    (stretch?.from ?? Number.POSITIVE_INFINITY) + (stretch?.offset ?? 0);
  const own = line[index];
  const from = Math.max(localStart(own), localEnd(line[index - 1]));
  const to = Math.min(localEnd(own), localStart(line[index + 1]));
  return { from: Math.ceil(from / MINUTES_PER_DAY), to: Math.floor(to / MINUTES_PER_DAY) };
}

/** The pieces of so many days. Almost all are one whole piece, and are not looked for along the whole line. */
function piecesOfDays(line: ZoneLine, first: number, count: number): (readonly DayPiece[])[] {
  const pieces: (readonly DayPiece[])[] = new Array(count);
  for (const [index, { offset }] of line.entries()) {
    const whole = wholeDaysOf(line, index);
    for (let day = Math.max(first, whole.from); day < Math.min(first + count, whole.to); day += 1) {
      const from = day * MINUTES_PER_DAY - offset;
      pieces[day - first] = [{ from, to: from + MINUTES_PER_DAY, offset }];
    }
  }
  for (let index = 0; index < count; index += 1) pieces[index] ??= piecesOf(line, first + index);
  return pieces;
}

function daysOf(line: ZoneLine, from: IsoDate, count: number): GridDay[] {
  const first = toEpochDay(from);
  const weekday = weekdayOf(from) - 1;
  return piecesOfDays(line, first, count).map((pieces, index) => ({
    epochDay: first + index,
    weekday: ((weekday + index) % WEEKDAYS) + 1,
    pieces,
  }));
}

type Ruler = Pick<Grid, 'unit' | 'origin' | 'places' | 'days'>;

/** UTC minutes `[from, to)` whose first start is a whole number of grains after some midnight. */
type StartRun = { readonly from: number; readonly to: number };

/** The part of a day's piece that begins with its first start on the grain. */
function startRun(day: GridDay, piece: DayPiece, grain: number): StartRun {
  const sinceMidnight = piece.from + piece.offset - day.epochDay * MINUTES_PER_DAY;
  const wait = Math.ceil(sinceMidnight / grain) * grain - sinceMidnight;
  return { from: piece.from + wait, to: piece.to };
}

/** The runs of starts of all days; with a grain that divides the day, days that follow each other are one run. */
function startRuns(days: readonly GridDay[], grain: number): StartRun[] {
  const runs: StartRun[] = [];
  const divides = MINUTES_PER_DAY % grain === 0;
  for (const day of days)
    for (const piece of day.pieces) {
      const run = startRun(day, piece, grain);
      const last = runs.at(-1);
      const goesOn = divides && last !== undefined && last.to === run.from;
      if (goesOn && (run.from - last.from) % grain === 0)
        runs[runs.length - 1] = { from: last.from, to: run.to };
      else runs.push(run);
    }
  return runs;
}

function startsOn({ unit, origin, places, days }: Ruler, grain: number): Bits {
  const starts = emptyBits(places);
  for (const { from, to } of startRuns(days, grain))
    addEvery(starts, grain / unit, { from: (from - origin) / unit, to: Math.ceil((to - origin) / unit) });
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
  const reached = daysOf(line, from, lastReached - first + 1);
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
