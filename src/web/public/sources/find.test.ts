import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import type { NumberRow, SourceRow, Sources } from './sources.resource.ts';

const source = (id: string, cite: string, mark: SourceRow['mark']): SourceRow => ({
  id,
  cite,
  mark,
  row: '4',
  usedBy: [],
});

const number = (id: string, name: string, more: Partial<NumberRow>): NumberRow => ({
  id,
  name,
  topic: 'waiting',
  topicName: 'Waiting',
  unit: 'days',
  values: [{ of: '', value: '7' }],
  sources: [],
  marks: ['V'],
  usedBy: [],
  ...more,
});

const all: Sources = {
  numbers: [
    number('retinoidDays', 'Retinoids stop before a session', {
      topic: 'preparation',
      sources: ['aeterna'],
      marks: ['V-clinic'],
      usedBy: ['screening: skin-care-washout'],
    }),
    number('fillerDays', 'Espera después de un relleno', {}),
  ],
  sources: [source('aeterna', 'Aeterna, aftercare', 'V-clinic'), source('waldman-2017', 'Waldman 2017', 'V')],
};

const wanted = { text: '', topic: '', mark: '' } as const;
const ids = (given: Partial<Parameters<typeof find>[1]>) => {
  const found = find(all, { ...wanted, ...given });
  return [...found.numbers, ...found.sources].map(({ id }) => id);
};

describe('looking for a number or a source', () => {
  it('shows everything while nothing is asked', () => {
    expect(ids({})).toEqual(['retinoidDays', 'fillerDays', 'aeterna', 'waldman-2017']);
  });

  it('finds every word in any order, with or without accents and capitals', () => {
    expect(ids({ text: 'RELLENO despues' })).toEqual(['fillerDays']);
    expect(ids({ text: 'session retinoids' })).toEqual(['retinoidDays']);
    expect(ids({ text: 'relleno retinoids' })).toEqual([]);
  });

  it('finds a number by the words of its source and by the rule that reads it', () => {
    expect(ids({ text: 'aeterna' })).toEqual(['retinoidDays', 'aeterna']);
    expect(ids({ text: 'skin-care-washout' })).toEqual(['retinoidDays']);
  });

  it('keeps to a mark, and to a topic, which sources do not have', () => {
    expect(ids({ mark: 'V-clinic' })).toEqual(['retinoidDays', 'aeterna']);
    expect(ids({ topic: 'waiting' })).toEqual(['fillerDays']);
  });
});
