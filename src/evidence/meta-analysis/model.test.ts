import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectOf } from './effect-size.ts';
import { estimateTau2, restrictedLogLikelihood } from './heterogeneity.ts';
import { coefficientAt, type Fitted, fitModel, type ModelOptions, predictionInterval } from './model.ts';
import {
  bcg,
  eighteenEffects,
  hackshaw,
  hospitalStay,
  lidocaineDeaths,
  stJohnsWort,
  teacherExpectancy,
  tenScattered,
  tenStandardised,
  writingToLearn,
} from './published-examples.ts';
import type { Effect, Measure, Model, Study } from './study.ts';
import type { Row } from './weighted-fit.ts';

const effects = (studies: readonly Study[], measure: Measure): Effect[] =>
  studies.map((study) => {
    const result = effectOf(study, measure, { correlation: 0.5 });
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    return result.effect;
  });

const using = (model: Model, hartungKnapp = false): ModelOptions => ({ model, hartungKnapp, level: 0.95 });

/** Every number that a printed result gives, to the digits printed there. */
type Printed = { readonly [name: string]: readonly [value: number, digits: number] };

const numbersOf = (fitted: Fitted): Record<string, number | undefined> => {
  const { estimate, se, statistic, pval, ci } = coefficientAt(fitted, 0);
  const { tau2, seTau2, i2, h2, q } = fitted;
  const [low, high] = ci;
  return { estimate, se, statistic, pval, low, high, tau2, seTau2, i2, h2, q: q.value, qp: q.p };
};

const expectPrinted = (fitted: Fitted, printed: Printed) => {
  const numbers = numbersOf(fitted);
  for (const [name, [value, digits]] of Object.entries(printed))
    expect(numbers[name], name).toBeCloseTo(value, digits);
};

describe('pooling, against published results', () => {
  it('BCG, log risk ratio, REML (metafor, README and tests/testthat/test_misc_influence.r)', () => {
    expectPrinted(fitModel(effects(bcg, 'RR'), using('REML')), {
      estimate: [-0.7145, 4],
      se: [0.1798, 4],
      statistic: [-3.9744, 4],
      low: [-1.0669, 4],
      high: [-0.3622, 4],
      tau2: [0.313243325980895, 12],
      seTau2: [0.1664, 4],
      i2: [92.22, 2],
      h2: [12.86, 2],
      q: [152.233008082373, 9],
    });
  });

  it('BCG, log risk ratio, Hartung-Knapp (metafor README)', () => {
    const fitted = fitModel(effects(bcg, 'RR'), using('REML', true));
    expectPrinted(fitted, {
      estimate: [-0.7145, 4],
      se: [0.1808, 4],
      statistic: [-3.9522, 4],
      pval: [0.0019, 4],
      low: [-1.1084, 4],
      high: [-0.3206, 4],
    });
    const interval = predictionInterval(fitted, { ...using('REML', true), type: 'model' });
    expect(interval?.map((end) => Math.round(100 * Math.exp(end)) / 100)).toEqual([0.14, 1.76]);
  });

  it('BCG, log risk ratio, DerSimonian-Laird (Stata metan, in metafor/tests/test_misc_metan_vs_rma.uni)', () => {
    expectPrinted(fitModel(effects(bcg, 'RR'), using('DL')), {
      estimate: [-0.7141, 4],
      statistic: [-3.9952, 4],
      low: [-1.0644, 4],
      high: [-0.3638, 4],
      tau2: [0.3088, 4],
      i2: [92.1173, 4],
    });
  });

  it('BCG, log risk ratio, fixed effect (Stata metan)', () => {
    expectPrinted(fitModel(effects(bcg, 'RR'), using('FE')), {
      estimate: [-0.4303, 4],
      low: [-0.5097, 4],
      high: [-0.3509, 4],
      q: [152.233, 4],
      tau2: [0, 12],
    });
  });

  it('BCG, log odds ratio, DerSimonian-Laird and REML (metafor)', () => {
    expectPrinted(fitModel(effects(bcg, 'OR'), using('DL')), {
      estimate: [-0.7474, 4],
      se: [0.1923, 4],
      low: [-1.1242, 4],
      high: [-0.3706, 4],
      tau2: [0.3663, 4],
      seTau2: [0.2659, 4],
      i2: [92.64548, 5],
      h2: [13.59708, 5],
      q: [163.1649, 4],
    });
    expectPrinted(fitModel(effects(bcg, 'OR'), using('REML')), {
      estimate: [-0.7452, 4],
      se: [0.186, 4],
      statistic: [-4.0057, 4],
      tau2: [0.3378, 4],
      seTau2: [0.1784, 4],
      i2: [92.07, 2],
    });
  });

  it('BCG, risk difference (Stata metan)', () => {
    expectPrinted(fitModel(effects(bcg, 'RD'), using('DL')), {
      estimate: [-0.0071, 4],
      statistic: [-4.5128, 4],
      i2: [95.6596, 4],
    });
    expectPrinted(fitModel(effects(bcg, 'RD'), using('FE')), { statistic: [-4.0448, 4], q: [276.4737, 4] });
  });

  it('teacher expectancy (Raudenbush 2009, Tables 16.2 and 16.3; metafor)', () => {
    const rows = effects(teacherExpectancy, 'GEN');
    expectPrinted(fitModel(rows, using('REML')), {
      estimate: [0.0837, 4],
      se: [0.0516, 4],
      statistic: [1.621, 3],
      low: [-0.018, 3],
      high: [0.185, 3],
      tau2: [0.0188, 4],
      seTau2: [0.0155, 4],
      i2: [41.86, 2],
      h2: [1.72, 2],
      q: [35.83, 3],
      qp: [0.0074, 4],
    });
    expectPrinted(fitModel(rows, using('DL')), { tau2: [0.026, 3], estimate: [0.089, 3], se: [0.056, 3] });
    expectPrinted(fitModel(rows, using('FE')), {
      estimate: [0.06, 3],
      se: [0.036, 3],
      statistic: [1.655, 3],
    });
    expectPrinted(fitModel(rows, using('REML', true)), {
      se: [0.062, 3],
      statistic: [1.359, 3],
      low: [-0.046, 3],
      high: [0.213, 3],
    });
    expectPrinted(fitModel(rows, using('DL', true)), { se: [0.064, 3], statistic: [1.405, 3] });
    const [low, high] = predictionInterval(fitModel(rows, using('REML')), {
      ...using('REML'),
      type: 'model',
    }) ?? [0, 0];
    expect(low).toBeCloseTo(-0.204, 3);
    expect(high).toBeCloseTo(0.371, 3);
  });

  it('writing to learn (Bangert-Drowns 2004; metafor)', () => {
    expectPrinted(fitModel(effects(writingToLearn, 'SMD'), using('REML')), {
      estimate: [0.2219, 4],
      se: [0.046, 4],
      statistic: [4.8209, 4],
      low: [0.1317, 4],
      high: [0.3122, 4],
      tau2: [0.0499, 4],
      seTau2: [0.0197, 4],
      i2: [58.37, 2],
      h2: [2.4, 2],
      q: [107.1061, 4],
    });
  });

  it('length of stay after stroke, with pooled spreads (Normand 1999, Table IX)', () => {
    const pooled = hospitalStay.map((study) => {
      const { n1 = 0, n2 = 0, sd1 = 0, sd2 = 0 } = study;
      const sd = Math.sqrt(((n1 - 1) * sd1 ** 2 + (n2 - 1) * sd2 ** 2) / (n1 + n2 - 2));
      return { ...study, sd1: sd, sd2: sd };
    });
    const rows = effects(pooled, 'MD');
    expectPrinted(fitModel(rows, using('FE')), { estimate: [-3.49, 2], low: [-5.03, 2], high: [-1.96, 2] });
    expectPrinted(fitModel(rows, using('DL')), {
      estimate: [-14.1, 2],
      low: [-24.45, 2],
      high: [-3.75, 2],
      tau2: [218.72, 2],
    });
    expectPrinted(fitModel(rows, using('REML')), {
      estimate: [-15.12, 2],
      low: [-32.67, 2],
      high: [2.43, 2],
      tau2: [685.2, 2],
    });
  });

  it('deaths under lidocaine: nothing between the trials (Normand 1999, Table VII)', () => {
    const rows = effects(lidocaineDeaths, 'RD').map(({ yi, vi }) => ({ yi: 100 * yi, vi: 1e4 * vi }));
    for (const model of ['FE', 'DL', 'REML'] as const)
      expectPrinted(fitModel(rows, using(model)), {
        estimate: [2.94, 2],
        low: [0.4, 1],
        high: [5.5, 1],
        tau2: [0, 12],
      });
  });

  it('ten standardised differences and eighteen effects (Viechtbauer 2005, pages 271 and 272)', () => {
    const ten = effects(tenStandardised, 'GEN');
    expectPrinted(fitModel(ten, using('DL')), { tau2: [0.277, 3], i2: [80.44, 2], h2: [5.11, 2] });
    expectPrinted(fitModel(ten, using('REML')), { tau2: [0.223, 3], i2: [76.84, 2], h2: [4.32, 2] });
    const eighteen = effects(eighteenEffects, 'GEN');
    expectPrinted(fitModel(eighteen, using('DL')), { tau2: [0.013, 3], i2: [27.53, 2], h2: [1.38, 2] });
    expectPrinted(fitModel(eighteen, using('REML')), { tau2: [0.016, 3], i2: [32.02, 2], h2: [1.47, 2] });
  });

  it("St John's wort (Viechtbauer 2007, pages 107 and 109; metafor)", () => {
    const rows = effects(stJohnsWort, 'RR');
    expectPrinted(fitModel(rows, using('FE')), { estimate: [Math.log(1.384), 4], q: [51.5454, 4] });
    const random = fitModel(rows, using('DL'));
    expectPrinted(random, { estimate: [Math.log(1.5722), 4], tau2: [0.0903, 4] });
    const interval = predictionInterval(random, { ...using('DL'), type: 'model' });
    expect(Math.exp(interval?.[0] ?? 0)).toBeCloseTo(0.8488, 4);
    expect(Math.exp(interval?.[1] ?? 0)).toBeCloseTo(2.912, 3);
  });

  it('passive smoking (Hackshaw 1998): a modest ratio with some heterogeneity', () => {
    const { ci, estimate } = coefficientAt(fitModel(effects(hackshaw, 'OR'), using('DL')), 0);
    expect([estimate, ...ci].map((end) => Math.round(100 * Math.exp(end)) / 100)).toEqual([1.24, 1.13, 1.36]);
  });
});

describe('REML where scoring struggles', () => {
  it('needs twelve steps for ten scattered effects (metafor-project.org, tips, example 1)', () => {
    const { tau2, path } = estimateTau2(effects(tenScattered, 'GEN'), 'REML');
    expect(tau2).toBeCloseTo(0.19878, 5);
    expect(path).toBe('fisher-scoring');
  });

  it('searches the likelihood when scoring runs in circles', () => {
    const rows = [
      { yi: -0.666, vi: 0.1145 },
      { yi: 0.711, vi: 2.5867 },
      { yi: -1.343, vi: 5.375 },
      { yi: -7.89, vi: 6.6391 },
      { yi: -1.134, vi: 2.0701 },
    ];
    const { tau2, path } = estimateTau2(rows, 'REML');
    expect(path).toBe('search');
    for (const other of [0, 0.01, 0.1, 1, 10, 100])
      expect(restrictedLogLikelihood(rows, other)).toBeLessThanOrEqual(
        restrictedLogLikelihood(rows, tau2) + 1e-9,
      );
  });

  it('goes back to zero when the likelihood is higher there than at the maximum that was reached', () => {
    const rows = [
      { yi: -0.025, vi: 0.001 },
      { yi: -0.951, vi: 1.7736 },
      { yi: 0.949, vi: 0.126 },
      { yi: -0.017, vi: 0.0015 },
    ];
    expect(estimateTau2(rows, 'REML')).toMatchObject({ tau2: 0, settledAtZero: true });
  });
});

const anyRows = fc.array(
  fc.record({
    yi: fc.double({ min: -5, max: 5, noNaN: true }),
    vi: fc.double({ min: 0.01, max: 4, noNaN: true }),
  }),
  { minLength: 2, maxLength: 12 },
);
const anyModel = fc.constantFrom<Model>('REML', 'DL', 'FE');

const finite = (fitted: Fitted): boolean =>
  [...Object.values(numbersOf(fitted)), ...fitted.weights].every(
    (value) => value === undefined || Number.isFinite(value),
  );

describe('pooling has the properties it must have', () => {
  it('is finite, keeps tau2 at zero or above, and shares out 100 per cent of the weight', () => {
    fc.assert(
      fc.property(anyRows, anyModel, fc.boolean(), (rows, model, hartungKnapp) => {
        const fitted = fitModel(rows, using(model, hartungKnapp));
        expect(finite(fitted)).toBe(true);
        expect(fitted.tau2).toBeGreaterThanOrEqual(0);
        expect(fitted.i2).toBeGreaterThanOrEqual(0);
        expect(fitted.i2).toBeLessThanOrEqual(100);
        expect(fitted.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 8);
      }),
    );
  });

  it('does not care about the order of the studies', () => {
    fc.assert(
      fc.property(anyRows, anyModel, (rows, model) => {
        const forward = coefficientAt(fitModel(rows, using(model)), 0);
        const backward = coefficientAt(fitModel([...rows].reverse(), using(model)), 0);
        expect(backward.estimate).toBeCloseTo(forward.estimate, 6);
        expect(backward.se).toBeCloseTo(forward.se, 6);
      }),
    );
  });

  it('moves with every effect and keeps its spread', () => {
    fc.assert(
      fc.property(anyRows, anyModel, fc.double({ min: -100, max: 100, noNaN: true }), (rows, model, by) => {
        const before = fitModel(rows, using(model));
        const after = fitModel(
          rows.map(({ yi, vi }) => ({ yi: yi + by, vi })),
          using(model),
        );
        expect(coefficientAt(after, 0).estimate).toBeCloseTo(coefficientAt(before, 0).estimate + by, 5);
        expect(after.tau2).toBeCloseTo(before.tau2, 4);
      }),
    );
  });

  it('scales with the unit of measurement', () => {
    fc.assert(
      fc.property(anyRows, anyModel, fc.constantFrom(0.001, 0.1, 10, 1000), (rows, model, unit) => {
        const before = fitModel(rows, using(model));
        const after = fitModel(
          rows.map(({ yi, vi }) => ({ yi: unit * yi, vi: unit ** 2 * vi })),
          using(model),
        );
        expect(coefficientAt(after, 0).estimate / unit).toBeCloseTo(coefficientAt(before, 0).estimate, 2);
        expect(after.i2).toBeCloseTo(before.i2, 0);
      }),
    );
  });

  it('is the fixed effect when tau2 is zero', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom<Model>('REML', 'DL'), (rows, model) => {
        const random = fitModel(rows, using(model));
        fc.pre(random.tau2 === 0);
        expect(random.coefficients).toEqual(fitModel(rows, using('FE')).coefficients);
      }),
    );
  });

  it('reaches a maximum of the restricted likelihood', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { tau2 } = estimateTau2(rows, 'REML');
        const here = restrictedLogLikelihood(rows, tau2);
        for (const near of [tau2 * 0.99, tau2 * 1.01])
          expect(restrictedLogLikelihood(rows, near)).toBeLessThanOrEqual(here + 1e-4);
        expect(restrictedLogLikelihood(rows, 0)).toBeLessThanOrEqual(here + 2e-4);
      }),
    );
  });

  it('survives one study, equal effects, and variances that differ a billionfold', () => {
    const cases: Row[][] = [
      [{ yi: 1, vi: 0.5 }],
      [
        { yi: 1, vi: 0.5 },
        { yi: 1, vi: 0.5 },
        { yi: 1, vi: 0.1 },
      ],
      [
        { yi: 1e6, vi: 1e-6 },
        { yi: -1e6, vi: 1e3 },
        { yi: 0, vi: 1 },
      ],
    ];
    for (const rows of cases)
      for (const model of ['REML', 'DL', 'FE'] as const)
        for (const hartungKnapp of [false, true])
          expect(finite(fitModel(rows, using(model, hartungKnapp)))).toBe(true);
  });

  it('leaves out the test, and keeps the interval, when equal effects have no spread under Hartung-Knapp', () => {
    const rows = [
      { yi: 1, vi: 0.5 },
      { yi: 1, vi: 0.2 },
    ];
    expect(coefficientAt(fitModel(rows, using('REML', true)), 0)).toEqual({ estimate: 1, se: 0, ci: [1, 1] });
  });
});
