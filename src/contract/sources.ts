import { z } from 'zod';
import { languageSchema } from './finding.ts';
import { defineRoute } from './route.ts';

const markSchema = z.enum(['V', 'V-clinic', 'M', 'D']);

const numberSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    topic: z.string(),
    topicName: z.string(),
    unit: z.string(),
    /** One entry with an empty `of` for a number that stands alone; else one for each part of a table. */
    values: z.array(z.object({ of: z.string(), value: z.string() })),
    range: z.object({ low: z.number(), high: z.number() }).optional(),
    article: z.number().optional(),
    sources: z.array(z.string()),
    marks: z.array(markSchema),
    usedBy: z.array(z.string()),
  })
  .meta({ id: 'ClinicalNumber' });

const sourceSchema = z
  .object({
    id: z.string(),
    cite: z.string(),
    url: z.string().optional(),
    mark: markSchema,
    row: z.string(),
    usedBy: z.array(z.string()),
  })
  .meta({ id: 'Source' });

export const readSources = defineRoute({
  method: 'GET',
  path: '/sources',
  summary:
    'Every clinical number with its unit, range and sources, and every source with what rests on it (anybody)',
  query: z.object({ language: languageSchema.optional() }),
  answer: z.object({ numbers: z.array(numberSchema), sources: z.array(sourceSchema) }),
});
