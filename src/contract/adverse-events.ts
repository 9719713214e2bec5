import { z } from 'zod';
import { adverseEventKinds, adverseEventLinks } from '../clinical/adverse-events.ts';
import { zones } from '../clinical/zones.ts';
import { instantSchema, isoDateSchema } from './dates.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

const gradeSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
  error: 'Choose how bad it was.',
});

export const adverseEventSchema = z
  .object({
    id: idSchema,
    patientId: idSchema,
    patientName: z.string(),
    recordId: idSchema,
    visitId: idSchema,
    alertId: z.string().optional(),
    kind: z.enum(adverseEventKinds),
    grade: gradeSchema,
    serious: z.boolean(),
    /** Calendar day of the session, and days from it to the first sign. */
    sessionOn: isoDateSchema,
    onsetOn: isoDateSchema,
    onsetDay: z.int(),
    resolvedOn: isoDateSchema.optional(),
    zone: z.enum(zones).optional(),
    depthMm: z.number().optional(),
    operator: z.string(),
    device: z.string(),
    /** The cartridge's identifier and lot, from the record. */
    lot: z.object({ id: idSchema, gtin: z.string(), lot: z.string() }).optional(),
    product: z.string().optional(),
    narrative: z.string(),
    /** Links to a cause that are missing; without them nobody can find it. */
    missing: z.array(z.enum(adverseEventLinks)),
    reportedAt: instantSchema,
    reportedBy: z.string(),
    struckOut: z.object({ at: instantSchema, by: z.string(), why: z.string() }).optional(),
  })
  .meta({ id: 'AdverseEvent' });

export const reportAdverseEvent = defineRoute({
  method: 'POST',
  path: '/adverse-events',
  summary: 'Report a harm; depth, operator and lot are taken from the record of the session',
  body: z.strictObject({
    recordId: idSchema,
    alertId: idSchema.optional(),
    kind: z.enum(adverseEventKinds, { error: 'Choose what happened.' }),
    grade: gradeSchema,
    zone: z.enum(zones).optional(),
    /** Which of the record's lots, when it has several. */
    lotId: idSchema.optional(),
    /** One of the record's products, for a reaction to what was put on the skin. */
    product: z.string().trim().min(1).max(120).optional(),
    onsetOn: isoDateSchema,
    resolvedOn: isoDateSchema.optional(),
    narrative: z
      .string()
      .trim()
      .min(3, { error: 'Say in a few words what was seen and done.' })
      .max(8000, { error: 'Write no more than 8000 characters.' }),
  }),
  answer: adverseEventSchema,
});

export const listAdverseEvents = defineRoute({
  method: 'GET',
  path: '/adverse-events',
  summary: 'Adverse events, newest first, struck-out ones included',
  query: z.object({ patientId: idSchema.optional(), recordId: idSchema.optional() }),
  answer: z.object({ events: z.array(adverseEventSchema) }),
});

export const strikeOutAdverseEvent = defineRoute({
  method: 'POST',
  path: '/adverse-events/:id/strike-out',
  summary: 'Strike out a report that was wrong; it stays readable',
  params: idParams,
  body: z.strictObject({
    reason: z.string().trim().min(3, { error: 'Say what was wrong, in a few words.' }).max(1000),
  }),
  answer: adverseEventSchema,
});
