/** What the published trials are asked: did scars get better, or was someone harmed. */
export const QUESTIONS = ['effect', 'harm'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Any trial, or only those with an untreated or sham side at the same time. */
export const DESIGNS = ['any', 'controlled'] as const;
export type Design = (typeof DESIGNS)[number];

/** Everything that can be asked about, scales of benefit first. */
export const INSTRUMENTS = [
  'goodman-baron-qualitative',
  'goodman-baron-quantitative',
  'ecca',
  'gais',
  'acne-scar-assessment-score',
  'lipper-perez',
  'standardised-change',
  'responders',
  'post-inflammatory-hyperpigmentation',
  'tram-track-scars',
] as const;
export type InstrumentId = (typeof INSTRUMENTS)[number];

export type Instrument = {
  readonly id: InstrumentId;
  readonly question: Question;
  readonly name: string;
  /** What one unit of the estimate is; positive always means better for benefit, more for harm. */
  readonly unit: string;
  /** How trials that used it are found by the printed name of their scale; absent for derived ones. */
  readonly printedAs?: RegExp;
  /** What a reader must know about numbers on this scale. */
  readonly notes: readonly string[];
};

const scale = (
  id: InstrumentId,
  [name, unit]: readonly [string, string],
  rest: { readonly printedAs?: RegExp; readonly notes?: readonly string[] } = {},
): Instrument => ({ id, question: 'effect', name, unit, notes: [], ...rest });

const harm = (id: InstrumentId, name: string, notes: readonly string[]): Instrument => ({
  id,
  question: 'harm',
  name,
  unit: 'log odds; back holds the proportion of people',
  notes,
});

const all: readonly Instrument[] = [
  scale('goodman-baron-qualitative', ['Goodman-Baron qualitative grade', 'grades (1 to 4)'], {
    printedAs: /Goodman-Baron(?! quantitative)/,
    notes: ['The grade is ordinal: a mean change of grades is common in trials but not strictly valid.'],
  }),
  scale('goodman-baron-quantitative', ['Goodman-Baron quantitative score', 'points (0 to 84)'], {
    printedAs: /Goodman-Baron quantitative/,
    notes: [
      'Trials scored a whole face or half of one, whose maxima differ; points are not fully comparable.',
      'Two raters may differ by 4 points on the same face, so a change of 4 or less is inside rater noise.',
    ],
  }),
  scale('ecca', ['ECCA score', 'points (0 to 540)'], {
    printedAs: /ECCA/,
    notes: ['Rana 2017 prints a spread of 0.18 for the change, which is implausible; it was not used.'],
  }),
  scale('gais', ['Global Aesthetic Improvement Scale', 'steps'], {
    printedAs: /GAIS/,
    notes: [
      'Papers use the scale in both directions; a direction must be known before numbers are compared.',
    ],
  }),
  scale('acne-scar-assessment-score', ['Acne scar assessment score', 'points'], {
    printedAs: /acne scar assessment score/,
  }),
  scale('lipper-perez', ['Lipper-Perez score', 'points'], { printedAs: /Lipper-Perez/ }),
  scale('standardised-change', ['Change in standard deviations', 'standard deviations before treatment'], {
    notes: [
      'Change divided by the spread before treatment: it grows when a trial enrolled alike patients, and is no measure of what a person sees.',
    ],
  }),
  scale('responders', ['People who responded', 'log odds; back holds the proportion of people'], {
    notes: [
      'Definitions are mixed: at least one grade better, or rated good or excellent. Trials that only say "improved" were left out.',
      'Most trials do not say that raters were blinded.',
    ],
  }),
  harm('post-inflammatory-hyperpigmentation', 'Dark marks after treatment', [
    'Follow-up differs, and most trials do not say whether they looked; indicative only.',
    'Darker skin is at higher risk: 5 of 30 in types IV to V (Dogra 2014).',
  ]),
  harm('tram-track-scars', 'Parallel tracks left by needling', [
    'Only one trial prints a count. Reviews name the harm without a rate.',
  ]),
];

const byId: ReadonlyMap<string, Instrument> = new Map(all.map((instrument) => [instrument.id, instrument]));

/** The instrument with an id. */
export function instrumentOf(id: InstrumentId): Instrument {
  const instrument = byId.get(id);
  if (instrument === undefined) throw new Error(`no such instrument: ${id}`);
  return instrument;
}

/** What is asked when no instrument is named. */
export const DEFAULT_INSTRUMENT: Readonly<Record<Question, InstrumentId>> = {
  effect: 'goodman-baron-qualitative',
  harm: 'post-inflammatory-hyperpigmentation',
};
