import { z } from 'zod';
import { isoDateSchema } from './dates.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

/** The answers a screening is made of: a `screen` request without the day, the session and the protocol. */
export const answersSchema = z.record(z.string(), z.unknown());

export const intakeSchema = z
  .object({
    id: idSchema,
    answers: answersSchema,
    /** The clinic's day on which it was answered; an enquiry's self-check keeps its own. */
    answeredOn: isoDateSchema,
    recordedAt: z.string(),
    recordedBy: z.enum(['patient', 'staff', 'enquiry']),
  })
  .meta({ id: 'Intake' });

export const readIntake = defineRoute({
  method: 'GET',
  path: '/patients/:id/intake',
  summary: 'The newest answers of a patient; none before anything was answered',
  params: idParams,
  answer: z.object({ intake: intakeSchema.optional() }),
});

export const recordIntake = defineRoute({
  method: 'POST',
  path: '/patients/:id/intake',
  summary: 'Record new answers and screen them; the earlier ones stay',
  params: idParams,
  body: z.strictObject({ answers: answersSchema }),
  answer: z.object({ intake: intakeSchema, screeningId: idSchema }),
});

export type Intake = z.infer<typeof intakeSchema>;
