import { PRESCRIBER_NOTICE } from '../evidence/facts/care.ts';
import type { ClinicalSourceId } from '../evidence/facts/fact.ts';
import type { Citation } from '../evidence/source.ts';
import { cite } from '../evidence/sources.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import type { FindingTask, Language } from './finding.ts';
import { type IngredientMatch, type KeepOff, readLabel } from './ingredients.ts';
import { INGREDIENT_CLASSES, type IngredientClass, type IngredientStrength } from './ingredients-classes.ts';
import { numberOf, type Protocol, type ProtocolKey, type ProtocolRef } from './protocol.ts';
import { fill } from './texts/fill.ts';
import { type IngredientTexts, ingredientTexts } from './texts/ingredients.ts';

export type IngredientRequest = {
  readonly label: string;
  readonly session?: IsoDate | undefined;
  readonly protocol: Protocol;
  readonly language?: Language | undefined;
};

/** What one class of actives in a label asks for. */
export type ClassAdvice = {
  readonly class: IngredientClass;
  readonly title: string;
  readonly matches: readonly IngredientMatch[];
  /** The strongest among the matches. */
  readonly effect: IngredientStrength;
  /** The last day of use before the session. */
  readonly lastUse?: IsoDate;
  /** The first day of use after the session, if the skin does not peel. */
  readonly resume?: IsoDate;
  readonly why: string;
  readonly instead: string;
  readonly sources: readonly Citation[];
  /** Set when the class holds something that only a prescriber may pause. */
  readonly task?: FindingTask;
};

export type IngredientAdvice = {
  readonly classes: readonly ClassAdvice[];
  /** Perfume, menthol and tint: nothing to stop for, but not for open channels. */
  readonly keepOff: readonly KeepOff[];
  readonly unread: readonly string[];
  readonly protocol: ProtocolRef;
};

/** How long before a session a class stops, as the protocol has it. The other classes only irritate and stop nothing. */
export const WASHOUT_OF: Readonly<Partial<Record<IngredientClass, ProtocolKey>>> = {
  retinoid: 'retinoidDays',
  aha: 'ahaDays',
  bha: 'bhaDays',
  pha: 'ahaDays',
  'benzoyl-peroxide': 'benzoylPeroxideDays',
  hydroquinone: 'hydroquinoneDays',
  depigmenter: 'superficialProcedureDays',
};

const SOURCES: Readonly<Record<IngredientClass, readonly ClinicalSourceId[]>> = {
  retinoid: ['article', 'dermatique', 'amber-and-oak', 'aeterna', 'fine-skin', 'eu-2024-996', 'whole-list'],
  aha: ['article', 'dermatique', 'amber-and-oak', 'aeterna', 'ingredient-classes'],
  bha: ['dermatique', 'amber-and-oak', 'aeterna', 'ingredient-classes'],
  pha: ['article', 'dermatique', 'amber-and-oak', 'ingredient-classes'],
  'benzoyl-peroxide': ['dermatique', 'aeterna', 'ageless-beauty', 'ingredient-classes'],
  hydroquinone: ['aeterna', 'amber-and-oak', 'ingredient-classes'],
  'vitamin-c': ['soltani-2014', 'friedmann-2024', 'cfr-878-4430', 'gupta-2011', 'micropore-lifetime'],
  depigmenter: ['eu-2024-996', 'clinic-windows', 'ingredient-classes'],
  exfoliant: ['ingredient-classes', 'cosing'],
  'retinoid-like': ['ingredient-classes'],
};

/** Actives that are, or may be, a prescribed medicine: nobody but the prescriber pauses those. */
export const PRESCRIBED: ReadonlySet<string> = new Set([
  'TRETINOIN',
  'ISOTRETINOIN',
  'ALITRETINOIN',
  'ADAPALENE',
  'TAZAROTENE',
  'TRIFAROTENE',
  'HYDROQUINONE',
]);

const HOURS_A_DAY = 24;

type Reading = {
  readonly request: IngredientRequest;
  readonly texts: IngredientTexts;
  readonly group: IngredientClass;
  readonly matches: readonly IngredientMatch[];
};

/** Days without the class before a session; 0 when the protocol does not ask for any. */
const washoutDays = ({ request, group }: Reading): number => {
  const key = WASHOUT_OF[group];
  return key === undefined ? 0 : numberOf(request.protocol, key);
};

/** Whole days until channels are closed, counting on anaesthetic left on the skin. */
const holdDays = (protocol: Protocol): number =>
  Math.ceil(numberOf(protocol, 'channelsOpenOccludedHours') / HOURS_A_DAY);

/** A protocol that sets no washout for a class makes a caution of its stop. */
function effectOf(reading: Reading): IngredientStrength {
  const strengths = reading.matches.map((match) => match.strength);
  if (strengths.includes('stop') && washoutDays(reading) > 0) return 'stop';
  return strengths.includes('hold-after') ? 'hold-after' : 'caution';
}

type Dates = { readonly lastUse?: IsoDate; readonly resume?: IsoDate };

function datesOf(reading: Reading, effect: IngredientStrength): Dates {
  const { session, protocol } = reading.request;
  if (session === undefined || effect === 'caution') return {};
  if (effect === 'hold-after') return { resume: addDays(session, holdDays(protocol)) };
  return {
    lastUse: addDays(session, -washoutDays(reading)),
    resume: addDays(session, numberOf(protocol, 'activesResumeDays')),
  };
}

function insteadOf(reading: Reading, effect: IngredientStrength): string {
  const { request, texts, matches } = reading;
  const advice = fill(texts.effects[effect], {
    days: effect === 'hold-after' ? holdDays(request.protocol) : washoutDays(reading),
    resumeDays: numberOf(request.protocol, 'activesResumeDays'),
  });
  return prescribedIn(matches).length > 0 ? `${advice} ${texts.prescribed}` : advice;
}

const prescribedIn = (matches: readonly IngredientMatch[]): readonly string[] => [
  ...new Set(matches.flatMap((match) => (PRESCRIBED.has(match.inci) ? [match.inci] : []))),
];

function taskOf(reading: Reading, lastUse: IsoDate | undefined): FindingTask | undefined {
  const names = prescribedIn(reading.matches);
  if (lastUse === undefined || names.length === 0) return undefined;
  return {
    for: 'prescriber',
    start: addDays(lastUse, -PRESCRIBER_NOTICE.value),
    text: fill(reading.texts.prescriber, { names: names.join(', ').toLowerCase() }),
  };
}

const isOnlyAcidity = (matches: readonly IngredientMatch[]): boolean =>
  matches.every((match) => match.strength === 'caution' && /(?:ACID|LACTATE|LACTONE)$/.test(match.inci));

function adviceOn(reading: Reading): ClassAdvice {
  const { group, matches, texts } = reading;
  const effect = effectOf(reading);
  const dates = datesOf(reading, effect);
  const helper = (group === 'aha' || group === 'pha') && isOnlyAcidity(matches);
  const task = taskOf(reading, dates.lastUse);
  return {
    class: group,
    title: texts.classes[group].title,
    matches,
    effect,
    ...dates,
    why: helper ? texts.nearEnd : texts.classes[group].why,
    instead: insteadOf(reading, effect),
    sources: [...SOURCES[group], ...(helper ? (['acidity-rule'] as const) : [])].map(cite),
    ...(task === undefined ? {} : { task }),
  };
}

/** Reads a label and says, class by class, what to do about it around a session. */
export function adviseOnLabel(request: IngredientRequest): IngredientAdvice {
  const { matches, keepOff, unread } = readLabel(request.label);
  const texts = ingredientTexts[request.language ?? 'en'];
  const found = INGREDIENT_CLASSES.filter((group) => matches.some((match) => match.class === group));
  return {
    classes: found.map((group) =>
      adviceOn({ request, texts, group, matches: matches.filter((match) => match.class === group) }),
    ),
    keepOff,
    unread,
    protocol: { name: request.protocol.name, version: request.protocol.version },
  };
}
