import type { Fact } from '../evidence/source.ts';

/** What a person may tick in a check-in; no other words are interpreted. */
export const signs = [
  'fever',
  'pus',
  'spreading-warmth',
  'vesicles',
  'facial-swelling',
  'breathing-trouble',
  'hives',
  'blue-grey',
  'faint',
  'seizure',
  'vision-change',
  'nodule',
  'dark-patch',
  'linear-tracks',
  'new-papules',
] as const;
export type Sign = (typeof signs)[number];

/** How soon somebody must look, mildest first. */
export const levels = ['expected', 'watch', 'same-day', 'emergency'] as const;
export type Level = (typeof levels)[number];

/** Minutes within which a person must answer; an expected check-in needs no answer. */
export const RESPOND_WITHIN: Fact<Readonly<Record<Exclude<Level, 'expected'>, number>>> = {
  value: { emergency: 0, 'same-day': 4 * 60, watch: 24 * 60 },
  unit: 'minutes',
  sources: ['triage-policy'],
};

/** Days after the session on which a nodule may be a slow infection or a granuloma: weeks 2 to 8. */
export const NODULE_DAYS: Fact<{ readonly from: number; readonly to: number }> = {
  value: { from: 14, to: 56 },
  unit: 'days',
  sources: ['zeng-2025', 'red-flag-list'],
};

/** From this day on a dark patch may be pigment left by inflammation; before it, fading redness. */
export const PIGMENT_FROM_DAY: Fact = {
  value: 14,
  unit: 'days',
  sources: ['pigment-onset', 'red-flag-list'],
};

/** Hours after numbing within which a change of the blood by the cream shows itself. */
export const METHAEMOGLOBIN_HOURS: Fact<{ readonly from: number; readonly to: number }> = {
  value: { from: 3, to: 4 },
  unit: 'hours',
  sources: ['dentalcare-ce646'],
};

/** The stronger of two levels. */
export const strongerLevel = (a: Level, b: Level): Level => (levels.indexOf(a) >= levels.indexOf(b) ? a : b);

/** The strongest of any number of levels; `expected` when there is none. */
export const strongestLevel = (all: readonly Level[]): Level => all.reduce(strongerLevel, 'expected');

/** Sentences to say about a sign: its own name, or a variant where the day or another sign changes the meaning. */
export const signTexts = [
  ...signs,
  'hives-late',
  'facial-swelling-allergy',
  'faint-late',
  'nodule-other',
  'dark-patch-early',
] as const;
export type SignText = (typeof signTexts)[number];

export type SignReading = {
  readonly level: Exclude<Level, 'expected'>;
  readonly text: SignText;
  readonly sources: readonly [string, ...string[]];
};

/** What changes the meaning of a sign: the day since the session, and the other signs ticked with it. */
export type SignContext = { readonly day: number; readonly all: ReadonlySet<Sign> };

type Reader = (context: SignContext) => SignReading;

const always =
  (level: SignReading['level'], text: Sign, ...sources: SignReading['sources']): Reader =>
  () => ({ level, text, sources });

const isAllergic = ({ all }: SignContext): boolean =>
  all.has('breathing-trouble') || all.has('facial-swelling');

const readHives: Reader = (context) =>
  context.day === 0 || isAllergic(context)
    ? { level: 'emergency', text: 'hives', sources: ['red-flag-list'] }
    : { level: 'same-day', text: 'hives-late', sources: ['red-flag-list'] };

const readFacialSwelling: Reader = ({ all }) =>
  all.has('breathing-trouble') || all.has('hives')
    ? { level: 'emergency', text: 'facial-swelling-allergy', sources: ['red-flag-list'] }
    : { level: 'same-day', text: 'facial-swelling', sources: ['red-flag-list'] };

const readFaint: Reader = ({ day }) =>
  day === 0
    ? { level: 'emergency', text: 'faint', sources: ['dentalcare-ce646', 'red-flag-list'] }
    : { level: 'same-day', text: 'faint-late', sources: ['red-flag-list'] };

const readNodule: Reader = ({ day }) =>
  day >= NODULE_DAYS.value.from && day <= NODULE_DAYS.value.to
    ? { level: 'same-day', text: 'nodule', sources: ['zeng-2025', 'soltani-2014'] }
    : { level: 'watch', text: 'nodule-other', sources: ['soltani-2014', 'pmc8008152'] };

const readDarkPatch: Reader = ({ day }) => ({
  level: 'watch',
  text: day >= PIGMENT_FROM_DAY.value ? 'dark-patch' : 'dark-patch-early',
  sources: ['dogra-2014', 'pigment-onset'],
});

const readers: Readonly<Record<Sign, Reader>> = {
  fever: always('same-day', 'fever', 'red-flag-list'),
  pus: always('same-day', 'pus', 'red-flag-list'),
  'spreading-warmth': always('same-day', 'spreading-warmth', 'red-flag-list'),
  vesicles: always('same-day', 'vesicles', 'gilbert-2000', 'red-flag-list'),
  'facial-swelling': readFacialSwelling,
  'breathing-trouble': always('emergency', 'breathing-trouble', 'red-flag-list'),
  hives: readHives,
  'blue-grey': always('emergency', 'blue-grey', 'dentalcare-ce646', 'imaj-2014'),
  faint: readFaint,
  seizure: always('emergency', 'seizure', 'dentalcare-ce646'),
  'vision-change': always('emergency', 'vision-change', 'red-flag-list'),
  nodule: readNodule,
  'dark-patch': readDarkPatch,
  'linear-tracks': always('watch', 'linear-tracks', 'dogra-2014-tracks', 'red-flag-list'),
  'new-papules': always('watch', 'new-papules', 'soltani-2014', 'friedmann-2024'),
};

/** How soon a sign needs a look. Another sign beside it can raise the level, never lower it. */
export const readSign = (sign: Sign, context: SignContext): SignReading => readers[sign](context);
