import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvCell } from './csv.ts';
import { trialColumns } from './trial-columns.ts';
import { printedNumber, trialById, trials } from './trials.ts';
import { trialDictionaryCsv, trialsCsv, trialsJson } from './trials-export.ts';

const file = readFileSync(new URL('../../docs/data/trials.csv', import.meta.url), 'utf8');

describe('the trials table', () => {
  it('is the published file, byte for byte', () => {
    expect(trialsCsv()).toBe(file);
  });

  it('has 57 rows: 47 with microneedling, 5 without an arm of it alone, 5 from memory', () => {
    expect(trials.map(({ id }) => id[0]).join('')).toBe('T'.repeat(47) + 'X'.repeat(5) + 'M'.repeat(5));
    expect(trials.filter(({ mark }) => mark === 'M').map(({ id }) => id)).toEqual([
      'M01',
      'M02',
      'M03',
      'M04',
      'M05',
    ]);
  });

  it('has eight rows whose means can be pooled', () => {
    expect(trials.filter(({ poolability }) => poolability === 'means').map(({ id }) => id)).toEqual([
      'T05',
      'T06',
      'T20',
      'T25',
      'T29',
      'T33',
      'T34',
      'T37',
    ]);
  });

  it('knows one trial with an untreated side', () => {
    expect(trials.filter(({ control }) => control === 'untreated').map(({ id }) => id)).toEqual(['T05']);
    expect(trialById('T05')).toMatchObject({
      name: 'Alam 2014',
      randomised: true,
      splitFace: true,
      enrolled: 20,
      analysed: 15,
    });
  });

  it('keeps flags apart and says what is missing and why it matters', () => {
    expect(trialById('T18').flags).toEqual(['first author not captured']);
    expect(trialById('T20').flags).toEqual([
      'weekly interval is an outlier',
      'ordinal grade treated as continuous',
    ]);
    const missing = trialById('T29').missing;
    expect(missing.map(({ field }) => field)).toEqual([
      'fitzpatrick',
      'device',
      'needleMm',
      'sessions',
      'interval',
      'pigmentation',
    ]);
    expect(missing.at(-1)?.why).toMatch(/^no report is not the same as no harm/);
  });

  it('reads a number only where nothing but a number is printed', () => {
    expect(printedNumber('3.29')).toBe(3.29);
    expect(printedNumber('-0.91')).toBe(-0.91);
    expect(printedNumber('7.0 (median)')).toBeUndefined();
    expect(printedNumber('40 (if equal)')).toBeUndefined();
    expect(printedNumber(undefined)).toBeUndefined();
  });

  it('has no arm of microneedling alone in the X rows and in two of those from memory', () => {
    expect(trials.filter(({ aloneArm }) => !aloneArm).map(({ id }) => id)).toEqual([
      'X01',
      'X02',
      'X03',
      'X04',
      'X05',
      'M01',
      'M05',
    ]);
  });

  it('refuses a trial that does not exist', () => {
    expect(() => trialById('T99')).toThrow('no such trial: T99');
  });
});

describe('exports', () => {
  it('explain every column', () => {
    expect(trialsJson().dictionary).toHaveLength(34);
    expect(new Set(trialColumns.map(({ field }) => field)).size).toBe(34);
    expect(trialDictionaryCsv().split('\n')[0]).toBe('column,field,says,unit,when missing');
    expect(trialDictionaryCsv()).toContain('needle_mm,needleMm,Needle length or depth set,mm,');
  });

  it('quote only what needs it', () => {
    expect([csvCell('a'), csvCell('a,b'), csvCell('say "x"'), csvCell('a\nb')]).toEqual([
      'a',
      '"a,b"',
      '"say ""x"""',
      '"a\nb"',
    ]);
  });
});
