/**
 * Data of published meta-analyses, for the tests that compare our numbers with printed ones. Tables are those of the
 * papers named, as the R package metadat carries them.
 */
import type { Study } from './study.ts';

const table = <Name extends keyof Study>(
  names: readonly Name[],
  rows: readonly (readonly [string, ...number[]])[],
): Study[] =>
  rows.map(([id, ...numbers]) =>
    Object.assign({ id }, Object.fromEntries(names.map((name, index) => [name, numbers[index]]))),
  );

/** Colditz 1994: BCG vaccine against tuberculosis; moderators are absolute latitude and allocation. */
export const bcg: readonly Study[] = (
  [
    ['Aronson 1948', 4, 119, 11, 128, 44, 'random'],
    ['Ferguson 1949', 6, 300, 29, 274, 55, 'random'],
    ['Rosenthal 1960', 3, 228, 11, 209, 42, 'random'],
    ['Hart 1977', 62, 13536, 248, 12619, 52, 'random'],
    ['Frimodt-Moller 1973', 33, 5036, 47, 5761, 13, 'alternate'],
    ['Stein 1953', 180, 1361, 372, 1079, 44, 'alternate'],
    ['Vandiviere 1973', 8, 2537, 10, 619, 19, 'random'],
    ['TPT Madras 1980', 505, 87886, 499, 87892, 13, 'random'],
    ['Coetzee 1968', 29, 7470, 45, 7232, 27, 'random'],
    ['Rosenthal 1961', 17, 1699, 65, 1600, 42, 'systematic'],
    ['Comstock 1974', 186, 50448, 141, 27197, 18, 'systematic'],
    ['Comstock 1969', 5, 2493, 3, 2338, 33, 'systematic'],
    ['Comstock 1976', 27, 16886, 29, 17825, 33, 'systematic'],
  ] as const
).map(([id, ai, bi, ci, di, latitude, allocation]) => ({
  id,
  ai,
  bi,
  ci,
  di,
  moderators: { latitude, allocation },
}));

/** Hackshaw 1998: passive smoking and lung cancer; odds ratios with 95% intervals, as printed. */
const hackshawTable: readonly (readonly [string, number, number, number])[] = [
  ['Garfinkel 1981', 1.18, 0.9, 1.54],
  ['Hirayama 1984', 1.45, 1.02, 2.08],
  ['Butler 1988', 2.02, 0.48, 8.56],
  ['Cardenas 1997', 1.2, 0.8, 1.6],
  ['Chan 1982', 0.75, 0.43, 1.3],
  ['Correa 1983', 2.07, 0.81, 5.25],
  ['Trichopolous 1983', 2.13, 1.19, 3.83],
  ['Buffler 1984', 0.8, 0.34, 1.9],
  ['Kabat 1984', 0.79, 0.25, 2.45],
  ['Lam 1985', 2.01, 1.09, 3.72],
  ['Garfinkel 1985', 1.23, 0.81, 1.87],
  ['Wu 1985', 1.2, 0.5, 3.3],
  ['Akiba 1986', 1.52, 0.87, 2.63],
  ['Lee 1986', 1.03, 0.41, 2.55],
  ['Koo 1987', 1.55, 0.9, 2.67],
  ['Pershagen 1987', 1.03, 0.61, 1.74],
  ['Humble 1987', 2.34, 0.81, 6.75],
  ['Lam 1987', 1.65, 1.16, 2.35],
  ['Gao 1987', 1.19, 0.82, 1.73],
  ['Brownson 1987', 1.52, 0.39, 5.96],
  ['Geng 1988', 2.16, 1.08, 4.29],
  ['Shimizu 1988', 1.08, 0.64, 1.82],
  ['Inoue 1988', 2.55, 0.74, 8.78],
  ['Kalandidi 1990', 1.62, 0.9, 2.91],
  ['Sobue 1990', 1.06, 0.74, 1.52],
  ['Wu-Williams 1990', 0.79, 0.62, 1.02],
  ['Liu 1991', 0.74, 0.32, 1.69],
  ['Jockel 1991', 2.27, 0.75, 6.82],
  ['Brownson 1992', 0.97, 0.78, 1.21],
  ['Stockwell 1992', 1.6, 0.8, 3],
  ['Du 1993', 1.19, 0.66, 2.13],
  ['Liu 1993', 1.66, 0.73, 3.78],
  ['Fontham 1994', 1.26, 1.04, 1.54],
  ['Kabat 1995', 1.1, 0.62, 1.96],
  ['Zaridze 1995', 1.66, 1.12, 2.45],
  ['Sun 1996', 1.16, 0.8, 1.69],
  ['Wang 1996', 1.11, 0.67, 1.84],
];

const fourPlaces = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Log odds ratios and variances, rounded to four places as metadat stores them. */
export const hackshaw: readonly Study[] = hackshawTable.map(([id, ratio, low, high]) => ({
  id,
  yi: fourPlaces(Math.log(ratio)),
  vi: fourPlaces(((Math.log(high) - Math.log(low)) / (2 * 1.959963984540054)) ** 2),
}));

/** Raudenbush 1985: teacher expectancy; the moderator is weeks of acquaintance, capped at three. */
export const teacherExpectancy: readonly Study[] = (
  [
    ['Rosenthal 1974', 2, 0.03, 0.0156],
    ['Conn 1968', 21, 0.12, 0.0216],
    ['Jose 1971', 19, -0.14, 0.0279],
    ['Pellegrini 1972 a', 0, 1.18, 0.1391],
    ['Pellegrini 1972 b', 0, 0.26, 0.1362],
    ['Evans 1969', 3, -0.06, 0.0106],
    ['Fielder 1971', 17, -0.02, 0.0106],
    ['Claiborn 1969', 24, -0.32, 0.0484],
    ['Kester 1969', 0, 0.27, 0.0269],
    ['Maxwell 1970', 1, 0.8, 0.063],
    ['Carter 1970', 0, 0.54, 0.0912],
    ['Flowers 1966', 0, 0.18, 0.0497],
    ['Keshock 1970', 1, -0.02, 0.0835],
    ['Henrikson 1970', 2, 0.23, 0.0841],
    ['Fine 1972', 17, -0.18, 0.0253],
    ['Grieger 1970', 5, -0.06, 0.0279],
    ['Rosenthal 1968', 1, 0.3, 0.0193],
    ['Fleming 1971', 2, 0.07, 0.0088],
    ['Ginsburg 1970', 7, -0.07, 0.0303],
  ] as const
).map(([id, weeks, yi, vi]) => ({ id, yi, vi, moderators: { weeks: Math.min(3, weeks) } }));

/** Normand 1999, Table VIII: length of hospital stay after stroke, days. */
export const hospitalStay: readonly Study[] = table(
  ['n1', 'm1', 'sd1', 'n2', 'm2', 'sd2'],
  [
    ['Edinburgh', 155, 55, 47, 156, 75, 64],
    ['Orpington-Mild', 31, 27, 7, 32, 29, 4],
    ['Orpington-Moderate', 75, 64, 17, 71, 119, 29],
    ['Orpington-Severe', 18, 66, 20, 18, 137, 48],
    ['Montreal-Home', 8, 14, 8, 13, 18, 11],
    ['Montreal-Transfer', 57, 19, 7, 52, 18, 4],
    ['Newcastle', 34, 52, 45, 33, 41, 34],
    ['Umea', 110, 21, 16, 183, 31, 27],
    ['Uppsala', 60, 30, 27, 52, 23, 20],
  ],
);

/** Normand 1999, Table III (Hine 1989): deaths under lidocaine and control after myocardial infarction. */
export const lidocaineDeaths: readonly Study[] = table(
  ['ai', 'bi', 'ci', 'di'],
  [
    ['Chopra', 2, 37, 1, 42],
    ['Mogensen', 4, 40, 4, 40],
    ['Pitt', 6, 101, 4, 106],
    ['Darby', 7, 96, 5, 95],
    ['Bennett', 7, 103, 3, 103],
    ["O'Brien", 11, 143, 4, 142],
  ],
);

/** Egger 2001: intravenous magnesium and death after myocardial infarction; one arm has no event. */
export const magnesium: readonly Study[] = (
  [
    ['Morton 1984', 1, 40, 2, 36],
    ['Rasmussen 1986', 9, 135, 23, 135],
    ['Smith 1986', 2, 200, 7, 200],
    ['Abraham 1987', 1, 48, 1, 46],
    ['Feldstedt 1988', 10, 150, 8, 148],
    ['Shechter 1989', 1, 59, 9, 56],
    ['Ceremuzynski 1989', 1, 25, 3, 23],
    ['Bertschat 1989', 0, 22, 1, 21],
    ['Singh 1990', 6, 76, 11, 75],
    ['Pereira 1990', 1, 27, 7, 27],
    ['Shechter 1991', 2, 89, 12, 80],
    ['Golf 1991', 5, 23, 13, 33],
    ['Thogersen 1991', 4, 130, 8, 122],
    ['LIMIT-2 1992', 90, 1159, 118, 1157],
    ['Shechter 1995', 4, 107, 17, 108],
    ['ISIS-4 1995', 2216, 29011, 2103, 29039],
  ] as const
).map(([id, ai, n1, ci, n2]) => ({ id, ai, bi: n1 - ai, ci, di: n2 - ci }));

/** Pritz 1997: proportion of patients in whom hyperdynamic therapy worked; two studies have no failure. */
export const hyperdynamicTherapy: readonly Study[] = table(
  ['xi', 'ni'],
  [
    ['Giannotta', 16, 17],
    ['Haraguchi', 10, 12],
    ['Swift', 4, 8],
    ['Kassell', 43, 58],
    ['Tanabe', 10, 10],
    ['Awad', 25, 42],
    ['Finn', 13, 14],
    ['Hadeishi', 12, 12],
    ['Otsubo', 22, 41],
    ['Muizelaar', 4, 5],
    ['Rosenstein', 5, 6],
    ['Levy', 18, 23],
    ['Shimoda', 58, 68],
    ['Solomon', 6, 10],
  ],
);

/** Viechtbauer 2005, example 1: ten standardised differences. */
export const tenStandardised: readonly Study[] = table(
  ['yi', 'vi'],
  [
    ['1', -0.581, 0.023],
    ['2', 0.53, 0.052],
    ['3', 0.771, 0.06],
    ['4', 1.031, 0.115],
    ['5', 0.553, 0.095],
    ['6', 0.295, 0.203],
    ['7', 0.078, 0.2],
    ['8', 0.573, 0.211],
    ['9', -0.176, 0.051],
    ['10', -0.232, 0.04],
  ],
);

/** Viechtbauer 2005, example 2: eighteen effects with little heterogeneity. */
export const eighteenEffects: readonly Study[] = table(
  ['yi', 'vi'],
  [
    ['1', 0.1, 0.016],
    ['2', -0.162, 0.015],
    ['3', -0.09, 0.05],
    ['4', -0.049, 0.05],
    ['5', -0.046, 0.032],
    ['6', -0.01, 0.052],
    ['7', -0.431, 0.036],
    ['8', -0.261, 0.024],
    ['9', 0.134, 0.034],
    ['10', 0.019, 0.033],
    ['11', 0.175, 0.031],
    ['12', 0.056, 0.034],
    ['13', 0.045, 0.039],
    ['14', 0.103, 0.167],
    ['15', 0.121, 0.134],
    ['16', -0.482, 0.096],
    ['17', 0.29, 0.016],
    ['18', 0.342, 0.035],
  ],
);

/** Linde 2005, the trials of St John's wort in major depression: responders; dosage etc. left out. */
export const stJohnsWort: readonly Study[] = (
  [
    ['Reh 1992', 20, 25, 11, 25],
    ['Huebner 1993', 14, 20, 9, 20],
    ['Lehrl 1993', 4, 25, 2, 25],
    ['Schmidt 1993', 20, 32, 6, 33],
    ['Sommer 1994', 28, 50, 13, 55],
    ['Witte 1995', 34, 48, 25, 49],
    ['Haensgen 1996', 35, 53, 12, 54],
    ['Laakmann 1998', 24, 49, 16, 49],
    ['Schrader 1998', 45, 80, 12, 79],
    ['Philipp 1999', 67, 106, 22, 47],
    ['Winkel 2000', 34, 60, 17, 59],
    ['Volz 2000', 46, 70, 34, 70],
    ['Montgomery 2000', 55, 123, 57, 124],
    ['Kalb 2001', 23, 37, 15, 35],
    ['Shelton 2001', 26, 98, 19, 102],
    ['HDTSG 2002', 46, 113, 56, 116],
    ['Lecrubier 2002', 98, 186, 80, 189],
  ] as const
).map(([id, ai, n1, ci, n2]) => ({ id, ai, bi: n1 - ai, ci, di: n2 - ci }));

/** Ten effects of metafor-project.org, tips, "Convergence Problems with the rma() Function", example 1. */
export const tenScattered: readonly Study[] = table(
  ['yi', 'vi'],
  [
    ['1', -0.47, 0.663],
    ['2', -1.56, 0.66],
    ['3', 0.18, 0.125],
    ['4', 0.88, 0.068],
    ['5', 0.74, 0.971],
    ['6', 0.89, 0.094],
    ['7', -0.05, 0.509],
    ['8', 0.52, 0.887],
    ['9', 2.08, 0.704],
    ['10', 0.81, 0.556],
  ],
);

/** Bangert-Drowns 2004: writing to learn; sample size and Cohen's d of 48 studies. */
const writingTable: readonly (readonly [number, number])[] = [
  [60, 0.66],
  [34, -0.77],
  [95, -0.21],
  [209, -0.04],
  [182, 0.23],
  [462, 0.03],
  [38, 0.27],
  [542, 0.06],
  [99, 0.06],
  [77, 0.12],
  [40, 0.79],
  [190, 0],
  [113, 0.52],
  [50, 0.55],
  [47, 0.2],
  [44, 0.2],
  [24, -0.17],
  [78, 0.42],
  [46, 0.61],
  [64, 0.52],
  [57, 0.59],
  [68, 0.55],
  [40, 0.09],
  [68, 0.37],
  [48, -0.01],
  [107, -0.13],
  [58, 0.18],
  [225, 0.27],
  [446, -0.02],
  [77, 0.33],
  [243, 0.59],
  [39, 0.86],
  [67, -0.32],
  [91, 0.12],
  [36, 1.15],
  [177, -0.12],
  [20, -0.46],
  [120, -0.07],
  [16, 0.74],
  [105, 0.49],
  [195, 0.2],
  [62, 0.59],
  [289, 0.15],
  [25, 0.65],
  [250, 0.04],
  [51, 1.48],
  [46, 0.04],
  [56, 0.25],
];

/** Corrected differences and variances, rounded to two and three places as metadat stores them. */
export const writingToLearn: readonly Study[] = writingTable.map(([size, d], index) => {
  const yi = Math.round((1 - 3 / (4 * size - 9)) * d * 100) / 100;
  return { id: String(index + 1), yi, vi: Math.round(((8 + yi ** 2) / (2 * size)) * 1000) / 1000 };
});
