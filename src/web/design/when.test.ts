import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/day.ts';
import { whenIn } from './when.ts';

const today = isoDate('2026-12-01');
const en = whenIn({ language: 'en', timeZone: 'America/New_York', today });
const es = whenIn({ language: 'es', timeZone: 'America/New_York', today });

describe('dates as the clinic says them', () => {
  it('name the weekday, and the year when it is another', () => {
    expect(en.day('2026-12-15')).toBe('Tue 15 December');
    expect(en.day('2027-01-12')).toBe('Tue 12 January 2027');
    expect(es.day('2026-12-15')).toBe('mar 15 de diciembre');
    expect(es.day('2027-01-12')).toBe('mar 12 de enero de 2027');
    expect(en.dayInFull('1999-04-02')).toBe('Friday 2 April 1999');
  });

  it('are of the clinic’s clock, not of the device’s', () => {
    expect(en.dayTime('2026-12-16T02:30:00Z')).toBe('Tue 15 December, 21:30');
    expect(en.dayOf('2026-12-16T02:30:00Z')).toBe('2026-12-15');
    expect(en.time('2026-07-15T04:00:00Z')).toBe('00:00');
  });

  it('follow both clock changes', () => {
    expect(en.time('2027-03-14T06:59:00Z')).toBe('01:59');
    expect(en.time('2027-03-14T07:00:00Z')).toBe('03:00');
    expect(en.time('2026-11-01T05:30:00Z')).toBe('01:30');
    expect(en.time('2026-11-01T06:30:00Z')).toBe('01:30');
  });
});

describe('how far away something is', () => {
  it.each([
    ['2026-12-01', 'today', 'hoy'],
    ['2026-12-02', 'tomorrow', 'mañana'],
    ['2026-12-10', 'in 9 days', 'dentro de 9 días'],
    ['2026-12-22', 'in 3 weeks', 'dentro de 3 semanas'],
    ['2027-03-01', 'in 3 months', 'dentro de 3 meses'],
    ['2026-11-30', 'yesterday', 'ayer'],
    ['2026-10-01', '2 months ago', 'hace 2 meses'],
    ['2029-12-01', 'in 3 years', 'dentro de 3 años'],
  ])('%s is %s', (day, english, spanish) => {
    expect(en.howFar(day)).toBe(english);
    expect(es.howFar(day)).toBe(spanish);
  });

  it('counts an instant by the clinic’s day', () => {
    expect(en.howFar('2026-12-02T03:00:00Z')).toBe('today');
  });
});

describe('how long something lasts', () => {
  it('is said in hours and minutes', () => {
    expect(en.duration(100)).toBe('1 hour 40 minutes');
    expect(en.duration(60)).toBe('1 hour');
    expect(en.duration(5)).toBe('5 minutes');
    expect(en.duration(0)).toBe('0 minutes');
    expect(es.duration(90)).toBe('1 hora 30 minutos');
  });
});
