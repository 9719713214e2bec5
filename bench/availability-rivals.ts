import { getSlots } from 'slot-calculator';
import { addDays, type IsoDate, weekdayOf } from '../src/kernel/day.ts';
import { instantAt } from '../src/kernel/time.ts';
import { instantMs } from '../src/scheduling/clock.ts';
import type { Clinic } from '../src/scheduling/request.ts';

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MINUTE_MS = 60_000;

export type Question = {
  readonly clinic: Clinic;
  readonly from: IsoDate;
  readonly days: number;
  readonly minutes: number;
};

type Interval = readonly [from: number, to: number];

/** What a practitioner cannot be booked in, as intervals in milliseconds. */
function takenBy({ clinic }: Question, resource: string): Interval[] {
  const closed = (clinic.closed ?? [])
    .filter((line) => line.resource === resource)
    .map(
      (line): Interval => [
        instantMs(instantAt(line.from.slice(0, 10) as IsoDate, line.from.slice(11), clinic.timeZone)),
        instantMs(instantAt(line.to.slice(0, 10) as IsoDate, line.to.slice(11), clinic.timeZone)),
      ],
    );
  const busy = (clinic.busy ?? [])
    .filter((line) => line.resource === resource)
    .map((line): Interval => [instantMs(line.from), instantMs(line.to)]);
  return [...closed, ...busy];
}

/** The plain way: for every practitioner, day, window and quarter of an hour, look through everything taken. */
export function plainStarts(question: Question): Map<string, number[]> {
  const { clinic, from, days, minutes } = question;
  const grain = (clinic.grainMinutes ?? 5) * MINUTE_MS;
  const starts = new Map<string, number[]>();
  for (const { id } of clinic.resources) {
    const taken = takenBy(question, id);
    const found: number[] = [];
    for (let day = 0; day < days; day += 1) {
      const date = addDays(from, day);
      for (const line of clinic.hours ?? []) {
        if (line.resource !== id || line.weekday !== weekdayOf(date)) continue;
        const close = instantMs(instantAt(date, line.to, clinic.timeZone));
        const open = instantMs(instantAt(date, line.from, clinic.timeZone));
        for (let at = open; at + minutes * MINUTE_MS <= close; at += grain)
          if (!taken.some(([a, b]) => a < at + minutes * MINUTE_MS && at < b)) found.push(at / MINUTE_MS);
      }
    }
    starts.set(
      id,
      found.sort((a, b) => a - b),
    );
  }
  return starts;
}

/** The npm package of that purpose. It steps by the length of the visit, not by quarters: a coarser question. */
export function slotCalculator({ clinic, from, days, minutes }: Question): number {
  let slots = 0;
  const bounds = {
    from: instantAt(from, '00:00', clinic.timeZone),
    to: instantAt(addDays(from, days), '00:00', clinic.timeZone),
  };
  for (const { id } of clinic.resources) {
    const { availableSlots } = getSlots({
      ...bounds,
      duration: minutes,
      availability: (clinic.hours ?? [])
        .filter((line) => line.resource === id)
        .map((line) => ({
          day: DAY_NAMES[line.weekday - 1] ?? '',
          from: line.from,
          to: line.to,
          timezone: clinic.timeZone,
        })),
      unavailability: [
        ...(clinic.busy ?? []).filter((line) => line.resource === id),
        ...(clinic.closed ?? [])
          .filter((line) => line.resource === id)
          .map((line) => ({
            from: instantAt(line.from.slice(0, 10) as IsoDate, '00:00', clinic.timeZone),
            to: instantAt(line.to.slice(0, 10) as IsoDate, '00:00', clinic.timeZone),
          })),
      ].map((line) => ({ from: line.from, to: line.to })),
    });
    slots += availableSlots.length;
  }
  return slots;
}
