import { z } from 'zod';
import { daysBetween, isIsoDate } from '../kernel/day.ts';
import { type OpenStartsRequest, openStarts } from '../scheduling/availability.ts';
import { instantMs, localMinutesOf } from '../scheduling/clock.ts';
import { visitMinutes } from '../scheduling/grid.ts';
import {
  type Clinic,
  FIRST_PLANNED_DAY,
  LAST_PLANNED_DAY,
  MOST_DAYS,
  RESOURCE_KINDS,
  type Session,
  type Visit,
} from '../scheduling/request.ts';
import { clockTimeSchema, instantSchema, isoDateSchema, timeZoneSchema } from './dates.ts';
import { whenSound } from './sound.ts';
import { defineVerb } from './verb.ts';

const MINUTES_PER_DAY = 1440;
const MOST_RESOURCES = 200;

export const idSchema = z.string().min(1, { error: 'must not be empty' });

/** A whole number within bounds, with one message for every way to miss them. */
export function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
}

const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}(T(([01]\d|2[0-3]):[0-5]\d|24:00)(:00)?)?$/;

/** A date and time on the clinic's wall clock, without an offset; a bare date is its 00:00. */
export const wallClockSchema = z
  .string()
  .refine((text) => WALL_CLOCK.test(text) && isIsoDate(text.slice(0, 10)), {
    error: 'must be a date and time on the clinic\'s clock such as "2026-12-24T00:00"',
    abort: true,
  });

const resourceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(RESOURCE_KINDS),
  skills: z.array(z.string()).optional(),
});

const endsAfterStart = { path: ['to'], error: 'must be after "from"', ...whenSound('from', 'to') };

const hoursSchema = z
  .strictObject({
    resource: idSchema,
    weekday: wholeNumber(1, 7),
    from: clockTimeSchema,
    to: clockTimeSchema,
  })
  .refine(({ from, to }) => from < to, endsAfterStart);

const closedSchema = z
  .strictObject({ resource: idSchema.optional(), from: wallClockSchema, to: wallClockSchema })
  .refine(({ from, to }) => localMinutesOf(from) < localMinutesOf(to), endsAfterStart);

const busySchema = z
  .strictObject({ resource: idSchema, from: instantSchema, to: instantSchema })
  .refine(({ from, to }) => instantMs(from) < instantMs(to), endsAfterStart);

/** Points at ids given twice. */
function distinctIds({ resources }: Clinic, context: z.RefinementCtx): void {
  const ids = new Set<string>();
  for (const [index, { id }] of resources.entries()) {
    if (ids.has(id)) fault(context, ['resources', index, 'id'], 'is given to another resource already');
    ids.add(id);
  }
}

/** Points at records of resources that are not listed. */
const knownResources =
  (list: 'hours' | 'closed' | 'busy') =>
  (clinic: Clinic, context: z.RefinementCtx): void => {
    const ids = new Set(clinic.resources.map(({ id }) => id));
    for (const [index, { resource }] of (clinic[list] ?? []).entries())
      if (resource !== undefined && !ids.has(resource))
        fault(context, [list, index, 'resource'], `is not one of the resources: "${resource}"`);
  };

export function fault(context: z.RefinementCtx, path: (string | number)[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}

/** The calendars of a clinic. */
export const clinicSchema = z
  .strictObject({
    timeZone: timeZoneSchema,
    grainMinutes: wholeNumber(1, MINUTES_PER_DAY).optional(),
    resources: z.array(resourceSchema).max(MOST_RESOURCES, {
      error: `must be at most ${MOST_RESOURCES} resources`,
    }),
    hours: z.array(hoursSchema).optional(),
    closed: z.array(closedSchema).optional(),
    busy: z.array(busySchema).optional(),
  })
  .superRefine(distinctIds, whenSound('resources'))
  .superRefine(knownResources('hours'), whenSound('resources', 'hours'))
  .superRefine(knownResources('closed'), whenSound('resources', 'closed'))
  .superRefine(knownResources('busy'), whenSound('resources', 'busy')) satisfies z.ZodType<Clinic>;

const phaseSchema = z.strictObject({
  name: z.string().min(1, { error: 'must not be empty' }),
  minutes: wholeNumber(1, MINUTES_PER_DAY),
  needs: z.array(z.strictObject({ kind: z.enum(RESOURCE_KINDS), skill: z.string().optional() })),
});

/** What the calendar holds for one session. */
export const visitSchema = z
  .strictObject({ phases: z.array(phaseSchema).min(1, { error: 'must have at least one phase' }) })
  .refine((visit) => visitMinutes(visit) <= MINUTES_PER_DAY, {
    path: ['phases'],
    error: 'must not last longer than a day together',
    ...whenSound('phases'),
  }) satisfies z.ZodType<Visit>;

/** Points at a stretch of days that is empty, too long, or outside the years that can be planned. */
export function plannableDays(
  context: z.RefinementCtx,
  [first, last]: readonly [string, string],
  days: Readonly<Record<string, OpenStartsRequest['from']>>,
): void {
  const from = days[first];
  const to = days[last];
  if (from === undefined || to === undefined) return;
  if (from < FIRST_PLANNED_DAY) fault(context, [first], `must be ${FIRST_PLANNED_DAY} or later`);
  if (to > LAST_PLANNED_DAY) fault(context, [last], `must be ${LAST_PLANNED_DAY} or earlier`);
  if (to < from) fault(context, [last], `must not be before "${first}"`);
  if (daysBetween(from, to) > MOST_DAYS)
    fault(context, [last], `must be at most ${MOST_DAYS} days after "${first}"`);
}

/** A session as it stands on the calendar. */
export const sessionSchema = z
  .object({
    start: instantSchema,
    end: instantSchema,
    practitioner: z.string().optional(),
    phases: z.array(
      z.object({
        name: z.string(),
        start: instantSchema,
        end: instantSchema,
        resources: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'PlacedSession' }) satisfies z.ZodType<Session>;

const MOST_STARTS = 1000;

export const availabilityRequest = z
  .strictObject({
    clinic: clinicSchema,
    visit: visitSchema,
    from: isoDateSchema,
    to: isoDateSchema,
    limit: wholeNumber(1, MOST_STARTS).optional(),
  })
  .superRefine(
    ({ from, to }, context) => plannableDays(context, ['from', 'to'], { from, to }),
    whenSound('from', 'to'),
  )
  .meta({ id: 'AvailabilityRequest' }) satisfies z.ZodType<OpenStartsRequest>;

export const availabilityAnswer = z
  .object({ starts: z.array(sessionSchema) })
  .meta({ id: 'AvailabilityAnswer' });

export const availabilityVerb = defineVerb({
  name: 'availability',
  summary: 'List the free starts of one visit on the calendars of a clinic.',
  request: availabilityRequest,
  answer: availabilityAnswer,
  run: (request) => ({ starts: openStarts({ ...request, limit: request.limit ?? MOST_STARTS }) }),
  example: {
    clinic: {
      timeZone: 'Europe/London',
      grainMinutes: 15,
      resources: [
        { id: 'room-1', kind: 'room' },
        { id: 'rn-1', kind: 'practitioner' },
      ],
      hours: [{ resource: 'rn-1', weekday: 1, from: '09:00', to: '12:00' }],
    },
    visit: {
      phases: [{ name: 'consultation', minutes: 30, needs: [{ kind: 'room' }, { kind: 'practitioner' }] }],
    },
    from: '2027-01-04',
    to: '2027-01-10',
    limit: 3,
  },
});
