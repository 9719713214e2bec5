import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay, isIsoDate } from '../../kernel/day.ts';
import { faultOfDate, partsOfText, textOfParts } from './date-parts.ts';

describe('a date being typed', () => {
  it('is a date once it is one', () => {
    expect(textOfParts({ day: '2', month: '4', year: '1999' })).toBe('1999-04-02');
    expect(partsOfText('1999-04-02')).toEqual({ day: '2', month: '4', year: '1999' });
  });

  it('keeps what was typed until then', () => {
    const half = { day: '31', month: '2', year: '20' };
    expect(partsOfText(textOfParts(half))).toEqual(half);
    expect(textOfParts({ day: '', month: '', year: '' })).toBe('');
  });

  it('says what is wrong with it', () => {
    const fault = (day: string, month: string, year: string) =>
      faultOfDate(textOfParts({ day, month, year }));
    expect(fault('', '2', '2026')).toBe('day');
    expect(fault('1', '', '2026')).toBe('month');
    expect(fault('1', '2', '')).toBe('year');
    expect(fault('1', '2', '26')).toBe('short-year');
    expect(fault('30', '2', '2026')).toBe('no-such-day');
    expect(fault('28', '2', '2026')).toBeUndefined();
    expect(fault('', '', '')).toBeUndefined();
  });

  it('returns every day that exists unchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (epochDay) => {
        const day = fromEpochDay(epochDay);
        expect(textOfParts(partsOfText(day))).toBe(day);
      }),
    );
  });

  it('never calls half a date a date', () => {
    const typed = fc.stringMatching(/^\d{0,4}$/);
    fc.assert(
      fc.property(typed, typed, typed, (day, month, year) => {
        const text = textOfParts({ day, month, year });
        expect(isIsoDate(text)).toBe(text !== '' && faultOfDate(text) === undefined);
      }),
    );
  });
});
