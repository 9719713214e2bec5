import { describe, expect, it } from 'vitest';
import { benchmarkClinic, MIDDLING, type Truth } from './benchmark-clinic.ts';
import type { Interval } from './meta-analysis/model.ts';
import { attendanceOf } from './outcomes/attendance.ts';
import { breakdownBy } from './outcomes/breakdown.ts';
import { changeSummary } from './outcomes/change.ts';
import { flowOf } from './outcomes/flow.ts';
import { harmsOf } from './outcomes/harms.ts';

const SCALE = 'goodman-baron-quantitative';
const DARK_MARKS = 'hyperpigmentation';
const RUNS = 300;
const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);

const small: Truth = { ...MIDDLING, courses: 120 };
const clinics = seeds.map((seed) => benchmarkClinic(seed, small));

const covers = ([low, high]: Interval, truth: number): boolean => low <= truth && truth <= high;

const share = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length / items.length;

const average = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

const clinicianChange = (rows: (typeof clinics)[number]['rows']) =>
  changeSummary(rows, { scale: SCALE, by: 'clinician', noise: 4 });

describe('the benchmark clinic', () => {
  it('is the same on every machine for the same seed, and another for another', () => {
    expect(benchmarkClinic(7)).toEqual(benchmarkClinic(7));
    expect(benchmarkClinic(7).rows[0]).not.toEqual(benchmarkClinic(8).rows[0]);
    expect(benchmarkClinic(7).rows).toHaveLength(400);
  });

  it('knows the truth of every course', () => {
    const { rows, improvement } = benchmarkClinic(3);
    expect(rows.every(({ id }) => improvement.has(id))).toBe(true);
    expect(average([...improvement.values()])).toBeCloseTo(5, 0);
  });
});

describe('intervals, on 300 invented clinics of 120 courses', () => {
  it('of the mean change hold the truth about 95 times in 100 when dropout is by chance', () => {
    const held = share(clinics, ({ rows }) => covers(clinicianChange(rows).measured.ci ?? [0, 0], 5));
    expect(held).toBeGreaterThan(0.92);
    expect(held).toBeLessThan(0.98);
  });

  it('of show-up (Wilson) hold the truth about 95 times in 100', () => {
    // The first session of a course is always attended: only the others are a matter of chance.
    const held = share(clinics, ({ rows }) => {
      const later = rows.map((row) => ({ ...row, sessions: row.sessions.slice(1) }));
      return covers(attendanceOf(later).showUp.ci, small.showUp);
    });
    expect(held).toBeGreaterThan(0.92);
    expect(held).toBeLessThan(0.98);
  });

  it('of harms (exact) hold the truth at least 95 times in 100', () => {
    const truth = average(small.darkMarks);
    const held = share(clinics, ({ rows }) => {
      const [harm] = harmsOf(rows, [DARK_MARKS]).harms;
      return harm !== undefined && covers(harm.perCourse.ci, truth);
    });
    expect(held).toBeGreaterThan(0.94);
  });

  it('of dropout (Wilson) hold the truth about 95 times in 100', () => {
    const held = share(clinics, ({ rows }) => {
      const { completed } = flowOf(rows);
      return covers(completed.ci, 1 - small.dropout);
    });
    expect(held).toBeGreaterThan(0.92);
    expect(held).toBeLessThan(0.98);
  });
});

describe('dropout of those who improved least', () => {
  const biased = seeds
    .slice(0, 120)
    .map((seed) => benchmarkClinic(seed, { ...small, dropout: 0.3, dropoutPerPoint: 1.5 }));
  const measured = average(biased.map(({ rows }) => clinicianChange(rows).measured.mean));
  const floor = average(biased.map(({ rows }) => clinicianChange(rows).ifNoChange.mean));

  it('flatters the average of those who were measured', () => {
    expect(measured).toBeGreaterThan(5.5);
  });

  it('leaves the truth between that average and the one that counts the missing as unchanged', () => {
    expect(floor).toBeLessThan(5);
    expect(measured).toBeGreaterThan(5);
  });

  it('does not bias an average when people leave by chance', () => {
    expect(average(clinics.map(({ rows }) => clinicianChange(rows).measured.mean))).toBeCloseTo(5, 1);
  });
});

describe('small numbers', () => {
  it('shrunken rates by skin type come closer to the truth than raw ones', () => {
    const errors = clinics.slice(0, 100).map(({ rows }) => {
      const { groups } = breakdownBy(rows, 'skin-type', ({ harms }) => harms.length > 0);
      const truthOf = (group: string): number => small.darkMarks[Number(group) - 1] ?? 0;
      return {
        raw: average(groups.map(({ group, events, n }) => (events / n - truthOf(group)) ** 2)),
        shrunk: average(groups.map(({ group, shrunk }) => (shrunk - truthOf(group)) ** 2)),
      };
    });
    expect(average(errors.map(({ shrunk }) => shrunk))).toBeLessThan(average(errors.map(({ raw }) => raw)));
  });

  it('operators who do not differ are accused no oftener than the limits say', () => {
    const points = clinics.flatMap(
      ({ rows }) => breakdownBy(rows, 'operator', ({ harms }) => harms.length > 0).funnel.points,
    );
    expect(share(points, ({ verdict }) => verdict === 'alarm')).toBeLessThanOrEqual(0.005);
    expect(share(points, ({ verdict }) => verdict !== 'as-expected')).toBeLessThanOrEqual(0.06);
  });
});

describe('speed', () => {
  it('summarises 20,000 courses in a moment', () => {
    const { rows } = benchmarkClinic(1, { ...MIDDLING, courses: 20_000 });
    const start = performance.now();
    flowOf(rows);
    clinicianChange(rows);
    harmsOf(rows);
    attendanceOf(rows);
    breakdownBy(rows, 'operator', ({ harms }) => harms.length > 0);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
