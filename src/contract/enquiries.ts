import { z } from 'zod';
import { defineRoute, idParams, idSchema } from './route.ts';

/** What a visitor leaves: how to reach them, and the self-check they have already answered. */
export const enquireBody = z.strictObject({
  name: z.string().trim().min(1, { error: 'Tell us your name.' }).max(120),
  email: z.email({ error: 'Write an e-mail address such as name@example.org.' }),
  phone: z.string().trim().min(5, { error: 'Write a telephone number we can call.' }).max(40),
  message: z.string().trim().max(2000).default(''),
  language: z.enum(['en', 'es']).default('en'),
  /** The answers of the self-check as a `screen` request without `asOf`; the server screens again. */
  selfCheck: z.record(z.string(), z.unknown()).optional(),
});

export const enquirySchema = z
  .object({
    id: idSchema,
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    message: z.string(),
    language: z.string(),
    receivedAt: z.string(),
    status: z.enum(['new', 'booked', 'closed']),
    patientId: z.string().optional(),
    decision: z.enum(['stop', 'defer', 'clinician', 'clear']).optional(),
    /** The self-check as answered, and the screening the server made of it. */
    selfCheck: z.record(z.string(), z.unknown()).optional(),
    screening: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Enquiry' });

export const enquire = defineRoute({
  method: 'POST',
  path: '/enquiries',
  summary: 'Leave an enquiry with the clinic (anybody)',
  body: enquireBody,
  answer: z.object({ id: idSchema, receivedAt: z.string() }),
});

export const listEnquiries = defineRoute({
  method: 'GET',
  path: '/enquiries',
  summary: 'Enquiries, newest first',
  query: z.object({ status: z.enum(['new', 'booked', 'closed']).optional() }),
  answer: z.object({ enquiries: z.array(enquirySchema) }),
});

export const readEnquiry = defineRoute({
  method: 'GET',
  path: '/enquiries/:id',
  summary: 'One enquiry with the self-check that came with it',
  params: idParams,
  answer: enquirySchema,
});
