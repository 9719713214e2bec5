import { z } from 'zod';
import { CERTAINTIES, DOMAINS, JUDGEMENTS } from '../evidence/certainty.ts';
import {
  type EvidenceAnswer,
  type EvidenceRequest,
  evidence,
  instrumentFault,
} from '../evidence/evidence-answer.ts';
import { DESIGNS, INSTRUMENTS, QUESTIONS } from '../evidence/instruments.ts';
import { MODELS } from '../evidence/meta-analysis/study.ts';
import { citationSchema } from './finding.ts';
import { intervalSchema, pooledStudySchema, summaryShape } from './meta.ts';
import { whenSound } from './sound.ts';
import { defineVerb } from './verb.ts';

const CORRELATION = 'must be a correlation from 0 to 0.95';

export const evidenceRequest = z
  .strictObject({
    question: z.enum(QUESTIONS, { error: `must be one of ${QUESTIONS.join(', ')}` }),
    instrument: z.enum(INSTRUMENTS, { error: `must be one of ${INSTRUMENTS.join(', ')}` }).optional(),
    design: z.enum(DESIGNS, { error: `must be one of ${DESIGNS.join(', ')}` }).optional(),
    correlation: z
      .number({ error: CORRELATION })
      .min(0, { error: CORRELATION })
      .max(0.95, { error: CORRELATION })
      .optional(),
    model: z.enum(MODELS, { error: `must be one of ${MODELS.join(', ')}` }).optional(),
    hartungKnapp: z.boolean().optional(),
    level: z
      .number()
      .min(0.5, { error: 'must lie between 0.5 and 0.9999, for example 0.95' })
      .max(0.9999, { error: 'must lie between 0.5 and 0.9999, for example 0.95' })
      .optional(),
  })
  .superRefine(
    (request, context) => {
      const message = instrumentFault(request);
      if (message !== undefined) context.addIssue({ code: 'custom', path: ['instrument'], message });
    },
    whenSound('question', 'instrument', 'design'),
  )
  .meta({ id: 'EvidenceRequest' }) as unknown as z.ZodType<EvidenceRequest>;

const { k, ...pooledShape } = summaryShape;

const sensitivitySchema = z.object({
  label: z.string(),
  estimate: z.number(),
  ci: intervalSchema,
  tau2: z.number(),
  i2: z.number(),
  back: z.object({ estimate: z.number(), ci: intervalSchema }).optional(),
});

export const evidenceAnswer = z
  .object({
    question: z.enum(QUESTIONS),
    instrument: z.enum(INSTRUMENTS),
    design: z.enum(DESIGNS),
    k,
    model: z.enum(MODELS),
    hartungKnapp: z.boolean(),
    level: z.number(),
    correlation: z.number(),
    unit: z.string(),
    people: z.number().int(),
    ...z.object(pooledShape).partial().shape,
    certainty: z.enum(CERTAINTIES),
    domains: z.array(
      z.object({ domain: z.enum(DOMAINS), judgement: z.enum(JUDGEMENTS), reason: z.string() }),
    ),
    studies: z.array(
      pooledStudySchema.extend({
        name: z.string(),
        people: z.number().int().optional(),
        assumptions: z.array(z.string()),
        source: z.string(),
      }),
    ),
    sensitivity: z.array(sensitivitySchema),
    leftOut: z.array(z.object({ id: z.string(), name: z.string(), why: z.string() })),
    sources: z.array(citationSchema),
    notes: z.array(z.string()),
  })
  .meta({ id: 'EvidenceAnswer' }) as unknown as z.ZodType<EvidenceAnswer>;

/** What published trials of microneedling for acne scars found, pooled on the spot. */
export const evidenceVerb = defineVerb({
  name: 'evidence',
  summary: 'Ask the published trials: benefit or harm, pooled live, with certainty and its reasons',
  request: evidenceRequest,
  answer: evidenceAnswer,
  run: evidence,
  example: { question: 'effect', instrument: 'goodman-baron-qualitative', design: 'any' },
});
