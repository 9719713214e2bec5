import { describe, expect, it } from 'vitest';
import { anaestheticVerb } from './anaesthetic.ts';
import { faultsOf } from './problem.ts';

const pointersOf = (request: unknown): readonly string[] => {
  const parsed = anaestheticVerb.request.safeParse(request);
  return parsed.success ? [] : faultsOf(parsed.error).map(({ pointer }) => pointer);
};

const product = { name: 'emla', grams: 10, areaCm2: 100, on: '2026-12-01T09:00:00Z' };
const patient = { ageYears: 27, conditions: [], medicines: [] };

describe('the anaesthetic verb', () => {
  it('answers the example of the contract with no finding', () => {
    const answer = anaestheticVerb.run(anaestheticVerb.request.parse(anaestheticVerb.example));
    expect(answer.decision).toBe('clear');
    expect(answer.findings).toEqual([]);
    expect(answer.products).toEqual([
      {
        name: 'lidocaine-4',
        product: 'lidocaine-4',
        earliestOff: '2026-12-01T09:30:00Z',
        latestOff: '2026-12-01T14:00:00Z',
        left: { grams: 10, areaCm2: 700, minutes: 255 },
        limits: { grams: 40, areaCm2: 900, minutes: [30, 300] },
      },
    ]);
    expect(anaestheticVerb.answer.parse(answer)).toEqual(answer);
  });

  it('points at a removal before the application', () => {
    expect(pointersOf({ products: [{ ...product, off: '2026-12-01T08:59:59Z' }], patient })).toEqual([
      '/products/0/off',
    ]);
    expect(pointersOf({ products: [{ ...product, off: product.on }], patient })).toEqual([]);
  });

  it('points at every malformed field', () => {
    expect(
      pointersOf({
        products: [{ name: '', grams: -1, areaCm2: 0, on: 'now', occuded: true, skin: 'raw' }],
        patient: { ageYears: -1, weightKg: 'x', conditions: ['flu'], medicines: [3], alergies: [] },
      }).toSorted(),
    ).toEqual(
      [
        '/products/0/name',
        '/products/0/grams',
        '/products/0/areaCm2',
        '/products/0/on',
        '/products/0/skin',
        '/products/0/occuded',
        '/patient/ageYears',
        '/patient/weightKg',
        '/patient/conditions/0',
        '/patient/medicines/0',
        '/patient/alergies',
      ].toSorted(),
    );
    expect(pointersOf({})).toEqual(['/products', '/patient']);
    expect(pointersOf({ products: [], patient: { ageYears: 30 } })).toEqual([
      '/patient/conditions',
      '/patient/medicines',
    ]);
  });

  it('takes conditions and medicines as codes and names, or with their details', () => {
    const detailed = {
      ...patient,
      conditions: ['liver-disease', { code: 'eczema', status: 'past' }],
      medicines: ['dapsone', { name: 'amiodarone', route: 'oral', lastDose: 'ongoing' }],
    };
    expect(pointersOf({ products: [product], patient: detailed })).toEqual([]);
  });
});
