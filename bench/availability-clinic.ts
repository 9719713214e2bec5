import { addDays, isoDate, weekdayOf } from '../src/kernel/day.ts';
import { seeded } from '../src/kernel/random.ts';
import { instantAt } from '../src/kernel/time.ts';
import { instantAtMinute, instantMs } from '../src/scheduling/clock.ts';
import type { Busy, Clinic, Closed, Hours } from '../src/scheduling/request.ts';

/** The clinic of W1: practitioners in two shifts, leave, and bookings that thin out with time. */
export const BERLIN = 'Europe/Berlin';
export const FIRST_DAY = isoDate('2027-01-04');
const LEAVE_DAYS = 7;
const LEAVES = 5;
const BOOKING_MINUTES = [30, 45, 60, 75, 90, 100];
const PAUSE_MINUTES = [0, 5, 10];

type Window = {
  readonly weekdays: readonly number[];
  readonly spans: readonly (readonly [string, string])[];
};

const SHIFTS: readonly [Window, Window] = [
  {
    weekdays: [1, 2, 3, 4, 5],
    spans: [
      ['08:00', '12:30'],
      ['13:00', '17:00'],
    ],
  },
  {
    weekdays: [2, 3, 4, 5, 6],
    spans: [
      ['10:00', '14:00'],
      ['14:30', '19:00'],
    ],
  },
];

export const shiftOf = (practitioner: number): Window => SHIFTS[practitioner % 2 === 0 ? 0 : 1];

export const practitionerId = (practitioner: number): string => `rn-${String(practitioner).padStart(2, '0')}`;

export const hoursOf = (practitioner: number): Hours[] =>
  shiftOf(practitioner).weekdays.flatMap((weekday) =>
    shiftOf(practitioner).spans.map(([from, to]) => ({
      resource: practitionerId(practitioner),
      weekday,
      from,
      to,
    })),
  );

/** Five weeks of leave a year as blocks of whole days, from the practitioner's own generator. */
export function leaveOf(practitioner: number, random: () => number): Closed[] {
  return Array.from({ length: LEAVES }, (_, index) => {
    const from = addDays(FIRST_DAY, 20 + 70 * index + Math.floor(40 * random()));
    return {
      resource: practitionerId(practitioner),
      from: `${from}T00:00`,
      to: `${addDays(from, LEAVE_DAYS)}T00:00`,
    };
  });
}

const pick = (from: readonly number[], random: () => number): number =>
  from[Math.floor(random() * from.length)] ?? 0;

/** Bookings walked through every window: the sooner the day, the fuller. */
function bookingsOf(practitioner: number, days: number, random: () => number): Busy[] {
  const bookings: Busy[] = [];
  for (let day = 0; day < days; day += 1) {
    const date = addDays(FIRST_DAY, day);
    if (!shiftOf(practitioner).weekdays.includes(weekdayOf(date))) continue;
    for (const [from, to] of shiftOf(practitioner).spans) {
      const end = instantMs(instantAt(date, to, BERLIN)) / 60_000;
      let at = instantMs(instantAt(date, from, BERLIN)) / 60_000;
      for (
        let minutes = pick(BOOKING_MINUTES, random);
        at + minutes <= end;
        minutes = pick(BOOKING_MINUTES, random)
      ) {
        if (random() < 0.1 + 0.8 * Math.exp(-day / 45))
          bookings.push({
            resource: practitionerId(practitioner),
            from: instantAtMinute(at),
            to: instantAtMinute(at + minutes),
          });
        at += minutes;
        if (random() < 0.3) at += pick(PAUSE_MINUTES, random);
      }
    }
  }
  return bookings;
}

export const generatorOf = (practitioner: number): (() => number) => seeded(20270104 + 7919 * practitioner);

export function availabilityClinic(practitioners: number, days: number): Clinic {
  const all = Array.from({ length: practitioners }, (_, index) => index);
  const generators = all.map(generatorOf);
  const random = (index: number): (() => number) => generators[index] ?? generatorOf(index);
  return {
    timeZone: BERLIN,
    grainMinutes: 15,
    resources: all.map((index) => ({ id: practitionerId(index), kind: 'practitioner' })),
    hours: all.flatMap(hoursOf),
    closed: all.flatMap((index) => leaveOf(index, random(index))),
    busy: all.flatMap((index) => bookingsOf(index, days, random(index))),
  };
}
