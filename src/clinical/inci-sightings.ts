import type { Active } from './inci-actives.ts';
import { deniedTokens, percentBeside } from './inci-denial.ts';
import type { Unit } from './inci-list.ts';
import type { Token } from './inci-read.ts';
import type { Word } from './inci-words.ts';

/** An active named somewhere in a label, before it is judged. */
export type Sighting = {
  readonly active: Active;
  readonly token: Token;
  readonly unit: Unit;
  /** Only a family was named: `vitamin A`, `AHA`. */
  readonly general: boolean;
  readonly percent: number | undefined;
};

/** A percentage from which the letters BHA mean an acid; the antioxidant of that name is used far below it. */
const ACID_PERCENT = 0.5;
/** Words beside the letters BHA that show an acid is meant. */
const EXFOLIATING_WORDS = /^(?:exfoli|peel|liquid|toner|acid)/;

function sightingsIn(unit: Unit, words: readonly Word[], denied: ReadonlySet<Token>): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const token of unit.tokens) {
    const { meaning } = token;
    if (meaning?.kind !== 'active' || denied.has(token)) continue;
    const percent = percentBeside(words, token);
    for (const active of meaning.actives)
      found.push({ active, token, unit, general: meaning.general, percent });
  }
  return found;
}

/** One ingredient's actives, each once; a family's name yields to an exact one: `Retinyl Palmitate (Vitamin A)`. */
function distinct(own: readonly Sighting[]): readonly Sighting[] {
  if (own.length < 2) return own;
  const exact = new Set(own.flatMap(({ general, active }) => (general ? [] : [active.class])));
  const kept = new Map<Active, Sighting>();
  for (const sighting of own) {
    const saidBetter = sighting.general && exact.has(sighting.active.class);
    if (!saidBetter && !kept.has(sighting.active)) kept.set(sighting.active, sighting);
  }
  return [...kept.values()];
}

const isFruit = ({ active }: Sighting): boolean => active.class === 'aha' && active.softening === 'company';

const unitHas = (unit: Unit, words: readonly Word[], wanted: (word: string) => boolean): boolean =>
  words.slice(unit.from, unit.to).some((word) => wanted(word.text));

/** What stands elsewhere in the label that gives meaning to names that mean nothing alone. */
type Company = { readonly fruits: number; readonly namesAcids: boolean };

const companyIn = (all: readonly Sighting[]): Company => ({
  fruits: new Set(all.filter(isFruit).map(({ active }) => active)).size,
  namesAcids: all.some(
    ({ general, active }) => general && (active.class === 'aha' || active.class === 'pha'),
  ),
});

/** A plant of the fruit-acid blend counts beside another one, or as a plain extract of sugar cane. */
function isFruitAcid({ unit, active }: Sighting, company: Company, words: readonly Word[]): boolean {
  if (company.fruits > 1) return true;
  return (
    active.inci.startsWith('SACCHARUM') &&
    unitHas(unit, words, (word) => word === 'extract') &&
    !unitHas(unit, words, (word) => word === 'molasses')
  );
}

/** The letters BHA mean an acid beside AHA or PHA, with a percentage, or beside a word of exfoliation. */
const isBetaHydroxyAcid = ({ unit, percent }: Sighting, company: Company, words: readonly Word[]): boolean =>
  (percent ?? 0) >= ACID_PERCENT ||
  company.namesAcids ||
  unitHas(unit, words, (word) => EXFOLIATING_WORDS.test(word));

function isInCompany(sighting: Sighting, company: Company, words: readonly Word[]): boolean {
  if (sighting.active.softening !== 'company') return true;
  const test = isFruit(sighting) ? isFruitAcid : isBetaHydroxyAcid;
  return test(sighting, company, words);
}

/** Every active a label names and does not deny, once an ingredient, in the order of the label. */
export function sightings(
  units: readonly Unit[],
  words: readonly Word[],
  tokens: readonly Token[],
): readonly Sighting[] {
  if (!tokens.some((token) => token.meaning?.kind === 'active')) return [];
  const denied = deniedTokens(words, tokens);
  const all = units.flatMap((unit) => distinct(sightingsIn(unit, words, denied)));
  const company = companyIn(all);
  return all.filter((sighting) => isInCompany(sighting, company, words));
}
