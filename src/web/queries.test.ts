import { expect, it } from 'vitest';
import { keyOf, pauseBefore } from './queries.ts';

it('waits longer each time, and never longer than a quarter of a minute', () => {
  expect([0, 1, 2, 3, 4, 9].map(pauseBefore)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
});

it('keeps the answers of a route together', () => {
  expect(keyOf({ path: '/me' })).toEqual(['/me']);
  expect(keyOf({ path: '/enquiries' }, { query: { status: 'new' } })).toEqual([
    '/enquiries',
    { query: { status: 'new' } },
  ]);
});
