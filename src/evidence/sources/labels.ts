import type { Source } from '../source.ts';

/** Device law, clearances and labels (fact sheet 1 and 1a). */
export const labelSources = [
  {
    id: 'cfr-878-4430',
    cite: '21 CFR 878.4430, Microneedling device for aesthetic use, class II: needles only, no delivery of topical products',
    url: 'https://law.lawstack.com/cfr/21/878.4430/',
    mark: 'V',
    row: '1',
  },
  {
    id: 'den160029',
    cite: 'FDA DEN160029, SkinPen Precision (Bellus), granted 1 March 2018: facial acne scars, adults of 22 and over',
    url: 'https://510k.innolitics.com/search/DEN160029',
    mark: 'V',
    row: '1',
  },
  {
    id: 'fda-microneedling-page',
    cite: 'FDA, Microneedling devices: authorised for people of 22 and over',
    url: 'https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices',
    mark: 'V',
    row: '1',
  },
  {
    id: 'k182407',
    cite: 'FDA K182407, Exceed (MT.DERM), 19 July 2019: acne scars, Fitzpatrick I-IV, 22 and over, 0-1.5 mm',
    url: 'https://510k.innolitics.com/search/K182407',
    mark: 'V',
    row: '1',
  },
  {
    id: 'skinpen-settings',
    cite: 'SkinPen Precision settings: 0-2.5 mm in steps of 0.25 mm; above 1.5 mm not evaluated (secondary pages quoting the label)',
    url: 'https://pinovaaesthetics.com/blogs/news/skinpen-needle-depth-and-protocol',
    mark: 'V',
    row: '1',
  },
  {
    id: 'nct02646917',
    cite: 'SkinPen pivotal study, NCT02646917: treatments on days 1, 30 and 60, assessed 1 and 6 months after',
    url: 'https://clinicaltrials.gov/show/NCT02646917',
    mark: 'V',
    row: '1',
  },
  {
    id: 'skinpen-us-label',
    cite: 'SkinPen Precision US label as quoted by clinics; to be confirmed against the instructions for use',
    url: 'https://www.theeliteclinic.com/copy-of-alumier-peel',
    mark: 'V',
    row: '1a',
  },
  {
    id: 'skinpen-42west',
    cite: 'SkinPen "not for" list as quoted by 42 West: HSV, warts, scleroderma, collagen vascular disease, cardiac abnormality',
    url: 'https://42westllc.com/service/personalized-aesthetic-injectables',
    mark: 'V',
    row: '1a',
  },
  {
    id: 'skinpen-patient-labelling',
    cite: 'SkinPen patient labelling, glossary: acne, actinic keratosis, anticoagulants, diabetes, immunosuppression as warnings',
    url: 'https://docslib.org/download/3587676/patient-labeling',
    mark: 'V',
    row: '1a',
  },
  {
    id: 'skinpen-intl-manual',
    cite: 'SkinPen Precision international manual, contraindications and warnings, p. 20',
    url: 'https://manualslib.es/manual/302676/Bellus-Medical-Skinpen-Precision.html?page=20',
    mark: 'V',
    row: '1a',
  },
  {
    id: 'exceed-manual',
    cite: 'amiea med Exceed (MT.DERM) manual, contraindications, pp. 34 and 180',
    url: 'https://manualslib.mx/manual/813024/Amiea-Med-Exceed.html?page=34',
    mark: 'V',
    row: '1a',
  },
  {
    id: 'dermapen-4-manual',
    cite: 'Dermapen 4 manual, contraindications and use of topical anaesthetics, p. 23',
    url: 'https://esmanual.top/manual/431836/Dermapen-4.html?page=23',
    mark: 'V',
    row: '1a',
  },
  {
    id: 'dermapen-4-depth',
    cite: 'Dermapen 4 depth setting, 0.2-3.0 mm (clinic pages)',
    mark: 'V-clinic',
    row: '7',
  },
  {
    id: 'exceed-acne-study',
    cite: 'Exceed acne-scar study, von Dalwig-Nolda 2020: four treatments 30 days apart, assessed 3 months after the last',
    mark: 'V',
    row: '9',
  },
] as const satisfies readonly Source[];

export type LabelSourceId = (typeof labelSources)[number]['id'];
