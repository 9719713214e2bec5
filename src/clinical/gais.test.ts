import { describe, expect, it } from 'vitest';
import { isOnGaisScale, quartileOf, readGais } from './gais.ts';

describe('ratings of improvement (fact sheet 2d)', () => {
  it('mean opposite things on opposite scales', () => {
    expect(readGais({ value: 1, scale: '1-best' })?.meaning).toBe('very-much-improved');
    expect(readGais({ value: 1, scale: '5-best' })?.meaning).toBe('worse');
    expect(readGais({ value: 5, scale: '1-best' })?.meaning).toBe('worse');
    expect(readGais({ value: -1, scale: '3-best' })?.meaning).toBe('worse');
    expect(readGais({ value: 0, scale: '3-best' })?.meaning).toBe('no-change');
  });

  it('carry their direction', () => {
    expect(readGais({ value: 2, scale: '1-best' })).toEqual({
      value: 2,
      scale: '1-best',
      direction: 'lower-better',
      meaning: 'much-improved',
    });
    expect(readGais({ value: 4, scale: '5-best' })?.direction).toBe('higher-better');
  });

  it('that are not on their scale mean nothing', () => {
    expect(isOnGaisScale({ value: 4, scale: '3-best' })).toBe(false);
    expect(isOnGaisScale({ value: 1.5, scale: '1-best' })).toBe(false);
    expect(readGais({ value: 0, scale: '1-best' })).toBeUndefined();
  });
});

describe('quartiles of improvement (fact sheet 2d)', () => {
  it('change at 25, at 50 and above 75 per cent', () => {
    expect([-10, 0, 24.9, 25, 49.9, 50, 75, 75.1, 100].map(quartileOf)).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
