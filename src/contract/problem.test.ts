import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faultsOf } from './problem.ts';
import { whenSound } from './sound.ts';

const faults = (schema: z.ZodType, document: unknown) => {
  const parsed = schema.safeParse(document);
  return parsed.success ? [] : faultsOf(parsed.error);
};
const pointers = (schema: z.ZodType, document: unknown) =>
  faults(schema, document).map(({ pointer }) => pointer);

const list = z.union([z.array(z.strictObject({ 'a/b': z.number() })).max(2), z.literal('unknown')], {
  error: 'must be a list, or "unknown"',
});

describe('pointers', () => {
  it('name a missing field itself, and say that it is needed', () => {
    expect(faults(z.strictObject({ asOf: z.string() }), {})).toEqual([
      { pointer: '/asOf', detail: 'is needed' },
    ]);
  });

  it('escape what RFC 6901 reserves', () => {
    expect(pointers(z.strictObject({}), { 'a/b~c': 1, '': 2 })).toEqual(['/a~1b~0c', '/']);
  });

  it('lead into the shape of a union that was meant', () => {
    expect(pointers(list, [{ 'a/b': 1 }, { 'a/b': 'x', c: 1 }])).toEqual(['/1/a~1b', '/1/c']);
  });

  it('stay at a value that fits no shape of a union', () => {
    expect(faults(list, 7)).toEqual([{ pointer: '', detail: 'must be a list, or "unknown"' }]);
  });

  it('tell a list that is too long from a value that is no list', () => {
    expect(
      faults(
        list,
        [{}, {}, {}].map(() => ({ 'a/b': 1 })),
      ),
    ).toEqual([{ pointer: '', detail: 'Too big: expected array to have <=2 items' }]);
  });

  it('say each fault once', () => {
    const whole = z.int({ error: 'must be whole' }).max(9, { error: 'must be whole' });
    expect(faults(whole, 1e300)).toEqual([{ pointer: '', detail: 'must be whole' }]);
    expect(faults(z.array(z.string()).max(2), 'abc')).toEqual([{ pointer: '', detail: 'must be an array' }]);
  });
});

describe('a check between fields', () => {
  const span = z
    .strictObject({ from: z.number(), to: z.number(), why: z.string() })
    .refine(({ from, to }) => from <= to, { path: ['to'], error: 'ends first', ...whenSound('from', 'to') });

  it('is told together with faults beside it', () => {
    expect(pointers(span, { from: 2, to: 1, why: 3, wy: '' }).sort()).toEqual(['/to', '/why', '/wy']);
  });

  it('keeps silent about fields that are faulty themselves', () => {
    expect(pointers(span, { from: 'x', to: 1, why: '' })).toEqual(['/from']);
    expect(pointers(span, null)).toEqual(['']);
  });
});
