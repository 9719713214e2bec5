import { describe, expect, it } from 'vitest';
import { nextOf } from './routes.ts';

describe('where a sign-in leads', () => {
  it('is an address of ours', () => {
    expect(nextOf({ next: '/my/course?tab=1' })).toEqual({ next: '/my/course?tab=1' });
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    7,
  ])('is never %s', (next) => {
    expect(nextOf({ next })).toEqual({});
  });
});
