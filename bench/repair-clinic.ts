import { addDays, isoDate } from '../src/kernel/day.ts';
import { seeded } from '../src/kernel/random.ts';
import { plan } from '../src/scheduling/plan.ts';
import type { BookedCourse, RepairRequest } from '../src/scheduling/repair-request.ts';
import { bookingsOf } from '../src/scheduling/repair-setup.ts';
import type { Busy, Clinic, Course, Visit } from '../src/scheduling/request.ts';

/** The clinic of W3: 3 practitioners, 3 rooms, 2 devices, 88 planned courses in 240 days; one practitioner leaves. */
const FIRST_DAY = isoDate('2027-01-04');
const DAYS = 240;
const COURSES = 88;
const LEAVES_ON_DAY = 30;

const WEEKDAYS = [1, 2, 3, 4, 5, 6];

export const REPAIR_VISIT: Visit = {
  phases: [
    { name: 'numbing', minutes: 35, needs: [{ kind: 'room' }] },
    {
      name: 'needling',
      minutes: 30,
      needs: [{ kind: 'room' }, { kind: 'practitioner' }, { kind: 'device' }],
    },
    { name: 'recovery', minutes: 15, needs: [{ kind: 'room' }] },
    { name: 'cleaning', minutes: 10, needs: [{ kind: 'room' }, { kind: 'device' }] },
  ],
};

/** The one who leaves works every day; the two who stay three half days each, and are half booked. */
const HOURS = [
  ['rn-0', WEEKDAYS, '09:00', '15:00'],
  ['rn-1', [1, 3, 5], '09:00', '12:00'],
  ['rn-2', [2, 4, 6], '12:00', '15:00'],
] as const;

const clinic: Clinic = {
  timeZone: 'Europe/Berlin',
  grainMinutes: 15,
  resources: [
    ...['room-0', 'room-1', 'room-2'].map((id) => ({ id, kind: 'room' as const })),
    ...['pen-0', 'pen-1'].map((id) => ({ id, kind: 'device' as const })),
    ...HOURS.map(([id]) => ({ id, kind: 'practitioner' as const })),
  ],
  hours: [
    ...HOURS.flatMap(([resource, weekdays, from, to]) =>
      weekdays.map((weekday) => ({ resource, weekday, from, to })),
    ),
    ...['room-0', 'room-1', 'room-2'].flatMap((resource) =>
      WEEKDAYS.map((weekday) => ({ resource, weekday, from: '08:00', to: '18:00' })),
    ),
  ],
};

/** The clinic as one practitioner, or the others, would book it. */
const withOnly = (busy: readonly Busy[], leaver: boolean): Clinic => ({
  ...clinic,
  busy,
  resources: clinic.resources.filter(({ id, kind }) => kind !== 'practitioner' || (id === 'rn-0') === leaver),
  hours: (clinic.hours ?? []).filter(
    ({ resource }) => !resource.startsWith('rn') || (resource === 'rn-0') === leaver,
  ),
});

/** Books the courses one after the other; every second one with the practitioner who will leave. */
export function repairInstance(seed: number): RepairRequest {
  const random = seeded(seed);
  const below = (count: number): number => Math.floor(count * random());
  const busy: Busy[] = [];
  const courses: BookedCourse[] = [];
  for (let index = 0; index < COURSES; index += 1) {
    const sessions = 4 + below(3);
    const course: Course = {
      sessions,
      gapDays: { min: 21, ideal: 28, max: 42 },
      earliest: addDays(FIRST_DAY, below(LEAVES_ON_DAY + 20)),
      latest: addDays(FIRST_DAY, DAYS - 1),
      prefer: { weekdays: [1 + below(6), 1 + below(6)], from: '09:00', to: '15:00' },
    };
    const answer = plan({ clinic: withOnly(busy, index % 2 === 0), visit: REPAIR_VISIT, course });
    if (answer.status === 'infeasible') continue;
    const booked = answer.plans[0]?.sessions ?? [];
    busy.push(...bookingsOf(booked));
    const leaving = addDays(FIRST_DAY, LEAVES_ON_DAY);
    const done = booked.filter(({ start }) => start < leaving).length;
    courses.push({
      id: `course-${String(index).padStart(2, '0')}`,
      visit: REPAIR_VISIT,
      course,
      booked,
      done,
    });
  }
  return {
    clinic: { ...clinic, busy },
    courses,
    out: { resource: 'rn-0', from: addDays(FIRST_DAY, LEAVES_ON_DAY) },
  };
}
