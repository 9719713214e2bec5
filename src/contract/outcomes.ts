import { z } from 'zod';
import { adverseEventKinds } from '../clinical/adverse-events.ts';
import { scarTypes } from '../clinical/zones.ts';
import { CERTAINTIES } from '../evidence/certainty.ts';
import { DEPTH_GROUPS, DIMENSIONS } from '../evidence/outcomes/breakdown.ts';
import { STOP_REASONS } from '../evidence/outcomes/course-row.ts';
import { raters } from './assessments.ts';
import { isoDateSchema } from './dates.ts';
import { intervalSchema } from './meta.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

/** Scales on which a course is followed; fewer points are better on each. */
export const OUTCOME_SCALES = [
  'goodman-baron-qualitative',
  'goodman-baron-quantitative',
  'ecca',
  'vas',
] as const;
export type OutcomeScale = (typeof OUTCOME_SCALES)[number];

/**
 * What groups of courses are compared by: better on the Goodman-Baron score by more than raters differ, any harm, or
 * ended before the plan did.
 */
export const OUTCOME_EVENTS = ['clearly-better', 'harm', 'left-early'] as const;
export type OutcomeEvent = (typeof OUTCOME_EVENTS)[number];

/** Which courses are counted: by the day of the first session, and by what they were. */
const filterShape = {
  from: isoDateSchema.optional(),
  to: isoDateSchema.optional(),
  scarType: z.enum(scarTypes).optional(),
  skinType: z.coerce.number().int().min(1).max(6).optional(),
  device: idSchema.optional(),
  depth: z.enum(DEPTH_GROUPS).optional(),
};

const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from === undefined || to === undefined || from <= to;
const order = { error: 'must not be before the first day', path: ['to'] };

const filterSchema = z.strictObject(filterShape).refine(inOrder, order);
export type OutcomeFilter = z.infer<typeof filterSchema>;

const countShape = { events: z.number().int(), n: z.number().int() };
const rateShape = { ...countShape, rate: z.number().optional(), ci: intervalSchema };
const rateSchema = z.object(rateShape);

/** A share of courses. `figure` opens the list of the courses behind it. */
const figureSchema = z.object({ ...rateShape, figure: z.string() }).meta({ id: 'OutcomeFigure' });

const meanSchema = z.object({
  n: z.number().int(),
  mean: z.number(),
  sd: z.number().optional(),
  /** Absent with fewer than two. */
  ci: intervalSchema.optional(),
});

/** The published trials on the same scale, or of the same harm, pooled. */
const trialsSchema = z.object({
  trials: z.number().int(),
  people: z.number().int(),
  /** Positive is better; a proportion for a harm. */
  estimate: z.number(),
  ci: intervalSchema,
  predictionInterval: intervalSchema.optional(),
  certainty: z.enum(CERTAINTIES),
});
export type TrialsBeside = z.infer<typeof trialsSchema>;

const changeSchema = z.object({
  scale: z.enum(OUTCOME_SCALES),
  by: z.enum(raters),
  started: z.number().int(),
  /** Mean improvement of those with a second score; positive is better. */
  measured: meanSchema,
  /** The same, with everybody else counted as unchanged. */
  ifNoChange: meanSchema,
  unmeasured: figureSchema,
  /** What two raters of the same face differ by, where that has been measured. */
  noise: z.number().optional(),
  clearlyBetter: figureSchema.optional(),
  clearlyWorse: figureSchema.optional(),
  figure: z.string(),
  trials: trialsSchema.optional(),
});

const agreementSchema = z.object({
  scale: z.enum(OUTCOME_SCALES),
  /** Patient minus clinician, on the same courses. */
  difference: meanSchema,
  limits: intervalSchema.optional(),
});

const harmsSchema = z.object({
  courses: z.number().int(),
  sessions: z.number().int(),
  any: figureSchema,
  harms: z.array(
    z.object({
      code: z.enum(adverseEventKinds),
      perCourse: figureSchema,
      perSession: rateSchema,
      serious: z.number().int(),
      trials: trialsSchema.optional(),
    }),
  ),
  /** The highest rate that seeing none in all these courses still allows. */
  noneObservedAllows: z.number(),
});

const groupSchema = z.object({
  group: z.string(),
  /** The name of a device or an operator. */
  name: z.string().optional(),
  ...countShape,
  /** The rate pulled towards the whole, the more the fewer courses. */
  shrunk: z.number(),
  ci: intervalSchema,
  /** Fewer than ten courses: a rate of their own would mean little. */
  few: z.boolean(),
  /** Between which rates chance alone scatters a group of this size. */
  warning: intervalSchema,
  alarm: intervalSchema,
  verdict: z.enum(['as-expected', 'warning', 'alarm']),
  figure: z.string(),
});
export type OutcomeGroup = z.infer<typeof groupSchema>;

const breakdownSchema = z.object({
  dimension: z.enum(DIMENSIONS),
  centre: z.number(),
  /** In the order of their names, never of their rates. */
  groups: z.array(groupSchema),
});

export const outcomesSchema = z
  .object({
    started: figureSchema,
    flow: z.object({
      completed: figureSchema,
      continuing: figureSchema,
      stopped: figureSchema,
      lost: figureSchema,
      stoppedBecause: z.array(figureSchema.extend({ reason: z.enum(STOP_REASONS) })),
    }),
    changes: z.array(changeSchema),
    agreement: z.array(agreementSchema),
    harms: harmsSchema,
    attendance: z.object({
      /** Sessions held, of those held or missed; `figure` opens the courses with a missed one. */
      showUp: figureSchema,
      cancelled: figureSchema,
      /** Sessions held in the days their protocol wanted; `figure` opens the courses with one outside. */
      inWindow: figureSchema,
    }),
    event: z.enum(OUTCOME_EVENTS),
    breakdowns: z.array(breakdownSchema),
    devices: z.array(z.object({ id: idSchema, name: z.string() })),
  })
  .meta({ id: 'Outcomes' });
export type Outcomes = z.infer<typeof outcomesSchema>;
export type OutcomeChange = Outcomes['changes'][number];
export type OutcomeFigure = z.infer<typeof figureSchema>;

export const readOutcomes = defineRoute({
  method: 'GET',
  path: '/outcomes',
  summary: "The clinic's own outcomes: everyone who started, with denominators, beside the published trials",
  query: z
    .strictObject({ ...filterShape, event: z.enum(OUTCOME_EVENTS).default('clearly-better') })
    .refine(inOrder, order),
  answer: outcomesSchema,
});

const outcomeCourseSchema = z.object({
  id: idSchema,
  startedOn: isoDateSchema,
  sessionsDone: z.number().int(),
  plannedSessions: z.number().int(),
  end: z.enum(['completed', 'stopped', 'lost']).optional(),
  reason: z.enum(STOP_REASONS).optional(),
  harms: z.array(z.string()),
  /** For those who treat; nobody else is told whose course it is. */
  patient: z.object({ id: idSchema, name: z.string(), endedWhy: z.string().optional() }).optional(),
});
export type OutcomeCourse = z.infer<typeof outcomeCourseSchema>;

/** Courses in one answer of {@link listOutcomeCourses}. */
export const OUTCOME_COURSES_PAGE = 50;

export const listOutcomeCourses = defineRoute({
  method: 'GET',
  path: '/outcomes/courses',
  summary: 'The courses behind a figure, newest first',
  query: z
    .strictObject({
      ...filterShape,
      /** The `figure` of a number in the outcomes. */
      figure: z.string().min(1).max(160),
      /** How many to pass over. */
      after: z.coerce.number().int().min(0).default(0),
    })
    .refine(inOrder, order),
  answer: z.object({
    total: z.number().int(),
    courses: z.array(outcomeCourseSchema),
    next: z.number().int().optional(),
  }),
});

/** Where the tables are fetched as files; they take the same filter. */
export const outcomesCsvPath = '/outcomes/courses.csv';
export const outcomesDictionaryPath = '/outcomes/dictionary.csv';
export const exportOutcomesQuery = filterSchema;

const bandSchema = z.object({
  scale: z.enum(OUTCOME_SCALES),
  by: z.enum(raters),
  /** Of this course, from its first score to the first one after that session; positive is better. */
  change: z.number().optional(),
  noise: z.number().optional(),
  /** The clinic's other courses at the same point. */
  n: z.number().int(),
  /** Percentiles 10, 25, 50, 75 and 90; absent with fewer than five courses. */
  percentiles: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]).optional(),
  /** Published trials, at the end of treatment. */
  trials: trialsSchema.optional(),
});
export type ReviewBandRow = z.infer<typeof bandSchema>;

export const readReviewBand = defineRoute({
  method: 'GET',
  path: '/courses/:id/review-band',
  summary: "This course beside the clinic's own at the same point, and the published trials; no forecast",
  params: idParams,
  query: z.strictObject({ afterSession: z.coerce.number().int().min(1).max(20).optional() }),
  answer: z
    .object({ afterSessions: z.number().int(), bands: z.array(bandSchema) })
    .meta({ id: 'ReviewBand' }),
});
