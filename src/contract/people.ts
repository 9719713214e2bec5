import { z } from 'zod';
import { defineRoute } from './route.ts';

export const staffRoles = ['front-desk', 'practitioner', 'safety-lead', 'owner'] as const;
export const roles = ['visitor', 'patient', ...staffRoles] as const;
export type StaffRole = (typeof staffRoles)[number];
export type Role = (typeof roles)[number];

/** What anybody may know about the clinic whose pages they are on. */
export const clinicSchema = z
  .object({
    name: z.string(),
    /** On every page of a demo clinic a mark says that nothing in it is real. */
    demo: z.boolean(),
    timeZone: z.string(),
    phone: z.string(),
    email: z.string(),
    address: z.string(),
    /** The clinic's calendar day now; in a demo it can be moved. */
    today: z.string(),
    now: z.string(),
    languages: z.array(z.string()),
  })
  .meta({ id: 'Clinic' });

export const readClinic = defineRoute({
  method: 'GET',
  path: '/clinic',
  summary: 'The clinic these pages belong to',
  answer: clinicSchema,
});

/** Who is signed in. `needsSecondFactor`: staff who must still set up or enter their code. */
export const meSchema = z
  .object({
    role: z.enum(roles),
    name: z.string(),
    email: z.string().optional(),
    patientId: z.string().optional(),
    needsSecondFactor: z.boolean(),
    language: z.string(),
  })
  .meta({ id: 'Me' });

export const readMe = defineRoute({
  method: 'GET',
  path: '/me',
  summary: 'Who is signed in; role "visitor" when nobody is',
  answer: meSchema,
});

/** One-click sign-ins, listed by a demo clinic and by no other. */
export const readDemoSignIns = defineRoute({
  method: 'GET',
  path: '/demo/sign-ins',
  summary: 'The invented people one can sign in as (demo clinics only)',
  answer: z.object({
    people: z.array(
      z.object({
        role: z.enum(roles),
        name: z.string(),
        email: z.string(),
        /** Where an invented patient stands, in a few words. */
        note: z.string().optional(),
      }),
    ),
  }),
});

export const demoSignIn = defineRoute({
  method: 'POST',
  path: '/demo/sign-in',
  summary: 'Sign in as one of the invented people (demo clinics only)',
  body: z.strictObject({ email: z.email() }),
  answer: z.object({ role: z.enum(roles) }),
});

export const moveDemoClock = defineRoute({
  method: 'POST',
  path: '/demo/clock',
  summary: "Move the demo clinic's clock forward (demo clinics only)",
  body: z.strictObject({
    days: z.number().int().min(0).max(400),
    hours: z.number().int().min(0).max(23).default(0),
  }),
  answer: z.object({ now: z.string(), today: z.string() }),
});

export const readDemoMail = defineRoute({
  method: 'GET',
  path: '/demo/mail',
  summary: 'The e-mails a demo clinic would have sent, newest first (demo clinics only)',
  answer: z.object({
    letters: z.array(
      z.object({ to: z.string(), subject: z.string(), text: z.string(), receivedAt: z.string() }),
    ),
  }),
});
