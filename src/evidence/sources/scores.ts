import type { Source } from '../source.ts';

/** Instruments that measure scars (fact sheet 2). */
export const scoreSources: readonly Source[] = [
  {
    id: 'goodman-baron-qualitative-2006',
    cite: 'Goodman GJ, Baron JA. Postacne scarring: a qualitative global scarring grading system. Dermatol Surg 2006;32:1458-1466. PMID 17199653 (abstract; grades as copied from Fabbrocini 2010)',
    url: 'http://www.bestacnetreatment.org/stages-or-grades-of-acne-scars/',
    mark: 'V',
    row: '2a',
  },
  {
    id: 'goodman-baron-quantitative-2006',
    cite: 'Goodman GJ, Baron JA. Postacne scarring: a quantitative global scarring grading system. J Cosmet Dermatol 2006;5:48-52. doi:10.1111/j.1473-2165.2006.00222.x (agreement within 4 points in 19 of 21)',
    url: 'https://zendy.io/title/10.1111/j.1473-2165.2006.00222.x',
    mark: 'V',
    row: '2b',
  },
  {
    id: 'goodman-baron-lesion-table',
    cite: 'Lesion table of the quantitative Goodman-Baron score, from memory; its blocks add up to the published maximum of 84',
    mark: 'M',
    row: '2b',
  },
  {
    id: 'ecca-2007',
    cite: 'Dreno B et al. ECCA grading scale: an original validated acne scar grading scale for clinical practice in dermatology. Dermatology 2007;214:46-51 (abstract)',
    url: 'https://staging.scite.ai/authors/n-orain-XjK92E',
    mark: 'V',
    row: '2c',
  },
  {
    id: 'ecca-weights',
    cite: 'Weights and count bands of the ECCA, from memory; three times the sum of the weights is the published maximum of 540',
    mark: 'M',
    row: '2c',
  },
  {
    id: 'gais-skinpen',
    cite: 'Global Aesthetic Improvement Scale, 1 very much improved to 5 worse, as in the SkinPen Precision manual, page 5',
    url: 'https://manualslib.fr/manual/363305/Bellus-Medical-Skinpen-Precision.html?page=5',
    mark: 'V',
    row: '2d',
  },
  {
    id: 'quartile-jamc',
    cite: 'Improvement by quartiles (under 25, 25 to 50, 50 to 75, over 75 per cent), as used in trials (JAMC 12893)',
    mark: 'V',
    row: '2d',
  },
  {
    id: 'vas-dogra-2014',
    cite: 'Visual analogue scale 0 to 10, as used by Dogra S et al., 2014',
    mark: 'V',
    row: '2d',
  },
  {
    id: 'dlqi-licence',
    cite: 'Dermatology Life Quality Index: licence terms of Cardiff University',
    url: 'https://sites.cardiff.ac.uk/dqlf/?p=621',
    mark: 'V',
    row: '2d',
  },
  {
    id: 'q-portfolio-licence',
    cite: 'FACE-Q and SCAR-Q: licence needed from the Q-Portfolio; free to non-profit users, a fee for others',
    mark: 'M',
    row: '2d',
  },
  {
    id: 'layton-2016',
    cite: 'Layton A et al. SCARS and FASQoL. Dermatol Ther (Heidelb) 2016;6:219-233. doi:10.1007/s13555-016-0098-5',
    mark: 'V',
    row: '2d',
  },
  {
    id: 'layton-2016-ranges',
    cite: 'Item counts and ranges of SCARS and FASQoL (5 and 10 items), from memory; ask before embedding the tools',
    mark: 'M',
    row: '2d',
  },
  {
    id: 'fitzpatrick-1988',
    cite: 'Fitzpatrick TB. The validity and practicality of sun-reactive skin types I through VI. Arch Dermatol 1988;124:869. doi:10.1001/archderm.1988.01670060015008',
    mark: 'V',
    row: '2f',
  },
];
