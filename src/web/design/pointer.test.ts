import { describe, expect, it } from 'vitest';
import { idOf, keysOf, matches, pointerOf, readAt, writeAt } from './pointer.ts';

describe('pointers', () => {
  it('go to keys and back, slashes and tildes included', () => {
    const path = ['medicines', 0, 'a/b~c'];
    expect(pointerOf(path)).toBe('/medicines/0/a~1b~0c');
    expect(keysOf(pointerOf(path))).toEqual(['medicines', '0', 'a/b~c']);
  });

  it('read what is there and nothing where nothing is', () => {
    const document = { medicines: [{ name: 'x' }] };
    expect(readAt(document, '/medicines/0/name')).toBe('x');
    expect(readAt(document, '/medicines/1/name')).toBeUndefined();
    expect(readAt(document, '')).toBe(document);
  });

  it('write a copy and leave the original', () => {
    const document = { name: 'a', lines: [{ x: 1 }, { x: 2 }] };
    expect(writeAt(document, '/lines/1/x', 3)).toEqual({ name: 'a', lines: [{ x: 1 }, { x: 3 }] });
    expect(writeAt(document, '/new/deep', true)).toEqual({ ...document, new: { deep: true } });
    expect(document).toEqual({ name: 'a', lines: [{ x: 1 }, { x: 2 }] });
  });

  it('match patterns key by key', () => {
    expect(matches('/medicines/*/name', '/medicines/12/name')).toBe(true);
    expect(matches('/medicines/*', '/medicines/12/name')).toBe(false);
  });

  it('make ids a link can point to', () => {
    expect(idOf('/medicines/0/name')).toBe('field-medicines-0-name');
    expect(idOf('/skin-care.0.label')).toBe('field-skin-care-0-label');
  });
});
