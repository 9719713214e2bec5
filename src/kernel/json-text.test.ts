import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedFields } from './json-text.ts';

const pathsOf = (text: string) => repeatedFields(text).map(({ path }) => path.join('/'));

describe('fields given twice', () => {
  it('are found at the top', () => {
    expect(pathsOf('{"pregnancy":"pregnant","sex":"female","pregnancy":"no"}')).toEqual(['pregnancy']);
  });

  it('are found in lists and deeper, each time they come again', () => {
    expect(pathsOf('[{"a":1},{"b":[{"a":1 , "a" : 2,"a":3}]}]')).toEqual(['1/b/0/a', '1/b/0/a']);
  });

  it('are compared as they read, not as they are spelt', () => {
    expect(pathsOf(String.raw`{"caf\u00e9":1,"café":2}`)).toEqual(['café']);
  });

  it('are not the same name in two objects, nor a text that looks like one', () => {
    expect(pathsOf(String.raw`{"a":{"a":"\"a\":1,"},"b":["a","a",{"a":1},{"a":1}]}`)).toEqual([]);
  });

  it('are never found in what JSON.stringify wrote', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => repeatedFields(JSON.stringify(value)).length === 0));
  });
});
