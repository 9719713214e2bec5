import { describe, expect, it } from 'vitest';
import { pool } from './pool.ts';
import { faultsOfPool } from './pool-request.ts';
import { bcg, hackshaw, hyperdynamicTherapy, magnesium, teacherExpectancy } from './published-examples.ts';

describe('small-study effects, against published results', () => {
  it('passive smoking: seven studies filled in on the left (metafor, trimfill of dat.hackshaw1998)', () => {
    const l0 = pool({ measure: 'OR', also: ['trimFill'], studies: hackshaw }).trimFill?.L0;
    expect(l0).toMatchObject({ side: 'left', missing: 7 });
    expect(l0?.seMissing).toBeCloseTo(4.0399, 4);
    expect(l0?.pooled.k).toBe(44);
    expect(l0?.pooled.estimate).toBeCloseTo(0.1745, 4);
    expect(l0?.pooled.se).toBeCloseTo(0.0484, 4);
    expect(l0?.pooled.test?.value).toBeCloseTo(3.6015, 3);
    expect(l0?.pooled.ci[0]).toBeCloseTo(0.0795, 4);
    expect(l0?.pooled.ci[1]).toBeCloseTo(0.2694, 4);
    expect(l0?.pooled.tau2).toBeCloseTo(0.0245, 4);
    expect(l0?.pooled.seTau2).toBeCloseTo(0.0183, 4);
    expect(l0?.pooled.q.value).toBeCloseTo(60.51, 1);
  });

  it('BCG, log odds ratio: none missing on the right (metafor, trimfill)', () => {
    const l0 = pool({ measure: 'OR', model: 'DL', also: ['trimFill'], studies: bcg }).trimFill?.L0;
    expect(l0).toMatchObject({ side: 'right', missing: 0, filled: [] });
    expect(l0?.seMissing).toBeCloseTo(2.3309, 4);
    expect(l0?.pooled.estimate).toBeCloseTo(-0.7474, 4);
  });

  it('the R0 estimator tests that none is missing: one half to the power of one more', () => {
    const r0 = pool({ measure: 'OR', model: 'DL', also: ['trimFill'], studies: bcg }).trimFill?.R0;
    expect(r0?.pval).toBeCloseTo(0.5 ** ((r0?.missing ?? 0) + 1), 12);
    expect(r0?.seMissing).toBeCloseTo(Math.sqrt(2 * (r0?.missing ?? 0) + 2), 12);
  });

  it("BCG, Egger's test of the mixed model (metafor README, and regtest of the odds ratios)", () => {
    const ratios = pool({ measure: 'RR', hartungKnapp: true, also: ['egger'], studies: bcg }).egger;
    expect(ratios?.mixedEffects.statistic).toBeCloseTo(-0.7812, 4);
    expect(ratios?.mixedEffects.df).toBe(11);
    expect(ratios?.mixedEffects.pval).toBeCloseTo(0.4512, 4);
    expect(ratios?.mixedEffects.limit.estimate).toBeCloseTo(-0.5104, 4);
    expect(ratios?.mixedEffects.limit.ci[0]).toBeCloseTo(-1.2123, 4);
    expect(ratios?.mixedEffects.limit.ci[1]).toBeCloseTo(0.1915, 4);
    const odds = pool({ measure: 'OR', also: ['egger'], studies: bcg }).egger;
    expect(odds?.mixedEffects.statistic).toBeCloseTo(-0.7743, 4);
    expect(odds?.mixedEffects.pval).toBeCloseTo(0.4388, 4);
  });

  it("magnesium, Egger's test (metafor/tests/testthat/test_misc_pub_bias.r)", () => {
    const egger = pool({ measure: 'OR', also: ['egger'], studies: magnesium }).egger;
    expect(egger?.mixedEffects.statistic).toBeCloseTo(-4.6686, 4);
    expect(egger?.classical.df).toBe(14);
  });
});

describe('leaving one out, against published results', () => {
  it('BCG, log risk ratio, without the first trial (metafor/tests/testthat/test_misc_influence.r)', () => {
    const [first] = pool({ measure: 'RR', also: ['leaveOneOut'], studies: bcg }).leaveOneOut ?? [];
    expect(first?.omitted).toBe('Aronson 1948');
    expect(first?.estimate).toBeCloseTo(-0.707083788031436, 10);
    expect(first?.se).toBeCloseTo(0.189961024702717, 10);
    expect(first?.tau2).toBeCloseTo(0.336156745300306, 10);
    expect(first?.i2).toBeCloseTo(93.2259349111223, 8);
    expect(first?.h2).toBeCloseTo(14.762184698253, 8);
    expect((first?.q.p ?? 0) / 7.0778599767807e-27).toBeCloseTo(1, 6);
  });

  it('BCG, log odds ratio, DerSimonian-Laird, every trial in turn (metafor, leave1out)', () => {
    const without = pool({ measure: 'OR', model: 'DL', also: ['leaveOneOut'], studies: bcg }).leaveOneOut;
    expect(without?.map(({ estimate }) => Number(estimate.toFixed(7)))).toEqual([
      -0.7373485, -0.6837433, -0.7164282, -0.6591438, -0.800096, -0.72675, -0.6881416, -0.8258572, -0.7753965,
      -0.6865009, -0.7962835, -0.7986358, -0.8155773,
    ]);
    expect(without?.map(({ tau2 }) => Number(tau2.toFixed(7)))).toEqual([
      0.3702077, 0.3562084, 0.3662782, 0.2711545, 0.3889283, 0.3933731, 0.3581391, 0.2514517, 0.3892237,
      0.352204, 0.4705305, 0.3673199, 0.3786162,
    ]);
  });
});

describe('what explains the differences, against published results', () => {
  it('BCG by latitude, Hartung-Knapp (metafor README)', () => {
    const { regression } = pool({ measure: 'RR', hartungKnapp: true, covariate: 'latitude', studies: bcg });
    expect(regression?.intercept.estimate).toBeCloseTo(0.2515, 4);
    expect(regression?.intercept.se).toBeCloseTo(0.2839, 4);
    expect(regression?.slope.estimate).toBeCloseTo(-0.0291, 4);
    expect(regression?.slope.se).toBeCloseTo(0.0082, 4);
    expect(regression?.slope.statistic).toBeCloseTo(-3.5483, 4);
    expect(regression?.slope.pval).toBeCloseTo(0.0046, 4);
    expect(regression?.moderators).toMatchObject({ statistic: 'F', df: 1, df2: 11 });
    expect(regression?.moderators?.value).toBeCloseTo(12.5905, 3);
    expect(regression?.tau2).toBeCloseTo(0.0764, 4);
    expect(regression?.seTau2).toBeCloseTo(0.0591, 4);
    expect(regression?.i2).toBeCloseTo(68.39, 2);
    expect(regression?.h2).toBeCloseTo(3.16, 2);
    expect(regression?.r2).toBeCloseTo(75.62, 1);
    expect(regression?.qe.value).toBeCloseTo(30.7331, 4);
    expect(regression?.qe.p).toBeCloseTo(0.0012, 4);
  });

  it('teacher expectancy by weeks of acquaintance (Raudenbush 2009, Table 16.2)', () => {
    const { regression } = pool({ measure: 'GEN', covariate: 'weeks', studies: teacherExpectancy });
    expect(regression?.tau2).toBeCloseTo(0, 3);
    expect(regression?.intercept.estimate).toBeCloseTo(0.407, 3);
    expect(regression?.slope.estimate).toBeCloseTo(-0.157, 3);
    expect(regression?.intercept.statistic).toBeCloseTo(4.68, 2);
    expect(regression?.slope.statistic).toBeCloseTo(-4.39, 2);
    expect(regression?.qe.value).toBeCloseTo(16.57, 2);
    expect(regression?.moderators).toMatchObject({ statistic: 'chi-squared', df: 1 });
  });

  it('BCG by allocation: random against the rest (metafor-project.org, "Comparing Estimates")', () => {
    const studies = bcg.map((study) => ({
      ...study,
      moderators: { allocation: study.moderators?.allocation === 'random' ? 'random' : 'other' },
    }));
    const { subgroups } = pool({ measure: 'RR', subgroupBy: 'allocation', studies });
    const [random, other] = subgroups?.groups ?? [];
    expect([random?.group, random?.k, other?.group, other?.k]).toEqual(['random', 7, 'other', 6]);
    expect(random?.estimate).toBeCloseTo(-0.9709645, 6);
    expect(random?.se).toBeCloseTo(0.2759557, 6);
    expect(other?.estimate).toBeCloseTo(-0.4812706, 6);
    expect(other?.se).toBeCloseTo(0.2169886, 6);
    expect(subgroups?.between?.df).toBe(1);
    expect(Math.sqrt(subgroups?.between?.value ?? 0)).toBeCloseTo(1.3953, 3);
    expect(subgroups?.between?.p).toBeCloseTo(0.1629, 3);
  });

  it("BCG, log odds ratio: Q-profile interval of tau2 (van Houwelingen 2002, as metafor's confint has it)", () => {
    const { tau2Ci } = pool({ measure: 'OR', model: 'DL', also: ['tau2Interval'], studies: bcg });
    expect(tau2Ci?.[0]).toBeCloseTo(0.13, 3);
    expect(tau2Ci?.[1]).toBeCloseTo(1.181, 3);
  });
});

describe('the natural scale', () => {
  it('is the ratio for ratios (Stata metan, BCG)', () => {
    const { back } = pool({ measure: 'OR', model: 'DL', studies: bcg });
    expect(back?.estimate).toBeCloseTo(0.4736, 4);
    expect(back?.ci[0]).toBeCloseTo(0.3249, 4);
    expect(back?.ci[1]).toBeCloseTo(0.6903, 4);
  });

  it('is the proportion for log odds, and stays between 0 and 1', () => {
    const { back, estimate, notes } = pool({ measure: 'PLO', studies: hyperdynamicTherapy });
    expect(back?.estimate).toBeCloseTo(1 / (1 + Math.exp(-estimate)), 12);
    expect(back?.predictionInterval?.every((end) => end > 0 && end < 1)).toBe(true);
    expect(notes).toContain('Tanabe: nobody or everybody had the event: 1/2 was added to both counts.');
  });

  it('is absent where nothing needs turning back, or where a number would overflow', () => {
    expect(pool({ measure: 'MD', studies: [{ id: 'a', yi: 1, vi: 1 }] }).back).toBeUndefined();
    expect(pool({ measure: 'OR', studies: [{ id: 'a', yi: 5000, vi: 1 }] }).back).toBeUndefined();
  });
});

describe('prediction intervals', () => {
  it('use k − 2 degrees of freedom when asked to (Higgins 2009, Riley 2011)', () => {
    const plain = pool({ measure: 'RR', studies: bcg });
    const riley = pool({ measure: 'RR', predictionType: 'riley', studies: bcg });
    const half = (interval: readonly [number, number] | undefined) =>
      interval === undefined ? Number.NaN : (interval[1] - interval[0]) / 2;
    expect(half(riley.predictionInterval) / half(plain.predictionInterval)).toBeCloseTo(
      2.200985160091639 / 1.959963984540054,
      8,
    );
  });
});

describe('one study and other thin tables', () => {
  it('answer that study, and say that nothing is known of the spread', () => {
    const answer = pool({ measure: 'GEN', hartungKnapp: true, studies: [{ id: 'a', yi: 1, vi: 0.25 }] });
    expect(answer).toMatchObject({ k: 1, estimate: 1, se: 0.5, tau2: 0, i2: 0, h2: 1 });
    expect(answer.predictionInterval).toBeUndefined();
    expect(answer.studies[0]?.weight).toBe(100);
    expect(answer.notes[0]).toMatch(/^One study/);
    expect(answer.notes).toContain('Hartung-Knapp needs two studies; the normal distribution was used.');
  });

  it('say which extras could not be done', () => {
    const answer = pool({
      measure: 'GEN',
      also: ['egger', 'trimFill', 'leaveOneOut', 'tau2Interval'],
      studies: [{ id: 'a', yi: 1, vi: 0.25 }],
    });
    expect(answer.egger).toBeUndefined();
    expect(answer.trimFill).toBeUndefined();
    expect(answer.notes).toEqual(expect.arrayContaining(['trimFill needs two studies; it was not done.']));
  });

  it('warn of a huge spread of variances and of doubled ids', () => {
    const answer = pool({
      measure: 'GEN',
      studies: [
        { id: 'a', yi: 1, vi: 1e-6 },
        { id: 'a', yi: 2, vi: 1e6 },
      ],
    });
    expect(answer.notes.join(' ')).toMatch(/ten million times/);
    expect(answer.notes.join(' ')).toMatch(/more than once/);
  });
});

describe('an answer as JSON', () => {
  it('holds only finite numbers, whatever the table', () => {
    const tables = [
      [{ id: 'a', ai: 0, bi: 10, ci: 0, di: 10 }],
      [
        { id: 'a', ai: 0, bi: 10, ci: 0, di: 10 },
        { id: 'b', ai: 10, bi: 0, ci: 10, di: 0 },
        { id: 'c', ai: 5, bi: 5, ci: 1, di: 9 },
      ],
      [
        { id: 'a', yi: 1e6, vi: 1e-6 },
        { id: 'b', yi: -1e6, vi: 1e-6 },
        { id: 'c', yi: 1e12, vi: 1e12 },
      ],
      [
        { id: 'a', yi: 1, vi: 0.1 },
        { id: 'b', yi: 1, vi: 0.2 },
        { id: 'c', yi: 1, vi: 0.3 },
      ],
    ];
    for (const studies of tables)
      for (const measure of ['OR', 'RR', 'RD'] as const)
        for (const model of ['REML', 'DL', 'FE'] as const)
          for (const hartungKnapp of [false, true]) {
            const answer = pool({
              measure,
              model,
              hartungKnapp,
              also: ['egger', 'trimFill', 'leaveOneOut', 'tau2Interval'],
              studies,
            });
            JSON.stringify(answer, (key, value: unknown) => {
              if (typeof value === 'number') expect(Number.isFinite(value), key).toBe(true);
              return value;
            });
          }
  });
});

describe('faults of a request', () => {
  it('point at the field', () => {
    expect(
      faultsOfPool({
        measure: 'RR',
        subgroupBy: 'site',
        covariate: 'weeks',
        studies: [
          { id: 'a', ai: 1, bi: 2, ci: 3 },
          { id: 'b', yi: 1, vi: 1, moderators: { weeks: 'two' } },
        ],
      }).map(({ path }) => path.join('/')),
    ).toEqual([
      'studies/0/di',
      'studies/0/moderators',
      'studies/1/moderators/site',
      'studies/0/moderators',
      'studies/1/moderators/weeks',
    ]);
  });

  it('refuse to leave out each of more than 300 studies', () => {
    const studies = Array.from({ length: 301 }, (_, index) => ({ id: String(index), yi: 1, vi: 1 }));
    expect(faultsOfPool({ measure: 'GEN', also: ['leaveOneOut'], studies })[0]?.path).toEqual(['also']);
    expect(faultsOfPool({ measure: 'GEN', studies })).toEqual([]);
  });

  it('refuse a covariate that never changes', () => {
    const studies = [1, 2, 3].map((yi) => ({ id: String(yi), yi, vi: 1, moderators: { weeks: 4 } }));
    expect(faultsOfPool({ measure: 'GEN', covariate: 'weeks', studies })[0]?.path).toEqual(['covariate']);
  });
});
