import { z } from 'zod';
import { languages } from '../clinical/finding.ts';
import { treatReasons } from '../clinical/may-treat.ts';
import { isoDateSchema } from './dates.ts';
import { decisionSchema, findingSchema, languageSchema } from './finding.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

export const verdicts = ['accepted', 'overridden'] as const;

const reason = z.string().trim().min(3, { error: 'Say why, in a few words.' }).max(500);

const judgedSchema = z.object({
  verdict: z.enum(verdicts),
  reason: z.string().optional(),
  decidedAt: z.string(),
  decidedBy: z.string(),
});

/** A finding as it stands before a clinician: what it says, what was decided about it, what was decided last time. */
export const screenedFindingSchema = z.object({
  /** Names the finding within its screening. */
  id: z.string(),
  finding: findingSchema,
  /** A stop is for what must never happen: it can be accepted only. */
  overridable: z.boolean(),
  judged: judgedSchema.optional(),
  /** How the same finding, on the same answers, was judged in the review before. */
  before: judgedSchema.optional(),
});

/** What a clinician concludes beyond the findings. */
export const conclusionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('go-on') }),
  z.strictObject({ kind: z.literal('wait'), until: isoDateSchema, reason }),
  z.strictObject({ kind: z.literal('decline'), reason }),
]);

export const screeningSchema = z
  .object({
    id: idSchema,
    patientId: idSchema,
    intakeId: idSchema,
    sessionId: z.string().optional(),
    asOf: isoDateSchema,
    decision: decisionSchema,
    earliest: isoDateSchema.optional(),
    protocol: z.object({ name: z.string(), version: z.string() }),
    findings: z.array(screenedFindingSchema),
    madeAt: z.string(),
    /** Made of the newest answers; otherwise newer ones wait for a screening. */
    current: z.boolean(),
    reviewed: z.object({ at: z.string(), by: z.string(), conclusion: conclusionSchema }).optional(),
  })
  .meta({ id: 'Screening' });

const inLanguage = z.object({ language: z.enum(languages).optional() });

export const listScreenings = defineRoute({
  method: 'GET',
  path: '/patients/:id/screenings',
  summary: 'Screenings of a patient, newest first, with every judgement',
  params: idParams,
  query: inLanguage,
  answer: z.object({ screenings: z.array(screeningSchema) }),
});

export const screenPatient = defineRoute({
  method: 'POST',
  path: '/patients/:id/screenings',
  summary: 'Screen the newest answers as of today, by the protocol of the course',
  params: idParams,
  body: z.strictObject({
    /** The session this is for, when answers are looked at again before one. */
    sessionId: idSchema.optional(),
    language: languageSchema.optional(),
  }),
  answer: screeningSchema,
});

const judgementSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ finding: z.string(), verdict: z.literal('accepted') }),
  z.strictObject({ finding: z.string(), verdict: z.literal('overridden'), reason }),
]);

export const reviewScreening = defineRoute({
  method: 'POST',
  path: '/screenings/:id/review',
  summary: 'Judge every finding and sign the review; all of it, or nothing',
  params: idParams,
  body: z.strictObject({
    judgements: z.array(judgementSchema).max(200),
    conclusion: conclusionSchema.default({ kind: 'go-on' }),
    language: languageSchema.optional(),
  }),
  answer: screeningSchema,
});

export const mayTreatSchema = z
  .object({
    status: z.enum(['allowed', 'waits', 'blocked']),
    /** First day on which nothing waits any more; only when it waits. */
    until: isoDateSchema.optional(),
    reasons: z.array(
      z.object({
        code: z.enum(treatReasons),
        /** The rule behind it; told to clinicians and to the patient only. */
        rule: z.string().optional(),
        until: isoDateSchema.optional(),
      }),
    ),
  })
  .meta({ id: 'MayTreat' });

export const readMayTreat = defineRoute({
  method: 'GET',
  path: '/patients/:id/may-treat',
  summary: 'Whether this patient may be treated on a day, by the reviewed screening',
  params: idParams,
  query: z.object({ on: isoDateSchema.optional() }),
  answer: mayTreatSchema,
});

export type Screening = z.infer<typeof screeningSchema>;
export type ScreenedFinding = z.infer<typeof screenedFindingSchema>;
export type Conclusion = z.infer<typeof conclusionSchema>;
