import { describe, expect, it } from 'vitest';
import { isPossible } from '../../test/oracles/brute-force.ts';
import { randomRequest, SMALL } from '../../test/oracles/instances.ts';
import { everyRule, relaxAll, rulesNamed, subsets } from '../../test/oracles/relaxing.ts';
import { isoDate } from '../kernel/day.ts';
import { plan } from './plan.ts';
import type { Blocking, Course, PlanRequest } from './request.ts';

/** One practitioner, Mondays only, so that gaps are whole weeks. */
const request: PlanRequest = {
  clinic: {
    timeZone: 'Europe/London',
    grainMinutes: 30,
    resources: [
      { id: 'room-1', kind: 'room' },
      { id: 'rn-1', kind: 'practitioner', skills: ['microneedling'] },
    ],
    hours: [{ resource: 'rn-1', weekday: 1, from: '09:00', to: '17:00' }],
  },
  visit: {
    phases: [
      {
        name: 'needling',
        minutes: 60,
        needs: [{ kind: 'room' }, { kind: 'practitioner', skill: 'microneedling' }],
      },
    ],
  },
  course: {
    sessions: 3,
    gapDays: { min: 28, ideal: 28, max: 35 },
    earliest: isoDate('2027-01-04'),
    latest: isoDate('2027-04-05'),
  },
};

const blockedBy = (asked: PlanRequest): readonly Blocking[] => {
  const answer = plan(asked);
  return answer.status === 'infeasible' ? answer.blockedBy : [];
};

const withCourse = (course: Partial<Course>): PlanRequest => ({
  ...request,
  course: { ...request.course, ...course },
});

describe('a course that cannot be planned', () => {
  it('can be planned as it stands', () => {
    expect(plan(request).status).toBe('optimal');
  });

  it('says by how many days a holiday would have to move', () => {
    const holiday = {
      from: isoDate('2027-01-31'),
      to: isoDate('2027-02-09'),
      daysAfter: 2,
      why: 'beach holiday',
    };
    expect(blockedBy(withCourse({ blackouts: [holiday], latest: isoDate('2027-03-08') }))).toEqual([
      {
        rule: 'blackout',
        session: 2,
        from: '2027-01-31',
        to: '2027-02-11',
        detail:
          '"beach holiday" allows no session from 2027-01-31 to 2027-02-11, its days before and after included. ' +
          'If it moved by 2 days (later), the course would fit.',
      },
    ]);
  });

  it('says how long a gap would have to be', () => {
    const closed = [{ from: '2027-01-05T00:00', to: '2027-02-09T00:00' }];
    const [first, ...others] = blockedBy({ ...request, clinic: { ...request.clinic, closed } });
    expect(others).toEqual([]);
    expect(first).toEqual({
      rule: 'gap-max',
      session: 2,
      from: '2027-02-01',
      to: '2027-02-08',
      detail:
        'Session 2 must follow session 1 within 35 days, and no course fits. If this gap could be 42 days, ' +
        'one would: session 1 on 2027-01-04, session 2 on 2027-02-15.',
    });
  });

  it('says by how much the course would end too late', () => {
    expect(blockedBy(withCourse({ latest: isoDate('2027-02-20') }))).toEqual([
      {
        rule: 'latest',
        session: 3,
        from: '2027-02-20',
        to: '2027-03-01',
        detail:
          'The last session cannot be on 2027-02-20 or before. If the course could end on 2027-03-01, ' +
          '9 days later, it would fit.',
      },
    ]);
  });

  it('names a missing resource, a missing skill and missing hours', () => {
    const { clinic, visit } = request;
    const [room, nurse] = clinic.resources;
    if (room === undefined || nurse === undefined) throw new Error('the example has two resources');
    expect(blockedBy({ ...request, clinic: { ...clinic, resources: [nurse] } })).toEqual([
      {
        rule: 'resource',
        kind: 'room',
        detail: 'The visit needs a room, and the clinic has none. Add one, or take it out of the visit.',
      },
    ]);
    const unskilled = { ...clinic, resources: [room, { ...nurse, skills: [] }] };
    expect(blockedBy({ ...request, clinic: unskilled })).toEqual([
      {
        rule: 'skill',
        kind: 'practitioner',
        detail:
          'No practitioner with the skill "microneedling" is free when a session could be. ' +
          'If another practitioner had it, the course would fit.',
      },
    ]);
    expect(blockedBy({ ...request, clinic: { ...clinic, hours: [] } })).toEqual([
      {
        rule: 'hours',
        resource: 'rn-1',
        session: 1,
        from: '2027-01-04',
        to: '2027-03-01',
        detail: 'rn-1 has no hours. With hours the course would fit: session 1 on 2027-01-04.',
      },
    ]);
    expect(visit.phases).toHaveLength(1);
  });

  it('names the bookings in the way, and the days that would have to be freed', () => {
    const busy = ['01-04', '01-11', '01-18', '01-25'].map((day) => ({
      resource: 'room-1',
      from: `2027-${day}T00:00:00Z`,
      to: `2027-${day}T23:00:00Z`,
    }));
    const asked = {
      ...request,
      clinic: { ...request.clinic, busy },
      course: { ...request.course, sessions: 1, latest: isoDate('2027-01-25') },
    };
    expect(blockedBy(asked).map(({ rule }) => rule)).toEqual(['latest']);
    const close = {
      ...asked,
      clinic: { ...asked.clinic, hours: [{ resource: 'rn-1', weekday: 1, from: '09:00', to: '09:30' }] },
    };
    expect(blockedBy(close).map(({ rule, resource }) => [rule, resource])).toEqual([['hours', 'rn-1']]);
  });

  it('names two rules when no single one would do', () => {
    const course = { ...request.course, latest: isoDate('2027-02-20') };
    const clinic = { ...request.clinic, hours: [] };
    expect(blockedBy({ ...request, clinic, course }).map(({ rule }) => rule)).toEqual(['latest', 'hours']);
  });

  it('names a set that is enough, and no smaller set is, on random instances', () => {
    const sizes = new Set<number>();
    for (let seed = 0; seed < 30; seed += 1) {
      const asked = randomRequest(seed, SMALL);
      const named = rulesNamed(asked, blockedBy(asked));
      if (named.length === 0) continue;
      sizes.add(named.length);
      expect(isPossible(relaxAll(asked, named))).toBe(true);
      for (const fewer of subsets(everyRule(asked), named.length - 1))
        expect(isPossible(relaxAll(asked, fewer))).toBe(false);
    }
    expect([...sizes].sort()).toEqual([1, 2]);
  }, 120_000);
});
