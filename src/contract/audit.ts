import { z } from 'zod';
import { isoDateSchema } from './dates.ts';
import { roles } from './people.ts';
import { defineRoute, idSchema } from './route.ts';

/** Who acted: a person by name, or the kind of somebody who has none here. */
const actorSchema = z.object({
  id: z.string(),
  kind: z.enum(['member', 'patient', 'visitor', 'system']),
  /** Of a member, or of a patient of this clinic. */
  name: z.string().optional(),
});

/** One line of the trail. It holds codes, ids and counts; never an answer, a finding or a note. */
export const auditEventSchema = z
  .object({
    id: z.number().int(),
    at: z.string(),
    actor: actorSchema,
    role: z.enum([...roles, 'system']),
    action: z.string(),
    resource: z.string(),
    resourceId: z.string().optional(),
    patient: z.object({ id: idSchema, name: z.string() }).optional(),
    /** Counts and versions only: what a line says beyond that stays in the database. */
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  })
  .meta({ id: 'AuditEvent' });

const cursorSchema = z.coerce.number().int().min(1);

export const readAudit = defineRoute({
  method: 'GET',
  path: '/audit',
  summary: 'Who did what to which record, newest first, fifty at a time; reading it is on record too',
  query: z.object({
    patientId: idSchema.optional(),
    /** `member:<id>`, `patient:<id>`, `visitor` or `system`. */
    actor: z.string().max(80).optional(),
    /** `resource` or `resource/action`. */
    action: z.string().max(80).optional(),
    from: isoDateSchema.optional(),
    to: isoDateSchema.optional(),
    /** The id of the last line seen: what follows is older. */
    before: cursorSchema.optional(),
  }),
  answer: z.object({
    events: z.array(auditEventSchema),
    /** Ask on from here; absent at the end. */
    before: z.number().int().optional(),
  }),
});

export const readAuditChoices = defineRoute({
  method: 'GET',
  path: '/audit/choices',
  summary: 'By whom and by what the trail can be narrowed: members, and every kind of action in it',
  answer: z.object({
    actors: z.array(actorSchema.extend({ role: z.string().optional() })),
    actions: z.array(z.object({ resource: z.string(), action: z.string() })),
  }),
});
