import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fault, faultsOf } from './problem.ts';
import { screenVerb } from './screen.ts';

const clear = {
  asOf: '2026-12-01',
  protocol: 'default',
  birthDate: '1999-04-02',
  sex: 'female',
  fitzpatrick: 2,
  scarTypes: ['rolling'],
  pregnancy: 'no',
  conditions: [],
  medicines: [],
  skinCare: [],
  procedures: [],
  allergies: [],
  sun: { sunburn: false, lastTan: 'none', planned: [] },
};

const faults = (document: unknown): readonly Fault[] => {
  const read = screenVerb.request.safeParse(document);
  return read.success ? [] : faultsOf(read.error);
};

const pointers = (document: unknown): readonly string[] => faults(document).map(({ pointer }) => pointer);

const answer = (document: unknown) => screenVerb.run(screenVerb.request.parse(document));

describe('the screen verb', () => {
  it('answers its own example as the contract shows it', () => {
    const { findings, protocol } = answer(screenVerb.example);
    expect(protocol).toEqual({ name: 'default', version: '1.0.0' });
    const isotretinoin = findings.find(({ rule }) => rule === 'isotretinoin-recent');
    expect(isotretinoin).toMatchObject({
      effect: 'clinician',
      until: '2027-02-15',
      answers: ['/medicines/0'],
    });
    expect(isotretinoin?.sources[0]).toMatchObject({ id: 'waldman-2017', mark: 'V' });
  });

  it('gives an answer its own schema keeps whole', () => {
    const given = answer(screenVerb.example);
    expect(screenVerb.answer.parse(given)).toEqual(given);
  });

  it('takes the default protocol when none is named', () => {
    const { protocol: _left, ...rest } = clear;
    expect(answer(rest)).toEqual(answer(clear));
  });

  it('reads no last tan at all, "none" and null as the same', () => {
    const tanned = (lastTan: unknown) => answer({ ...clear, sun: { ...clear.sun, lastTan } });
    expect(tanned(null)).toEqual(tanned('none'));
    expect(tanned(null).findings).toEqual([]);
  });

  it('needs nothing but the day', () => {
    expect(faults({ asOf: '2026-12-01' })).toEqual([]);
    expect(answer({ asOf: '2026-12-01' }).decision).toBe('clinician');
  });
});

describe('a document that is not valid', () => {
  it.each([
    [{}, ['/asOf']],
    [null, ['']],
    [[], ['']],
    ['screen me', ['']],
    [{ ...clear, asOf: '2026-02-29' }, ['/asOf']],
    [{ ...clear, asOf: '1850-01-01' }, ['/asOf']],
    [{ ...clear, asOf: '9999-12-31' }, ['/asOf']],
    [{ ...clear, asOf: 20261201 }, ['/asOf']],
    [{ ...clear, protocol: 'house' }, ['/protocol']],
    [{ ...clear, birthDate: '2026-12-02' }, ['/birthDate']],
    [{ ...clear, birthDate: '1890-01-01' }, ['/birthDate']],
    [{ ...clear, birthDate: '1900-01-01', asOf: '2032-01-01' }, ['/birthDate']],
    [{ ...clear, birthDate: '2001-13-01' }, ['/birthDate']],
    [{ ...clear, birthDate: null }, ['/birthDate']],
    [{ ...clear, fitzpatrick: 0 }, ['/fitzpatrick']],
    [{ ...clear, fitzpatrick: 'IV' }, ['/fitzpatrick']],
    [{ ...clear, sex: 'f' }, ['/sex']],
    [{ ...clear, pregnancy: false }, ['/pregnancy']],
    [{ ...clear, scarTypes: ['rolling', 'boxcar'] }, ['/scarTypes/1']],
    [{ ...clear, conditions: {} }, ['/conditions']],
    [{ ...clear, conditions: [{}] }, ['/conditions/0/code']],
    [{ ...clear, conditions: [{ code: 'acne' }] }, ['/conditions/0/code']],
    [{ ...clear, conditions: [{ code: 'eczema', status: 'mild' }] }, ['/conditions/0/status']],
    [{ ...clear, conditions: [{ code: 'eczema', inField: 'yes' }] }, ['/conditions/0/inField']],
    [
      { ...clear, conditions: [{ code: 'eczema', lastEpisode: '2026-12-02' }] },
      ['/conditions/0/lastEpisode'],
    ],
    [{ ...clear, conditions: [{ code: 'eczema', infield: true }] }, ['/conditions/0/infield']],
    [{ ...clear, medicines: [{}] }, ['/medicines/0/name']],
    [{ ...clear, medicines: [{ name: ' ' }] }, ['/medicines/0/name']],
    [{ ...clear, medicines: ['isotretinoin'] }, ['/medicines/0']],
    [{ ...clear, medicines: [{ name: 'x', lastDose: '2026-12-02' }] }, ['/medicines/0/lastDose']],
    [{ ...clear, medicines: [{ name: 'x', lastDose: 'last week' }] }, ['/medicines/0/lastDose']],
    [{ ...clear, medicines: [{ name: 'x', route: 'mouth' }] }, ['/medicines/0/route']],
    [{ ...clear, skinCare: [{ lastUse: '2026-11-01' }] }, ['/skinCare/0/label']],
    [{ ...clear, skinCare: [{ label: 'Aqua', lastUse: '2026-12-02' }] }, ['/skinCare/0/lastUse']],
    [{ ...clear, procedures: [{ code: 'botox' }] }, ['/procedures/0/code']],
    [{ ...clear, procedures: [{ code: 'filler', on: '2026-11-31' }] }, ['/procedures/0/on']],
    [{ ...clear, allergies: [''] }, ['/allergies/0']],
    [{ ...clear, allergies: 'none' }, ['/allergies']],
    [{ ...clear, sun: { sunburn: 'a little' } }, ['/sun/sunburn']],
    [{ ...clear, sun: { lastTan: '2026-12-02' } }, ['/sun/lastTan']],
    [{ ...clear, sun: { planned: [{ from: '2027-01-02', to: '2027-01-01' }] } }, ['/sun/planned/0/to']],
    [{ ...clear, sun: { planned: [{ from: '2027-01-02' }] } }, ['/sun/planned/0/to']],
    [{ ...clear, device: 'pen' }, ['/device']],
    [{ ...clear, depthMm: 0 }, ['/depthMm']],
    [{ ...clear, depthMm: 12 }, ['/depthMm']],
    [{ ...clear, session: '2026-11-30' }, ['/session']],
    [{ ...clear, birthdate: '1999-04-02' }, ['/birthdate']],
    [{ ...clear, 'a/b~c': 1 }, ['/a~1b~0c']],
  ])('%j points at %j', (document, expected) => {
    expect(pointers(document)).toEqual(expected);
  });

  it('is told every fault at once, of shape and of order alike', () => {
    const document = {
      asOf: '2026-12-01',
      birthDate: '2027-01-01',
      fitzpatrick: 7,
      medicines: [{ name: 'isotretinoin', lastDose: '2027-01-01' }, { name: '' }],
      sun: { planned: [{ from: '2027-02-02', to: '2027-02-01' }] },
      extra: true,
    };
    expect([...pointers(document)].sort()).toEqual([
      '/birthDate',
      '/extra',
      '/fitzpatrick',
      '/medicines/0/lastDose',
      '/medicines/1/name',
      '/sun/planned/0/to',
    ]);
  });

  it('says what would be right', () => {
    expect(faults({ ...clear, sex: 'f' })[0]?.detail).toBe('must be one of: female, male, other, unknown');
    expect(faults({ ...clear, birthDate: '2026-12-02' })[0]?.detail).toBe(
      'must not be after asOf, 2026-12-01',
    );
  });
});

describe('the screen verb on anything at all', () => {
  it('answers or points, and never throws', () => {
    const field = fc.constantFrom(...Object.keys(clear), 'device', 'depthMm', 'session', 'language');
    fc.assert(
      fc.property(field, fc.jsonValue(), (key, value) => {
        const read = screenVerb.request.safeParse({ ...clear, [key]: value });
        if (read.success) expect(screenVerb.answer.safeParse(screenVerb.run(read.data)).success).toBe(true);
        else expect(faultsOf(read.error).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is at home at both ends of the calendar', () => {
    for (const asOf of ['1900-01-01', '2199-12-31']) {
      const document = {
        ...clear,
        asOf,
        birthDate: 'unknown',
        conditions: [
          { code: 'acne-active', inField: true },
          { code: 'chemotherapy', status: 'planned', startsOn: '2199-12-31' },
          { code: 'herpes-labialis', status: 'past' },
        ],
        procedures: [{ code: 'facial-surgery', on: '2199-12-31', inField: true }],
        sun: { sunburn: true, planned: [{ from: '1900-01-01', to: '2199-12-31' }] },
      };
      expect(faults(document)).toEqual([]);
      expect(answer(document).findings.length).toBeGreaterThan(3);
    }
  });
});
