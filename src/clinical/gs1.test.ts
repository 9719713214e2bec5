import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullYear, gs1Date, hasCheckDigit, readGs1 } from './gs1.ts';
import { gs1Field, PREDEFINED_LENGTHS } from './gs1-fields.ts';

const GS = '\u001d';
const GTIN = '00850003423012';
const withCheck = (digits: string): string =>
  [...'0123456789'].map((last) => digits + last).find(hasCheckDigit) ?? '';
const DEVICE = withCheck(GTIN.slice(0, 13));

const faultOf = (scanned: string) => {
  const result = readGs1(scanned, 2026);
  return result.kind === 'read' ? 'read' : result.faults[0].fault;
};

describe('a GS1 barcode', () => {
  const whole = {
    kind: 'read',
    elements: [
      { ai: '01', value: DEVICE },
      { ai: '17', value: '271130' },
      { ai: '10', value: 'LOT-7a' },
      { ai: '21', value: '000042' },
    ],
    gtin: DEVICE,
    lot: 'LOT-7a',
    serial: '000042',
    expiry: '2027-11-30',
  };
  const plain = `01${DEVICE}1727113010LOT-7a${GS}21000042`;

  it('reads the same however it arrives', () => {
    const printed = `(01)${DEVICE}(17)271130(10)LOT-7a(21)000042`;
    for (const scanned of [
      plain,
      `${GS}${plain}`,
      `]d2${plain}`,
      `]C1${plain}`,
      `]Q3${plain}`,
      ` ${plain}\r\n`,
      plain.replace(GS, '<GS>'),
      plain.replace(GS, '\u241d'),
      `${plain}${GS}`,
      printed,
      printed.replaceAll('(', ' (').trim(),
    ])
      expect(readGs1(scanned, 2026)).toEqual(whole);
  });

  it('lets lot and serial come before the fields of fixed length', () => {
    expect(readGs1(`10AB${GS}21X${GS}11250131${'17'}261200`, 2026)).toMatchObject({
      lot: 'AB',
      serial: 'X',
      produced: '2025-01-31',
      expiry: '2026-12-31',
    });
  });

  it('does not look for identifiers inside a lot that no separator ends', () => {
    expect(readGs1('10AB17271130', 2026)).toMatchObject({ lot: 'AB17271130' });
    expect(readGs1('10AB17271130', 2026)).not.toHaveProperty('expiry');
  });

  it('says what is wrong and where', () => {
    expect(readGs1(`01${DEVICE.slice(0, 13)}${(Number(DEVICE[13]) + 1) % 10}`, 2026)).toEqual({
      kind: 'unreadable',
      faults: [{ fault: 'check-digit', at: 0, ai: '01' }],
    });
    expect(readGs1(`01${DEVICE}17271331`, 2026)).toEqual({
      kind: 'unreadable',
      faults: [{ fault: 'no-such-date', at: 16, ai: '17' }],
    });
    expect(readGs1(`01${DEVICE}49X`, 2026)).toEqual({
      kind: 'unreadable',
      faults: [{ fault: 'unknown-identifier', at: 16, ai: '49' }],
    });
    expect(faultOf('')).toBe('empty');
    expect(faultOf('   ')).toBe('empty');
    expect(faultOf('+A123BJC5D6E71')).toBe('not-gs1');
    expect(faultOf(']E05901234123457')).toBe('not-gs1');
    expect(faultOf('(01)123')).toBe('too-short');
    expect(faultOf(`10${'A'.repeat(21)}`)).toBe('too-long');
    expect(faultOf('10A~B')).toBe('bad-characters');
    expect(faultOf('1727')).toBe('too-short');
    expect(faultOf('10')).toBe('too-short');
    expect(faultOf(`10A${GS}10B`)).toBe('contradiction');
    expect(faultOf('(10)A(B')).toBe('not-gs1');
    expect(faultOf('hello')).toBe('unknown-identifier');
  });

  it('takes the same element twice when both say the same', () => {
    expect(faultOf(`10A${GS}10A`)).toBe('read');
  });

  it('never throws, whatever is scanned', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 9000 }), (scanned, year) => {
        expect(['read', 'unreadable']).toContain(readGs1(scanned, year).kind);
      }),
    );
  });

  it('reads back whatever was written', () => {
    const text = fc.stringMatching(/^[!"%-'*-?A-Z_a-z]{1,20}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^\d{13}$/), text, text, (digits, lot, serial) => {
        const gtin = withCheck(digits);
        const expected = { gtin, lot, serial };
        expect(readGs1(`01${gtin}10${lot}${GS}21${serial}`, 2026)).toMatchObject(expected);
        expect(readGs1(`(01)${gtin}(10)${lot}(21)${serial}`, 2026)).toMatchObject(expected);
      }),
    );
  });
});

describe('a check digit', () => {
  it('is the modulo-10 sum with weights 3 and 1 from the right', () => {
    for (const right of ['4006381333931', '036000291452', '96385074', '10614141000415', '00614141123452'])
      expect(hasCheckDigit(right)).toBe(true);
    for (const wrong of ['4006381333932', '036000291453', '', '7', '40063813339a1'])
      expect(hasCheckDigit(wrong)).toBe(false);
  });

  it('catches every single wrong digit', () => {
    const slip = fc.tuple(fc.stringMatching(/^\d{13}$/), fc.nat(12), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(slip, ([digits, place, by]) => {
        const right = withCheck(digits);
        const wrong = [...right]
          .map((digit, at) => (at === place ? (Number(digit) + by) % 10 : digit))
          .join('');
        expect(hasCheckDigit(wrong)).toBe(false);
      }),
    );
  });
});

describe('a date of two-digit years (GS1 General Specifications 7.12)', () => {
  it('lies from 49 years back to 50 years ahead', () => {
    expect([76, 77, 26, 27, 0, 99].map((year) => fullYear(year, 2026))).toEqual([
      2076, 1977, 2026, 2027, 2000, 1999,
    ]);
    expect([0, 45, 46, 99].map((year) => fullYear(year, 2095))).toEqual([2100, 2145, 2046, 2099]);
  });

  it('of day 00 is the last day of its month, in leap years too', () => {
    expect(gs1Date('280200', 2026)).toBe('2028-02-29');
    expect(gs1Date('270200', 2026)).toBe('2027-02-28');
    expect(gs1Date('260400', 2026)).toBe('2026-04-30');
    expect(gs1Date('261200', 2026)).toBe('2026-12-31');
  });

  it('that does not exist is no date', () => {
    for (const wrong of ['270229', '261301', '260001', '260431', '26123', '2612311', 'abcdef'])
      expect(gs1Date(wrong, 2026)).toBeUndefined();
  });
});

describe('the table of identifiers', () => {
  it('agrees with the lengths that need no separator', () => {
    for (const [prefix, length] of Object.entries(PREDEFINED_LENGTHS)) {
      const field = gs1Field(prefix);
      if (field !== undefined) expect(field.ai.length + field.max).toBe(length);
    }
  });
});
