import { z } from 'zod';
import {
  type AnaestheticAnswer,
  type AnaestheticRequest,
  checkAnaesthetic,
} from '../clinical/anaesthetic.ts';
import { anaestheticCodes, anaestheticIngredients } from '../clinical/anaesthetic-products.ts';
import { conditionCodes } from '../clinical/screen-request.ts';
import { epochMs } from '../kernel/time.ts';
import { instantSchema } from './dates.ts';
import { citationSchema, decisionSchema, findingSchema, languageSchema } from './finding.ts';
import { conditionSchema, medicineSchema } from './screen.ts';
import { whenSound } from './sound.ts';
import { defineVerb } from './verb.ts';

const nameSchema = z.string().trim().min(1, { error: 'must name the product' }).max(200);

const positive = (error: string) => z.number({ error }).positive({ error }).max(100_000, { error });

type Worn = { readonly on: string; readonly off?: string | undefined };

const productSchema = z
  .strictObject({
    name: nameSchema,
    grams: positive('must be grams, more than 0'),
    areaCm2: positive('must be an area in square centimetres, more than 0'),
    on: instantSchema,
    off: instantSchema.optional(),
    occluded: z.boolean({ error: 'must be true or false' }).optional(),
    skin: z
      .enum(['intact', 'needled', 'broken'], { error: 'must be one of: intact, needled, broken' })
      .optional(),
  })
  .refine(({ on, off }: Worn) => off === undefined || epochMs(off) >= epochMs(on), {
    path: ['off'],
    error: 'lies before the product went on',
    ...whenSound('on', 'off'),
  });

const patientSchema = z.strictObject({
  ageYears: z
    .number({ error: 'must be an age in years' })
    .min(0, { error: 'must be an age in years, 0 or more' })
    .max(130, { error: 'must be at most 130 years' }),
  weightKg: z
    .number({ error: 'must be a weight in kilograms' })
    .positive({ error: 'must be a weight in kilograms, more than 0' })
    .max(500, { error: 'must be at most 500 kg' })
    .optional(),
  conditions: z
    .array(z.union([z.enum(conditionCodes), conditionSchema], { error: 'must be a condition code' }))
    .max(200),
  medicines: z
    .array(z.union([nameSchema, medicineSchema], { error: 'must be the name of a medicine' }))
    .max(200),
  allergies: z.array(z.string().trim().min(1).max(200)).max(200).optional(),
});

export const anaestheticRequest = z
  .strictObject({
    products: z.array(productSchema).max(50),
    patient: patientSchema,
    language: languageSchema.optional(),
  })
  .meta({ id: 'AnaestheticRequest' }) as unknown as z.ZodType<AnaestheticRequest>;

export const anaestheticAnswer = z
  .object({
    decision: decisionSchema,
    findings: z.array(findingSchema),
    products: z.array(
      z.object({
        name: z.string(),
        product: z.enum([...anaestheticCodes, 'unknown']),
        earliestOff: z.string().optional(),
        latestOff: z.string().optional(),
        left: z.object({
          grams: z.number().optional(),
          areaCm2: z.number().optional(),
          minutes: z.number().optional(),
        }),
        limits: z.object({
          grams: z.number().optional(),
          areaCm2: z.number().optional(),
          minutes: z.tuple([z.number(), z.number()]).optional(),
        }),
      }),
    ),
    totals: z.object({
      grams: z.number(),
      areaCm2: z.number(),
      mgOnSkin: z.partialRecord(z.enum(anaestheticIngredients), z.number()),
      unknownStrength: z.array(z.string()),
      note: z.string(),
      sources: z.array(citationSchema),
    }),
  })
  .meta({ id: 'AnaestheticAnswer' }) as unknown as z.ZodType<AnaestheticAnswer>;

/** A ledger of numbing products against their labels and the patient. */
export const anaestheticVerb = defineVerb({
  name: 'anaesthetic',
  summary:
    'Check numbing products against their labels: grams, skin, minutes, sums, and who must not have them',
  request: anaestheticRequest,
  answer: anaestheticAnswer,
  run: checkAnaesthetic,
  example: {
    products: [
      {
        name: 'lidocaine-4',
        grams: 30,
        areaCm2: 200,
        on: '2026-12-01T09:00Z',
        off: '2026-12-01T09:45Z',
        occluded: false,
      },
    ],
    patient: { ageYears: 27, weightKg: 64, conditions: [], medicines: [] },
  },
});
