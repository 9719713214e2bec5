import type { Source } from '../source.ts';

/** How skin heals after needling, and what must be looked at (fact sheet 1c, 6, 7, 8). */
export const healingSources = [
  {
    id: 'sasaki-2019',
    cite: 'Sasaki GH. Micro-needling depth, histology and transepidermal water loss. Aesthet Surg J Open Forum 2019. doi:10.1093/asjof/ojz017 (0.5 mm slightly above baseline to 48 h; 1.5 mm highest and longest)',
    mark: 'V',
    row: '8',
  },
  {
    id: 'hkjdv-2018',
    cite: 'Hong Kong J Dermatol Venereol 2018: pain, redness and swelling for 3 to 6 hours after needling in one series',
    mark: 'V',
    row: '8',
  },
  {
    id: 'minh-2019-healing',
    cite: 'Minh 2019: redness and swelling for 1 to 2 days after needling',
    mark: 'V',
    row: '8',
  },
  {
    id: 'pmc8008152',
    cite: 'PMC8008152: normal reactions resolve within 72 hours; granulomas within 3 days of vitamin C and tinted sunscreen',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8008152',
    mark: 'V',
    row: '8',
  },
  {
    id: 'insightderm',
    cite: 'Clinic page (insightderm): redness up to one week after treatment of deeper scars',
    mark: 'V-clinic',
    row: '8',
  },
  {
    id: 'zeng-2025',
    cite: 'Zeng 2025. Nontuberculous mycobacteria after cosmetic procedures. Infect Drug Resist 18:2301-2309. doi:10.2147/IDR.S517138 (28 cases, incubation about 3 weeks)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12065458',
    mark: 'V',
    row: '1c',
  },
  {
    id: 'dogra-2014-tracks',
    cite: 'Dogra S et al. 2014: tram-track scars in 2 of 30 people',
    mark: 'V',
    row: '7',
  },
  {
    id: 'dentalcare-ce646',
    cite: 'Methaemoglobinaemia after prilocaine and benzocaine: signs 3 to 4 hours after exposure (dentalcare.com, course 646)',
    url: 'https://www.dentalcare.com/en-us/professional-education/ce-courses/ce646/idiosyncratic-reactions',
    mark: 'V',
    row: '6',
  },
  {
    id: 'imaj-2014',
    cite: 'Shamriz O et al. Methemoglobinemia induced by lidocaine-prilocaine cream. Isr Med Assoc J 2014;16:250-254. PMID 24834764',
    url: 'https://pubmed.ncbi.nlm.nih.gov/24834764',
    mark: 'V',
    row: '6',
  },
  {
    id: 'pigment-onset',
    cite: 'Dark marks after inflammation begin within weeks and fade over months',
    mark: 'M',
    row: '8',
  },
  {
    id: 'harm-kinds',
    cite: 'Harms named by the device label, by Harris 2015, by the review PMC7869810 (51 articles, 1,029 people) and by the fact sheet, sections 1b, 6 and 7',
    url: 'https://litmetric.com/detail/33584968/',
    mark: 'V',
    row: '1b',
  },
  {
    id: 'grade-scale',
    cite: 'Five grades of harm, from mild to death, in own words after the common scale of clinical trials',
    mark: 'M',
    row: '1b',
  },
  {
    id: 'healing-bands',
    cite: 'Bands of 0 to 10 for each symptom, day and depth, set here from the durations in section 8 of the fact sheet',
    mark: 'D',
    row: '8',
  },
  {
    id: 'red-flag-list',
    cite: 'List of red flags of section 8 of the fact sheet, and the level each is given here',
    mark: 'D',
    row: '8',
  },
  {
    id: 'triage-policy',
    cite: 'Clinic policy shipped with Stipple: how soon a person must answer, and which trends count',
    mark: 'D',
    row: '8',
  },
] as const satisfies readonly Source[];
