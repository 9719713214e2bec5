import { describe, expect, it } from 'vitest';
import { bankHolidays, easterSunday } from './bank-holidays.ts';

const daysOf = (year: number): string[] => bankHolidays(year).map(({ on }) => on.slice(5));

describe('Easter Sunday', () => {
  it('is the one in the almanac', () => {
    expect([2008, 2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
      '2008-03-23',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
  });
});

describe('the bank holidays of England and Wales (gov.uk/bank-holidays)', () => {
  it('in 2025', () => {
    expect(daysOf(2025)).toEqual(['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']);
  });

  it('in 2026, when Boxing Day is a Saturday', () => {
    expect(daysOf(2026)).toEqual(['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']);
  });

  it('in 2027, when Christmas Day is a Saturday and Boxing Day a Sunday', () => {
    expect(daysOf(2027).slice(-2)).toEqual(['12-27', '12-28']);
  });

  it('in 2033, when Christmas Day is a Sunday: it is kept after Boxing Day', () => {
    expect(daysOf(2033).slice(-2)).toEqual(['12-26', '12-27']);
  });

  it('in 2028, when the year begins on a Saturday', () => {
    expect(daysOf(2028)[0]).toBe('01-03');
  });
});
