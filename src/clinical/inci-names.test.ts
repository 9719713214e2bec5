import { describe, expect, it } from 'vitest';
import { ACTIVES, COMBINATIONS } from './inci-actives.ts';
import { BENIGN_NAMES } from './inci-benign.ts';
import { wordsOf } from './inci-fold.ts';
import { lexicon } from './inci-lexicon.ts';
import { PLANT_NAMES } from './inci-plants.ts';
import { TRAITS } from './inci-traits.ts';

const key = (name: string): string => wordsOf(name).join(' ');
const ordinary = new Set([...BENIGN_NAMES, ...PLANT_NAMES].flatMap((line) => line.split('|').map(key)));

describe('the tables of names', () => {
  it.each(Object.entries(TRAITS))('every ingredient with the trait %s is in them', (_, names) => {
    expect(names.filter((name) => !ordinary.has(key(name)))).toEqual([]);
  });

  it('combinations name actives that exist', () => {
    const known = new Set(ACTIVES.map((active) => active.inci));
    expect(COMBINATIONS.flatMap(([, incis]) => incis.filter((inci) => !known.has(inci)))).toEqual([]);
  });

  it('no name belongs to two actives', () => {
    const owners = new Map<string, Set<string>>();
    for (const active of ACTIVES)
      for (const name of active.names.split('|'))
        owners.set(key(name), (owners.get(key(name)) ?? new Set()).add(active.inci));
    expect([...owners].filter(([, incis]) => incis.size > 1)).toEqual([]);
  });

  it('no active is also listed as ordinary', () => {
    const names = ACTIVES.flatMap((active) => active.names.split('|').map(key));
    expect(names.filter((name) => ordinary.has(name))).toEqual(['acer saccharum']);
  });

  it('a real word is not taken for a slip', () => {
    const { meantWords } = lexicon();
    expect(
      ['maleic', 'nitric', 'benzyl', 'menthyl', 'stearic', 'lactis'].map((word) => meantWords(word)),
    ).toEqual([[], [], [], [], [], []]);
    expect(meantWords('glycolc')).toContain('glycolic');
  });
});
