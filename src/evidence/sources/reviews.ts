import type { Source } from '../source.ts';

/** Reviews, guidance and our own poolings (fact sheet 1b, 2f, 3 and 10). */
export const reviewSources = [
  {
    id: 'cochrane-2016',
    cite: 'Cochrane CD011946 (2016): interventions for acne scars, 24 trials, 789 adults, to November 2015; no high-quality evidence',
    mark: 'V',
    row: '10',
  },
  {
    id: 'mujahid-2020',
    cite: 'Mujahid N et al. Microneedling as a treatment for acne scarring: a systematic review. Dermatol Surg 2020;46:86-92 (33 of 33 articles improved; inconsistent against dual therapy and laser)',
    mark: 'V',
    row: '10',
  },
  {
    id: 'juhasz-2020',
    cite: 'Juhasz MLW, Cohen JL. Clin Cosmet Investig Dermatol 2020;13:997-1003. doi:10.2147/CCID.S267192 (58 studies, 1,845 patients, no serious adverse event)',
    mark: 'V',
    row: '1b',
  },
  {
    id: 'microneedling-harms-review',
    cite: 'Systematic review of adverse events of microneedling: 51 articles, 1,029 patients. PMID 33584968, PMC7869810',
    url: 'https://litmetric.com/detail/33584968/',
    mark: 'V',
    row: '1b',
  },
  {
    id: 'pmid-35426044',
    cite: 'Microneedling for acne scars, meta-analysis of 12 randomised trials, 414 patients. Aesthetic Plast Surg 2022. PMID 35426044 (mean difference 0.42, 95 % interval 0.12 to 0.73)',
    mark: 'V',
    row: '10',
  },
  {
    id: 'kang-lu-2022',
    cite: 'Kang C, Lu D. Microneedling with platelet-rich plasma against microneedling. Front Med 2022;8:788754 (14 studies, 472 patients)',
    mark: 'V',
    row: '10',
  },
  {
    id: 'prp-network-2021',
    cite: 'Network meta-analysis of platelet-rich plasma, laser and microneedling for acne scars. Aesthetic Plast Surg (13 studies, 495 patients)',
    mark: 'V',
    row: '10',
  },
  {
    id: 'wu-2025',
    cite: 'Wu 2025. PeerJ. doi:10.7717/peerj.19938 (68 randomised trials, 4,480 patients)',
    mark: 'V',
    row: '10',
  },
  {
    id: 'gupta-2020',
    cite: 'Gupta 2020. J Cutan Aesthet Surg 2020;13:124-141: guidance for skin of colour (abstract)',
    mark: 'V',
    row: '3',
  },
  {
    id: 'connolly-2017',
    cite: 'Connolly D et al. Acne scarring: pathogenesis, evaluation and treatment options. J Clin Aesthet Dermatol 2017;10(9):12-23 (abstract)',
    mark: 'V',
    row: '3',
  },
  {
    id: 'fabbrocini-2010',
    cite: 'Fabbrocini G et al. Acne scars: pathogenesis, classification and treatment. Dermatol Res Pract 2010, Table 1',
    url: 'http://www.hindawi.com/journals/drp/2010/893080/tab1/',
    mark: 'V',
    row: '2e',
  },
  {
    id: 'reference-pooling',
    cite: 'Reference pooling of the fact sheet: correlation 0.3 to 0.7, DerSimonian-Laird, proportions with 1/2 added to every count',
    mark: 'D',
    row: '10',
  },
  {
    id: 'sessions-arithmetic',
    cite: 'Arithmetic on the article: once or twice a month for six months to a year is 6 to 24 sessions',
    mark: 'D',
    row: '9',
  },
] as const satisfies readonly Source[];
