import { describe, expect, it } from 'vitest';
import { bcg, teacherExpectancy } from '../evidence/meta-analysis/published-examples.ts';
import { metaAnswer, metaRequest, metaVerb } from './meta.ts';
import { faultsOf } from './problem.ts';

const run = (document: unknown) => metaVerb.run(metaRequest.parse(document));

const faults = (document: unknown) => {
  const result = metaRequest.safeParse(document);
  return result.success ? [] : faultsOf(result.error);
};

const pointers = (document: unknown) => faults(document).map(({ pointer }) => pointer);

describe('stipple meta', () => {
  it('answers its own example in the shape it promises', () => {
    const answer = run(metaVerb.example);
    expect(metaAnswer.parse(answer)).toEqual(answer);
    expect(answer.k).toBe(4);
  });

  it('answers every extra in the shape it promises', () => {
    const answer = run({
      measure: 'RR',
      hartungKnapp: true,
      also: ['egger', 'trimFill', 'leaveOneOut', 'tau2Interval'],
      subgroupBy: 'allocation',
      covariate: 'latitude',
      studies: bcg,
    });
    expect(metaAnswer.parse(answer)).toEqual(answer);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(['egger', 'trimFill', 'leaveOneOut', 'tau2Ci', 'subgroups', 'regression']),
    );
  });

  it('pools by REML without Hartung-Knapp unless asked', () => {
    expect(run({ measure: 'GEN', studies: teacherExpectancy })).toMatchObject({
      model: 'REML',
      hartungKnapp: false,
      level: 0.95,
      test: { kind: 'z' },
    });
  });

  it('points at every fault at once', () => {
    expect(
      pointers({
        measure: 'RR',
        model: 'ML',
        studies: [
          { id: 'a', ai: -1, bi: 2, ci: 3, di: 4 },
          { id: '', ai: 1, bii: 2 },
        ],
      }),
    ).toEqual(['/model', '/studies/0/ai', '/studies/1/id', '/studies/1/bii']);
  });

  it('says what a study lacks for its measure', () => {
    expect(faults({ measure: 'OR', studies: [{ id: 'a', ai: 1, bi: 2, ci: 3 }] })).toEqual([
      { pointer: '/studies/0/di', detail: 'is needed for OR, or give yi with vi' },
    ]);
  });

  it('refuses no studies, a variance of zero, and numbers that are not finite', () => {
    expect(faults({ measure: 'GEN', studies: [] })).toEqual([
      { pointer: '/studies', detail: 'must hold at least one study' },
    ]);
    expect(pointers({ measure: 'GEN', studies: [{ id: 'a', yi: 1, vi: 0 }] })).toEqual(['/studies/0/vi']);
    expect(pointers({ measure: 'GEN', studies: [{ id: 'a', yi: Number.NaN, vi: 1 }] })).toEqual([
      '/studies/0/yi',
    ]);
    expect(pointers({ measure: 'GEN', studies: [{ id: 'a', yi: 1e300, vi: 1 }] })).toEqual(['/studies/0/yi']);
  });

  it('pools fifty studies in under five milliseconds', () => {
    const studies = Array.from({ length: 50 }, (_, index) => ({
      id: String(index),
      yi: Math.sin(index),
      vi: 0.1 + (index % 7) / 10,
    }));
    const request = metaRequest.parse({ measure: 'GEN', studies });
    const rounds = 50;
    const start = performance.now();
    for (let round = 0; round < rounds; round++) metaVerb.run(request);
    expect((performance.now() - start) / rounds).toBeLessThan(5);
  });
});
