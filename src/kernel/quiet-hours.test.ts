import { describe, expect, it } from 'vitest';
import { afterQuietHours } from './quiet-hours.ts';

const night = { from: '21:00', to: '08:00' };
const inLondon = (instant: string) => afterQuietHours(instant, night, 'Europe/London');

describe('quiet hours', () => {
  it('let a letter of the day pass, up to the last minute before they begin', () => {
    expect(inLondon('2026-12-01T20:59:59Z')).toBe('2026-12-01T20:59:59Z');
    expect(inLondon('2026-12-01T08:00:00Z')).toBe('2026-12-01T08:00:00Z');
  });

  it('keep a letter of the night until the morning, before and after midnight', () => {
    expect(inLondon('2026-12-01T21:00:00Z')).toBe('2026-12-02T08:00:00Z');
    expect(inLondon('2026-12-02T07:59:59Z')).toBe('2026-12-02T08:00:00Z');
    expect(inLondon('2026-12-31T23:30:00Z')).toBe('2027-01-01T08:00:00Z');
  });

  it('end by the wall clock on the nights on which clocks change', () => {
    expect(inLondon('2027-03-27T23:00:00Z')).toBe('2027-03-28T07:00:00Z');
    expect(inLondon('2026-10-24T22:00:00Z')).toBe('2026-10-25T08:00:00Z');
    expect(afterQuietHours('2026-10-04T12:00:00Z', night, 'Australia/Lord_Howe')).toBe(
      '2026-10-04T21:00:00Z',
    );
  });

  it('that end in the hour that never happens end just after it; in the one that happens twice, at the first', () => {
    const early = { from: '22:00', to: '02:30' };
    expect(afterQuietHours('2027-03-14T05:00:00Z', early, 'America/New_York')).toBe('2027-03-14T07:30:00Z');
    const late = { from: '22:00', to: '01:30' };
    expect(afterQuietHours('2026-11-01T04:00:00Z', late, 'America/New_York')).toBe('2026-11-01T05:30:00Z');
  });

  it('are those of the reader, wherever the clinic is', () => {
    expect(afterQuietHours('2026-12-01T09:00:00Z', night, 'America/New_York')).toBe('2026-12-01T13:00:00Z');
  });

  it('may lie within a day, or be none', () => {
    expect(afterQuietHours('2026-12-01T13:10:00Z', { from: '13:00', to: '15:00' }, 'UTC')).toBe(
      '2026-12-01T15:00:00Z',
    );
    expect(afterQuietHours('2026-12-01T03:00:00Z', { from: '00:00', to: '00:00' }, 'UTC')).toBe(
      '2026-12-01T03:00:00Z',
    );
  });
});
