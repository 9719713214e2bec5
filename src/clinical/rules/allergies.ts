import { type Allergen, readAllergy } from '../allergies.ts';
import { type Context, type Hit, type Judge, listOf, no, type RuleDefinition, stricter } from './rule.ts';

export const allergyRules = {
  'allergy-metal': { sources: ['skinpen-us-label', 'dermapen-4-manual'], effects: ['stop'] },
  'allergy-anaesthetic': { sources: ['skinpen-us-label', 'exceed-manual'], effects: ['clinician', 'stop'] },
  'allergy-anaesthetic-relative': { sources: ['dermapen-4-manual'], effects: ['clinician'] },
  'allergy-material': { sources: ['field-materials'], effects: ['caution'] },
  'allergy-unrecognised': { sources: ['answers-needed'], effects: ['clinician'] },
} as const satisfies Record<string, RuleDefinition>;

type AllergyRule = keyof typeof allergyRules;

const judgeAllergen = (
  context: Context,
  { text, kind }: Allergen,
  pointer: string,
): readonly Hit<AllergyRule>[] => {
  const said = { answers: [pointer], names: { name: text } };
  switch (kind) {
    case 'metal':
      return [{ rule: 'allergy-metal', effect: 'stop', ...said }];
    case 'anaesthetic':
      return [
        {
          rule: 'allergy-anaesthetic',
          answers: said.answers,
          names: said.names,
          ...stricter(context, 'clinician', 'anaesthetic-allergy'),
        },
      ];
    case 'anaesthetic-relative':
      return [{ rule: 'allergy-anaesthetic-relative', effect: 'clinician', ...said }];
    case 'material':
      return [{ rule: 'allergy-material', effect: 'caution', ...said }];
    case 'unrelated':
      return no;
    case undefined:
      return [{ rule: 'allergy-unrecognised', effect: 'clinician', ...said }];
  }
};

/** What the person is allergic to, read from free text; a name nobody here knows goes to a clinician. */
export const judgeAllergies: Judge<AllergyRule> = (context) =>
  listOf(context.request.allergies).flatMap((answer, index) =>
    readAllergy(answer).flatMap((allergen) => judgeAllergen(context, allergen, `/allergies/${index}`)),
  );
