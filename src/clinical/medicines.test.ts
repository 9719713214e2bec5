import { describe, expect, it } from 'vitest';
import { drugsByName } from './medicines/names.ts';
import { ruledMedicines } from './medicines/ruled.ts';
import { drugOfSlip } from './medicines/slips.ts';
import { readMedicine } from './medicines.ts';

const classesOf = (name: string, route?: Parameters<typeof readMedicine>[0]['route']): readonly string[] =>
  readMedicine(route === undefined ? { name } : { name, route }).medicines.flatMap(({ classes }) => classes);

describe('a medicine is recognised', () => {
  it.each([
    ['isotretinoin', ['isotretinoin']],
    ['Isotretinoína', ['isotretinoin']],
    ['ROACCUTANE 20 mg', ['isotretinoin']],
    ['Accutane', ['isotretinoin']],
    ['Dercutane 40mg cápsulas', ['isotretinoin']],
    ['Claravis 40 mg capsules twice daily', ['isotretinoin']],
    ['D10BA01', ['isotretinoin']],
    ['d10ba01', ['isotretinoin']],
    ['warfarin sodium 3mg od', ['anticoagulant']],
    ['Sintrom 4 mg', ['anticoagulant']],
    ['Eliquis', ['anticoagulant']],
    ['Xarelto 20mg', ['anticoagulant']],
    ['Clexane 40 mg s.c.', ['anticoagulant']],
    ['B01AF02', ['anticoagulant']],
    ['ASA 81 mg', ['antiplatelet']],
    ['Adiro 100', ['antiplatelet']],
    ['clopidogrel 75mg tablets', ['antiplatelet']],
    ['Nurofen', ['nsaid']],
    ['ibuprofeno 600', ['nsaid']],
    ['azathioprine', ['immunosuppressant']],
    ['Humira', ['immunosuppressant']],
    ['metotrexato 15 mg semanal', ['immunosuppressant']],
    ['prednisolone 5 mg', ['steroid-systemic']],
    ['Dacortin 30', ['steroid-systemic']],
    ['capecitabine', ['chemotherapy']],
    ['tamoxifen', ['cancer-medicine']],
    ['doxycycline 100 mg', ['photosensitiser']],
    ['lymecycline', ['photosensitiser']],
    ['dapsone', ['methaemoglobin']],
    ['Macrobid', ['methaemoglobin']],
    ['Dilantin', ['methaemoglobin']],
    ['co-trimoxazole 480mg', ['methaemoglobin', 'photosensitiser']],
    ['amiodarone', ['antiarrhythmic', 'photosensitiser']],
    ['flecainide acetate', ['antiarrhythmic']],
    ['omega-3', ['bleeding-supplement']],
    ['Ginkgo biloba', ['bleeding-supplement']],
    ['St. John’s wort', ['bleeding-supplement', 'photosensitiser']],
    ['Hierba de San Juan', ['bleeding-supplement', 'photosensitiser']],
    ['Retin-A 0.05% cream', ['retinoid-topical']],
    ['Differin gel', ['retinoid-topical']],
    ['Epiduo', ['retinoid-topical', 'peroxide-topical']],
    ['Duac gel', ['peroxide-topical']],
    ['acitretin', ['retinoid-oral']],
  ])('"%s"', (name, classes) => {
    expect(classesOf(name)).toEqual(classes);
    expect(readMedicine({ name }).unread).toEqual([]);
  });

  it.each([
    'levothyroxine 75 micrograms for my thyroid',
    'Metformina 850 mg',
    'sertraline',
    'Microgynon 30',
    'the pill',
    'cetirizine 10mg',
    'paracetamol 1 g',
    'Gelocatil',
    'omeprazol 20',
    'Ventolin inhaler',
    'atorvastatin 20 mg at night',
    'vitamin D3 1000 IU',
    'ferrous sulphate',
    'Nexplanon',
    'spironolactone 100 mg',
    'G03AA07',
    'N06AB06',
    'C09AA05',
  ])('"%s" as one no rule speaks about', (name) => {
    const { medicines, unread } = readMedicine({ name });
    expect(medicines.length).toBeGreaterThan(0);
    expect(medicines.flatMap(({ classes }) => classes)).toEqual([]);
    expect(unread).toEqual([]);
  });

  it.each(['blorbimab', 'Xyzzonal 5 mg', 'X99ZZ99', 'something from the pharmacist', '12345'])(
    '"%s" not at all, and given back as it was written',
    (name) => {
      expect(readMedicine({ name })).toEqual({ medicines: [], unread: [name] });
    },
  );

  it('beside one that is not', () => {
    const { medicines, unread } = readMedicine({ name: 'metformin and blorbimab' });
    expect(medicines.map(({ name }) => name)).toEqual(['metformin']);
    expect(unread).toEqual(['blorbimab']);
  });

  it('twice in one entry, both times', () => {
    expect(readMedicine({ name: 'aspirin + clopidogrel' }).medicines.map(({ name }) => name)).toEqual([
      'aspirin',
      'clopidogrel',
    ]);
  });
});

describe('the way a medicine is taken', () => {
  it.each([
    ['isotretinoin', 'topical', ['retinoid-topical']],
    ['isotretinoin', 'oral', ['isotretinoin']],
    ['isotretinoin', 'unknown', ['isotretinoin']],
    ['tretinoin', undefined, ['retinoid-topical']],
    ['tretinoin', 'oral', ['chemotherapy']],
    ['diclofenac', 'topical', []],
    ['diclofenac', 'oral', ['nsaid']],
    ['prednisolone', 'eye', []],
    ['budesonide', undefined, []],
    ['budesonide', 'inhaled', []],
    ['budesonide', 'oral', ['steroid-systemic']],
    ['hydrocortisone', undefined, []],
    ['hydrocortisone', 'oral', ['steroid-systemic']],
    ['hydrocortisone', 'unknown', ['steroid-systemic']],
    ['fluorouracil', 'topical', ['lesion-cream']],
    ['fluorouracil', 'intravenous', ['chemotherapy']],
    ['tacrolimus', 'topical', []],
    ['tacrolimus', 'oral', ['immunosuppressant']],
  ] as const)('%s, %s', (name, route, classes) => {
    expect(classesOf(name, route)).toEqual(classes);
  });

  it('is read from the form when no route is given', () => {
    expect(classesOf('diclofenac gel')).toEqual([]);
    expect(classesOf('betamethasone cream')).toEqual([]);
    expect(classesOf('dexamethasone eye drops')).toEqual([]);
    expect(classesOf('hydrocortisone tablets')).toEqual(['steroid-systemic']);
  });

  it('is read from the code', () => {
    expect(classesOf('D10AD04')).toEqual(['retinoid-topical']);
    expect(classesOf('D07AA02')).toEqual([]);
    expect(classesOf('H02AB09')).toEqual(['steroid-systemic']);
  });
});

describe('a slip of one letter', () => {
  it.each([
    ['isotretinon', 'isotretinoin'],
    ['isotretionin', 'isotretinoin'],
    ['isotretinoinn', 'isotretinoin'],
    ['Roacutane', 'isotretinoin'],
    ['warfrin', 'warfarin'],
    ['asprin', 'aspirin'],
    ['clopidogril', 'clopidogrel'],
    ['doxycyclin', 'doxycycline'],
    ['levothyroxin', 'levothyroxine'],
  ])('"%s" is %s, and says that it was read so', (written, meant) => {
    const [read, ...others] = readMedicine({ name: written }).medicines;
    expect(others).toEqual([]);
    expect(read?.name).toBe(meant);
    if (!drugsByName.has(written.toLowerCase())) expect(read?.slipOf).toBe(written.toLowerCase());
  });

  it('never turns one known medicine into another', () => {
    for (const [name, drug] of drugsByName) expect(readMedicine({ name }).medicines[0]?.name).toBe(drug.name);
  });

  it.each(['satagliptin', 'terazepam', 'amxicillin', 'piavastatin'])(
    '"%s" is not guessed, since two medicines are equally near',
    (written) => {
      expect(drugOfSlip(written)).toBeUndefined();
      expect(readMedicine({ name: written })).toEqual({ medicines: [], unread: [written] });
    },
  );

  it('is not looked for in short names', () => {
    expect(readMedicine({ name: 'zanax' }).medicines).toEqual([]);
  });
});

describe('the tables', () => {
  it('give each name to one group only', () => {
    const groupOf = new Map<string, string>();
    const twice: string[] = [];
    for (const { drugs, ...group } of ruledMedicines)
      for (const line of drugs.trim().split('\n'))
        for (const name of (line.split('|')[0] ?? '').split(',').map((text) => text.trim().toLowerCase())) {
          const meaning = JSON.stringify(group);
          if (groupOf.has(name) && groupOf.get(name) !== meaning) twice.push(name);
          groupOf.set(name, meaning);
        }
    expect(twice).toEqual([]);
  });

  it('write every ATC code as one', () => {
    const codes = ruledMedicines.flatMap(({ drugs }) =>
      drugs
        .trim()
        .split('\n')
        .flatMap((line) => (line.split('|')[1] ?? '').trim().split(/\s+/))
        .filter((code) => code !== ''),
    );
    expect(codes.filter((code) => !/^[A-Z]\d{2}([A-Z]([A-Z](\d{2})?)?)?$/.test(code))).toEqual([]);
    expect(codes.length).toBeGreaterThan(300);
  });

  it('know several hundred medicines', () => {
    expect(new Set(drugsByName.values()).size).toBeGreaterThan(700);
  });
});
