import { describe, expect, it } from 'vitest';
import { burnAnswers, skinTypeOf } from './skin-type.ts';
import { scoreTexts } from './texts/scores.ts';

describe('the skin type (fact sheet 2f)', () => {
  it('follows how skin burns, from always to never', () => {
    expect(burnAnswers.map(skinTypeOf)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is described in both languages', () => {
    for (const { skinTypes } of Object.values(scoreTexts))
      expect(burnAnswers.map((burns) => skinTypes[skinTypeOf(burns)].split(':')[0])).toEqual([
        'I',
        'II',
        'III',
        'IV',
        'V',
        'VI',
      ]);
  });
});
