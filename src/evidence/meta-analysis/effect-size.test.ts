import { describe, expect, it } from 'vitest';
import { effectOf, smallSampleFactor } from './effect-size.ts';
import { bcg, hospitalStay, hyperdynamicTherapy, lidocaineDeaths } from './published-examples.ts';
import type { Measure, Study } from './study.ts';

const options = { correlation: 0.5 };

const effect = (study: Study, measure: Measure) => {
  const result = effectOf(study, measure, options);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result;
};

const faults = (study: Study, measure: Measure) => {
  const result = effectOf(study, measure, options);
  return result.ok ? [] : result.faults;
};

const expectEffects = (
  studies: readonly Study[],
  measure: Measure,
  expected: readonly (readonly number[])[],
) =>
  expected.forEach(([yi = 0, vi = 0], index) => {
    const study = studies[index];
    if (study === undefined) throw new Error('no such study');
    expect(effect(study, measure).effect.yi).toBeCloseTo(yi, 4);
    expect(effect(study, measure).effect.vi).toBeCloseTo(vi, 4);
  });

describe('effects and variances, against printed tables', () => {
  it('log risk ratios of the BCG trials (metafor README)', () => {
    expectEffects(bcg, 'RR', [
      [-0.8893, 0.3256],
      [-1.5854, 0.1946],
      [-1.3481, 0.4154],
      [-1.4416, 0.02],
      [-0.2175, 0.0512],
      [-0.7861, 0.0069],
      [-1.6209, 0.223],
      [0.012, 0.004],
    ]);
  });

  it('log odds ratios of the BCG trials (van Houwelingen 2002, metafor-project.org)', () => {
    expectEffects(bcg, 'OR', [
      [-0.9387, 0.3571],
      [-1.6662, 0.2081],
      [-1.3863, 0.4334],
      [-1.4564, 0.0203],
    ]);
  });

  it('risk differences, in percentage points, of Normand 1999, Table III', () => {
    const printed = [
      [2.8026, 17.7575],
      [0, 37.5657],
      [1.9711, 8.1323],
      [1.7961, 10.8998],
      [3.5334, 8.0114],
      [4.4031, 6.132],
    ];
    lidocaineDeaths.forEach((study, index) => {
      const { yi, vi } = effect(study, 'RD').effect;
      expect(100 * yi).toBeCloseTo(printed[index]?.[0] ?? Number.NaN, 4);
      expect(1e4 * vi).toBeCloseTo(printed[index]?.[1] ?? Number.NaN, 4);
    });
  });

  it("Hedges' g of Normand 1999 (metafor's own test of escalc)", () => {
    expectEffects(hospitalStay, 'SMD', [
      [-0.3552, 0.0131],
      [-0.3479, 0.0645],
      [-2.3176, 0.0458],
      [-1.888, 0.1606],
    ]);
  });

  it("a mean change with its correlation (metafor's own test of escalc)", () => {
    const study = { id: 'a', m1: 26, m2: 22, sd1: Math.sqrt(30), sd2: Math.sqrt(20), ni: 60, ri: 0.7 };
    expect(effect(study, 'MC').effect.yi).toBeCloseTo(4, 10);
    expect(effect(study, 'MC').effect.vi).toBeCloseTo(0.2618, 4);
    expect(effect(study, 'MC').notes).toEqual([]);
  });

  it("Hedges' exact factor for small samples: 1 − 3/(4·df − 1) is only its approximation", () => {
    expect(smallSampleFactor(2)).toBeCloseTo(0.5641895835, 9);
    expect(smallSampleFactor(10)).toBeCloseTo(0.9227456, 6);
    expect(smallSampleFactor(100) - (1 - 3 / 399)).toBeLessThan(1e-5);
  });
});

describe('zeros', () => {
  it('add 1/2 to every cell of a table with a zero, and say so', () => {
    const { effect: found, notes } = effect({ id: 'a', ai: 0, bi: 22, ci: 1, di: 20 }, 'OR');
    expect(found.yi).toBeCloseTo(Math.log((0.5 * 20.5) / (22.5 * 1.5)), 12);
    expect(found.vi).toBeCloseTo(1 / 0.5 + 1 / 22.5 + 1 / 1.5 + 1 / 20.5, 12);
    expect(notes).toEqual(['a cell is zero: 1/2 was added to each of its cells']);
  });

  it('do the same for risk ratios and risk differences', () => {
    const study = { id: 'a', ai: 0, bi: 10, ci: 2, di: 8 };
    expect(effect(study, 'RR').effect.yi).toBeCloseTo(Math.log(0.5 / 11 / (2.5 / 11)), 12);
    expect(effect(study, 'RD').effect.yi).toBeCloseTo(0.5 / 11 - 2.5 / 11, 12);
  });

  it('say that a table without events in either group says little', () => {
    const { effect: found, notes } = effect({ id: 'a', ai: 0, bi: 10, ci: 0, di: 10 }, 'RR');
    expect(found.yi).toBe(0);
    expect(found.vi).toBeCloseTo(2 / 0.5 - 2 / 11, 12);
    expect(notes[0]).toMatch(/^no events, or only events, in both groups/);
  });

  it('correct a proportion of 0 or 1 and no other (Pritz 1997)', () => {
    const tanabe = hyperdynamicTherapy[4] ?? { id: '' };
    expect(effect(tanabe, 'PLO').effect.yi).toBeCloseTo(Math.log(10.5 / 0.5), 12);
    expect(effect(tanabe, 'PLO').notes).toHaveLength(1);
    expect(effect({ id: 'a', xi: 4, ni: 8 }, 'PLO')).toMatchObject({ effect: { yi: 0, vi: 0.5 }, notes: [] });
  });
});

describe('what is given', () => {
  it('takes ready effects for any measure, with a variance or a standard error', () => {
    expect(effect({ id: 'a', yi: 0.2, vi: 0.04 }, 'OR').effect).toEqual({ id: 'a', yi: 0.2, vi: 0.04 });
    expect(effect({ id: 'a', yi: 0.2, sei: 0.2 }, 'GEN').effect.vi).toBeCloseTo(0.04, 12);
  });

  it('assumes a correlation aloud', () => {
    const study = { id: 'a', m1: 3, m2: 2, sd1: 1, sd2: 1, n1: 10 };
    expect(effect(study, 'MC').effect.vi).toBeCloseTo(0.1, 12);
    expect(effect(study, 'MC').notes).toEqual(['no correlation given: 0.5 was assumed']);
  });

  it('names every field that is missing', () => {
    expect(faults({ id: 'a', ai: 1, ci: 2 }, 'RR').map(({ field }) => field)).toEqual(['bi', 'di']);
    expect(faults({ id: 'a', m1: 1, m2: 2, sd1: 1, sd2: 1 }, 'MC').map(({ field }) => field)).toEqual(['ni']);
    expect(faults({ id: 'a', yi: 1 }, 'GEN').map(({ field }) => field)).toEqual(['vi']);
  });

  it('refuses what cannot be pooled, and says why', () => {
    expect(faults({ id: 'a', m1: 3, sd1: 0, n1: 9, m2: 2, sd2: 0, n2: 9 }, 'MD')).toMatchObject([
      { field: 'sd1', detail: /all the weight/ },
    ]);
    expect(faults({ id: 'a', m1: 3, sd1: 1e-7, n1: 9, m2: 2, sd2: 0, n2: 9 }, 'MD')[0]?.field).toBe('sd1');
    expect(faults({ id: 'a', m1: 3, sd1: 0, n1: 9, m2: 2, sd2: 0, n2: 9 }, 'SMD')).toMatchObject([
      { field: 'sd1', detail: /nothing to standardise by/ },
    ]);
    expect(faults({ id: 'a', m1: 3, sd1: 1, n1: 1, m2: 2, sd2: 1, n2: 2 }, 'SMD')[0]?.field).toBe('n1');
    expect(faults({ id: 'a', ai: 0, bi: 0, ci: 2, di: 3 }, 'RD')[0]?.detail).toMatch(/nobody/);
    expect(faults({ id: 'a', xi: 5, ni: 4 }, 'PLO')[0]?.detail).toMatch(/more than ni/);
    expect(faults({ id: 'a', yi: 1, vi: 0 }, 'GEN')[0]?.field).toBe('vi');
    expect(faults({ id: 'a', m1: 3, m2: 2, sd1: 1, sd2: 1, n1: 9, n2: 8 }, 'MC')[0]?.field).toBe('n2');
    expect(faults({ id: 'a', m1: 3, m2: 2, sd1: 1, sd2: 1, ni: 9, ri: 1 }, 'MC')[0]?.field).toBe('sd1');
  });
});
