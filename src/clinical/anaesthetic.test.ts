import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from '../evidence/sources.ts';
import { type AnaestheticRequest, checkAnaesthetic } from './anaesthetic.ts';
import type { AppliedProduct } from './anaesthetic-limits.ts';
import type { AnaestheticPatient } from './anaesthetic-patient.ts';
import {
  anaestheticCodes,
  anaestheticOf,
  anaestheticProducts,
  contactMinutes,
} from './anaesthetic-products.ts';

const ON = '2026-12-01T09:00:00Z';

const cream = (name: string, extra: Partial<AppliedProduct> = {}): AppliedProduct => ({
  name,
  grams: 10,
  areaCm2: 100,
  on: ON,
  occluded: false,
  ...extra,
});

const adult: AnaestheticPatient = { ageYears: 27, weightKg: 64, conditions: [], medicines: [] };

const check = (products: readonly AppliedProduct[], patient: Partial<AnaestheticPatient> = {}) =>
  checkAnaesthetic({ products, patient: { ...adult, ...patient } });

const told = (...given: Parameters<typeof check>) =>
  check(...given).findings.map(({ rule, effect }) => [rule.replace('anaesthetic-', ''), effect]);

describe('lidocaine 4 % (LMX4 SmPC, fact sheet 6)', () => {
  it('allows 40 g on a face of 200 cm2, not more', () => {
    expect(told([cream('lidocaine-4', { grams: 40, areaCm2: 200 })])).toEqual([]);
    expect(told([cream('lidocaine-4', { grams: 40.1, areaCm2: 200 })])).toEqual([['over-grams', 'stop']]);
    expect(check([cream('lidocaine-4', { grams: 30, areaCm2: 200 })]).products[0]?.left).toEqual({
      grams: 10,
      areaCm2: 700,
      minutes: 300,
    });
  });

  it('allows 900 cm2, not more, over all its entries', () => {
    expect(told([cream('lidocaine-4', { areaCm2: 900 })])).toEqual([]);
    expect(told([cream('lidocaine-4', { areaCm2: 901 })])).toEqual([['over-area', 'stop']]);
    const two = [cream('lidocaine-4', { areaCm2: 500 }), cream('LMX4', { areaCm2: 500 })];
    expect(check(two).findings).toMatchObject([
      { rule: 'anaesthetic-over-area', answers: ['/products/0/areaCm2', '/products/1/areaCm2'] },
    ]);
    expect(check(two).products.map(({ left }) => left.areaCm2)).toEqual([0, 0]);
  });

  it('stays on for 30 minutes to 5 hours', () => {
    const offAt = (time: string) => told([cream('lidocaine-4', { off: `2026-12-01T${time}Z` })]);
    expect(offAt('09:29:00')).toEqual([['taken-off-early', 'caution']]);
    expect(offAt('09:30:00')).toEqual([]);
    expect(offAt('14:00:00')).toEqual([]);
    expect(offAt('14:01:00')).toEqual([['left-on-too-long', 'clinician']]);
    expect(check([cream('lidocaine-4', { off: '2026-12-01T09:45:00Z' })]).products[0]).toMatchObject({
      earliestOff: '2026-12-01T09:30:00Z',
      latestOff: '2026-12-01T14:00:00Z',
      left: { minutes: 255 },
    });
  });

  it('is dosed for a face in adults only; small children have a limit of their own', () => {
    expect(told([cream('lidocaine-4')], { ageYears: 17 })).toEqual([['adult-dose-only', 'clinician']]);
    expect(told([cream('lidocaine-4')], { ageYears: 18 })).toEqual([]);
    expect(told([cream('lidocaine-4', { grams: 1, areaCm2: 6.25 })], { ageYears: 6 })).toEqual([]);
    expect(told([cream('lidocaine-4', { areaCm2: 101 })], { ageYears: 5, weightKg: 20 })).toEqual([
      ['child-weight-area', 'stop'],
      ['low-weight', 'clinician'],
    ]);
  });

  it('gives infants one gram, for one hour up to three months and four up to a year', () => {
    expect(contactMinutes('lidocaine-4', 2 / 12)).toEqual([30, 60]);
    expect(contactMinutes('lidocaine-4', 0.25)).toEqual([30, 240]);
    expect(contactMinutes('lidocaine-4', 1)).toEqual([30, 300]);
    expect(contactMinutes('lidocaine-4', 0.05)).toBeUndefined();
    expect(told([cream('lidocaine-4', { grams: 1.1, areaCm2: 6 })], { ageYears: 0.5, weightKg: 7 })).toEqual([
      ['over-grams', 'stop'],
      ['low-weight', 'clinician'],
    ]);
    expect(
      told([cream('lidocaine-4', { grams: 1, areaCm2: 6 })], { ageYears: 0.05, weightKg: 4 })[0],
    ).toEqual(['too-young', 'clinician']);
  });
});

describe('lidocaine with prilocaine (EMLA SmPC, fact sheet 6)', () => {
  it('allows 60 g on 600 cm2 from 12 years on', () => {
    expect(told([cream('EMLA', { grams: 60, areaCm2: 600 })])).toEqual([]);
    expect(told([cream('EMLA', { grams: 60.5, areaCm2: 600 })])).toEqual([['over-grams', 'stop']]);
    expect(told([cream('EMLA', { grams: 60, areaCm2: 601 })])).toEqual([['over-area', 'stop']]);
    expect(check([cream('EMLA', { grams: 25, areaCm2: 200 })]).products[0]?.left).toEqual({
      grams: 35,
      areaCm2: 400,
      minutes: 300,
    });
  });

  it('sums all its entries against 60 g', () => {
    const two = [
      cream('emla', { grams: 40, areaCm2: 300 }),
      cream('lidocaine-prilocaine', { grams: 21, areaCm2: 300 }),
    ];
    expect(told(two)).toEqual([['over-grams', 'stop']]);
    expect(check(two).findings[0]?.answers).toEqual(['/products/0/grams', '/products/1/grams']);
  });

  it('points out a layer thicker than 2 g on 10 cm2', () => {
    expect(told([cream('emla', { grams: 40, areaCm2: 200 })])).toEqual([]);
    expect(told([cream('emla', { grams: 41, areaCm2: 200 })])).toEqual([['thick-layer', 'caution']]);
  });

  it('needs an hour', () => {
    expect(told([cream('emla', { off: '2026-12-01T09:59:00Z' })])).toEqual([['taken-off-early', 'caution']]);
    expect(told([cream('emla', { off: '2026-12-01T10:00:00Z' })])).toEqual([]);
  });

  const bands: readonly (readonly [number, number, number, number])[] = [
    [0, 1, 10, 60],
    [0.25, 2, 20, 60],
    [1, 10, 100, 300],
    [5.9, 10, 100, 300],
    [6, 20, 200, 300],
    [11.9, 20, 200, 300],
    [12, 60, 600, 300],
  ];

  it.each(bands)('at %d years allows %i g, %i cm2 and %i minutes', (ageYears, grams, areaCm2, minutes) => {
    const answer = check([cream('emla', { grams: 0.5, areaCm2: 5 })], { ageYears });
    expect(answer.products[0]?.limits).toEqual({ grams, areaCm2, minutes: [60, minutes] });
  });

  it('stops for blood that cannot bear it, and lidocaine alone does not', () => {
    for (const conditions of [['g6pd-deficiency'], ['methaemoglobinaemia']] as const) {
      expect(told([cream('emla')], { conditions })).toEqual([['methaemoglobin', 'stop']]);
      expect(told([cream('lidocaine-4')], { conditions })).toEqual([]);
      expect(told([cream('blt-20-6-4')], { conditions })).toContainEqual(['methaemoglobin', 'stop']);
    }
    for (const name of ['dapsone', 'nitrofurantoin', 'phenytoin', 'sulfamethoxazole', 'J04BA02']) {
      expect(told([cream('emla')], { medicines: [name] })).toEqual([['methaemoglobin', 'stop']]);
      expect(told([cream('lidocaine-4')], { medicines: [{ name }] })).toEqual([]);
    }
  });

  it('asks a clinician when the blood condition or the cream is not certain', () => {
    const unsure = [{ code: 'g6pd-deficiency', status: 'unknown' }] as const;
    expect(told([cream('emla')], { conditions: unsure })).toEqual([['methaemoglobin-unsure', 'clinician']]);
    expect(told([cream('numb-o-matic')], { conditions: ['g6pd-deficiency'] })).toEqual([
      ['product-unknown', 'clinician'],
      ['methaemoglobin-unsure', 'clinician'],
    ]);
    const longAgo = [
      { name: 'dapsone', lastDose: '2026-10-01' },
    ] as unknown as AnaestheticPatient['medicines'];
    expect(told([cream('emla')], { medicines: longAgo })).toEqual([['methaemoglobin-unsure', 'clinician']]);
  });

  it('does not take a past blood disorder for a healed one', () => {
    expect(told([cream('emla')], { conditions: [{ code: 'g6pd-deficiency', status: 'past' }] })).toEqual([
      ['methaemoglobin', 'stop'],
    ]);
  });
});

describe('creams without a label', () => {
  it('always ask a clinician, and are never covered', () => {
    for (const name of ['blt-compound', 'BLT', 'lidocaine-tetracaine-23-7']) {
      expect(told([cream(name, { grams: 1, areaCm2: 10 })])).toEqual([['compounded-no-label', 'clinician']]);
      expect(told([cream(name, { occluded: true })])).toEqual([
        ['compounded-covered', 'stop'],
        ['compounded-no-label', 'clinician'],
      ]);
    }
  });

  it('known from memory only never stop by their numbers', () => {
    expect(told([cream('lidocaine-5', { grams: 5 })])).toEqual([]);
    expect(told([cream('lidocaine-5', { grams: 6 })])).toEqual([['over-grams', 'clinician']]);
  });

  it('that nobody knows are named', () => {
    const [finding] = check([cream('numb-o-matic')]).findings;
    expect(finding).toMatchObject({ effect: 'clinician', answers: ['/products/0/name'] });
    expect(finding?.title).toContain('numb-o-matic');
    expect(check([cream('numb-o-matic')]).products[0]).toEqual({
      name: 'numb-o-matic',
      product: 'unknown',
      left: {},
      limits: {},
    });
  });
});

describe('every cream', () => {
  it('is refused on needled or broken skin', () => {
    for (const name of [...anaestheticCodes, 'numb-o-matic'])
      for (const skin of ['needled', 'broken'] as const)
        expect(told([cream(name, { skin })])).toContainEqual(['skin-not-intact', 'stop']);
    expect(told([cream('lidocaine-4', { skin: 'intact' })])).toEqual([]);
  });

  it('under a cover is pointed out even when labelled', () => {
    expect(told([cream('lidocaine-4', { occluded: true })])).toEqual([['covered', 'caution']]);
  });

  it('beside another asks a clinician, and both are summed', () => {
    const two = [cream('lidocaine-4'), cream('emla')];
    expect(told(two)).toEqual([['two-anaesthetics', 'clinician']]);
    expect(check(two).totals).toMatchObject({
      grams: 20,
      areaCm2: 200,
      mgOnSkin: { lidocaine: 650, prilocaine: 250 },
      unknownStrength: [],
    });
    expect(told([cream('lidocaine-4'), cream('lmx4')])).toEqual([]);
  });

  it('is recorded in milligrams but never judged by them', () => {
    const { totals, findings } = check([cream('lidocaine-4', { grams: 40, areaCm2: 200 })]);
    expect(totals.mgOnSkin).toEqual({ lidocaine: 1600 });
    expect(totals.note).toContain('4.5 mg per kg');
    expect(findings).toEqual([]);
    expect(check([cream('blt-compound')]).totals).toMatchObject({
      mgOnSkin: {},
      unknownStrength: ['blt-compound'],
    });
  });
});

describe('the patient', () => {
  it('under 40 kg, with liver disease or a heart rhythm needs a clinician', () => {
    expect(told([cream('lidocaine-4')], { weightKg: 40 })).toEqual([]);
    expect(told([cream('lidocaine-4')], { weightKg: 39.9 })).toEqual([['low-weight', 'clinician']]);
    expect(told([cream('lidocaine-4')], { conditions: ['liver-disease'] })).toEqual([['liver', 'clinician']]);
    expect(told([cream('lidocaine-4')], { conditions: [{ code: 'liver-disease', status: 'past' }] })).toEqual(
      [],
    );
    expect(told([cream('lidocaine-4')], { conditions: ['heart-rhythm'] })).toEqual([
      ['heart-rhythm', 'clinician'],
    ]);
    expect(told([cream('lidocaine-4')], { medicines: ['amiodarone'] })).toEqual([
      ['heart-rhythm', 'clinician'],
    ]);
  });

  it('is weighed where weight decides, and only there', () => {
    const unweighed = (products: readonly AppliedProduct[], ageYears = 27) =>
      checkAnaesthetic({ products, patient: { ageYears, conditions: [], medicines: [] } }).findings.map(
        ({ rule }) => rule,
      );
    expect(unweighed([cream('lidocaine-4')])).toEqual([]);
    expect(unweighed([cream('emla')], 17)).toEqual(['anaesthetic-weight-unknown']);
    expect(unweighed([cream('lidocaine-4'), cream('emla')])).toContain('anaesthetic-weight-unknown');
    expect(unweighed([cream('blt')])).toContain('anaesthetic-weight-unknown');
    expect(unweighed([])).toEqual([]);
  });

  it('allergic to what is in the cream must not have it', () => {
    expect(told([cream('lidocaine-4')], { allergies: ['lidocaine'] })).toEqual([['allergy', 'stop']]);
    expect(told([cream('lidocaine-4')], { allergies: ['local anaesthetics'] })).toEqual([
      ['allergy', 'stop'],
    ]);
    expect(told([cream('lidocaine-4')], { allergies: ['EMLA'] })).toEqual([['allergy', 'stop']]);
    expect(told([cream('lidocaine-4')], { allergies: ['benzocaine'] })).toEqual([
      ['allergy-related', 'clinician'],
    ]);
    expect(told([cream('lidocaine-4')], { allergies: ['sulfonamides'] })).toEqual([
      ['allergy-related', 'clinician'],
    ]);
    expect(told([cream('lidocaine-4')], { allergies: ['nickel', 'penicillin', 'none'] })).toEqual([]);
  });

  it('with eczema is pointed out', () => {
    expect(told([cream('emla')], { conditions: ['eczema'] })).toEqual([['atopic-skin', 'caution']]);
  });

  it('on a medicine nobody knows is not passed over', () => {
    const [finding] = check([cream('lidocaine-4')], { medicines: ['zorbulax'] }).findings;
    expect(finding).toMatchObject({
      rule: 'anaesthetic-medicine-unknown',
      answers: ['/patient/medicines/0'],
    });
    expect(finding?.title).toContain('zorbulax');
  });
});

describe('names', () => {
  it('are read in the ways people write them', () => {
    const codeOf = (name: string) => anaestheticOf(name)?.code;
    expect(codeOf('LMX 4')).toBe('lidocaine-4');
    expect(codeOf('Lidocaine 4%')).toBe('lidocaine-4');
    expect(codeOf('Emla Cream')).toBe('lidocaine-prilocaine');
    expect(codeOf('Lidocaine 2.5% / Prilocaine 2.5%')).toBe('lidocaine-prilocaine');
    expect(codeOf('Lidocaína 5 %')).toBe('lidocaine-5');
    expect(codeOf('Lidocaine 2.5%')).toBeUndefined();
    for (const code of anaestheticCodes) expect(codeOf(code)).toBe(code);
  });
});

const anyProduct = fc.record({
  name: fc.constantFrom(...anaestheticCodes, 'unheard of'),
  grams: fc.double({ min: 0.1, max: 90, noNaN: true }),
  areaCm2: fc.double({ min: 1, max: 1000, noNaN: true }),
  on: fc.constant(ON),
  off: fc.option(fc.constantFrom('2026-12-01T09:10:00Z', '2026-12-01T10:30:00Z', '2026-12-01T19:00:00Z'), {
    nil: undefined,
  }),
  occluded: fc.boolean(),
  skin: fc.constantFrom('intact', 'needled'),
});

const anyRequest = fc.record({
  products: fc.array(anyProduct, { minLength: 1, maxLength: 3 }),
  patient: fc.record(
    {
      ageYears: fc.constantFrom(0.01, 0.2, 0.5, 3, 8, 14, 17, 18, 40),
      weightKg: fc.double({ min: 3, max: 120, noNaN: true }),
      conditions: fc.uniqueArray(
        fc.constantFrom('g6pd-deficiency', 'liver-disease', 'eczema', 'heart-rhythm'),
      ),
      medicines: fc.uniqueArray(fc.constantFrom('dapsone', 'amiodarone', 'zorbulax', 'paracetamol')),
      allergies: fc.uniqueArray(fc.constantFrom('lidocaine', 'latex', 'sulfa')),
    },
    { requiredKeys: ['ageYears', 'conditions', 'medicines'] },
  ),
  language: fc.constantFrom('en', 'es'),
}) as unknown as fc.Arbitrary<AnaestheticRequest>;

const ORDER = ['clear', 'clinician', 'defer', 'stop'];

describe('every ledger', () => {
  it('leaves less, never more, when grams are added, and never weakens its decision', () => {
    fc.assert(
      fc.property(anyRequest, fc.double({ min: 0.1, max: 50, noNaN: true }), (request, more) => {
        const [first, ...rest] = request.products;
        if (first === undefined) return;
        const before = checkAnaesthetic(request);
        const after = checkAnaesthetic({
          ...request,
          products: [{ ...first, grams: first.grams + more }, ...rest],
        });
        const left = ({ products }: typeof before) => products[0]?.left.grams ?? 0;
        expect(left(after)).toBeLessThanOrEqual(left(before));
        expect(ORDER.indexOf(after.decision)).toBeGreaterThanOrEqual(ORDER.indexOf(before.decision));
      }),
    );
  });

  it('has words for everything it says, sources that exist, and a source read for every stop', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const finding of checkAnaesthetic(request).findings) {
          expect(`${finding.title}${finding.why}${finding.instead ?? ''}`).not.toMatch(/\{\{|!|undefined/);
          for (const { id } of finding.sources) expect(sources.has(id)).toBe(true);
          if (finding.effect === 'stop') expect(finding.sources.some(({ mark }) => mark === 'V')).toBe(true);
        }
      }),
    );
  });

  it('never has a limit that is less than nothing', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { left } of checkAnaesthetic(request).products)
          for (const rest of Object.values(left)) expect(rest).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('rests on sources that exist', () => {
    for (const { bands } of Object.values(anaestheticProducts))
      for (const id of bands.sources) expect(sources.has(id)).toBe(true);
  });
});
