import type { Fact } from '../evidence/source.ts';

/** The six items of the ECCA, in the order of its form. */
export const eccaItems = [
  'v-shaped',
  'u-shaped',
  'm-shaped',
  'superficial-elastolysis',
  'hypertrophic',
  'keloid',
] as const;
export type EccaItem = (typeof eccaItems)[number];

/** Other names the same items go by. */
export const eccaSynonyms = {
  'ice-pick': 'v-shaped',
  boxcar: 'u-shaped',
  rolling: 'm-shaped',
  elastolysis: 'superficial-elastolysis',
  'hypertrophic-inflammatory': 'hypertrophic',
} as const satisfies Readonly<Record<string, EccaItem>>;
export type EccaName = EccaItem | keyof typeof eccaSynonyms;

export const eccaNames: readonly EccaName[] = [
  ...eccaItems,
  ...(Object.keys(eccaSynonyms) as (keyof typeof eccaSynonyms)[]),
];

/** The item a name stands for. */
export const eccaItemOf = (name: EccaName): EccaItem =>
  name in eccaSynonyms ? eccaSynonyms[name as keyof typeof eccaSynonyms] : (name as EccaItem);

/** Grades 0 none, 1 few, 2 limited, 3 many, by item. */
export type EccaGrades = { readonly [name in EccaName]?: number };

/** Grades directly or under `items`; or scars counted, under `counts`, which are graded by the usual bands. */
export type EccaAnswers = EccaGrades & { readonly items?: EccaGrades; readonly counts?: EccaGrades };

/** Points per grade of each item. */
export const ECCA_WEIGHTS: Fact<Readonly<Record<EccaItem, number>>> = {
  value: {
    'v-shaped': 15,
    'u-shaped': 20,
    'm-shaped': 25,
    'superficial-elastolysis': 30,
    hypertrophic: 40,
    keloid: 50,
  },
  unit: 'points per grade',
  sources: ['ecca-2007', 'ecca-weights'],
};

/** Grade 1 below the first count, grade 2 up to the second, grade 3 above it. */
export const ECCA_COUNT_BANDS: Fact<readonly [number, number]> = {
  value: [5, 20],
  unit: 'scars of one type',
  sources: ['ecca-weights'],
};

/** Highest grade of an item. */
export const ECCA_TOP_GRADE: Fact = { value: 3, unit: 'grade', sources: ['ecca-2007', 'ecca-weights'] };

/** Published maximum. */
export const ECCA_MAX: Fact = { value: 540, unit: 'points', sources: ['ecca-2007'] };

export type EccaPart = {
  readonly item: EccaItem;
  /** Scars counted, when counts were given. */
  readonly count?: number;
  readonly grade: number;
  readonly weight: number;
  readonly points: number;
};

export type EccaScore = { readonly score: number; readonly max: number; readonly parts: readonly EccaPart[] };

function gradeOfCount(count: number): number {
  const [few, limited] = ECCA_COUNT_BANDS.value;
  if (count === 0) return 0;
  if (count < few) return 1;
  return count <= limited ? 2 : 3;
}

type Given = { readonly item: EccaItem; readonly grade: number; readonly count?: number };

/** Every item that was graded or counted, under whichever name, in the order given. */
export function eccaGiven(answers: EccaAnswers): readonly Given[] {
  const read = (block: EccaGrades | undefined): readonly (readonly [EccaItem, number])[] =>
    eccaNames.flatMap((name) => {
      const value = block?.[name];
      return value === undefined ? [] : [[eccaItemOf(name), value] as const];
    });
  return [
    ...[...read(answers), ...read(answers.items)].map(([item, grade]) => ({ item, grade })),
    ...read(answers.counts).map(([item, count]) => ({ item, grade: gradeOfCount(count), count })),
  ];
}

/** The ECCA, 0 to 540 points, with what each item adds; `points` of all parts add up to the score. */
export function eccaScore(answers: EccaAnswers): EccaScore {
  const given = eccaGiven(answers);
  const parts = eccaItems.flatMap((item): EccaPart[] => {
    const one = given.find((entry) => entry.item === item);
    const weight = ECCA_WEIGHTS.value[item];
    return one === undefined ? [] : [{ ...one, weight, points: weight * one.grade }];
  });
  return { score: parts.reduce((sum, part) => sum + part.points, 0), max: ECCA_MAX.value, parts };
}
