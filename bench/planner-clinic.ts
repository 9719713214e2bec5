import { addDays, isoDate, weekdayOf } from '../src/kernel/day.ts';
import { seeded } from '../src/kernel/random.ts';
import { instantAt } from '../src/kernel/time.ts';
import { instantAtMinute, instantMs } from '../src/scheduling/clock.ts';
import type { Busy, Clinic, Hours, PlanRequest, Resource, Visit } from '../src/scheduling/request.ts';
import {
  BERLIN,
  FIRST_DAY,
  generatorOf,
  hoursOf,
  leaveOf,
  practitionerId,
  shiftOf,
} from './availability-clinic.ts';

/** The clinic of W2: the practitioners of W1, and rooms and devices open Monday to Saturday, 08:00 to 19:00. */
export type Staffing = { readonly practitioners: number; readonly rooms: number; readonly devices: number };

const OPEN_WEEKDAYS = [1, 2, 3, 4, 5, 6];

/** 35 + 30 + 15 + 10 minutes: the room throughout, the device from needling on, the practitioner for needling. */
export const STAGED_VISIT: Visit = {
  phases: [
    { name: 'numbing', minutes: 35, needs: [{ kind: 'room' }] },
    {
      name: 'needling',
      minutes: 30,
      needs: [{ kind: 'room' }, { kind: 'practitioner' }, { kind: 'device' }],
    },
    { name: 'recovery', minutes: 15, needs: [{ kind: 'room' }, { kind: 'device' }] },
    { name: 'cleaning', minutes: 10, needs: [{ kind: 'room' }, { kind: 'device' }] },
  ],
};

const NEEDLING_FROM = 35;
const NEEDLING_TO = 65;
const VISIT_MINUTES = 90;

const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index).padStart(2, '0')}`);

function staffOf({ practitioners, rooms, devices }: Staffing): Resource[] {
  return [
    ...ids('room', rooms).map((id): Resource => ({ id, kind: 'room' })),
    ...ids('pen', devices).map((id): Resource => ({ id, kind: 'device' })),
    ...Array.from(
      { length: practitioners },
      (_, index): Resource => ({ id: practitionerId(index), kind: 'practitioner' }),
    ),
  ];
}

type Interval = readonly [from: number, to: number];

/** Takes an interval on the first of some resources that is free, or on none. */
function takeFirst(
  taken: Map<string, Interval[]>,
  from: readonly string[],
  [start, end]: Interval,
): string | undefined {
  const free = from.find((id) => !(taken.get(id) ?? []).some(([a, b]) => a < end && start < b));
  return free;
}

/** Fills a clinic with staged visits, as full as W1: at each turn of each practitioner a visit, if all is free. */
function visitsOf(staffing: Staffing, days: number): Busy[] {
  const random = seeded(20270104);
  const busy: Busy[] = [];
  const rooms = ids('room', staffing.rooms);
  const devices = ids('pen', staffing.devices);
  const hold = (taken: Map<string, Interval[]>, resource: string, span: Interval): void => {
    taken.set(resource, [...(taken.get(resource) ?? []), span]);
    busy.push({ resource, from: instantAtMinute(span[0]), to: instantAtMinute(span[1]) });
  };
  for (let day = 0; day < days; day += 1) {
    const date = addDays(FIRST_DAY, day);
    const taken = new Map<string, Interval[]>();
    for (let index = 0; index < staffing.practitioners; index += 1) {
      if (!shiftOf(index).weekdays.includes(weekdayOf(date))) continue;
      for (const [from, to] of shiftOf(index).spans) {
        const close = instantMs(instantAt(date, to, BERLIN)) / 60_000;
        let at = instantMs(instantAt(date, from, BERLIN)) / 60_000 + 5 * Math.floor(3 * random());
        for (; at + 30 <= close; at += 30 + 5 * Math.floor(4 * random())) {
          if (random() >= 0.1 + 0.8 * Math.exp(-day / 45)) continue;
          const start = at - NEEDLING_FROM;
          const room = takeFirst(taken, rooms, [start, start + VISIT_MINUTES]);
          const device = takeFirst(taken, devices, [at, start + VISIT_MINUTES]);
          if (room === undefined || device === undefined) continue;
          hold(taken, room, [start, start + VISIT_MINUTES]);
          hold(taken, device, [at, start + VISIT_MINUTES]);
          hold(taken, practitionerId(index), [at, start + NEEDLING_TO]);
        }
      }
    }
  }
  return busy;
}

export function stagedClinic(staffing: Staffing, days: number): Clinic {
  const resources = staffOf(staffing);
  const open = resources
    .filter(({ kind }) => kind !== 'practitioner')
    .flatMap(({ id }) =>
      OPEN_WEEKDAYS.map((weekday): Hours => ({ resource: id, weekday, from: '08:00', to: '19:00' })),
    );
  const all = Array.from({ length: staffing.practitioners }, (_, index) => index);
  return {
    timeZone: BERLIN,
    grainMinutes: 5,
    resources,
    hours: [...open, ...all.flatMap(hoursOf)],
    closed: all.flatMap((index) => leaveOf(index, generatorOf(index))),
    busy: visitsOf(staffing, days),
  };
}

/** Twelve sessions, a month apart, with a holiday and a preference, and two alternatives. */
export function courseRequest(clinic: Clinic, days: number): PlanRequest {
  return {
    clinic,
    visit: STAGED_VISIT,
    course: {
      sessions: 12,
      gapDays: { min: 21, ideal: 28, max: 35 },
      earliest: FIRST_DAY,
      latest: addDays(FIRST_DAY, days - 1),
      blackouts: [
        {
          from: isoDate('2027-07-10'),
          to: isoDate('2027-07-24'),
          daysBefore: 14,
          daysAfter: 3,
          why: 'a holiday',
        },
      ],
      prefer: { weekdays: [2, 4], from: '16:00', to: '19:00' },
    },
    alternatives: 2,
  };
}
