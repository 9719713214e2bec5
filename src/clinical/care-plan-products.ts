import type { Concerns } from './care-plan-rules.ts';
import type { CareAnswers } from './care-plan-task.ts';
import { type IngredientClass, type IngredientMatch, readIngredients } from './ingredients.ts';
import { PRESCRIBED } from './ingredients-advice.ts';
import type { Unknown } from './screen-request.ts';

/** The names a task is about; undefined when the task does not concern this person. */
export type Subject = { readonly products: readonly string[] } | undefined;

const NOBODY: Subject = undefined;
const GENERAL: Subject = { products: [] };

/** A class of the ingredient reader and the task that stops it. */
const STOPS: Readonly<Partial<Record<IngredientClass, Concerns>>> = {
  retinoid: 'retinoid',
  aha: 'aha',
  pha: 'aha',
  bha: 'bha',
  'benzoyl-peroxide': 'benzoyl-peroxide',
  depigmenter: 'peel',
};

const listOf = <Entry>(answer: readonly Entry[] | Unknown | undefined): readonly Entry[] =>
  answer === undefined || answer === 'unknown' ? [] : answer;

const isUnknown = (answer: unknown): boolean => answer === undefined || answer === 'unknown';

/** A medicine for the skin counts by its name; one that is swallowed is the screening's business. */
const isForTheSkin = (route: string | undefined): boolean =>
  route === undefined || route === 'topical' || route === 'unknown';

const namesOf = (matches: readonly IngredientMatch[]): readonly string[] => [
  ...new Set(matches.map((match) => match.text)),
];

const subject = (names: readonly string[]): Subject => (names.length === 0 ? NOBODY : { products: names });

/** What of a person's skin care each task is about, read from labels and medicines once. */
export function subjects(answers: CareAnswers): (concerns: Concerns) => Subject {
  const care = listOf(answers.skinCare).flatMap((product) => readIngredients(product.label));
  const medicines = listOf(answers.medicines)
    .filter((medicine) => isForTheSkin(medicine.route))
    .flatMap((medicine) => readIngredients(medicine.name));
  const stops = [...care, ...medicines].filter((match) => match.strength === 'stop');
  const isPrescribed = (match: IngredientMatch): boolean =>
    PRESCRIBED.has(match.inci) || medicines.includes(match);
  const own = stops.filter((match) => !isPrescribed(match));
  const unknown = isUnknown(answers.skinCare);
  return (concerns) => {
    switch (concerns) {
      case 'everybody':
        return GENERAL;
      case 'unknown-skin-care':
        return unknown ? GENERAL : NOBODY;
      case 'stopped':
        return unknown ? GENERAL : subject(namesOf(stops));
      case 'prescribed':
        return subject(namesOf(stops.filter(isPrescribed)));
      case 'herpes':
        return listOf(answers.conditions).some(({ code }) => code === 'herpes-labialis') ? GENERAL : NOBODY;
      case 'vitamin-c':
        return unknown ? GENERAL : subject(namesOf(care.filter((match) => match.class === 'vitamin-c')));
      default:
        return subject(namesOf(own.filter((match) => STOPS[match.class] === concerns)));
    }
  };
}
