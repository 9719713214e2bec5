import { z } from 'zod';
import { daysBetween, isIsoDate } from '../kernel/day.ts';
import { gapRules } from '../scheduling/course-rules.ts';
import { plan } from '../scheduling/plan.ts';
import {
  BLOCKING_RULES,
  type Course,
  FIRST_PLANNED_DAY,
  type GapRule,
  LAST_PLANNED_DAY,
  MOST_ALTERNATIVES,
  MOST_DAYS,
  MOST_SESSIONS,
  type PlanAnswer,
  type PlanRequest,
  RESOURCE_KINDS,
} from '../scheduling/request.ts';
import {
  clinicSchema,
  fault,
  plannableDays,
  sessionSchema,
  visitSchema,
  wholeNumber,
} from './availability.ts';
import { clockTimeSchema, isoDateSchema } from './dates.ts';
import { whenSound } from './sound.ts';
import { defineVerb } from './verb.ts';

const LONGEST_GAP_DAYS = 3660;
const LONGEST_WIDENING_DAYS = 366;

const gapSchema = z
  .strictObject({
    min: wholeNumber(1, LONGEST_GAP_DAYS),
    ideal: wholeNumber(1, LONGEST_GAP_DAYS),
    max: wholeNumber(1, LONGEST_GAP_DAYS),
  })
  .superRefine(
    ({ min, ideal, max }, context) => {
      if (max < min) fault(context, ['max'], 'must not be less than "min"');
      else if (ideal < min || ideal > max) fault(context, ['ideal'], 'must lie between "min" and "max"');
    },
    whenSound('min', 'ideal', 'max'),
  ) satisfies z.ZodType<GapRule>;

const blackoutDay = isoDateSchema.refine(
  (day) => !isIsoDate(day) || (day >= FIRST_PLANNED_DAY && day <= LAST_PLANNED_DAY),
  { error: `must lie between ${FIRST_PLANNED_DAY} and ${LAST_PLANNED_DAY}` },
);

const blackoutSchema = z
  .strictObject({
    from: blackoutDay,
    to: blackoutDay,
    daysBefore: wholeNumber(0, LONGEST_WIDENING_DAYS).optional(),
    daysAfter: wholeNumber(0, LONGEST_WIDENING_DAYS).optional(),
    why: z.string().optional(),
  })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: 'must not be before "from"',
    ...whenSound('from', 'to'),
  });

const preferenceSchema = z
  .strictObject({
    weekdays: z.array(wholeNumber(1, 7)).optional(),
    from: clockTimeSchema.optional(),
    to: clockTimeSchema.optional(),
  })
  .refine(({ from = '00:00', to = '24:00' }) => from <= to, {
    path: ['to'],
    error: 'must not be before "from"',
    ...whenSound('from', 'to'),
  });

const LARGEST_WEIGHT = 1_000_000;
const weightError = `must be a number from 0 to ${LARGEST_WEIGHT}`;
const weightSchema = z
  .number({ error: weightError })
  .min(0, { error: weightError })
  .max(LARGEST_WEIGHT, { error: weightError })
  .optional();

function coherentGaps(course: Course, context: z.RefinementCtx): void {
  const { sessions, gapDays } = course;
  const gaps = sessions - 1;
  if (gapDays === undefined && gaps > 0) fault(context, ['gapDays'], 'is needed for more than one session');
  if (Array.isArray(gapDays) && gapDays.length !== gaps)
    fault(context, ['gapDays'], `must hold one gap fewer than sessions: ${gaps}, not ${gapDays.length}`);
  const shortest = gapRules(course).reduce((sum, { min }) => sum + min, 0);
  if (shortest > 2 * MOST_DAYS)
    fault(context, ['gapDays'], `the shortest gaps must not add up to more than ${2 * MOST_DAYS} days`);
}

/** What a course asks: how many sessions, how far apart, between which days, and how the patient likes it. */
export const courseSchema = z
  .strictObject({
    sessions: wholeNumber(1, MOST_SESSIONS),
    gapDays: z.union([gapSchema, z.array(gapSchema)]).optional(),
    earliest: isoDateSchema,
    latest: isoDateSchema,
    blackouts: z.array(blackoutSchema).optional(),
    prefer: preferenceSchema.optional(),
    weights: z
      .strictObject({
        gap: weightSchema,
        delay: weightSchema,
        preference: weightSchema,
        continuity: weightSchema,
      })
      .optional(),
  })
  .superRefine(
    ({ earliest, latest }, context) => plannableDays(context, ['earliest', 'latest'], { earliest, latest }),
    whenSound('earliest', 'latest'),
  )
  .superRefine(coherentGaps, whenSound('sessions', 'gapDays')) satisfies z.ZodType<Course>;

/** The most states the planner may have to look at: some seconds and 160 MB of them. */
const MOST_STATES = 10_000_000;

function plannableSize({ clinic, course }: PlanRequest, context: z.RefinementCtx): void {
  const practitioners = clinic.resources.filter(({ kind }) => kind === 'practitioner').length;
  const days = daysBetween(course.earliest, course.latest) + 1;
  if (course.sessions * days * Math.max(1, practitioners) > MOST_STATES)
    fault(context, ['course', 'latest'], 'is too far away for so many sessions and practitioners');
}

export const planRequest = z
  .strictObject({
    clinic: clinicSchema,
    visit: visitSchema,
    course: courseSchema,
    alternatives: wholeNumber(0, MOST_ALTERNATIVES).optional(),
  })
  .superRefine(plannableSize, whenSound('clinic', 'course'))
  .meta({ id: 'PlanRequest' }) satisfies z.ZodType<PlanRequest>;

const partsSchema = z.object({
  gap: z.number(),
  delay: z.number(),
  preference: z.number(),
  continuity: z.number(),
});

export const blockingSchema = z
  .object({
    rule: z.enum(BLOCKING_RULES),
    session: z.int().optional(),
    resource: z.string().optional(),
    kind: z.enum(RESOURCE_KINDS).optional(),
    from: isoDateSchema.optional(),
    to: isoDateSchema.optional(),
    detail: z.string(),
  })
  .meta({ id: 'Blocking' });

export const planAnswer = z
  .discriminatedUnion('status', [
    z.object({
      status: z.literal('optimal'),
      plans: z.array(z.object({ cost: z.number(), parts: partsSchema, sessions: z.array(sessionSchema) })),
    }),
    z.object({ status: z.literal('infeasible'), blockedBy: z.array(blockingSchema) }),
  ])
  .meta({ id: 'PlanAnswer' });

export const planVerb = defineVerb<PlanRequest, PlanAnswer>({
  name: 'plan',
  summary: 'Place all sessions of a course at once, at the least cost, or say which rules stand in the way.',
  request: planRequest,
  answer: planAnswer as unknown as z.ZodType<PlanAnswer>,
  run: plan,
  example: {
    clinic: {
      timeZone: 'America/New_York',
      grainMinutes: 5,
      resources: [
        { id: 'room-1', kind: 'room' },
        { id: 'pen-1', kind: 'device' },
        { id: 'rn-1', kind: 'practitioner', skills: ['microneedling'] },
      ],
      hours: [
        { resource: 'rn-1', weekday: 1, from: '09:00', to: '17:00' },
        { resource: 'rn-1', weekday: 4, from: '12:00', to: '20:00' },
      ],
      closed: [{ resource: 'rn-1', from: '2026-12-24T00:00', to: '2026-12-27T00:00' }],
      busy: [{ resource: 'room-1', from: '2026-12-03T17:00:00Z', to: '2026-12-03T18:00:00Z' }],
    },
    visit: {
      phases: [
        { name: 'numbing', minutes: 45, needs: [{ kind: 'room' }] },
        {
          name: 'needling',
          minutes: 30,
          needs: [{ kind: 'room' }, { kind: 'practitioner', skill: 'microneedling' }, { kind: 'device' }],
        },
        { name: 'recovery', minutes: 15, needs: [{ kind: 'room' }] },
        { name: 'cleaning', minutes: 10, needs: [{ kind: 'room' }, { kind: 'device' }] },
      ],
    },
    course: {
      sessions: 4,
      gapDays: { min: 28, ideal: 28, max: 42 },
      earliest: '2026-12-01',
      latest: '2027-09-01',
      blackouts: [
        { from: '2027-02-10', to: '2027-02-20', daysBefore: 14, daysAfter: 3, why: 'beach holiday' },
      ],
      prefer: { weekdays: [2, 4], from: '16:00', to: '19:00' },
      weights: { gap: 10, delay: 1, preference: 5, continuity: 8 },
    },
    alternatives: 3,
  },
});
