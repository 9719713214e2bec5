import { z } from 'zod';
import { scoredRegions } from '../clinical/scores-change.ts';
import { isoDateSchema } from './dates.ts';
import { defineRoute, idParams, idSchema } from './route.ts';
import { assessmentSchema, scoreAnswer } from './score.ts';

export const raters = ['clinician', 'patient'] as const;
export type Rater = (typeof raters)[number];

/** Scores at one date, with what was charted. `change` is against the assessment before it by the same kind of rater. */
export const assessmentRecordSchema = z
  .object({
    id: idSchema,
    patientId: idSchema,
    courseId: z.string().optional(),
    assessedOn: isoDateSchema,
    rater: z.enum(raters),
    region: z.enum(scoredRegions),
    chart: assessmentSchema,
    /** As the server computed them; `change` in it is against the one before. */
    scores: scoreAnswer,
    recordedAt: z.string(),
    recordedBy: z.string(),
    struckOut: z.object({ at: z.string(), by: z.string(), why: z.string() }).optional(),
  })
  .meta({ id: 'Assessment' });

export const listAssessments = defineRoute({
  method: 'GET',
  path: '/patients/:id/assessments',
  summary: 'Assessments of a patient, newest first, struck-out ones included',
  params: idParams,
  answer: z.object({ assessments: z.array(assessmentRecordSchema) }),
});

export const recordAssessment = defineRoute({
  method: 'POST',
  path: '/patients/:id/assessments',
  summary: 'Record an assessment; the server computes the scores',
  params: idParams,
  body: z.strictObject({
    chart: assessmentSchema,
    /** A patient's own is always a patient's. */
    rater: z.enum(raters).default('clinician'),
    /** Today unless it was made on an earlier day. */
    assessedOn: isoDateSchema.optional(),
  }),
  answer: assessmentRecordSchema,
});

export const strikeOutAssessment = defineRoute({
  method: 'POST',
  path: '/assessments/:id/strike-out',
  summary: 'Strike out an assessment that was recorded wrongly; it stays readable',
  params: idParams,
  body: z.strictObject({
    reason: z.string().trim().min(3, { error: 'Say what was wrong, in a few words.' }).max(500),
  }),
  answer: assessmentRecordSchema,
});

export type AssessmentRecord = z.infer<typeof assessmentRecordSchema>;
