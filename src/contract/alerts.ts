import { z } from 'zod';
import { levels, signs } from '../clinical/triage.ts';
import { checkInSchema, healingSessionSchema } from './check-ins.ts';
import { checkInAnswer } from './checkin.ts';
import { instantSchema } from './dates.ts';
import { languageSchema } from './finding.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

/** How an alert can end. What was done is said; that nobody could be reached is an outcome too, and on the record. */
export const alertOutcomes = [
  'expected-healing',
  'advice-given',
  'seen-in-clinic',
  'referred',
  'emergency-care',
  'not-reached',
] as const;
export type AlertOutcome = (typeof alertOutcomes)[number];

export const alertStatuses = ['open', 'acknowledged', 'closed'] as const;

const personSchema = z.object({ id: idSchema, name: z.string() });

const alertShape = {
  id: idSchema,
  level: z.enum(levels),
  status: z.enum(alertStatuses),
  patientId: idSchema,
  patientName: z.string(),
  checkInId: idSchema,
  visitId: idSchema,
  signs: z.array(z.enum(signs)),
  raisedAt: instantSchema,
  /** What the patient was promised. */
  respondBy: instantSchema,
  /** When the next step is taken if nobody acts: the promise first, then each person's turn. */
  dueAt: instantSchema,
  /** Who must act now: the last it was escalated to, else its first owner. */
  owner: personSchema,
  escalatedAt: instantSchema.optional(),
  acknowledgedAt: instantSchema.optional(),
  acknowledgedBy: personSchema.optional(),
  closedAt: instantSchema.optional(),
  closedBy: personSchema.optional(),
  outcome: z.enum(alertOutcomes).optional(),
  note: z.string().optional(),
};

export const alertSchema = z.object(alertShape).meta({ id: 'Alert' });

export const alertEventSchema = z.object({
  kind: z.enum(['raised', 'acknowledged', 'escalated', 'reminded', 'closed']),
  at: instantSchema,
  by: z.string(),
  role: z.string().optional(),
  told: z.array(z.string()),
});

/** An alert with everything needed to act on it. */
export const alertDetailSchema = z
  .object({
    ...alertShape,
    patient: z.object({ name: z.string(), phone: z.string(), language: z.string() }),
    checkIn: checkInSchema,
    /** The check-in as read then, with its texts in the reader's language. */
    answer: checkInAnswer,
    session: healingSessionSchema,
    /** Earlier check-ins after the same session, oldest first. */
    earlier: z.array(checkInSchema),
    events: z.array(alertEventSchema),
    adverseEvents: z.array(z.string()),
  })
  .meta({ id: 'AlertDetail' });

export const listAlerts = defineRoute({
  method: 'GET',
  path: '/alerts',
  summary: 'Alerts: open ones first, the nearest deadline on top',
  query: z.object({
    status: z.enum(['open', 'closed', 'all']).default('open'),
    patientId: idSchema.optional(),
  }),
  answer: z.object({ now: instantSchema, alerts: z.array(alertSchema) }),
});

export const readAlert = defineRoute({
  method: 'GET',
  path: '/alerts/:id',
  summary: 'One alert: what was reported against what was expected, whom to call, what has been done',
  params: idParams,
  query: z.object({ language: languageSchema.optional() }),
  answer: alertDetailSchema,
});

export const acknowledgeAlert = defineRoute({
  method: 'POST',
  path: '/alerts/:id/acknowledge',
  summary: 'Take an alert on; the second to try learns who was first',
  params: idParams,
  answer: alertSchema,
});

export const closeAlert = defineRoute({
  method: 'POST',
  path: '/alerts/:id/close',
  summary: 'End an alert with what was done',
  params: idParams,
  body: z.strictObject({
    outcome: z.enum(alertOutcomes, { error: 'Choose how it ended.' }),
    note: z.string().trim().min(3, { error: 'Say in a few words what was done.' }).max(4000),
  }),
  answer: alertSchema,
});
