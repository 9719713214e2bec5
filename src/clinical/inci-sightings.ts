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
  return unit.tokens.flatMap((token): Sighting[] => {
    const meaning = token.meaning;
    if (meaning?.kind !== 'active' || denied.has(token)) return [];
    const percent = percentBeside(words, token);
    return meaning.actives.map((active) => ({ active, token, unit, general: meaning.general, percent }));
  });
}

/** Whether a family's name stands beside the exact name it stands for: `Retinyl Palmitate (Vitamin A)`. */
const isSaidBetter = (sighting: Sighting, all: readonly Sighting[]): boolean =>
  sighting.general &&
  all.some(
    (other) => !other.general && other.unit === sighting.unit && other.active.class === sighting.active.class,
  );

const isRepeated = (sighting: Sighting, index: number, all: readonly Sighting[]): boolean =>
  all.findIndex((other) => other.unit === sighting.unit && other.active === sighting.active) < index;

const isFruit = (sighting: Sighting): boolean =>
  sighting.active.class === 'aha' && sighting.active.softening === 'company';

const unitHas = (unit: Unit, words: readonly Word[], wanted: (word: string) => boolean): boolean =>
  words.slice(unit.from, unit.to).some((word) => wanted(word.text));

/** A plant of the fruit-acid blend counts beside another one, or as a plain extract of sugar cane. */
function isFruitAcid(sighting: Sighting, all: readonly Sighting[], words: readonly Word[]): boolean {
  if (all.some((other) => isFruit(other) && other.active !== sighting.active)) return true;
  const { unit, active } = sighting;
  return (
    active.inci.startsWith('SACCHARUM') &&
    unitHas(unit, words, (word) => word === 'extract') &&
    !unitHas(unit, words, (word) => word === 'molasses')
  );
}

/** The letters BHA mean an acid beside AHA or PHA, with a percentage, or beside a word of exfoliation. */
function isBetaHydroxyAcid(sighting: Sighting, all: readonly Sighting[], words: readonly Word[]): boolean {
  if ((sighting.percent ?? 0) >= ACID_PERCENT) return true;
  const named = all.some(
    (other) => other.general && (other.active.class === 'aha' || other.active.class === 'pha'),
  );
  return named || unitHas(sighting.unit, words, (word) => EXFOLIATING_WORDS.test(word));
}

function isInCompany(sighting: Sighting, all: readonly Sighting[], words: readonly Word[]): boolean {
  if (sighting.active.softening !== 'company') return true;
  return isFruit(sighting) ? isFruitAcid(sighting, all, words) : isBetaHydroxyAcid(sighting, all, words);
}

/** Every active a label names and does not deny, once an ingredient, in the order of the label. */
export function sightings(
  units: readonly Unit[],
  words: readonly Word[],
  tokens: readonly Token[],
): readonly Sighting[] {
  if (!tokens.some((token) => token.meaning?.kind === 'active')) return [];
  const denied = deniedTokens(words, tokens);
  const named = units.flatMap((unit) => sightingsIn(unit, words, denied));
  const exact = named.filter((sighting) => !isSaidBetter(sighting, named));
  return exact
    .filter((sighting, index) => !isRepeated(sighting, index, exact))
    .filter((sighting) => isInCompany(sighting, exact, words));
}
