import { expect, it } from 'vitest';
import { refusals } from '../../contract/errors.ts';
import { texts as en } from './common.en.ts';
import { texts as es } from './common.es.ts';

it.each(Object.keys(refusals))('the refusal %s has words and says what to do, in both languages', (code) => {
  for (const texts of [en, es])
    for (const key of [`problem.${code}`, `problem.${code}.next`]) expect(Object.keys(texts)).toContain(key);
});
