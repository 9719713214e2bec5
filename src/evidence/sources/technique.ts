import type { Source } from '../source.ts';

/** How deep, how often, and what may touch open channels (fact sheet 1, 7, 9). */
export const techniqueSources = [
  {
    id: 'skin-thickness-2022',
    cite: 'Ultrasound thickness of epidermis and dermis by site and sex. BMC Med Imaging 2022;22:113, table 2. doi:10.1186/s12880-022-00839-w',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9205051',
    mark: 'V',
    row: '7',
  },
  {
    id: 'alster-graham-2018',
    cite: 'Alster TS, Graham PM. Microneedling: a review and practical guide. Dermatol Surg 2018;44:397-404 (abstract read; depths by zone from memory)',
    mark: 'M',
    row: '7',
  },
  {
    id: 'passes-field',
    cite: 'Pens: 3 to 6 passes, perpendicular, low drag; rollers: 4 to 8. From memory',
    mark: 'M',
    row: '7',
  },
  {
    id: 'endpoint-field',
    cite: 'Endpoint: even pinpoint bleeding; stop earlier in skin types V and VI and in thin zones. From memory',
    mark: 'M',
    row: '7',
  },
  {
    id: 'lips-field',
    cite: 'The red of the lips is left out. From memory',
    mark: 'M',
    row: '7',
  },
  {
    id: 'skinpen-orbit',
    cite: 'SkinPen Precision: not inside the orbital rim (pages quoting the label)',
    url: 'https://pinovaaesthetics.com/blogs/news/skinpen-needle-depth-and-protocol',
    mark: 'V',
    row: '1',
  },
  {
    id: 'gupta-2011',
    cite: 'Gupta J et al. Kinetics of skin resealing after microneedles. J Control Release 2011;154:148-155: sealed within 2 hours when not covered',
    mark: 'V',
    row: '7',
  },
  {
    id: 'micropore-lifetime',
    cite: 'PMC8259462: micropores live 58 to 63 hours under study conditions, longer in some darker skin (35 people)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8259462',
    mark: 'V',
    row: '7',
  },
  {
    id: 'skinpen-glide',
    cite: 'SkinPen kit (DEN160029): Lift HG hydrogel as glide and cover, without drug or biologic',
    url: 'https://510k.innolitics.com/search/DEN160029',
    mark: 'V',
    row: '1',
  },
  {
    id: 'blood-product-record',
    cite: 'MMWR 2024;73:372-376: HIV after platelet-rich plasma with needling; records of whose blood it was are the lesson',
    url: 'https://www.cdc.gov/mmwr/volumes/73/wr/mm7316a3.htm',
    mark: 'V',
    row: '1c',
  },
  {
    id: 'deep-rest',
    cite: 'Clinic pages: sessions every 4 to 6 weeks; the longer end is taken here for depths above the evaluated ceiling',
    mark: 'V-clinic',
    row: '9',
  },
] as const satisfies readonly Source[];
