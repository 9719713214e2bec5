import { z } from 'zod';
import { SMALLEST_VARIANCE } from '../evidence/meta-analysis/effect-size.ts';
import { PREDICTION_TYPES } from '../evidence/meta-analysis/model.ts';
import { type PoolAnswer, pool } from '../evidence/meta-analysis/pool.ts';
import { EXTRAS, faultsOfPool, type PoolRequest } from '../evidence/meta-analysis/pool-request.ts';
import { MEASURES, MODELS, STUDY_NUMBERS, type StudyNumber } from '../evidence/meta-analysis/study.ts';
import { FILL_ESTIMATORS } from '../evidence/meta-analysis/trim-and-fill.ts';
import { defineVerb } from './verb.ts';

/** Beyond this, squares of weights no longer fit a double with digits to spare. */
const LARGEST = 1e12;
const MOST_STUDIES = 2000;

const numberSchema = z
  .number({ error: 'must be a number' })
  .min(-LARGEST, { error: `must lie between -${LARGEST} and ${LARGEST}` })
  .max(LARGEST, { error: `must lie between -${LARGEST} and ${LARGEST}` });

const notNegative = numberSchema.min(0, { error: 'must be 0 or more' });
const people = numberSchema.min(1, { error: 'must be at least one person' });
const positive = numberSchema.min(SMALLEST_VARIANCE, {
  error: 'must be more than 0: a study without sampling error would take all the weight',
});

const correlationSchema = z
  .number({ error: 'must be a correlation between -1 and 1' })
  .min(-1, { error: 'must be a correlation between -1 and 1' })
  .max(1, { error: 'must be a correlation between -1 and 1' });

const byNumber: Readonly<Record<StudyNumber, z.ZodType<number>>> = {
  yi: numberSchema,
  vi: positive,
  sei: positive,
  ai: notNegative,
  bi: notNegative,
  ci: notNegative,
  di: notNegative,
  m1: numberSchema,
  sd1: notNegative,
  n1: people,
  m2: numberSchema,
  sd2: notNegative,
  n2: people,
  ri: correlationSchema,
  xi: notNegative,
  ni: people,
};

const numbersShape = Object.fromEntries(
  STUDY_NUMBERS.map((name) => [name, byNumber[name].optional()]),
) as Record<StudyNumber, z.ZodOptional<z.ZodType<number>>>;

const studySchema = z.strictObject({
  id: z.string({ error: 'must be a text that names the study' }).min(1, { error: 'must not be empty' }),
  ...numbersShape,
  moderators: z.record(z.string(), z.union([z.string(), numberSchema])).optional(),
});

/** The study a fault lies in; elsewhere, the field. */
const placeOf = (path: readonly PropertyKey[]): string =>
  (path[0] === 'studies' ? path.slice(0, 2) : path).map(String).join('/');

export const metaRequest = z
  .strictObject({
    measure: z.enum(MEASURES, { error: `must be one of ${MEASURES.join(', ')}` }),
    model: z.enum(MODELS, { error: `must be one of ${MODELS.join(', ')}` }).optional(),
    hartungKnapp: z.boolean().optional(),
    level: z
      .number()
      .min(0.5, { error: 'must lie between 0.5 and 0.9999, for example 0.95' })
      .max(0.9999, { error: 'must lie between 0.5 and 0.9999, for example 0.95' })
      .optional(),
    predictionType: z.enum(PREDICTION_TYPES).optional(),
    correlation: correlationSchema.optional(),
    also: z.array(z.enum(EXTRAS)).optional(),
    subgroupBy: z.string().min(1).optional(),
    covariate: z.string().min(1).optional(),
    studies: z
      .array(studySchema)
      .min(1, { error: 'must hold at least one study' })
      .max(MOST_STUDIES, { error: `must not hold more than ${MOST_STUDIES} studies` }),
  })
  .superRefine((request, context) => {
    // A study blamed for one of its numbers is not blamed again for what follows from it.
    const blamed = new Set(context.issues.map(({ path }) => placeOf(path ?? [])));
    for (const { path, detail } of faultsOfPool(request))
      if (!blamed.has(placeOf(path))) context.addIssue({ code: 'custom', path: [...path], message: detail });
  })
  .meta({ id: 'MetaRequest' }) as unknown as z.ZodType<PoolRequest>;

export const intervalSchema = z.tuple([z.number(), z.number()]);
const qSchema = z.object({ value: z.number(), df: z.number(), p: z.number() });
const testSchema = z.object({
  kind: z.enum(['z', 't']),
  value: z.number(),
  df: z.number().optional(),
  p: z.number(),
});

const spreadShape = {
  tau2: z.number(),
  seTau2: z.number().optional(),
  i2: z.number(),
  h2: z.number(),
};

/** Numbers of a pooled effect, as `meta` and `evidence` answer them. */
export const summaryShape = {
  k: z.number().int(),
  estimate: z.number(),
  se: z.number(),
  test: testSchema.optional(),
  ci: intervalSchema,
  predictionInterval: intervalSchema.optional(),
  ...spreadShape,
  q: qSchema,
  back: z
    .object({ estimate: z.number(), ci: intervalSchema, predictionInterval: intervalSchema.optional() })
    .optional(),
};

export const pooledStudySchema = z.object({
  id: z.string(),
  yi: z.number(),
  vi: z.number(),
  ci: intervalSchema,
  weight: z.number(),
});

const asymmetrySchema = z.object({
  bias: z.number(),
  se: z.number(),
  statistic: z.number().optional(),
  df: z.number().optional(),
  pval: z.number().optional(),
  limit: z.object({ estimate: z.number(), ci: intervalSchema }),
});

const trimFillSchema = z.object({
  estimator: z.enum(FILL_ESTIMATORS),
  side: z.enum(['left', 'right']),
  missing: z.number().int(),
  seMissing: z.number(),
  pval: z.number().optional(),
  filled: z.array(z.object({ yi: z.number(), vi: z.number() })),
  pooled: z.object(summaryShape),
});

const coefficientSchema = z.object({
  estimate: z.number(),
  se: z.number(),
  statistic: z.number().optional(),
  pval: z.number().optional(),
  ci: intervalSchema,
});

export const metaAnswer = z
  .object({
    ...summaryShape,
    measure: z.enum(MEASURES),
    model: z.enum(MODELS),
    hartungKnapp: z.boolean(),
    level: z.number(),
    studies: z.array(pooledStudySchema),
    tau2Ci: intervalSchema.optional(),
    egger: z.object({ classical: asymmetrySchema, mixedEffects: asymmetrySchema }).optional(),
    trimFill: z.object({ L0: trimFillSchema.optional(), R0: trimFillSchema.optional() }).optional(),
    leaveOneOut: z.array(z.object({ omitted: z.string(), ...summaryShape })).optional(),
    subgroups: z
      .object({
        by: z.string(),
        groups: z.array(z.object({ group: z.string(), ...summaryShape })),
        between: qSchema.optional(),
      })
      .optional(),
    regression: z
      .object({
        covariate: z.string(),
        k: z.number().int(),
        intercept: coefficientSchema,
        slope: coefficientSchema,
        moderators: z
          .object({
            statistic: z.enum(['chi-squared', 'F']),
            value: z.number(),
            df: z.number(),
            df2: z.number().optional(),
            p: z.number(),
          })
          .optional(),
        r2: z.number().optional(),
        ...spreadShape,
        qe: qSchema,
      })
      .optional(),
    notes: z.array(z.string()),
  })
  .meta({ id: 'MetaAnswer' }) as unknown as z.ZodType<PoolAnswer>;

/** Pools anybody's table of studies. */
export const metaVerb = defineVerb({
  name: 'meta',
  summary: 'Pool a table of studies: fixed or random effects, heterogeneity, small-study effects, regression',
  request: metaRequest,
  answer: metaAnswer,
  run: pool,
  example: {
    measure: 'RR',
    model: 'REML',
    hartungKnapp: false,
    also: ['egger'],
    studies: [
      { id: 'Aronson 1948', ai: 4, bi: 119, ci: 11, di: 128 },
      { id: 'Ferguson 1949', ai: 6, bi: 300, ci: 29, di: 274 },
      { id: 'Rosenthal 1960', ai: 3, bi: 228, ci: 11, di: 209 },
      { id: 'Hart 1977', ai: 62, bi: 13536, ci: 248, di: 12619 },
    ],
  },
});
