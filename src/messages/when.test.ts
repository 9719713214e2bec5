import { describe, expect, it } from 'vitest';
import { when } from './when.ts';

describe('a time in a letter', () => {
  it('is the clinic’s wall clock, in the reader’s language', () => {
    expect(when('2027-01-12T16:00:00Z', 'Europe/London', 'en')).toBe('Tue 12 January, 16:00');
    expect(when('2027-07-13T15:00:00Z', 'Europe/London', 'en')).toBe('Tue 13 July, 16:00');
    expect(when('2027-01-12T16:00:00Z', 'America/New_York', 'es')).toBe('mar, 12 de enero, 11:00');
    expect(when('2027-01-12T23:30:00Z', 'Australia/Lord_Howe', 'en')).toBe('Wed 13 January, 10:30');
  });
});
