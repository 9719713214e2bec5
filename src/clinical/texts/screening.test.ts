import { describe, expect, it } from 'vitest';
import { languages } from '../finding.ts';
import { type RuleId, ruleBook, ruleIds } from '../rules/rulebook.ts';
import { screeningTexts } from './screening.ts';

const partsOf = (language: (typeof languages)[number], rule: RuleId): readonly string[] =>
  Object.values(screeningTexts[language].rules[rule]);

const placesIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const ABOUT_MEDICINES = ruleIds.filter((rule) =>
  /isotretinoin|retinoid-by|skin-medicine|blood-thinner|immunosuppressant|steroid|chemotherapy|cancer-medicine|photosens|methaemoglobin-med|antiarrhythmic|medicine-unrec|lesion-cream/.test(
    rule,
  ),
);

describe.each(languages)('the words of every finding (%s)', (language) => {
  it.each(ruleIds)('%s: short sentences, no shouting, and something to do instead', (rule) => {
    const { title, why, instead } = screeningTexts[language].rules[rule];
    expect(title.length).toBeLessThanOrEqual(72);
    expect(title).not.toMatch(/[.!]$/);
    for (const part of partsOf(language, rule)) {
      expect(part).not.toMatch(/[!¡—;]/);
      expect(part.trim()).toBe(part);
    }
    for (const sentence of `${why} ${instead}`.split(/[.?]\s/))
      expect(sentence.split(' ').length).toBeLessThanOrEqual(26);
    expect(instead.length).toBeGreaterThan(10);
  });

  it('names a task for every rule that gives one', () => {
    const tasked = ruleIds.filter((rule) => (ruleBook[rule].effects as readonly string[]).includes('task'));
    expect(tasked.length).toBeGreaterThan(0);
    for (const rule of tasked) expect(screeningTexts[language].rules[rule]).toHaveProperty('task');
  });

  it('never tells anybody to stop a prescribed medicine', () => {
    const tellsToStop = /\b(stop taking|come off|give up|deja de tomar|suspende|interrumpe)\b/i;
    for (const rule of ruleIds) expect(partsOf(language, rule).join(' ')).not.toMatch(tellsToStop);
  });

  it('says to keep taking it, or to ask, wherever a prescribed medicine is named', () => {
    const keeps =
      /keep taking|keep using|keep to|prescriber|do not stop|bring|come back|date|dates|day|sigue|quien te lo receta|vuelve|fecha|fechas|día/i;
    expect(ABOUT_MEDICINES.length).toBeGreaterThan(15);
    for (const rule of ABOUT_MEDICINES) expect(screeningTexts[language].rules[rule].instead).toMatch(keeps);
  });
});

describe('the two languages', () => {
  it('fill the same places', () => {
    for (const rule of ruleIds) {
      const [english, spanish] = languages.map((language) => placesIn(partsOf(language, rule).join(' ')));
      expect([rule, [...new Set(spanish)]]).toEqual([rule, [...new Set(english)]]);
    }
  });
});
