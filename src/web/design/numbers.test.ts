import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers.ts';

describe('numbers', () => {
  it('are written as the language writes them', () => {
    expect(numbersIn('en').say(0.8456, 1)).toBe('0.8');
    expect(numbersIn('es').say(0.8456, 1)).toBe('0,8');
    expect(numbersIn('en').say(73.6)).toBe('74');
  });

  it('carry a true minus, a plus for a rise, and no sign for nothing', () => {
    expect(numbersIn('en').signed(-0.39, 1)).toBe('−0.4');
    expect(numbersIn('en').signed(1.4, 1)).toBe('+1.4');
    expect(numbersIn('en').signed(-0.04, 1)).toBe('0.0');
  });

  it('say proportions in percent', () => {
    expect(numbersIn('en').percent(0.0406)).toBe('4%');
    expect(numbersIn('es').percent(0.0406, 1)).toMatch(/^4,1\s%$/);
  });
});
