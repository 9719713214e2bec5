import { describe, expect, it } from 'vitest';
import { clockFace } from './clinic-clock.ts';

describe('a clock face', () => {
  it('shows minutes and seconds, and hours when there are any', () => {
    expect([0, 999, 61_000, 754_000, 3_599_999, 3_754_000, 36_000_000].map(clockFace)).toEqual([
      '0:00',
      '0:00',
      '1:01',
      '12:34',
      '59:59',
      '1:02:34',
      '10:00:00',
    ]);
  });

  it('shows how long it has been, without a sign', () => {
    expect(clockFace(-61_000)).toBe('1:01');
  });
});
