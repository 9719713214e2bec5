/** Effect measures that can be pooled. `GEN` takes effects that are ready; the others compute them. */
export const MEASURES = ['MD', 'SMD', 'RR', 'OR', 'RD', 'PLO', 'MC', 'GEN'] as const;
export type Measure = (typeof MEASURES)[number];

/** How studies are combined: random effects (REML, DerSimonian-Laird) or one fixed effect (FE). */
export const MODELS = ['REML', 'DL', 'FE'] as const;
export type Model = (typeof MODELS)[number];

/** The numbers a study may bring, by the names of the contract. */
export const STUDY_NUMBERS = [
  'yi',
  'vi',
  'sei',
  'ai',
  'bi',
  'ci',
  'di',
  'm1',
  'sd1',
  'n1',
  'm2',
  'sd2',
  'n2',
  'ri',
  'xi',
  'ni',
] as const;
export type StudyNumber = (typeof STUDY_NUMBERS)[number];

/** One study as given: an id, the numbers of its measure, and what it may be grouped or regressed by. */
export type Study = { readonly id: string } & { readonly [K in StudyNumber]?: number | undefined } & {
  readonly moderators?: Readonly<Record<string, string | number>> | undefined;
};

/** An effect on the scale it is pooled on (ratios as logarithms, proportions as log odds) with its variance. */
export type Effect = { readonly id: string; readonly yi: number; readonly vi: number };

/** What is wrong with a study, and in which of its fields. */
export type StudyFault = { readonly field?: StudyNumber; readonly detail: string };
