import { z } from 'zod';
import { isoDateSchema } from './dates.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

export const visitKinds = ['consultation', 'session', 'review'] as const;
export const visitStatuses = ['booked', 'arrived', 'finished', 'missed', 'cancelled'] as const;

/** A phase as placed on the calendar, with the ids of what it holds. */
export const placedPhaseSchema = z.object({
  name: z.string(),
  start: z.string(),
  end: z.string(),
  resources: z.array(z.string()),
});

export const visitSchema = z
  .object({
    id: idSchema,
    kind: z.enum(visitKinds),
    status: z.enum(visitStatuses),
    start: z.string(),
    end: z.string(),
    /** The clinic's calendar day of the start. */
    day: isoDateSchema,
    phases: z.array(placedPhaseSchema),
    patientId: idSchema,
    patientName: z.string(),
    practitionerId: z.string().optional(),
    practitionerName: z.string().optional(),
    courseId: z.string().optional(),
    sessionNumber: z.number().int().optional(),
    sessionsPlanned: z.number().int().optional(),
    /** The treatment record of this visit, once opened; signed or not. */
    recordId: z.string().optional(),
    recordSigned: z.boolean().optional(),
    sequence: z.number().int(),
  })
  .meta({ id: 'Visit' });

export const resourceSchema = z
  .object({
    id: idSchema,
    kind: z.enum(['room', 'device', 'practitioner']),
    name: z.string(),
    label: z.string().optional(),
  })
  .meta({ id: 'Resource' });

export const listResources = defineRoute({
  method: 'GET',
  path: '/resources',
  summary: 'Rooms, devices and practitioners of the clinic',
  answer: z.object({ resources: z.array(resourceSchema) }),
});

/** What the today board and the day view show. */
export const readCalendar = defineRoute({
  method: 'GET',
  path: '/calendar',
  summary: 'Visits, opening hours and closures of one to fourteen days',
  query: z.object({ from: isoDateSchema, days: z.coerce.number().int().min(1).max(14).default(1) }),
  answer: z.object({
    from: isoDateSchema,
    to: isoDateSchema,
    resources: z.array(resourceSchema),
    visits: z.array(visitSchema),
    hours: z.array(
      z.object({ resourceId: z.string(), day: isoDateSchema, opens: z.string(), closes: z.string() }),
    ),
    closures: z.array(
      z.object({ resourceId: z.string().optional(), starts: z.string(), ends: z.string(), why: z.string() }),
    ),
  }),
});

export const openStartsAnswer = z.object({
  starts: z.array(
    z.object({
      start: z.string(),
      end: z.string(),
      practitionerId: z.string(),
      practitionerName: z.string(),
    }),
  ),
});

export const readOpenConsultations = defineRoute({
  method: 'GET',
  path: '/consultations/open',
  summary: 'Free places for a consultation',
  query: z.object({ from: isoDateSchema, days: z.coerce.number().int().min(1).max(31).default(7) }),
  answer: openStartsAnswer,
});

export const bookConsultation = defineRoute({
  method: 'POST',
  path: '/consultations',
  summary: 'Book a consultation; the patient is told by e-mail',
  body: z.strictObject({
    patientId: idSchema,
    start: z.iso.datetime({ offset: true }),
    practitionerId: idSchema.optional(),
  }),
  answer: visitSchema,
});

export const readVisit = defineRoute({
  method: 'GET',
  path: '/visits/:id',
  summary: 'One visit',
  params: idParams,
  answer: visitSchema,
});

export const markVisit = defineRoute({
  method: 'POST',
  path: '/visits/:id/mark',
  summary: 'Say that the patient has arrived, that the visit is over, or that nobody came',
  params: idParams,
  body: z.strictObject({ as: z.enum(['arrived', 'finished', 'missed']) }),
  answer: visitSchema,
});

export const cancelVisit = defineRoute({
  method: 'POST',
  path: '/visits/:id/cancel',
  summary: 'Cancel a consultation or review, with a reason; sessions are changed through their course',
  params: idParams,
  body: z.strictObject({ reason: z.string().trim().min(3, { error: 'Say why, in a few words.' }).max(500) }),
  answer: visitSchema,
});

export const listVisitsOfPatient = defineRoute({
  method: 'GET',
  path: '/patients/:id/visits',
  summary: 'The visits of a patient, earliest first',
  params: idParams,
  answer: z.object({ visits: z.array(visitSchema) }),
});
