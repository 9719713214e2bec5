import { describe, expect, it } from 'vitest';
import { repairInstance } from '../../bench/repair-clinic.ts';
import { solveWithHighs } from '../care/solve-with-highs.ts';
import { addDays, isoDate } from '../kernel/day.ts';
import { seeded } from '../kernel/random.ts';
import { dayAt } from '../kernel/time.ts';
import { openStarts } from './availability.ts';
import { holdingsOf, minuteOf, withoutOwn } from './holdings.ts';
import { brokenRules } from './kept-rules.ts';
import { plan } from './plan.ts';
import { firstRepair, repair } from './repair.ts';
import {
  type BookedCourse,
  DEFAULT_REPAIR_WEIGHTS,
  type Repair,
  type RepairRequest,
  UNPLACED_COST,
} from './repair-request.ts';
import { bookingsOf } from './repair-setup.ts';
import type { Busy, Clinic, Course, Session, Visit } from './request.ts';

const visit: Visit = {
  phases: [
    { name: 'numbing', minutes: 30, needs: [{ kind: 'room' }] },
    { name: 'needling', minutes: 30, needs: [{ kind: 'room' }, { kind: 'practitioner' }] },
  ],
};

const FIRST = isoDate('2027-01-04');
const DAYS = 13;

/** One room or two, three practitioners who work a few hours, and the first of them leaves. */
function tinyClinic(rooms: number): Clinic {
  const hours = [
    ['rn-0', 1, '09:00', '11:00'],
    ['rn-0', 4, '09:00', '11:00'],
    ['rn-1', 2, '09:00', '10:30'],
    ['rn-1', 4, '09:00', '10:30'],
    ['rn-2', 1, '10:00', '11:30'],
    ['rn-2', 5, '09:00', '10:00'],
  ] as const;
  return {
    timeZone: 'Europe/London',
    grainMinutes: 30,
    resources: [
      ...Array.from({ length: rooms }, (_, index) => ({ id: `room-${index}`, kind: 'room' as const })),
      ...['rn-0', 'rn-1', 'rn-2'].map((id) => ({ id, kind: 'practitioner' as const })),
    ],
    hours: hours.map(([resource, weekday, from, to]) => ({ resource, weekday, from, to })),
  };
}

function tinyInstance(seed: number): RepairRequest {
  const random = seeded(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const clinic = tinyClinic(1 + below(2));
  const busy: Busy[] = [];
  const courses: BookedCourse[] = [];
  for (let index = 0; index < 3; index += 1) {
    const course: Course = {
      sessions: 1 + below(2),
      gapDays: { min: 2, ideal: 3 + below(2), max: 8 },
      earliest: FIRST,
      latest: addDays(FIRST, DAYS),
      prefer: { weekdays: [1 + below(5)] },
    };
    const leaver = below(3) > 0;
    const resources = clinic.resources.filter(
      ({ id, kind }) => kind === 'room' || (id === 'rn-0') === leaver,
    );
    const hours = clinic.hours?.filter(({ resource }) => (resource === 'rn-0') === leaver);
    const answer = plan({ clinic: { ...clinic, resources, hours, busy }, visit, course });
    if (answer.status === 'infeasible') continue;
    const booked = answer.plans[0]?.sessions ?? [];
    busy.push(...bookingsOf(booked));
    courses.push({ id: `course-${index}`, visit, course, booked });
  }
  return { clinic: { ...clinic, busy }, courses, out: { resource: 'rn-0' }, withinDays: 7 };
}

/** A session with one free choice of resources at one start. */
type Way = { readonly session: Session; readonly cost: number };

const overlaps = (a: Session, b: Session): boolean =>
  holdingsOf(a).some((x) =>
    holdingsOf(b).some((y) => x.resource === y.resource && x.from < y.to && y.from < x.to),
  );

/** Every session that could be, with every choice of room and practitioner. */
function everySession(clinic: Clinic): Session[] {
  const rooms = clinic.resources.filter(({ kind }) => kind === 'room');
  const people = clinic.resources.filter(({ kind, id }) => kind === 'practitioner' && id !== 'rn-0');
  return rooms.flatMap((room) =>
    people.flatMap((person) => {
      const only = {
        ...clinic,
        resources: [room, person],
        hours: clinic.hours?.filter(({ resource }) => resource === person.id),
      };
      const busy = only.busy?.filter(({ resource }) => resource === room.id || resource === person.id);
      return openStarts({ clinic: { ...only, busy }, visit, from: FIRST, to: addDays(FIRST, DAYS) });
    }),
  );
}

const dayOf = (session: Session): number => Math.floor(minuteOf(session.start) / 1440);

/** Every way to keep a course, priced by the objective as it is written down. */
function everyCourse({ course, booked }: BookedCourse, sessions: readonly Session[]): Way[][] {
  const { moved, day } = DEFAULT_REPAIR_WEIGHTS;
  const gap = course.gapDays;
  if (gap === undefined || !('min' in gap)) return [];
  const ways: Way[][] = [];
  const extend = (chosen: readonly Way[]): void => {
    const was = booked[chosen.length];
    if (was === undefined) {
      ways.push([...chosen]);
      return;
    }
    const before = chosen.at(-1)?.session;
    for (const session of sessions) {
      const shift = Math.abs(dayOf(session) - dayOf(was));
      if (shift > 7) continue;
      const apart = before === undefined ? undefined : dayOf(session) - dayOf(before);
      if (apart !== undefined && (apart < gap.min || apart > gap.max)) continue;
      const weekday = ((dayOf(session) + 3) % 7) + 1;
      const cost =
        (session.start === was.start ? 0 : moved + day * shift) +
        (course.prefer?.weekdays?.includes(weekday) ? 0 : 5) +
        (apart === undefined
          ? dayOf(session) - dayOf({ ...session, start: `${FIRST}T00:00:00Z` })
          : 10 * Math.abs(apart - gap.ideal)) +
        (before !== undefined && before.practitioner !== session.practitioner ? 8 : 0);
      extend([...chosen, { session, cost }]);
    }
  };
  extend([]);
  return ways;
}

/** The least cost over every combination of ways that hold nothing twice. */
function leastByTrying(request: RepairRequest, affected: readonly BookedCourse[]): number {
  const others = request.courses.filter(({ id }) => !affected.some((course) => course.id === id));
  const busy = bookingsOf(others.flatMap(({ booked }) => booked));
  const sessions = everySession({ ...request.clinic, busy });
  const total = (way: readonly Way[]): number => way.reduce((sum, { cost }) => sum + cost, 0);
  const ways = affected.map((course) =>
    everyCourse(course, sessions)
      .map((way) => ({ cost: total(way), own: way.map(({ session }) => session) }))
      .sort((a, b) => a.cost - b.cost),
  );
  let least = Number.POSITIVE_INFINITY;
  const extend = (index: number, held: readonly Session[], cost: number): void => {
    const options = ways[index];
    if (options === undefined) least = Math.min(least, cost);
    for (const { own, cost: more } of options ?? []) {
      const rest = ways.slice(index + 1).reduce((sum, [cheapest]) => sum + (cheapest?.cost ?? 0), 0);
      if (cost + more + rest >= least) return;
      if (!own.some((a) => held.some((b) => overlaps(a, b))))
        extend(index + 1, [...held, ...own], cost + more);
    }
  };
  extend(0, [], 0);
  return least;
}

/** What a repair must never do, whatever it costs. */
function expectSound(request: RepairRequest, { courses, cost, bound }: Repair): void {
  const affected = new Map(courses.map((course) => [course.id, course]));
  const all = request.courses.map(
    (course) => affected.get(course.id) ?? { ...course, sessions: course.booked },
  );
  const sessions = all.flatMap((course) => course.sessions);
  for (const [index, session] of sessions.entries())
    for (const other of sessions.slice(index + 1)) expect(overlaps(session, other)).toBe(false);
  for (const booked of request.courses) {
    const repaired = affected.get(booked.id);
    if (repaired === undefined) continue;
    const done = booked.done ?? 0;
    expect(repaired.sessions.slice(0, done)).toEqual(booked.booked.slice(0, done));
    if (!repaired.placed) {
      expect(repaired.sessions).toEqual(booked.booked);
      continue;
    }
    const days = repaired.sessions.map(({ start }) => dayAt(start, request.clinic.timeZone));
    expect(brokenRules(booked.course, days)).toEqual([]);
    const later = repaired.sessions.slice(done);
    expect(
      later
        .flatMap((session) => holdingsOf(session))
        .some(({ resource }) => resource === request.out.resource),
    ).toBe(false);
  }
  expect(bound).toBeLessThanOrEqual(cost);
}

describe('a clinic-wide repair', () => {
  it('costs what a search through every combination finds, on tiny clinics', async () => {
    const solve = await solveWithHighs();
    let affected = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const request = tinyInstance(seed);
      const answer = repair(request, { solve, gap: 0 });
      expectSound(request, answer);
      expectSound(request, firstRepair(request));
      const ids = new Set(answer.courses.map(({ id }) => id));
      const touched = request.courses.filter(({ id }) => ids.has(id));
      if (touched.length === 0 || answer.courses.some(({ placed }) => !placed)) continue;
      affected += touched.length;
      const least = leastByTrying(request, touched);
      expect(answer.bound).toBeLessThanOrEqual(least + 1e-6);
      expect(answer.cost).toBeCloseTo(least, 6);
    }
    expect(affected).toBeGreaterThan(20);
  }, 120_000);

  it('moves nobody whom the resource does not concern, on a clinic of 88 courses, and is near its bound', async () => {
    const request = repairInstance(1);
    const started = performance.now();
    const solve = await solveWithHighs();
    const answer = repair(request, { solve, shouldStop: () => performance.now() - started > 60_000 });
    expectSound(request, answer);
    expect(answer.courses).toHaveLength(44);
    expect(answer.gap).toBeLessThan(0.001);
  }, 120_000);

  it('answers at once what it has when told to stop', async () => {
    const request = repairInstance(2);
    const answer = repair(request, { solve: await solveWithHighs(), shouldStop: () => true });
    expectSound(request, answer);
    expect(answer.cost).toBeLessThanOrEqual(firstRepair(request).cost);
  }, 120_000);

  it('leaves a course as booked when nothing can keep it, and says so', () => {
    const request = tinyInstance(1);
    const nobody = {
      ...request.clinic,
      hours: request.clinic.hours?.filter(({ resource }) => resource === 'rn-0'),
    };
    const answer = firstRepair({ ...request, clinic: nobody });
    expect(answer.courses.length).toBeGreaterThan(0);
    for (const course of answer.courses) {
      expect(course.placed).toBe(false);
      expect(course.cost).toBe(UNPLACED_COST);
    }
  });

  it('has nothing to do when nobody would have used the resource', async () => {
    const request = { ...tinyInstance(1), out: { resource: 'rn-0', from: '2028-01-01' } };
    expect(repair(request, { solve: await solveWithHighs() })).toEqual({
      courses: [],
      cost: 0,
      bound: 0,
      gap: 0,
    });
    expect(
      withoutOwn(
        request.clinic,
        request.courses.flatMap(({ booked }) => booked),
      ).busy,
    ).toEqual([]);
  });
});
