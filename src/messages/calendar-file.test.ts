import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const entry = {
  id: 'a1',
  summary: 'Session 2; Ñandú, & Co',
  start: '2027-03-28T00:30:00Z',
  end: '2027-03-28T02:00:00Z',
  changedAt: '2027-01-01T10:00:00Z',
  sequence: 3,
  cancelled: false,
};

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('a calendar file', () => {
  it('is read back by another program with stable ids, sequence, exact instants and every letter', () => {
    const [event] = read(calendarFile('Glen', [entry]));
    expect(event?.uid).toBe('visit-a1@stipple');
    expect(event?.sequence).toBe(3);
    expect(event?.summary).toBe(entry.summary);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2027-03-28T00:30:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2027-03-28T02:00:00.000Z');
  });

  it('keeps a cancelled visit as cancelled, so that a subscriber takes it out', () => {
    expect(calendarFile('Glen', [{ ...entry, cancelled: true, sequence: 4 }])).toContain('STATUS:CANCELLED');
  });
});
