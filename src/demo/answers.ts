import { addDays, type IsoDate } from '../kernel/day.ts';
import type { Person } from './person.ts';

/** What is said in the self-check beyond the plain answers. */
export const traits = [
  'retinol',
  'azelaic-acid',
  'cold-sores',
  'keloid-elsewhere',
  'isotretinoin',
  'antihistamine',
  'blood-thinner',
  'doxycycline',
  'holiday',
  'acne',
  'breastfeeding',
  'nickel',
  'unsure',
] as const;
export type Trait = (typeof traits)[number];

export type Answers = Readonly<Record<string, unknown>>;

/** A self-check of this person on a day, ready for the screening; nothing in it is left unanswered but what a trait says. */
export function answersOf(person: Person, on: IsoDate, told: readonly Trait[]): Answers {
  const plain: Answers = {
    birthDate: person.birthDate,
    sex: person.sex,
    fitzpatrick: person.fitzpatrick,
    scarTypes: person.scarTypes,
    ...(person.sex === 'female' ? { pregnancy: 'no' } : {}),
    conditions: [],
    medicines: [],
    skinCare: [{ label: 'Aqua, Glycerin, Cetearyl Alcohol, Ceramide NP, Niacinamide', lastUse: 'ongoing' }],
    procedures: [],
    allergies: [],
    sun: { sunburn: false, lastTan: 'none', planned: [] },
  };
  return Object.assign({}, plain, ...told.map((trait) => said[trait](on)));
}

const RETINOL_CREAM = 'Aqua, Caprylic/Capric Triglyceride, Glycerin, Retinol, Tocopherol, Phenoxyethanol';
const AZELAIC_GEL = 'Aqua, Azelaic Acid, Propylene Glycol, Polysorbate 80, Lecithin, Carbomer';

const taking = (name: string): Answers => ({ medicines: [{ name, route: 'oral', lastDose: 'ongoing' }] });

const said: Readonly<Record<Trait, (on: IsoDate) => Answers>> = {
  retinol: () => ({ skinCare: [{ label: RETINOL_CREAM, lastUse: 'ongoing' }] }),
  'azelaic-acid': () => ({ skinCare: [{ label: AZELAIC_GEL, lastUse: 'ongoing' }] }),
  'cold-sores': (on) => ({
    conditions: [{ code: 'herpes-labialis', status: 'past', inField: true, lastEpisode: addDays(on, -200) }],
  }),
  'keloid-elsewhere': () => ({ conditions: [{ code: 'keloid-tendency', status: 'past', inField: false }] }),
  isotretinoin: (on) => ({
    medicines: [{ name: 'isotretinoin', route: 'oral', lastDose: addDays(on, -95) }],
  }),
  antihistamine: () => taking('cetirizine'),
  'blood-thinner': () => taking('apixaban'),
  doxycycline: () => taking('doxycycline'),
  holiday: (on) => ({
    sun: {
      sunburn: false,
      lastTan: 'none',
      planned: [{ from: addDays(on, 40), to: addDays(on, 50) }],
    },
  }),
  acne: () => ({ conditions: [{ code: 'acne-active', status: 'active', inField: true }] }),
  breastfeeding: () => ({ pregnancy: 'breastfeeding' }),
  nickel: () => ({ allergies: ['nickel'] }),
  unsure: () => ({ conditions: 'unknown', medicines: 'unknown' }),
};

/** Why a clinician set a finding aside, by its rule. Findings that are not here are accepted. */
export const overrides: Readonly<Record<string, string>> = {
  'keloid-tendency':
    'One raised scar on the shoulder after surgery in childhood, none on the face. Test patch on the jaw healed flat.',
  'isotretinoin-recent':
    'Low dose, three months ago, healing of a shave cut seen as normal. Risks discussed; recent evidence shown.',
  'blood-thinner':
    'Prescriber asked: apixaban to be continued. Shallow settings, longer pressure, agreed in writing.',
};
