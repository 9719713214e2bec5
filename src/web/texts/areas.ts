/**
 * The areas of the texts, for their types only: an area is two files here, `<area>.en.ts` and `<area>.es.ts`, each
 * exporting `texts`, with the same keys. One line an area.
 */
export type Areas = {
  common: typeof import('./common.en.ts').texts;
  home: typeof import('./home.en.ts').texts;
  public: typeof import('./public.en.ts').texts;
  enquire: typeof import('./enquire.en.ts').texts;
  evidence: typeof import('./evidence.en.ts').texts;
  safety: typeof import('./safety.en.ts').texts;
  'self-check': typeof import('./self-check.en.ts').texts;
  'sign-in': typeof import('./sign-in.en.ts').texts;
  patient: typeof import('./patient.en.ts').texts;
  'check-in': typeof import('./check-in.en.ts').texts;
  course: typeof import('./course.en.ts').texts;
  demo: typeof import('./demo.en.ts').texts;
  desk: typeof import('./desk.en.ts').texts;
  'my-course': typeof import('./my-course.en.ts').texts;
  patients: typeof import('./patients.en.ts').texts;
  screening: typeof import('./screening.en.ts').texts;
  scars: typeof import('./scars.en.ts').texts;
  consent: typeof import('./consent.en.ts').texts;
  review: typeof import('./review.en.ts').texts;
  treat: typeof import('./treat.en.ts').texts;
  alerts: typeof import('./alerts.en.ts').texts;
  cartridges: typeof import('./cartridges.en.ts').texts;
  protocols: typeof import('./protocols.en.ts').texts;
  audit: typeof import('./audit.en.ts').texts;
  sources: typeof import('./sources.en.ts').texts;
  outcomes: typeof import('./outcomes.en.ts').texts;
  staff: typeof import('./staff.en.ts').texts;
};

export type Area = keyof Areas;

/** `minutes_one` and `minutes_other` are asked for as `minutes`, with a `count`. */
type Singular<Key> = Key extends `${infer Stem}_${'one' | 'other' | 'many' | 'few' | 'two' | 'zero'}`
  ? Stem
  : Key;

/** Every key of an area. */
export type TextKey<A extends Area> = Singular<Extract<keyof Areas[A], string>>;
