import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGs1 } from '../clinical/gs1.ts';
import { score } from '../clinical/scores.ts';
import { assessmentSchema } from '../contract/score.ts';
import { screenVerb } from '../contract/screen.ts';
import { addDays, ageOn, fromEpochDay, isoDate, weekdayOf } from '../kernel/day.ts';
import { answersOf, overrides, traits } from './answers.ts';
import { chanceOf } from './chance.ts';
import { chartOf, faceOf, ownRating } from './charts.ts';
import { lotFor, lotsOf, scanOf } from './lots.ts';
import { gapAround, isOpen, openBefore, openFrom } from './opening.ts';
import { inventPerson, type Person } from './person.ts';

const TODAY = isoDate('2026-11-24');
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const days = fc.integer({ min: 20_089, max: 23_741 }).map(fromEpochDay);
const person = (seed: number, place = 0): Person => inventPerson({ place, today: TODAY }, chanceOf(seed));

describe('invented people', () => {
  it('are grown up, and reached at addresses and numbers that nobody has', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 119 }), (seed, place) => {
        const { email, phone, birthDate, name } = person(seed, place);
        expect(email).toMatch(/^[a-z.]+\.\d+@patient\.example$/);
        expect(phone).toMatch(/^\+44 7700 900\d{3}$/);
        expect(ageOn(birthDate, TODAY)).toBeGreaterThanOrEqual(18);
        expect(name.split(' ').length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('share neither an address nor a number', () => {
    const people = Array.from({ length: 100 }, (_, place) => person(7, place));
    expect(new Set(people.map(({ email }) => email)).size).toBe(100);
    expect(new Set(people.map(({ phone }) => phone)).size).toBe(100);
  });

  it('are the same for the same seed, and speak the language that is asked for', () => {
    expect(person(11, 3)).toEqual(person(11, 3));
    expect(inventPerson({ place: 0, today: TODAY, language: 'es' }, chanceOf(1)).language).toBe('es');
    expect(inventPerson({ place: 0, today: TODAY, sex: 'male' }, chanceOf(1)).sex).toBe('male');
  });
});

describe('invented answers', () => {
  const screened = (told: readonly (typeof traits)[number][], who = person(5)) =>
    screenVerb.run(screenVerb.request.parse({ ...answersOf(who, TODAY, told), asOf: TODAY }));

  it('are read by the screening whatever is told', () => {
    for (const trait of traits) expect(screened([trait]).decision, trait).toBeDefined();
  });

  it('neither stop nor put off anybody when nothing is told', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const effects = screened([], person(seed)).findings.map(({ effect }) => effect);
        expect(effects.filter((effect) => effect === 'stop' || effect === 'defer')).toEqual([]);
      }),
    );
  });

  it('bring about the findings that are set aside with a reason', () => {
    const rules = traits.flatMap((trait) => screened([trait]).findings.map(({ rule }) => rule));
    for (const rule of Object.keys(overrides)) expect(rules).toContain(rule);
  });
});

describe('invented charts', () => {
  const changes = (seed: number, outcome: 'better' | 'same' | 'worse') => {
    const face = faceOf(person(seed), chanceOf(seed));
    const { change } = score({
      ...(chartOf(face, outcome) as Parameters<typeof score>[0]),
      previous: chartOf(face, 'first') as Parameters<typeof score>[0],
    });
    return change !== undefined && 'region' in change ? change.goodmanBaronQuantitative : undefined;
  };

  it('change as their story says: beyond what raters differ by, or within it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(changes(seed, 'better')).toMatchObject({ trend: 'better', exceedsNoise: true });
        expect(changes(seed, 'same')).toMatchObject({ exceedsNoise: false });
        expect(changes(seed, 'worse')).toMatchObject({ trend: 'worse', exceedsNoise: true });
      }),
    );
  });

  it('are charts that the clinic takes', () => {
    for (const outcome of ['first', 'better', 'same', 'worse'] as const) {
      expect(assessmentSchema.safeParse(chartOf(faceOf(person(2), chanceOf(2)), outcome)).success).toBe(true);
      expect(assessmentSchema.safeParse(ownRating(outcome, chanceOf(2))).success).toBe(true);
    }
  });
});

describe('invented cartridges', () => {
  const lots = lotsOf(TODAY);

  it('have barcodes that are read to the end', () => {
    for (const lot of lots) {
      expect(readGs1(scanOf(lot, 'A-1234'), 2026)).toMatchObject({
        kind: 'read',
        gtin: lot.gtin,
        lot: lot.lot,
        expiry: lot.expiresOn,
        serial: 'A-1234',
      });
    }
  });

  it('are there on every day of the year for every pen, and in date while they are used', () => {
    for (let ago = 399; ago >= -300; ago -= 1) {
      const on = addDays(TODAY, -ago);
      for (const label of ['skinpen-precision', 'exceed']) {
        const lot = lotFor(lots, label, on);
        expect(lot.expiresOn >= on).toBe(true);
        expect(lot.recall === undefined || on < lot.recall.on).toBe(true);
      }
    }
  });
});

describe('opening days', () => {
  it('are found before and after any day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isOpen(openFrom(day))).toBe(true);
        expect(openFrom(day) >= day).toBe(true);
        expect(isOpen(openBefore(day))).toBe(true);
        expect(openBefore(day) < day).toBe(true);
        expect(weekdayOf(openFrom(day))).not.toBe(7);
      }),
    );
  });

  it('can carry a whole course at one distance, on any day of many years', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 3 }), (day, before) => {
        const known = openFrom(day);
        const gap = gapAround(known, { before, after: 3 - before });
        expect(gap).toBeGreaterThanOrEqual(28);
        expect(gap).toBeLessThanOrEqual(42);
        for (let session = -before; session <= 3 - before; session += 1)
          expect(isOpen(addDays(known, gap * session))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
