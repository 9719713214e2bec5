import type { Fitzpatrick } from '../clinical/screen-request.ts';
import type { ScarType } from '../clinical/zones.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import type { Chance } from './chance.ts';
import { type Heritage, heritages } from './names.ts';

/** Somebody invented. */
export type Person = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly birthDate: IsoDate;
  readonly sex: 'female' | 'male';
  readonly fitzpatrick: Fitzpatrick;
  readonly language: 'en' | 'es';
  readonly scarTypes: readonly ScarType[];
  /** How scarred, 1 to 3. */
  readonly severity: 1 | 2 | 3;
};

const YEAR = 365;
const YOUNGEST = 19;
const OLDEST = 48;

/** Ofcom keeps 07700 900000 to 900999 free for drama: nobody can be called there. */
const phoneOf = (place: number): string => `+44 7700 900${String(place * 7 + 101).padStart(3, '0')}`;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.');

const SCARS: readonly [readonly ScarType[], ...(readonly ScarType[])[]] = [
  ['rolling'],
  ['rolling', 'boxcar-shallow'],
  ['boxcar-shallow', 'boxcar-deep'],
  ['ice-pick', 'rolling'],
  ['rolling', 'boxcar-shallow', 'macular'],
];

const surnameOf = ({ starts, ends }: Heritage, chance: Chance): string =>
  `${chance.of(starts)}${chance.of(ends)}`;

const TRIES = 20;

/** A given name that nobody else has, as long as there is one. */
function givenName(
  names: readonly [string, ...string[]],
  taken: ReadonlySet<string>,
  chance: Chance,
): string {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const name = chance.of(names);
    if (!taken.has(name)) return name;
  }
  return names.find((name) => !taken.has(name)) ?? chance.of(names);
}

export type Wanted = {
  /** Numbers people from 0; no two share an address or a telephone. */
  readonly place: number;
  readonly today: IsoDate;
  readonly language?: 'en' | 'es';
  readonly sex?: Person['sex'];
  /** Given names of others, not to be given again. */
  readonly taken?: ReadonlySet<string>;
};

function heritageOf({ place, language }: Wanted): Heritage {
  const turn = heritages[place % heritages.length] ?? heritages[0];
  if (language === undefined || turn.language === language) return turn;
  return heritages.find((one) => one.language === language) ?? turn;
}

export function inventPerson(wanted: Wanted, chance: Chance): Person {
  const heritage = heritageOf(wanted);
  const sex = wanted.sex ?? (chance.happens(0.62) ? 'female' : 'male');
  const given = givenName(heritage[sex], wanted.taken ?? new Set(), chance);
  // Where two surnames are usual, two are given: pages must bear long names.
  const surname =
    heritage.language === 'es'
      ? `${surnameOf(heritage, chance)} ${surnameOf(heritage, chance)}`
      : surnameOf(heritage, chance);
  const [lightest, darkest] = heritage.skin;
  return {
    name: `${given} ${surname}`,
    email: `${plain(`${given} ${surname}`)}.${wanted.place + 1}@patient.example`,
    phone: phoneOf(wanted.place),
    birthDate: addDays(wanted.today, -chance.between(YOUNGEST * YEAR, OLDEST * YEAR)),
    sex,
    fitzpatrick: chance.between(lightest, darkest) as Fitzpatrick,
    language: heritage.language,
    scarTypes: chance.of(SCARS),
    severity: chance.of([1, 2, 2, 3]),
  };
}
