import { describe, expect, it } from 'vitest';
import { textFor } from './say.ts';

const texts = {
  plain: 'Stop',
  named: 'Until {{day}}, {{far}}',
  source_one: '{{count}} source',
  source_other: '{{count}} sources',
  step: 'Step {{count}}',
};

const say = (key: string, values?: Record<string, string | number>): string | undefined =>
  textFor(texts, 'en', key, values);

describe('a text', () => {
  it('is found by its key, or is not there', () => {
    expect(say('plain')).toBe('Stop');
    expect(say('nothing')).toBeUndefined();
  });

  it('fills in its values, and shows a place that was forgotten', () => {
    expect(say('named', { day: 'Tue', far: 'tomorrow' })).toBe('Until Tue, tomorrow');
    expect(say('named', { day: 'Tue' })).toBe('Until Tue, {{far}}');
  });

  it('counts by the rules of its language', () => {
    expect(say('source', { count: 1 })).toBe('1 source');
    expect(say('source', { count: 0 })).toBe('0 sources');
    expect(textFor(texts, 'es', 'source', { count: 1 })).toBe('1 source');
    expect(textFor(texts, 'es', 'source', { count: 1_000_000 })).toBe('1000000 sources');
  });

  it('may count without having forms', () => {
    expect(say('step', { count: 3 })).toBe('Step 3');
  });
});
