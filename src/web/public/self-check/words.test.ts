import { describe, expect, it } from 'vitest';
import { texts as en } from '../../texts/self-check.en.ts';
import { NONE, questions, UNKNOWN } from './questions.ts';

const keys = new Set(Object.keys(en));

describe.each(questions.map((question) => [question.id, question] as const))(
  'the words of %s',
  (id, question) => {
    it('ask, explain and name the topic', () => {
      for (const key of [`q.${id}`, `why.${id}`, `topic.${id}`])
        expect([key, keys.has(key)]).toEqual([key, true]);
    });

    it('name every option', () => {
      const named = question.options.filter((option) => option !== UNKNOWN && option !== NONE);
      for (const option of named) expect([option, keys.has(`o.${id}.${option}`)]).toEqual([option, true]);
    });
  },
);

describe('the words of details', () => {
  it('name every status that can be chosen', () => {
    const shared = ['flare.active', 'flare.controlled', 'cancer.active', 'cancer.suspected', 'cancer.past']
      .concat(['course.active', 'course.past', 'course.planned', 'diabetes.controlled', 'diabetes.active'])
      .map((key) => `o.${key}`);
    for (const key of shared) expect([key, keys.has(key)]).toEqual([key, true]);
  });

  it('name every scar a trial is told for', () => {
    const scars =
      questions.find(({ id }) => id === 'scars')?.options.filter((scar) => scar !== UNKNOWN) ?? [];
    for (const scar of scars) expect([scar, keys.has(`trial.${scar}`)]).toEqual([scar, true]);
  });
});
