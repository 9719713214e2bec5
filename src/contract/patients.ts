import { z } from 'zod';
import { languages } from '../clinical/finding.ts';
import { isoDateSchema, timeZoneSchema } from './dates.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

/** Where a patient's newest course stands; derived, never stored. The words are those of a course, and `none`. */
export const courseStates = [
  'none',
  'planning',
  'offered',
  'booked',
  'under-way',
  'completed',
  'ceased',
  'lost',
] as const;
export type CourseState = (typeof courseStates)[number];

const nextVisitSchema = z.object({
  id: idSchema,
  kind: z.enum(['consultation', 'session', 'review']),
  start: z.string(),
});

/** The head of a patient's record: what must be seen on every page of it. */
export const patientHeaderSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    birthDate: isoDateSchema.optional(),
    /** Completed years today. */
    age: z.number().int().optional(),
    /** Fitzpatrick skin type of the newest answers; absent when nobody has answered it yet. */
    skinType: z.union([z.number().int().min(1).max(6), z.literal('unknown')]).optional(),
    language: z.enum(languages),
    timeZone: z.string().optional(),
    since: z.string(),
    openAlerts: z.number().int(),
    nextVisit: nextVisitSchema.optional(),
    courseState: z.enum(courseStates),
    openCourseId: idSchema.optional(),
    sessionsDone: z.number().int(),
  })
  .meta({ id: 'Patient' });

export const listPatients = defineRoute({
  method: 'GET',
  path: '/patients',
  summary: 'Patients of the clinic by name; `q` finds by name, e-mail or telephone, accents or not',
  query: z.object({
    q: z.string().trim().max(120).optional(),
    /** The `next` of the page before. */
    after: idSchema.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  answer: z.object({
    patients: z.array(patientHeaderSchema),
    total: z.number().int(),
    next: idSchema.optional(),
  }),
});

export const readPatient = defineRoute({
  method: 'GET',
  path: '/patients/:id',
  summary: 'The head of one patient record',
  params: idParams,
  answer: patientHeaderSchema,
});

const nameSchema = z.string().trim().min(1, { error: 'Write the name.' }).max(120);
const emailSchema = z.email({ error: 'Write an e-mail address such as name@example.org.' }).max(200);
const phoneSchema = z
  .string()
  .trim()
  .min(5, { error: 'Write a telephone number, at least five characters.' })
  .max(40);

const byHandBody = z.strictObject({
  name: nameSchema,
  email: emailSchema,
  phone: phoneSchema,
  birthDate: isoDateSchema.optional(),
  language: z.enum(languages).default('en'),
});

/** From an enquiry, whose contact and self-check carry over, or by hand. */
export const createPatient = defineRoute({
  method: 'POST',
  path: '/patients',
  summary: 'Open a record, from an enquiry or by hand; an address known to the clinic answers its patient',
  body: z.union([z.strictObject({ enquiryId: idSchema }), byHandBody]),
  answer: z.object({
    patientId: idSchema,
    /** Whether the clinic knew this address already; then its contact was left as it is. */
    existing: z.boolean(),
    /** Whether the self-check of the enquiry was added to the record as its newest answers. */
    answersKept: z.boolean(),
  }),
});

export const changeContact = defineRoute({
  method: 'POST',
  path: '/patients/:id/contact',
  summary: 'Change how a patient is reached; what stood there before is kept',
  params: idParams,
  body: z.strictObject({
    name: nameSchema.optional(),
    email: emailSchema.optional(),
    phone: phoneSchema.optional(),
    birthDate: isoDateSchema.optional(),
    language: z.enum(languages).optional(),
    timeZone: timeZoneSchema.optional(),
  }),
  answer: patientHeaderSchema,
});

export type PatientHeader = z.infer<typeof patientHeaderSchema>;
