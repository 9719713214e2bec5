import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/day.ts';
import { attendanceOf } from './attendance.ts';
import { breakdownBy } from './breakdown.ts';
import { agreementOf, changeSummary, meanOf } from './change.ts';
import { courseDictionaryCsv, coursesCsv } from './course-csv.ts';
import type { CourseRow, ScoreRow, SessionRow } from './course-row.ts';
import { flowOf } from './flow.ts';
import { funnelLimits, funnelOf } from './funnel.ts';
import { harmsOf } from './harms.ts';
import { clopperPearson, harmRateOf, rateOf, wilson } from './proportion.ts';
import { priorOf, shrink } from './shrinkage.ts';

const day = (text: string) => isoDate(text);

const rounded = (values: readonly number[], places = 4) =>
  values.map((value) => Number(value.toFixed(places)));

const session = (on: string, rest: Partial<SessionRow> = {}): SessionRow => ({
  on: day(on),
  state: 'done',
  ...rest,
});

const score = (on: string, value: number, by: ScoreRow['by'] = 'clinician'): ScoreRow => ({
  on: day(on),
  scale: 'ecca',
  by,
  value,
});

const course = (id: string, rest: Partial<CourseRow> = {}): CourseRow => ({
  id,
  startedOn: day('2026-01-05'),
  plannedSessions: 4,
  scarTypes: ['rolling'],
  sessions: [session('2026-01-05')],
  scores: [],
  harms: [],
  ...rest,
});

const clinic: readonly CourseRow[] = [
  course('a', {
    end: { kind: 'completed', on: day('2026-07-01') },
    scores: [
      score('2026-01-05', 100),
      score('2026-07-01', 60),
      score('2026-01-05', 90, 'patient'),
      score('2026-07-01', 40, 'patient'),
    ],
  }),
  course('b', {
    end: { kind: 'stopped', on: day('2026-03-01'), reason: 'cost' },
    scores: [
      score('2026-01-05', 80),
      score('2026-03-01', 78),
      score('2026-01-05', 80, 'patient'),
      score('2026-03-01', 82, 'patient'),
    ],
    harms: [{ on: day('2026-01-09'), code: 'hyperpigmentation', serious: false }],
  }),
  course('c', {
    end: { kind: 'stopped', on: day('2026-02-10'), reason: 'adverse-event' },
    scores: [score('2026-01-05', 50)],
    harms: [{ on: day('2026-01-06'), code: 'infection', serious: true }],
  }),
  course('d', { end: { kind: 'lost', on: day('2026-02-20') } }),
  course('e', { scores: [score('2026-01-05', 70), score('2026-05-05', 85)] }),
];

describe('intervals for proportions (Newcombe 1998, Stat Med 17:857-872, Table I)', () => {
  it('Wilson', () => {
    expect(rounded(wilson({ events: 81, n: 263 }))).toEqual([0.2553, 0.3662]);
    expect(rounded(wilson({ events: 15, n: 148 }))).toEqual([0.0624, 0.1605]);
    expect(rounded(wilson({ events: 0, n: 20 }))).toEqual([0, 0.1611]);
    expect(rounded(wilson({ events: 1, n: 29 }))).toEqual([0.0061, 0.1718]);
  });

  it('Clopper and Pearson', () => {
    expect(rounded(clopperPearson({ events: 81, n: 263 }))).toEqual([0.2527, 0.3676]);
    expect(rounded(clopperPearson({ events: 15, n: 148 }))).toEqual([0.0578, 0.1617]);
    expect(rounded(clopperPearson({ events: 0, n: 20 }))).toEqual([0, 0.1684]);
    expect(rounded(clopperPearson({ events: 1, n: 29 }))).toEqual([0.0009, 0.1776]);
  });

  it('know nothing about nobody', () => {
    expect(rateOf({ events: 0, n: 0 })).toEqual({ events: 0, n: 0, ci: [0, 1] });
    expect(harmRateOf({ events: 0, n: 0 }).rate).toBeUndefined();
  });

  it('hold the rate, stay between 0 and 1, and mirror', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const events = Math.round(share * n);
          for (const interval of [wilson, clopperPearson]) {
            const [low, high] = interval({ events, n });
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(1);
            expect(low).toBeLessThanOrEqual(events / n);
            expect(high).toBeGreaterThanOrEqual(events / n);
            expect(interval({ events: n - events, n })[0]).toBeCloseTo(1 - high, 9);
          }
        },
      ),
    );
  });
});

describe('everyone who started', () => {
  it('is counted once, and every figure opens its courses', () => {
    const flow = flowOf(clinic);
    expect(flow.started).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(flow.completed.courses).toEqual(['a']);
    expect(flow.continuing.courses).toEqual(['e']);
    expect(flow.stopped).toMatchObject({ events: 2, n: 5, courses: ['b', 'c'] });
    expect(flow.lost.courses).toEqual(['d']);
    expect(flow.stoppedBecause.map(({ reason, courses }) => [reason, courses])).toEqual([
      ['adverse-event', ['c']],
      ['cost', ['b']],
    ]);
  });

  it('adds up whatever happened', () => {
    const parts = flowOf(clinic);
    const total = [parts.completed, parts.continuing, parts.stopped, parts.lost].reduce(
      (sum, { events }) => sum + events,
      0,
    );
    expect(total).toBe(clinic.length);
  });
});

describe('change', () => {
  const summary = changeSummary(clinic, { scale: 'ecca', by: 'clinician', noise: 5 });

  it('is better when the score falls, and counts those never measured again', () => {
    expect(summary.changes).toEqual([
      { course: 'a', from: 100, to: 60, better: 40 },
      { course: 'b', from: 80, to: 78, better: 2 },
      { course: 'e', from: 70, to: 85, better: -15 },
    ]);
    expect(summary.measured).toMatchObject({ n: 3, mean: 9 });
    expect(summary.ifNoChange).toMatchObject({ n: 5, mean: 27 / 5 });
    expect(summary.unmeasured.courses).toEqual(['c', 'd']);
  });

  it('beyond rater noise is a share of everyone who started', () => {
    expect(summary.clearlyBetter).toMatchObject({ events: 1, n: 5, courses: ['a'] });
    expect(summary.clearlyWorse).toMatchObject({ events: 1, n: 5, courses: ['e'] });
    expect(changeSummary(clinic, { scale: 'ecca', by: 'clinician' }).clearlyBetter).toBeUndefined();
  });

  it('has a Student interval, and none with fewer than two', () => {
    expect(meanOf([1, 2, 3, 4]).ci).toEqual([
      expect.closeTo(2.5 - 3.182446305 * Math.sqrt(5 / 3 / 4), 6),
      expect.closeTo(2.5 + 3.182446305 * Math.sqrt(5 / 3 / 4), 6),
    ]);
    expect(meanOf([7])).toEqual({ n: 1, mean: 7 });
    expect(meanOf([])).toEqual({ n: 0, mean: 0 });
  });

  it('puts patient and clinician side by side on the same courses', () => {
    const agreement = agreementOf(clinic, 'ecca');
    expect(agreement.difference).toMatchObject({ n: 2, mean: (10 - 4) / 2 });
    expect(agreement.limits?.[0]).toBeCloseTo(3 - 1.959963985 * Math.sqrt(98), 6);
    expect(agreementOf([], 'ecca').limits).toBeUndefined();
  });
});

describe('harms', () => {
  const harms = harmsOf(clinic, ['tram-tracks']);

  it('have their denominators, exact intervals and courses', () => {
    expect(harms).toMatchObject({ courses: 5, sessions: 5 });
    expect(
      harms.harms.map(({ code, perCourse, serious }) => [code, perCourse.events, perCourse.n, serious]),
    ).toEqual([
      ['hyperpigmentation', 1, 5, 0],
      ['infection', 1, 5, 1],
      ['tram-tracks', 0, 5, 0],
    ]);
    expect(harms.harms[0]?.perCourse.courses).toEqual(['b']);
  });

  it('that nobody had may still be frequent', () => {
    expect(harms.noneObservedAllows).toBeCloseTo(1 - 0.025 ** (1 / 5), 9);
    expect(harmsOf([]).noneObservedAllows).toBe(1);
  });
});

describe('attendance', () => {
  it('leaves out what was cancelled in time, and judges windows only where there are some', () => {
    const window = { from: day('2026-02-01'), to: day('2026-02-10') };
    const rows = [
      course('a', {
        sessions: [
          session('2026-01-05'),
          session('2026-02-05', { window }),
          session('2026-02-20', { window }),
          session('2026-03-01', { state: 'missed' }),
          session('2026-03-05', { state: 'cancelled' }),
        ],
      }),
    ];
    expect(attendanceOf(rows)).toMatchObject({
      showUp: { events: 3, n: 4 },
      cancelled: { events: 1, n: 5 },
      inWindow: { events: 1, n: 2 },
    });
  });
});

describe('small groups', () => {
  const groups = [
    { group: 'few', events: 1, n: 1 },
    { group: 'many', events: 20, n: 200 },
    { group: 'more', events: 18, n: 200 },
    { group: 'most', events: 22, n: 200 },
  ];

  it('are pulled towards the whole, large ones hardly', () => {
    const [few, many] = shrink(groups);
    expect(few?.few).toBe(true);
    expect(few?.shrunk).toBeLessThan(0.2);
    expect(many?.few).toBe(false);
    expect(Math.abs((many?.shrunk ?? 0) - 0.1)).toBeLessThan(0.01);
    expect(shrink(groups).map(({ group }) => group)).toEqual(['few', 'many', 'more', 'most']);
  });

  it('are pulled less where groups truly differ', () => {
    const alike = priorOf(groups);
    const unlike = priorOf([
      { group: 'low', events: 2, n: 200 },
      { group: 'high', events: 120, n: 200 },
    ]);
    expect(unlike.strength).toBeLessThan(alike.strength);
  });

  it('claim no more knowledge than all groups together hold, however alike they are', () => {
    const alike = [
      { group: 'one', events: 1, n: 5 },
      { group: 'two', events: 2, n: 10 },
      { group: 'three', events: 2, n: 10 },
    ];
    expect(priorOf(alike).strength).toBeLessThanOrEqual(25);
    // 5 of 25 alone is 7 to 41 per cent (Clopper-Pearson); a group of these is known no better.
    const [one] = shrink(alike);
    expect((one?.ci[1] ?? 0) - (one?.ci[0] ?? 1)).toBeGreaterThan(0.25);
  });

  it('keep their interval between 0 and 1 and around the estimate', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (pairs) => {
          const shrunk = shrink(
            pairs.map(([events, others], index) => ({ group: String(index), events, n: events + others })),
          );
          for (const { shrunk: rate, ci } of shrunk) {
            expect(ci[0]).toBeGreaterThanOrEqual(0);
            expect(ci[1]).toBeLessThanOrEqual(1);
            expect(rate).toBeGreaterThan(0);
            expect(rate).toBeLessThan(1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are not accused of being small: one event among three lies within the funnel', () => {
    const [low, high] = funnelLimits(0.1, 3, 0.95);
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(1 / 3);
  });

  it('stand out when they do', () => {
    const { centre, points } = funnelOf([
      ...groups,
      { group: 'odd', events: 60, n: 200 },
      { group: 'none', events: 0, n: 0 },
    ]);
    expect(centre).toBeCloseTo(121 / 801, 9);
    expect(points.map(({ group, verdict }) => [group, verdict])).toEqual([
      ['few', 'as-expected'],
      ['many', 'warning'],
      ['more', 'warning'],
      ['most', 'as-expected'],
      ['odd', 'alarm'],
    ]);
    expect(funnelOf([])).toEqual({ centre: 0, points: [] });
  });
});

describe('breakdowns', () => {
  it('keep what is unknown as a group of its own and sort by name, not by rate', () => {
    const rows = [
      course('a', { skinType: 5, sessions: [session('2026-01-05', { maxDepthMm: 2, operator: 'z' })] }),
      course('b', { skinType: 2, sessions: [session('2026-01-05', { maxDepthMm: 1.5, operator: 'k' })] }),
      course('c', { scarTypes: ['rolling', 'ice-pick'] }),
    ];
    const names = (dimension: Parameters<typeof breakdownBy>[1]) =>
      breakdownBy(rows, dimension, ({ id }) => id === 'a').groups.map(({ group, events, courses }) => [
        group,
        events,
        courses,
      ]);
    expect(names('skin-type')).toEqual([
      ['2', 0, ['b']],
      ['5', 1, ['a']],
      ['unknown', 0, ['c']],
    ]);
    expect(names('depth')).toEqual([
      ['over 1.5 mm', 1, ['a']],
      ['unknown', 0, ['c']],
      ['up to 1.5 mm', 0, ['b']],
    ]);
    expect(names('scar-type')).toEqual([
      ['ice-pick', 0, ['c']],
      ['rolling', 1, ['a', 'b', 'c']],
    ]);
    expect(names('operator').map(([group]) => group)).toEqual(['k', 'unknown', 'z']);
    expect(names('device').map(([group]) => group)).toEqual(['unknown']);
  });
});

describe('the export of courses', () => {
  it('has one line a course and a dictionary of every column', () => {
    const lines = coursesCsv(clinic).trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[2]).toBe(
      'b,2026-01-05,4,rolling,,1,0,0,,,,2026-01-05:ecca:clinician:80 2026-03-01:ecca:clinician:78 2026-01-05:ecca:patient:80 2026-03-01:ecca:patient:82,2026-01-09:hyperpigmentation,stopped,cost',
    );
    const columns = lines[0]?.split(',') ?? [];
    expect(courseDictionaryCsv().trimEnd().split('\n')).toHaveLength(columns.length + 1);
  });
});
