import { describe, expect, it } from 'vitest';
import { headToHead, outlookContradiction, outlookFor, outlooks, SCAR_TYPES } from './alternatives.ts';
import { sources } from './sources.ts';
import { trialById } from './trials.ts';

describe('what else there is', () => {
  it('has an outlook and another option for every type of scar', () => {
    expect(outlooks.map(({ type, response }) => [type, response])).toEqual([
      ['rolling', 'best'],
      ['boxcar-shallow', 'fair'],
      ['boxcar-deep', 'modest'],
      ['ice-pick', 'slight'],
      ['hypertrophic', 'not-for-needling'],
      ['keloid', 'not-for-needling'],
      ['macular', 'not-for-needling'],
    ]);
    for (const type of SCAR_TYPES) expect(outlookFor(type).options.length).toBeGreaterThan(0);
  });

  it('marks what rests on common knowledge alone', () => {
    expect(outlookFor('boxcar-shallow').options.every(({ confirm }) => confirm === true)).toBe(true);
    expect(outlookFor('ice-pick').options.some(({ confirm }) => confirm === true)).toBe(false);
  });

  it('rests on sources that exist', () => {
    const cited = [
      ...outlooks.flatMap(({ sources: ids }) => ids),
      ...outlookContradiction.sources,
      ...headToHead.flatMap(({ results }) => results.map(({ source }) => source)),
    ];
    for (const id of cited) expect(sources.has(id), id).toBe(true);
  });

  it('prints the numbers that stand in the trials table', () => {
    for (const { results } of headToHead)
      for (const { source, text } of results) {
        if (!source.startsWith('trial-')) continue;
        const printed = Object.values(trialById(source.slice('trial-'.length).toUpperCase()).row).join(' ');
        const found = new Set((printed.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
        for (const number of (text.en.match(/\d+\.\d+/g) ?? []).map(Number))
          expect(found.has(number), `${source}: ${number}`).toBe(true);
      }
  });

  it('says the same numbers in Spanish', () => {
    for (const { results } of headToHead)
      for (const { text } of results)
        expect(text.es.replaceAll(',', '.').match(/\d+(\.\d+)?/g)).toEqual(text.en.match(/\d+(\.\d+)?/g));
  });
});
