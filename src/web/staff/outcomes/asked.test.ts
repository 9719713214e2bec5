import { describe, expect, it } from 'vitest';
import { askedOf, filterOf } from './asked.ts';

describe('what the address of the outcomes asks for', () => {
  it('is read as text, with what is unknown or empty left out', () => {
    expect(askedOf({ skinType: 4, from: '2026-01-01', to: '', depth: null, page: 'x' })).toEqual({
      skinType: '4',
      from: '2026-01-01',
    });
  });

  it('filters courses by everything but the compared event', () => {
    expect(filterOf({ event: 'harm', device: 'd' })).toEqual({ device: 'd' });
  });
});
