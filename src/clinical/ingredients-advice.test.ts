import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/day.ts';
import { adviseOnLabel, type ClassAdvice } from './ingredients-advice.ts';
import { INGREDIENT_CLASSES } from './ingredients-classes.ts';
import { articleProtocol, defaultProtocol } from './protocols.ts';

const session = isoDate('2027-01-12');
const on = (label: string, extra = {}) =>
  adviseOnLabel({ label, session, protocol: defaultProtocol, ...extra });

const dates = ({ class: group, effect, lastUse, resume }: ClassAdvice) => [group, effect, lastUse, resume];

describe('advice on a label', () => {
  it('dates a retinoid as the contract shows it', () => {
    const [retinoid] = on('AQUA, GLYCERIN, RETINYL PALMITATE').classes;
    expect(retinoid).toMatchObject({
      class: 'retinoid',
      matches: [{ text: 'RETINYL PALMITATE', position: 3, inci: 'RETINYL PALMITATE', start: 16, end: 33 }],
      effect: 'stop',
      lastUse: '2027-01-05',
      resume: '2027-01-19',
    });
  });

  it('gives each class its own washout of the protocol, and vitamin C three days of rest', () => {
    const label =
      'Retinol, Glycolic Acid, Salicylic Acid, Benzoyl Peroxide, Hydroquinone, Ascorbic Acid, Sulfur';
    expect(on(label).classes.map(dates)).toEqual([
      ['retinoid', 'stop', '2027-01-05', '2027-01-19'],
      ['aha', 'stop', '2027-01-05', '2027-01-19'],
      ['bha', 'stop', '2027-01-05', '2027-01-19'],
      ['benzoyl-peroxide', 'stop', '2027-01-05', '2027-01-19'],
      ['hydroquinone', 'stop', '2027-01-05', '2027-01-19'],
      ['vitamin-c', 'hold-after', undefined, '2027-01-15'],
      ['exfoliant', 'caution', undefined, undefined],
    ]);
  });

  it('a chemical peel waits four weeks', () => {
    expect(on('Trichloroacetic Acid 15%').classes.map(dates)).toEqual([
      ['depigmenter', 'stop', '2026-12-15', '2027-01-19'],
    ]);
  });

  it('the article stops retinoids and fruit acids a week before and names nothing else', () => {
    const label = 'Retinol, Glycolic Acid, Salicylic Acid, Benzoyl Peroxide';
    expect(on(label, { protocol: articleProtocol }).classes.map(dates)).toEqual([
      ['retinoid', 'stop', '2027-01-05', '2027-01-19'],
      ['aha', 'stop', '2027-01-05', '2027-01-19'],
      ['bha', 'caution', undefined, undefined],
      ['benzoyl-peroxide', 'caution', undefined, undefined],
    ]);
  });

  it('leaves dates out when no session is planned', () => {
    const [retinoid, aha] = on('Retinol, Glycolic Acid', { session: undefined }).classes;
    expect(retinoid).not.toHaveProperty('lastUse');
    expect(retinoid).not.toHaveProperty('resume');
    expect(aha?.instead).toContain('7 days before');
  });

  it('says of an acid near the end that it only sets the acidity', () => {
    const [aha] = on('Aqua, Glycerin, Silica, Talc, Mica, Phenoxyethanol, Citric Acid').classes;
    expect(aha?.effect).toBe('caution');
    expect(aha?.why).toContain('near the end of the list');
    expect(aha?.sources.map((source) => source.id)).toContain('acidity-rule');
  });

  it('never tells anybody to stop a prescribed medicine: it gives the prescriber a task', () => {
    const [retinoid] = on('Tretinoin 0.05 %').classes;
    expect(retinoid?.instead).toContain('do not stop on your own');
    expect(retinoid?.task).toEqual({
      for: 'prescriber',
      start: '2026-12-29',
      text: expect.stringContaining('tretinoin'),
    });
    expect(on('Retinol').classes[0]).not.toHaveProperty('task');
  });

  it('speaks Spanish', () => {
    expect(on('Retinol', { language: 'es' }).classes[0]?.title).toBe('Vitamina A (retinoide)');
  });

  it('names a source for every class, and words without a hole', () => {
    const label =
      'Retinol, Glycolic Acid, Salicylic Acid, Lactobionic Acid, Benzoyl Peroxide, Hydroquinone, Ascorbic Acid, Kojic Acid, Papain, Bakuchiol';
    for (const language of ['en', 'es'] as const) {
      const { classes } = on(label, { language });
      expect(classes.map((advice) => advice.class)).toEqual(INGREDIENT_CLASSES);
      for (const { title, why, instead, sources } of classes) {
        expect(`${title}${why}${instead}`).not.toMatch(/[{}]|undefined/);
        expect(sources.length).toBeGreaterThan(0);
      }
    }
  });

  it('stops nothing on common knowledge alone', () => {
    const label =
      'Retinol, Glycolic Acid, Salicylic Acid, Lactobionic Acid, Benzoyl Peroxide, Hydroquinone, Trichloroacetic Acid';
    for (const { effect, sources } of on(label).classes) {
      expect(effect).toBe('stop');
      expect(sources.some((source) => source.mark !== 'M')).toBe(true);
    }
  });

  it('moves with the session, day for day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const label = 'Retinol, Ascorbic Acid, Trichloroacetic Acid';
        const moved = on(label, { session: addDays(session, days) }).classes;
        for (const [index, advice] of on(label).classes.entries()) {
          const { lastUse, resume } = moved[index] ?? {};
          expect(lastUse).toBe(advice.lastUse && addDays(advice.lastUse, days));
          expect(resume).toBe(advice.resume && addDays(advice.resume, days));
        }
      }),
    );
  });
});
