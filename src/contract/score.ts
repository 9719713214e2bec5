import { z } from 'zod';
import { ECCA_TOP_GRADE, type EccaAnswers, eccaGiven, eccaItems, eccaNames } from '../clinical/ecca.ts';
import { gaisScales, improvements, isOnGaisScale, VAS_RANGE } from '../clinical/gais.ts';
import { contours, countedLesions, lesions, stretchResults } from '../clinical/goodman-baron.ts';
import { type ScoreAnswer, type ScoreRequest, score } from '../clinical/scores.ts';
import { scoredRegions } from '../clinical/scores-change.ts';
import { isPossibleTotal, LICENSED_MAX, licensedInstruments } from '../clinical/scores-licensed.ts';
import { scarTypes, type Zone, zones } from '../clinical/zones.ts';
import { languageSchema } from './finding.ts';
import { whenSound } from './sound.ts';
import { defineVerb } from './verb.ts';

const countSchema = z
  .int({ error: 'must be a whole number of scars, 0 or more' })
  .nonnegative({ error: 'must be a whole number of scars, 0 or more' });

const optionalKeys = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  Object.fromEntries(keys.map((key) => [key, value.optional()])) as Record<Key, z.ZodOptional<Value>>;

export const zoneSchema = z.enum(zones);

export const scarCountsSchema = z.strictObject(optionalKeys(scarTypes, countSchema));

/** Scars counted, zone by zone. */
export const scarMapSchema = z.strictObject(optionalKeys(zones, scarCountsSchema));

const areaSchema = z
  .number({ error: 'must be an area in square centimetres, 0 or more' })
  .nonnegative({ error: 'must be an area in square centimetres, 0 or more' });

export const lesionCountsSchema = z.strictObject({
  ...optionalKeys(countedLesions, countSchema),
  keloidal: areaSchema.optional(),
});

const gradeMessage = 'must be a grade: 0 none, 1 few, 2 limited, 3 many';
const gradesShape = optionalKeys(
  eccaNames,
  z.int({ error: gradeMessage }).min(0, { error: gradeMessage }).max(ECCA_TOP_GRADE.value, {
    error: gradeMessage,
  }),
);

/** Items given more than once, by another name or both as a grade and as a count. */
const doubledItems = (answers: EccaAnswers): readonly string[] => {
  const given = eccaGiven(answers).map(({ item }) => item);
  return eccaItems.filter((item) => given.filter((other) => other === item).length > 1);
};

export const eccaSchema = z
  .strictObject({
    ...gradesShape,
    items: z.strictObject(gradesShape).optional(),
    counts: z.strictObject(optionalKeys(eccaNames, countSchema)).optional(),
  })
  .superRefine((answers, context) => {
    for (const item of doubledItems(answers as EccaAnswers))
      context.addIssue({ code: 'custom', path: [item], message: 'is given more than once; keep one' });
  });

const gaisSchema = z
  .strictObject({ value: z.number(), scale: z.enum(gaisScales) })
  .refine(isOnGaisScale, { path: ['value'], error: 'is not a rating of this scale' });

const vasSchema = z.strictObject({
  value: z
    .number({ error: 'must lie between 0 and 10' })
    .min(VAS_RANGE.value[0], { error: 'must lie between 0 and 10' })
    .max(VAS_RANGE.value[1], { error: 'must lie between 0 and 10' }),
  direction: z.enum(['lower-better', 'higher-better']),
});

const totalsSchema = z
  .strictObject(
    optionalKeys(licensedInstruments, z.number().nonnegative({ error: 'must be a total, 0 or more' })),
  )
  .superRefine((totals, context) => {
    for (const instrument of licensedInstruments) {
      const total = totals[instrument];
      if (total !== undefined && !isPossibleTotal(instrument, total))
        context.addIssue({
          code: 'custom',
          path: [instrument],
          message: `must lie between 0 and ${LICENSED_MAX[instrument].value}`,
        });
    }
  });

const assessmentShape = {
  region: z.enum(scoredRegions).optional(),
  zones: scarMapSchema.optional(),
  goodmanBaron: z.strictObject({ lesions: lesionCountsSchema }).optional(),
  ecca: eccaSchema.optional(),
  visibleAt50cm: z
    .union([z.boolean(), z.literal('unknown')], { error: 'must be true, false or "unknown"' })
    .optional(),
  stretchTest: z.enum(stretchResults).optional(),
  contour: z.enum(contours).optional(),
  gais: gaisSchema.optional(),
  vas: vasSchema.optional(),
  quartile: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  totals: totalsSchema.optional(),
};

const OTHER_SIDE = { 'whole-face': undefined, 'left-half': '-right', 'right-half': '-left' } as const;

type Charted = {
  readonly region?: keyof typeof OTHER_SIDE | undefined;
  readonly zones?: Partial<Record<Zone, unknown>> | undefined;
};

/** Zones charted on the half of the face that was not scored. */
function strayZones({ region = 'whole-face', zones: map = {} }: Charted): readonly string[] {
  const side = OTHER_SIDE[region];
  return side === undefined ? [] : Object.keys(map).filter((zone) => zone.endsWith(side));
}

const noStrayZones = (assessment: Charted, context: z.RefinementCtx): void => {
  for (const zone of strayZones(assessment))
    context.addIssue({
      code: 'custom',
      path: ['zones', zone],
      message: 'lies on the half of the face that was not scored',
    });
};

/** Everything measured on one day; every block is optional. */
export const assessmentSchema = z
  .strictObject(assessmentShape)
  .superRefine(noStrayZones, whenSound('region', 'zones'));

export const scoreRequest = z
  .strictObject({
    ...assessmentShape,
    previous: assessmentSchema.optional(),
    language: languageSchema.optional(),
  })
  .superRefine(noStrayZones, whenSound('region', 'zones'))
  .meta({ id: 'ScoreRequest' }) as unknown as z.ZodType<ScoreRequest>;

const questionSchema = z.enum(['visibleAt50cm', 'stretchTest', 'contour']);

const qualitativeSchema = z.object({
  grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal('unknown')]),
  missing: z.array(questionSchema).optional(),
  conflict: z.array(questionSchema).optional(),
});

const quantitativeSchema = z.object({
  score: z.number(),
  max: z.number(),
  parts: z.array(
    z.object({
      lesion: z.enum(lesions),
      block: z.enum(['A', 'B', 'C', 'D']),
      count: z.number().optional(),
      areaCm2: z.number().optional(),
      band: z.string(),
      multiplier: z.number(),
      points: z.number(),
    }),
  ),
});

const eccaAnswerSchema = z.object({
  score: z.number(),
  max: z.number(),
  parts: z.array(
    z.object({
      item: z.enum(eccaItems),
      count: z.number().optional(),
      grade: z.number(),
      weight: z.number(),
      points: z.number(),
    }),
  ),
});

const trendSchema = z.enum(['better', 'same', 'worse']);
const noiseSchema = z.union([z.number(), z.literal('unknown')]);
const pointChangeSchema = z.object({
  from: z.number(),
  to: z.number(),
  difference: z.number(),
  trend: trendSchema,
  noise: noiseSchema,
  exceedsNoise: z.union([z.boolean(), z.literal('unknown')]),
});

const regionSchema = z.enum(scoredRegions);
export const changeSchema = z.union([
  z.object({
    refused: z.literal('region-differs'),
    regions: z.object({ from: regionSchema, to: regionSchema }),
    why: z.string(),
  }),
  z.object({
    region: regionSchema,
    goodmanBaronQualitative: z
      .object({ from: z.number(), to: z.number(), steps: z.number(), trend: trendSchema })
      .optional(),
    goodmanBaronQuantitative: pointChangeSchema.optional(),
    ecca: pointChangeSchema.optional(),
  }),
]);

export const scoreAnswer = z
  .object({
    goodmanBaronQualitative: qualitativeSchema.optional(),
    goodmanBaronQuantitative: quantitativeSchema.optional(),
    ecca: eccaAnswerSchema.optional(),
    zones: z
      .object({
        total: z.number(),
        byType: z.partialRecord(z.enum(scarTypes), z.number()),
        byZone: z.partialRecord(zoneSchema, z.number()),
      })
      .optional(),
    gais: z
      .object({
        value: z.number(),
        scale: z.enum(gaisScales),
        direction: z.enum(['lower-better', 'higher-better']),
        meaning: z.enum(improvements),
      })
      .optional(),
    vas: vasSchema.optional(),
    quartile: z.number().optional(),
    totals: z
      .array(
        z.object({
          instrument: z.enum(licensedInstruments),
          total: z.number(),
          max: z.number().optional(),
          notice: z.string(),
        }),
      )
      .optional(),
    change: changeSchema.optional(),
  })
  .meta({ id: 'ScoreAnswer' }) as unknown as z.ZodType<ScoreAnswer>;

/** Scores of one assessment, and the change from an earlier one. */
export const scoreVerb = defineVerb({
  name: 'score',
  summary: 'Score acne scars: Goodman-Baron grade and score, ECCA, and change against rater noise',
  request: scoreRequest,
  answer: scoreAnswer,
  run: score,
  example: {
    zones: { 'cheek-left': { rolling: 6, 'ice-pick': 14 }, 'cheek-right': { rolling: 4 } },
    goodmanBaron: {
      lesions: {
        macular: 4,
        'mild-atrophic': 12,
        'moderate-atrophic': 21,
        'punched-out-shallow': 12,
        'punched-out-deep-normal': 22,
        'linear-troughed': 5,
        papular: 3,
      },
    },
    ecca: { 'v-shaped': 2, 'u-shaped': 3, 'm-shaped': 1 },
    stretchTest: 'flattens',
    visibleAt50cm: true,
  },
});
