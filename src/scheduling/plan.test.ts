import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { bestPlans } from '../../test/oracles/brute-force.ts';
import { MEDIUM, randomRequest, SMALL } from '../../test/oracles/instances.ts';
import { leastCostBySolver, slotModel } from '../../test/oracles/slot-model.ts';
import { addDays, daysBetween, isoDate } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { instantMs } from './clock.ts';
import { gapRules } from './course-rules.ts';
import { plan } from './plan.ts';
import type { Plan, PlanRequest, Session } from './request.ts';

const needling = [
  { name: 'numbing', minutes: 45, needs: [{ kind: 'room' as const }] },
  {
    name: 'needling',
    minutes: 30,
    needs: [
      { kind: 'room' as const },
      { kind: 'practitioner' as const, skill: 'microneedling' },
      { kind: 'device' as const },
    ],
  },
  { name: 'recovery', minutes: 15, needs: [{ kind: 'room' as const }] },
  { name: 'cleaning', minutes: 10, needs: [{ kind: 'room' as const }, { kind: 'device' as const }] },
];

/** Two practitioners, Mondays and Thursdays; the patient likes Thursday evenings. */
const request: PlanRequest = {
  clinic: {
    timeZone: 'America/New_York',
    resources: [
      { id: 'room-1', kind: 'room' },
      { id: 'pen-1', kind: 'device' },
      { id: 'rn-1', kind: 'practitioner', skills: ['microneedling'] },
      { id: 'rn-2', kind: 'practitioner', skills: ['microneedling'] },
    ],
    hours: [
      { resource: 'rn-1', weekday: 1, from: '09:00', to: '17:00' },
      { resource: 'rn-2', weekday: 4, from: '12:00', to: '20:00' },
    ],
  },
  visit: { phases: needling },
  course: {
    sessions: 3,
    gapDays: { min: 28, ideal: 28, max: 42 },
    earliest: isoDate('2026-12-01'),
    latest: isoDate('2027-09-01'),
    prefer: { weekdays: [4], from: '16:00', to: '19:00' },
  },
};

const plansOf = (asked: PlanRequest): readonly Plan[] => {
  const answer = plan(asked);
  return answer.status === 'optimal' ? answer.plans : [];
};

const startsOf = ({ sessions }: Plan): string[] => sessions.map(({ start }) => start);

const minuteOf = (instant: string): number => instantMs(instant) / 60_000;

/** The resource of each kind of a session, in the order in which the visit first names the kinds. */
function idsOf(session: Session, { visit }: PlanRequest): (string | undefined)[] {
  const byKind = new Map(
    visit.phases.flatMap(({ needs }, phase) =>
      needs.map(({ kind }, need) => [kind, session.phases[phase]?.resources[need]] as const),
    ),
  );
  return [...byKind.values()];
}

describe('a planned course', () => {
  it('places every session, with every phase and the resources it holds', () => {
    const [best] = plansOf(request);
    expect(best?.cost).toBe(2);
    expect(best?.parts).toEqual({ gap: 0, delay: 2, preference: 0, continuity: 0 });
    expect(best?.sessions[0]).toEqual({
      start: '2026-12-03T21:00:00Z',
      end: '2026-12-03T22:40:00Z',
      practitioner: 'rn-2',
      phases: [
        {
          name: 'numbing',
          start: '2026-12-03T21:00:00Z',
          end: '2026-12-03T21:45:00Z',
          resources: ['room-1'],
        },
        {
          name: 'needling',
          start: '2026-12-03T21:45:00Z',
          end: '2026-12-03T22:15:00Z',
          resources: ['room-1', 'rn-2', 'pen-1'],
        },
        {
          name: 'recovery',
          start: '2026-12-03T22:15:00Z',
          end: '2026-12-03T22:30:00Z',
          resources: ['room-1'],
        },
        {
          name: 'cleaning',
          start: '2026-12-03T22:30:00Z',
          end: '2026-12-03T22:40:00Z',
          resources: ['room-1', 'pen-1'],
        },
      ],
    });
    expect(best?.sessions.map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-12-03',
      '2026-12-31',
      '2027-01-28',
    ]);
  });

  it('keeps the wall clock through a clock change: 16:00 is 21:00Z in winter and 20:00Z in summer', () => {
    const spring = { ...request, course: { ...request.course, earliest: isoDate('2027-02-22') } };
    expect(plansOf(spring).map(startsOf)).toEqual([
      ['2027-02-25T21:00:00Z', '2027-03-25T20:00:00Z', '2027-04-22T20:00:00Z'],
    ]);
  });

  it('answers alternatives that differ from each better one in some day, in order of cost', () => {
    const plans = plansOf({ ...request, alternatives: 4 });
    expect(plans.map(({ cost }) => cost)).toEqual([2, 9, 16, 21, 23]);
    const days = plans.map(({ sessions }) =>
      sessions.map(({ start }) => dayAt(start, 'America/New_York')).join(),
    );
    expect(new Set(days).size).toBe(5);
  });

  it('keeps a blackout with its days before and after free of sessions', () => {
    const blackouts = [
      { from: isoDate('2027-01-10'), to: isoDate('2027-01-12'), daysBefore: 14, daysAfter: 3 },
    ];
    const [best] = plansOf({ ...request, course: { ...request.course, blackouts } });
    expect(best?.sessions.map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-12-24',
      '2027-01-21',
      '2027-02-18',
    ]);
    expect(best?.parts).toEqual({ gap: 0, delay: 23, preference: 0, continuity: 0 });
  });

  it('pays for a change of practitioner, and only for a change', () => {
    const weights = { gap: 0, delay: 0, preference: 5, continuity: 8 };
    const course = { ...request.course, weights, prefer: { weekdays: [1] } };
    const closed = [{ resource: 'rn-1', from: '2026-12-20T00:00', to: '2027-09-02T00:00' }];
    const [best] = plansOf({ ...request, clinic: { ...request.clinic, closed }, course });
    expect(best?.sessions.map(({ practitioner }) => practitioner)).toEqual(['rn-2', 'rn-2', 'rn-2']);
    expect(best?.parts).toEqual({ gap: 0, delay: 0, preference: 15, continuity: 0 });
  });

  it('adds decimal weights exactly', () => {
    const weights = { gap: 0.1, delay: 0.1, preference: 0.2, continuity: 0.3 };
    const course = { ...request.course, weights, earliest: isoDate('2026-12-04') };
    expect(plansOf({ ...request, course })[0]?.cost).toBe(0.6);
  });

  it('needs no practitioner when no phase asks for one', () => {
    const visit = { phases: [{ name: 'review', minutes: 20, needs: [{ kind: 'room' as const }] }] };
    const [best] = plansOf({ ...request, visit, course: { ...request.course, prefer: undefined } });
    expect(best?.sessions[0]).toEqual({
      start: '2026-12-01T05:00:00Z',
      end: '2026-12-01T05:20:00Z',
      phases: [
        { name: 'review', start: '2026-12-01T05:00:00Z', end: '2026-12-01T05:20:00Z', resources: ['room-1'] },
      ],
    });
  });

  it('gives the same answer every time, whatever the order of the records', () => {
    const { clinic } = request;
    const shuffled = {
      ...clinic,
      resources: clinic.resources.toReversed(),
      hours: clinic.hours?.toReversed(),
    };
    const asked = { ...request, alternatives: 5 };
    expect(plan({ ...asked, clinic: shuffled })).toEqual(plan(asked));
  });

  it('moves with its request by whole weeks where no clock changes', () => {
    const utc = { ...request, clinic: { ...request.clinic, timeZone: 'UTC' } };
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), (weeks) => {
        const course = {
          ...utc.course,
          earliest: addDays(utc.course.earliest, 7 * weeks),
          latest: addDays(utc.course.latest, 7 * weeks),
        };
        const days = (asked: PlanRequest): string[] =>
          plansOf(asked).flatMap(({ sessions }) => sessions.map(({ start }) => dayAt(start, 'UTC')));
        expect(days({ ...utc, course })).toEqual(days(utc).map((day) => addDays(isoDate(day), 7 * weeks)));
      }),
      { numRuns: 20 },
    );
  });

  it('never breaks a gap, and never costs less than it says', () => {
    for (let seed = 5000; seed < 5080; seed += 1) {
      const asked = randomRequest(seed, MEDIUM);
      const gaps = gapRules(asked.course);
      for (const { cost, parts, sessions } of plansOf(asked)) {
        const days = sessions.map(({ start }) => dayAt(start, asked.clinic.timeZone));
        for (const [index, { min, max }] of gaps.entries()) {
          const [before, after] = days.slice(index, index + 2);
          const gap = before === undefined || after === undefined ? 0 : daysBetween(before, after);
          expect(gap).toBeGreaterThanOrEqual(min);
          expect(gap).toBeLessThanOrEqual(max);
        }
        expect(parts.gap + parts.delay + parts.preference + parts.continuity).toBeCloseTo(cost, 9);
      }
    }
  });
});

describe('the least cost', () => {
  it('and every alternative equal a search through all plans of small instances, to the last resource', () => {
    let compared = 0;
    for (let seed = 0; seed < 45; seed += 1) {
      const asked = randomRequest(seed, SMALL);
      const best = bestPlans(asked, 1 + (asked.alternatives ?? 0), 100_000);
      if (best === undefined) continue;
      const found = plansOf(asked).map(({ cost, sessions }) => ({
        cost,
        starts: sessions.map(({ start }) => minuteOf(start)),
        ids: sessions.map((session) => idsOf(session, asked)),
      }));
      expect(found).toEqual(
        best.map(({ cost, starts, ids }) => ({ cost: Math.round(cost * 1e6) / 1e6, starts, ids })),
      );
      compared += found.length;
    }
    expect(compared).toBeGreaterThan(30);
  }, 120_000);

  it('equals a mixed-integer model of every slot, solved by HiGHS', async () => {
    const highs = await loadHighs();
    let optimal = 0;
    for (let seed = 0; seed < 24; seed += 1) {
      const asked = randomRequest(seed, MEDIUM);
      const model = slotModel(asked);
      if (model !== undefined && model.binaries > 500) continue;
      const expected = model === undefined ? undefined : leastCostBySolver(highs, model);
      const [best] = plansOf(asked);
      if (expected === undefined) expect(best).toBeUndefined();
      else expect(best?.cost).toBeCloseTo(expected, 6);
      optimal += expected === undefined ? 0 : 1;
    }
    expect(optimal).toBeGreaterThan(7);
  }, 120_000);
});
