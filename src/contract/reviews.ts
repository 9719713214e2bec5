import { z } from 'zod';
import { assessmentRecordSchema } from './assessments.ts';
import { isoDateSchema } from './dates.ts';
import { defineRoute, idParams, idSchema } from './route.ts';
import { changeSchema } from './score.ts';

export const reviewDecisions = ['continue', 'stop', 'switch'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

export const reviewKinds = ['interim', 'outcome'] as const;

/** The review that is due, the next one to come, or none. */
export const reviewDueSchema = z.union([
  z.object({ kind: z.literal('due'), review: z.enum(reviewKinds), since: isoDateSchema }),
  z.object({
    kind: z.literal('later'),
    review: z.enum(reviewKinds),
    afterSession: z.number().int().optional(),
    from: isoDateSchema.optional(),
  }),
  z.object({ kind: z.literal('none') }),
]);

/** The same kind of rater, before the course and now, and what changed between the two. */
export const comparisonSchema = z.object({
  baseline: assessmentRecordSchema,
  latest: assessmentRecordSchema,
  change: changeSchema,
});

export const reviewSchema = z
  .object({
    id: idSchema,
    courseId: idSchema,
    afterSession: z.number().int(),
    decision: z.enum(reviewDecisions),
    reason: z.string(),
    change: changeSchema,
    decidedAt: z.string(),
    decidedBy: z.string(),
  })
  .meta({ id: 'Review' });

export const readReviews = defineRoute({
  method: 'GET',
  path: '/patients/:id/reviews',
  summary: 'How the newest course of a patient has gone, by clinician and by patient, and what was decided',
  params: idParams,
  answer: z.object({
    courseId: idSchema.optional(),
    sessionsDone: z.number().int(),
    due: reviewDueSchema,
    /** Absent until there are two assessments to compare. */
    clinician: comparisonSchema.optional(),
    patient: comparisonSchema.optional(),
    reviews: z.array(reviewSchema),
  }),
});

export const decideReview = defineRoute({
  method: 'POST',
  path: '/courses/:id/reviews',
  summary: 'Decide to continue, stop or switch, on two assessments and with a reason',
  params: idParams,
  body: z.strictObject({
    baselineId: idSchema,
    assessmentId: idSchema,
    decision: z.enum(reviewDecisions, { error: 'Choose what happens next.' }),
    reason: z.string().trim().min(3, { error: 'Say why, in a few words.' }).max(1000),
  }),
  answer: reviewSchema,
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type Review = z.infer<typeof reviewSchema>;
