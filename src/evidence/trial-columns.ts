/**
 * The data dictionary of the trials table: every column of the published file, in its order, with what it holds and
 * why a gap in it matters to a reader.
 */
export type TrialColumn = {
  /** Heading in the CSV file. */
  readonly column: string;
  /** Name in the typed table and in JSON. */
  readonly field: string;
  readonly says: string;
  readonly unit?: string;
  /** What cannot be judged when the value is missing; absent for columns that may well be empty. */
  readonly missingMatters?: string;
};

export const trialColumns = [
  {
    column: 'id',
    field: 'id',
    says: 'Row id: T a trial with a microneedling arm, X one without such an arm alone, M known from memory only',
  },
  {
    column: 'first_author',
    field: 'firstAuthor',
    says: 'First author; in brackets what stands in for one that was not captured',
  },
  {
    column: 'year',
    field: 'year',
    says: 'Year of publication',
    missingMatters: 'it cannot be placed in time, nor matched with certainty to its paper',
  },
  {
    column: 'doi_or_pmid',
    field: 'identifiers',
    says: 'DOI, PubMed or registry numbers; [M] marks what was written from memory',
  },
  {
    column: 'journal',
    field: 'journal',
    says: 'Journal, volume and pages as far as known',
    missingMatters: 'its peer review cannot be looked up',
  },
  { column: 'country', field: 'country', says: 'Where patients were treated' },
  {
    column: 'design',
    field: 'design',
    says: 'How the trial was built: randomised, split-face, controlled or not',
  },
  {
    column: 'n_enrolled',
    field: 'enrolled',
    says: 'Patients who entered',
    unit: 'patients',
    missingMatters: 'dropout cannot be worked out',
  },
  {
    column: 'n_analysed_MN',
    field: 'analysed',
    says: 'Patients (or face halves) with microneedling who were analysed',
    unit: 'patients',
    missingMatters: 'no interval can be worked out from its rates and means',
  },
  {
    column: 'fitzpatrick',
    field: 'fitzpatrick',
    says: 'Skin types (Fitzpatrick I to VI) of those enrolled',
    missingMatters: 'it cannot be told for which skin the result and the harms hold',
  },
  {
    column: 'mn_device',
    field: 'device',
    says: 'Roller, pen, or named device',
    missingMatters: 'rollers and pens cannot be compared',
  },
  {
    column: 'needle_mm',
    field: 'needleMm',
    says: 'Needle length or depth set',
    unit: 'mm',
    missingMatters: 'benefit and harm cannot be related to depth',
  },
  {
    column: 'sessions',
    field: 'sessions',
    says: 'Sessions given',
    missingMatters: 'it cannot be told how much treatment the result took',
  },
  {
    column: 'interval',
    field: 'interval',
    says: 'Time between sessions',
    missingMatters: 'it cannot be told how fast treatment went',
  },
  { column: 'comparator', field: 'comparator', says: 'What microneedling was compared with, if anything' },
  {
    column: 'instrument',
    field: 'instrument',
    says: 'Scale by which scars were measured',
    missingMatters: 'its result cannot be put beside any other',
  },
  { column: 'scale_direction', field: 'scaleDirection', says: 'Whether lower or higher values are better' },
  {
    column: 'baseline_mean',
    field: 'baselineMean',
    says: 'Mean before treatment, on the scale named',
    missingMatters: 'the size of the change cannot be worked out',
  },
  {
    column: 'baseline_sd',
    field: 'baselineSd',
    says: 'Standard deviation before treatment',
    missingMatters: 'the precision of the change has to be assumed or the trial left out',
  },
  { column: 'followup_mean', field: 'followUpMean', says: 'Mean at follow-up' },
  { column: 'followup_sd', field: 'followUpSd', says: 'Standard deviation at follow-up' },
  {
    column: 'followup_when',
    field: 'followUpWhen',
    says: 'When follow-up took place',
    missingMatters: 'early swelling cannot be told from lasting improvement',
  },
  {
    column: 'change_mean',
    field: 'changeMean',
    says: 'Mean change as printed; negative is better where lower is better',
  },
  {
    column: 'change_sd_or_ci',
    field: 'changeSpread',
    says: 'Standard deviation or confidence interval of the change, as printed',
  },
  {
    column: 'pct_improvement',
    field: 'percentImprovement',
    says: 'Improvement in per cent, as printed',
    unit: '%',
  },
  { column: 'responder_categories', field: 'responders', says: 'How many improved by how much, as printed' },
  { column: 'comparator_result', field: 'comparatorResult', says: 'Result of the other arm or side' },
  { column: 'between_group_p', field: 'betweenGroupP', says: 'P value between arms or sides, as printed' },
  {
    column: 'ae_pih_n',
    field: 'pigmentation',
    says: 'Patients with dark marks after microneedling (post-inflammatory hyperpigmentation)',
    unit: 'patients',
    missingMatters: 'no report is not the same as no harm: the trial cannot count for or against safety',
  },
  { column: 'ae_other', field: 'otherHarms', says: 'Other unwanted effects, as printed' },
  {
    column: 'poolable',
    field: 'poolable',
    says: 'Whether numbers can be pooled: yes, responders only, or why not',
  },
  { column: 'flags', field: 'flags', says: 'What a reader must know before believing the row' },
  {
    column: 'confidence',
    field: 'confidence',
    says: 'V: read in the source named (mostly the abstract or one table). M: from memory, not checked',
  },
  {
    column: 'source_url',
    field: 'sourceUrl',
    says: 'Page that was read',
    missingMatters: 'the row cannot be checked',
  },
] as const satisfies readonly TrialColumn[];

export type TrialField = (typeof trialColumns)[number]['field'];
