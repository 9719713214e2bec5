import { z } from 'zod';
import { clockTimeSchema, isoDateSchema } from './dates.ts';
import { defineRoute, idParams, idSchema } from './route.ts';
import { placedPhaseSchema, visitSchema } from './visits.ts';

const gapSchema = z.strictObject({
  min: z.number().int().min(1).max(365),
  ideal: z.number().int().min(1).max(365),
  max: z.number().int().min(1).max(365),
});

export const blackoutSchema = z.strictObject({
  from: isoDateSchema,
  to: isoDateSchema,
  why: z.string().trim().max(200).default(''),
  daysBefore: z.number().int().min(0).max(90).optional(),
  daysAfter: z.number().int().min(0).max(90).optional(),
});

export const preferenceSchema = z.strictObject({
  weekdays: z.array(z.number().int().min(1).max(7)).max(7).optional(),
  from: clockTimeSchema.optional(),
  to: clockTimeSchema.optional(),
});

export const courseSessionSchema = z.object({
  id: idSchema,
  number: z.number().int(),
  status: z.enum(['unplanned', 'booked', 'done', 'missed', 'omitted', 'ended']),
  visit: visitSchema.optional(),
});

export const courseSchema = z
  .object({
    id: idSchema,
    patientId: idSchema,
    protocol: z.object({ name: z.string(), version: z.string() }),
    status: z.enum(['planning', 'offered', 'booked', 'under-way', 'completed', 'ceased', 'lost']),
    goals: z.array(z.string()),
    sessionsPlanned: z.number().int(),
    gapDays: gapSchema,
    earliest: isoDateSchema,
    latest: isoDateSchema,
    blackouts: z.array(blackoutSchema),
    prefer: preferenceSchema,
    sessions: z.array(courseSessionSchema),
    createdAt: z.string(),
  })
  .meta({ id: 'Course' });

export const startCourse = defineRoute({
  method: 'POST',
  path: '/courses',
  summary: 'Start a course for a patient on the default protocol',
  body: z.strictObject({
    patientId: idSchema,
    goals: z.array(z.string().max(80)).max(10).default([]),
    protocol: z.string().default('default'),
    sessions: z.number().int().min(1).max(12).optional(),
    gapDays: gapSchema.optional(),
    earliest: isoDateSchema.optional(),
    latest: isoDateSchema.optional(),
    blackouts: z.array(blackoutSchema).max(20).default([]),
    prefer: preferenceSchema.default({}),
    /** Needed above the protocol's usual number of sessions. */
    reason: z.string().trim().max(500).optional(),
  }),
  answer: courseSchema,
});

export const readCourse = defineRoute({
  method: 'GET',
  path: '/courses/:id',
  summary: 'One course with its sessions on the calendar',
  params: idParams,
  answer: courseSchema,
});

export const listCourses = defineRoute({
  method: 'GET',
  path: '/patients/:id/courses',
  summary: 'The courses of a patient, newest first',
  params: idParams,
  answer: z.object({ courses: z.array(courseSchema) }),
});

export const planSchema = z.object({
  cost: z.number(),
  parts: z.object({ gap: z.number(), delay: z.number(), preference: z.number(), continuity: z.number() }),
  sessions: z.array(
    z.object({
      start: z.string(),
      end: z.string(),
      day: isoDateSchema,
      practitioner: z.string().optional(),
      practitionerName: z.string().optional(),
      /** Days since the session before; absent for the first. */
      gap: z.number().int().optional(),
      phases: z.array(placedPhaseSchema),
    }),
  ),
  /** What tells this calendar from the ideal: gap days off, practitioners, off-preference sessions. */
  summary: z.object({
    daysFromIdeal: z.number().int(),
    practitioners: z.number().int(),
    offPreference: z.number().int(),
    firstIn: z.number().int(),
    lastDay: isoDateSchema,
  }),
});

export const blockingSchema = z.object({
  rule: z.string(),
  session: z.number().int().optional(),
  resource: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  detail: z.string(),
});

export const offerSchema = z
  .object({
    id: idSchema,
    courseId: idSchema,
    offeredAt: z.string(),
    expiresAt: z.string(),
    status: z.enum(['open', 'chosen', 'expired', 'withdrawn']),
    blackouts: z.array(blackoutSchema),
    plans: z.array(planSchema),
  })
  .meta({ id: 'CalendarOffer' });

export const offerCalendars = defineRoute({
  method: 'POST',
  path: '/courses/:id/offers',
  summary: 'Work out the best whole-course calendars and offer them to the patient',
  params: idParams,
  answer: z.union([
    z.object({ status: z.literal('offered'), offer: offerSchema }),
    z.object({ status: z.literal('impossible'), blockedBy: z.array(blockingSchema) }),
  ]),
});

export const readOffer = defineRoute({
  method: 'GET',
  path: '/courses/:id/offer',
  summary: 'The newest offer of calendars for a course',
  params: idParams,
  answer: z.object({ offer: offerSchema.optional() }),
});

export const chooseCalendar = defineRoute({
  method: 'POST',
  path: '/offers/:id/choose',
  summary: 'Choose one of the calendars: all its sessions are booked, or none',
  params: idParams,
  body: z.strictObject({ plan: z.number().int().min(0).max(20) }),
  answer: courseSchema,
});

const reason = z.string().trim().min(3, { error: 'Say why, in a few words.' }).max(500);

/** defer: this session and what follows moves; omit: this one falls away; cease: the rest ends. */
export const courseChangeSchema = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('defer'),
    session: z.number().int().min(1),
    notBefore: isoDateSchema,
    reason,
  }),
  z.strictObject({ verb: z.literal('omit'), session: z.number().int().min(1), reason }),
  z.strictObject({ verb: z.literal('cease'), session: z.number().int().min(1), reason }),
]);

export const changePreviewSchema = z.object({
  status: z.enum(['possible', 'impossible']),
  moves: z.array(z.object({ session: z.number().int(), from: z.string(), to: z.string() })),
  kept: z.array(z.number().int()),
  dropped: z.array(z.number().int()),
  tasks: z.array(z.object({ task: z.string(), from: isoDateSchema, to: isoDateSchema })),
  messages: z.array(z.object({ template: z.string(), from: z.string(), to: z.string().optional() })),
  blockedBy: z.array(blockingSchema),
});

export const previewCourseChange = defineRoute({
  method: 'POST',
  path: '/courses/:id/changes/preview',
  summary: 'Every date, task and message that a change would move; nothing is changed',
  params: idParams,
  body: courseChangeSchema,
  answer: changePreviewSchema,
});

export const changeCourse = defineRoute({
  method: 'POST',
  path: '/courses/:id/changes',
  summary: 'Defer, omit or cease, with a reason',
  params: idParams,
  body: courseChangeSchema,
  answer: courseSchema,
});
