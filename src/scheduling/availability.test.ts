import { describe, expect, it } from 'vitest';
import { randomRequest, SMALL } from '../../test/oracles/instances.ts';
import { referenceStarts } from '../../test/oracles/reference-starts.ts';
import { isoDate } from '../kernel/day.ts';
import { openStarts } from './availability.ts';
import { instantMs } from './clock.ts';
import type { Clinic, Visit } from './request.ts';

const consultation: Visit = {
  phases: [{ name: 'consultation', minutes: 30, needs: [{ kind: 'room' }, { kind: 'practitioner' }] }],
};

const everyDay = (from: string, to: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ resource: 'rn-1', weekday, from, to }));

const clinicIn = (timeZone: string, from: string, to: string, grainMinutes = 30): Clinic => ({
  timeZone,
  grainMinutes,
  resources: [
    { id: 'room-1', kind: 'room' },
    { id: 'rn-1', kind: 'practitioner' },
  ],
  hours: everyDay(from, to),
});

const startsOn = (clinic: Clinic, day: string, visit = consultation): string[] =>
  openStarts({ clinic, visit, from: isoDate(day), to: isoDate(day) }).map(({ start }) => start);

describe('free starts of one visit', () => {
  it('are the free half hours of a day, with the first free resource of each kind', () => {
    const clinic: Clinic = {
      ...clinicIn('Europe/London', '09:00', '11:00'),
      resources: [
        { id: 'room-2', kind: 'room' },
        { id: 'room-1', kind: 'room' },
        { id: 'rn-1', kind: 'practitioner' },
      ],
      busy: [
        { resource: 'room-1', from: '2027-01-04T09:50:00Z', to: '2027-01-04T10:10:00Z' },
        { resource: 'rn-1', from: '2027-01-04T10:30:00Z', to: '2027-01-04T10:45:00Z' },
      ],
    };
    const open = openStarts({
      clinic,
      visit: consultation,
      from: isoDate('2027-01-04'),
      to: isoDate('2027-01-04'),
    });
    expect(open.map(({ start, phases }) => [start, phases[0]?.resources])).toEqual([
      ['2027-01-04T09:00:00Z', ['room-1', 'rn-1']],
      ['2027-01-04T09:30:00Z', ['room-2', 'rn-1']],
      ['2027-01-04T10:00:00Z', ['room-2', 'rn-1']],
    ]);
  });

  it('leave out the hour that never happens in New York, and offer the hour that happens twice, twice', () => {
    expect(startsOn(clinicIn('America/New_York', '01:00', '04:00'), '2027-03-14')).toEqual([
      '2027-03-14T06:00:00Z',
      '2027-03-14T06:30:00Z',
      '2027-03-14T07:00:00Z',
      '2027-03-14T07:30:00Z',
    ]);
    expect(startsOn(clinicIn('America/New_York', '00:30', '02:30'), '2026-11-01')).toEqual([
      '2026-11-01T04:30:00Z',
      '2026-11-01T05:00:00Z',
      '2026-11-01T05:30:00Z',
      '2026-11-01T06:00:00Z',
      '2026-11-01T06:30:00Z',
      '2026-11-01T07:00:00Z',
    ]);
  });

  it('begin at 01:00 on the day that has no midnight in São Paulo', () => {
    expect(startsOn(clinicIn('America/Sao_Paulo', '00:00', '02:00'), '2018-11-04')).toEqual([
      '2018-11-04T03:00:00Z',
      '2018-11-04T03:30:00Z',
    ]);
  });

  it('keep to the wall clock after a shift of half an hour in Lord Howe', () => {
    const hourly = clinicIn('Australia/Lord_Howe', '01:00', '05:00', 60);
    expect(startsOn(hourly, '2026-10-04')).toEqual([
      '2026-10-03T14:30:00Z',
      '2026-10-03T16:00:00Z',
      '2026-10-03T17:00:00Z',
    ]);
  });

  it('stand on the quarter hours of a zone that is 45 minutes off', () => {
    expect(startsOn(clinicIn('Pacific/Chatham', '09:00', '10:00', 15), '2027-01-04')).toEqual([
      '2027-01-03T19:15:00Z',
      '2027-01-03T19:30:00Z',
      '2027-01-03T19:45:00Z',
    ]);
  });

  it('do not exist on the day that Samoa left out', () => {
    const clinic = clinicIn('Pacific/Apia', '09:00', '10:00');
    expect(startsOn(clinic, '2011-12-30')).toEqual([]);
    expect(startsOn(clinic, '2011-12-31')).toEqual(['2011-12-30T19:00:00Z', '2011-12-30T19:30:00Z']);
  });

  it('may cross midnight when the hours of both days meet, and belong to the day they start on', () => {
    const late: Clinic = { ...clinicIn('Europe/London', '22:00', '24:00'), grainMinutes: 60 };
    const long: Visit = { phases: [{ name: 'watch', minutes: 120, needs: [{ kind: 'practitioner' }] }] };
    expect(startsOn(late, '2027-01-04', long)).toEqual(['2027-01-04T22:00:00Z']);
    const night = { ...late, hours: [...everyDay('22:00', '24:00'), ...everyDay('00:00', '01:00')] };
    expect(startsOn(night, '2027-01-04', long)).toEqual(['2027-01-04T22:00:00Z', '2027-01-04T23:00:00Z']);
  });

  it('count a grain that does not divide the day from each midnight anew', () => {
    const clinic = {
      ...clinicIn('Europe/London', '00:00', '24:00', 700),
      resources: clinicIn('UTC', '', '').resources,
    };
    expect(startsOn(clinic, '2027-01-04')).toEqual([
      '2027-01-04T00:00:00Z',
      '2027-01-04T11:40:00Z',
      '2027-01-04T23:20:00Z',
    ]);
    expect(startsOn(clinic, '2027-01-05')[0]).toBe('2027-01-05T00:00:00Z');
  });

  it('join hours that touch at any minute, and lose the whole of a place that is taken for a minute', () => {
    const halves = {
      ...clinicIn('UTC', '09:00', '10:00'),
      hours: [...everyDay('09:00', '09:33'), ...everyDay('09:33', '10:00')],
    };
    expect(startsOn(halves, '2027-01-04')).toEqual(['2027-01-04T09:00:00Z', '2027-01-04T09:30:00Z']);
    const nicked = {
      ...halves,
      busy: [{ resource: 'rn-1', from: '2027-01-04T09:29:59Z', to: '2027-01-04T09:30:00Z' }],
    };
    expect(startsOn(nicked, '2027-01-04')).toEqual(['2027-01-04T09:30:00Z']);
  });

  it('are none while the whole clinic is closed, whatever a phase needs', () => {
    const rest: Visit = { phases: [...consultation.phases, { name: 'rest', minutes: 30, needs: [] }] };
    const clinic = {
      ...clinicIn('UTC', '09:00', '10:00'),
      closed: [{ from: '2027-01-04T10:00', to: '2027-01-05T00:00' }],
    };
    expect(startsOn(clinic, '2027-01-04', rest)).toEqual(['2027-01-04T09:00:00Z']);
  });

  it('never include a practitioner without hours, nor one without the skill', () => {
    expect(startsOn({ ...clinicIn('UTC', '09:00', '10:00'), hours: [] }, '2027-01-04')).toEqual([]);
    const skilled: Visit = {
      phases: [{ name: 'needling', minutes: 30, needs: [{ kind: 'practitioner', skill: 'microneedling' }] }],
    };
    expect(startsOn(clinicIn('UTC', '09:00', '10:00'), '2027-01-04', skilled)).toEqual([]);
  });

  it('equal a minute-by-minute reference on days around clock changes', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { clinic, visit, course } = randomRequest(seed, SMALL);
      const days = { from: course.earliest, to: course.latest };
      const reference = referenceStarts({ clinic, visit, ...days });
      const open = openStarts({ clinic, visit, ...days });
      expect(open.map(({ start }) => instantMs(start) / 60_000)).toEqual(reference.map(({ at }) => at));
      for (const [index, session] of open.entries())
        expect(session.practitioner).toBe(reference[index]?.free.get('practitioner')?.[0]);
    }
  }, 120_000);
});
