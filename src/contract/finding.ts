import { z } from 'zod';
import { decisions, effects, type Finding, languages } from '../clinical/finding.ts';
import { isoDateSchema } from './dates.ts';

export const effectSchema = z.enum(effects);
export const decisionSchema = z.enum(decisions);

/** The language of the texts in an answer; English when absent. */
export const languageSchema = z.enum(languages);

export const citationSchema = z.object({
  id: z.string(),
  cite: z.string(),
  mark: z.enum(['V', 'V-clinic', 'M', 'D']),
});

/** The fields of a finding, for answers whose findings carry more. */
export const findingShape = {
  rule: z.string(),
  effect: effectSchema,
  until: isoDateSchema.optional(),
  title: z.string(),
  why: z.string(),
  instead: z.string().optional(),
  answers: z.array(z.string()),
  sources: z.array(citationSchema),
  task: z
    .object({ for: z.enum(['prescriber', 'patient', 'clinic']), start: isoDateSchema, text: z.string() })
    .optional(),
  decidedBy: z.enum(['protocol', 'label']).optional(),
  blackout: z
    .object({
      from: isoDateSchema,
      to: isoDateSchema,
      daysBefore: z.number().int(),
      daysAfter: z.number().int(),
      why: z.string(),
    })
    .optional(),
};

export const findingSchema = z.object(findingShape).meta({ id: 'Finding' }) as unknown as z.ZodType<Finding>;
