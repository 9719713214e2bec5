import type { Text } from './text.ts';

/** Scar types, by the codes of the contract. */
export const SCAR_TYPES = [
  'rolling',
  'boxcar-shallow',
  'boxcar-deep',
  'ice-pick',
  'hypertrophic',
  'keloid',
  'macular',
] as const;
export type ScarType = (typeof SCAR_TYPES)[number];

/** How scars of a type answer to microneedling alone, best first. */
export const RESPONSES = ['best', 'fair', 'modest', 'slight', 'not-for-needling'] as const;
export type Response = (typeof RESPONSES)[number];

/** Another treatment for a scar type. `confirm`: common knowledge, for a clinician to confirm. */
export type Option = { readonly name: Text; readonly confirm?: true };

export type ScarOutlook = {
  readonly type: ScarType;
  readonly response: Response;
  /** What trials of microneedling alone found in such scars. */
  readonly found: Text;
  /** What is preferred, or done together with needling. */
  readonly options: readonly Option[];
  readonly sources: readonly [string, ...string[]];
};

const option = (en: string, es: string): Option => ({ name: { en, es } });

const toConfirm = (en: string, es: string): Option => ({ name: { en, es }, confirm: true });

/** What to expect from needling alone, and what else there is, for each type of scar (fact sheet 3). */
export const outlooks: readonly ScarOutlook[] = [
  {
    type: 'rolling',
    response: 'best',
    found: {
      en: 'Best of all types: 1.06 grades better against 0.91 over all scars in one series; nine in ten good or excellent, together with boxcar scars, in another.',
      es: 'La mejor de todas: 1,06 grados de mejora frente a 0,91 en todas las cicatrices de una serie; nueve de diez buenas o excelentes, junto con las de caja, en otra.',
    },
    options: [
      option('subcision, before needling or between sessions', 'subcisión, antes o entre las sesiones'),
    ],
    sources: ['trial-t25', 'lotfi-2013', 'krishnegowda-2023'],
  },
  {
    type: 'boxcar-shallow',
    response: 'fair',
    found: {
      en: 'Fair to good.',
      es: 'De aceptable a buena.',
    },
    options: [
      toConfirm('fractional laser', 'láser fraccionado'),
      toConfirm('filler for a few deep ones', 'relleno para unas pocas profundas'),
    ],
    sources: ['lotfi-2013', 'krishnegowda-2023'],
  },
  {
    type: 'boxcar-deep',
    response: 'modest',
    found: {
      en: 'Modest: 3.7 % better in one trial, against 36.2 % with fractional CO2 laser on the other side of the face.',
      es: 'Modesta: 3,7 % de mejora en un ensayo, frente a 36,2 % con láser CO2 fraccionado en el otro lado de la cara.',
    },
    options: [
      option('cutting out or lifting the scar (punch)', 'extirpar o elevar la cicatriz (punch)'),
      option('fractional laser', 'láser fraccionado'),
    ],
    sources: ['trial-t36', 'jacob-types-2001'],
  },
  {
    type: 'ice-pick',
    response: 'slight',
    found: {
      en: 'Slight. Needling is limited in deep, narrow scars.',
      es: 'Leve. Las agujas tienen poco efecto en las cicatrices profundas y estrechas.',
    },
    options: [
      option('strong acid into each scar (TCA CROSS)', 'ácido fuerte en cada cicatriz (TCA CROSS)'),
      option('cutting out the scar (punch)', 'extirpar la cicatriz (punch)'),
    ],
    sources: ['lotfi-2013', 'trial-t36', 'jacob-types-2001'],
  },
  {
    type: 'hypertrophic',
    response: 'not-for-needling',
    found: {
      en: 'Not a use for needling: labels warn against it.',
      es: 'No es un uso de las agujas: las etiquetas lo desaconsejan.',
    },
    options: [
      option(
        'a dermatologist, for steroid injections and others',
        'un dermatólogo, para inyecciones de corticoide y otras',
      ),
    ],
    sources: ['skinpen-us-label', 'exceed-manual'],
  },
  {
    type: 'keloid',
    response: 'not-for-needling',
    found: {
      en: 'Not a use for needling: labels warn against it or rule it out.',
      es: 'No es un uso de las agujas: las etiquetas lo desaconsejan o lo excluyen.',
    },
    options: [
      option(
        'a dermatologist, for steroid injections and others',
        'un dermatólogo, para inyecciones de corticoide y otras',
      ),
    ],
    sources: ['skinpen-us-label', 'exceed-manual'],
  },
  {
    type: 'macular',
    response: 'not-for-needling',
    found: {
      en: 'Marks of colour without a dent need no needling.',
      es: 'Las manchas de color sin hundimiento no necesitan agujas.',
    },
    options: [
      option('time and sun protection', 'tiempo y protección solar'),
      option('care for redness or pigment', 'cuidado del enrojecimiento o del pigmento'),
    ],
    sources: ['macular-marks'],
  },
];

/** Where the sources disagree about types. */
export const outlookContradiction: { readonly text: Text; readonly sources: readonly [string, ...string[]] } =
  {
    text: {
      en: 'One series of ten people found the opposite order: ice pick before boxcar, rolling unchanged.',
      es: 'Una serie de diez personas encontró el orden contrario: picahielo antes que caja, onduladas sin cambio.',
    },
    sources: ['trial-t41'],
  };

/** How microneedling did against another treatment in the same trial. */
export const STANDINGS = ['better', 'about-equal', 'worse', 'unclear'] as const;
export type Standing = (typeof STANDINGS)[number];

export type HeadToHead = {
  readonly id: string;
  readonly against: Text;
  /** Standing of microneedling alone. */
  readonly standing: Standing;
  readonly results: readonly { readonly source: string; readonly text: Text }[];
  /** Harm in both arms, where it was printed. */
  readonly harms?: Text;
};

const result = (source: string, en: string, es: string) => ({ source, text: { en, es } });

/** Trials that put microneedling beside something else (fact sheet 3). */
export const headToHead: readonly HeadToHead[] = [
  {
    id: 'tca-cross',
    against: {
      en: 'TCA CROSS (strong acid into each scar)',
      es: 'TCA CROSS (ácido fuerte en cada cicatriz)',
    },
    standing: 'about-equal',
    results: [
      result(
        'trial-t03',
        '68.3 % better against 75.3 % (p = 0.47)',
        '68,3 % de mejora frente a 75,3 % (p = 0,47)',
      ),
      result('trial-t24', '86 % responded against 78 %', 'respondió el 86 % frente al 78 %'),
      result(
        'trial-t23',
        'no difference among 98 people (p = 0.758)',
        'sin diferencia entre 98 personas (p = 0,758)',
      ),
    ],
  },
  {
    id: 'fractional-er-yag',
    against: { en: 'Fractional Er:YAG laser', es: 'Láser Er:YAG fraccionado' },
    standing: 'worse',
    results: [
      result('trial-t11', '30 % better against 70 % (p < 0.001)', '30 % de mejora frente a 70 % (p < 0,001)'),
    ],
    harms: {
      en: 'Needling had a shorter downtime; the laser hurt less.',
      es: 'Con agujas la recuperación fue más corta; el láser dolió menos.',
    },
  },
  {
    id: 'fractional-co2',
    against: { en: 'Fractional CO2 laser', es: 'Láser CO2 fraccionado' },
    standing: 'worse',
    results: [result('trial-t36', '9.3 % better against 32.9 %', '9,3 % de mejora frente a 32,9 %')],
    harms: {
      en: 'Dark marks: 2 of 30 with needling, 9 of 30 with the laser.',
      es: 'Manchas oscuras: 2 de 30 con agujas, 9 de 30 con el láser.',
    },
  },
  {
    id: 'non-ablative-1340',
    against: { en: 'Non-ablative fractional laser, 1340 nm', es: 'Láser fraccionado no ablativo, 1340 nm' },
    standing: 'about-equal',
    results: [result('trial-t10', 'no difference (p = 0.264)', 'sin diferencia (p = 0,264)')],
    harms: {
      en: 'Dark marks: none with needling, 13.6 % with the laser.',
      es: 'Manchas oscuras: ninguna con agujas, 13,6 % con el láser.',
    },
  },
  {
    id: 'tazarotene',
    against: { en: 'Tazarotene 0.1 % gel every night', es: 'Gel de tazaroteno al 0,1 % cada noche' },
    standing: 'about-equal',
    results: [
      result('trial-t21', 'comparable at 6 months', 'comparable a los 6 meses'),
      result(
        'trial-t32',
        'comparable among 202 people (registry entry)',
        'comparable entre 202 personas (registro)',
      ),
    ],
  },
  {
    id: 'with-prp',
    against: { en: 'Needling with platelet-rich plasma', es: 'Agujas con plasma rico en plaquetas' },
    standing: 'worse',
    results: [
      result(
        'kang-lu-2022',
        'odds of more than half better are 2.97 times as high with plasma (1.96 to 4.51)',
        'la posibilidad de mejorar más de la mitad es 2,97 veces mayor con plasma (1,96 a 4,51)',
      ),
      result('trial-t14', 'no difference in one trial', 'sin diferencia en un ensayo'),
    ],
    harms: {
      en: 'Blood products carried HIV at an unlicensed spa.',
      es: 'Productos de sangre transmitieron el VIH en un spa sin licencia.',
    },
  },
  {
    id: 'with-glycolic-peel',
    against: {
      en: 'Needling with 70 % glycolic acid peels',
      es: 'Agujas con peelings de ácido glicólico al 70 %',
    },
    standing: 'worse',
    results: [
      result(
        'trial-t12',
        'ECCA score 29.58 points lower against 39.65',
        'puntuación ECCA 29,58 puntos menor frente a 39,65',
      ),
    ],
  },
  {
    id: 'with-fibrin',
    against: { en: 'Needling with platelet-rich fibrin', es: 'Agujas con fibrina rica en plaquetas' },
    standing: 'worse',
    results: [
      result(
        'trial-t33',
        'grade 3.45 to 3.33 against 3.45 to 1.47',
        'grado de 3,45 a 3,33 frente a 3,45 a 1,47',
      ),
    ],
  },
];

/** What to expect for a type of scar. */
export function outlookFor(type: ScarType): ScarOutlook {
  const outlook = outlooks.find((candidate) => candidate.type === type);
  if (outlook === undefined) throw new Error(`no outlook for ${type}`);
  return outlook;
}
