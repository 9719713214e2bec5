import { z } from 'zod';
import { protocolNames } from '../clinical/protocols.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { change } from '../scheduling/change.ts';
import type { Change, ChangeAnswer, ChangeRequest } from '../scheduling/change-request.ts';
import { instantAtMinute } from '../scheduling/clock.ts';
import { minuteOf } from '../scheduling/holdings.ts';
import { MOST_DAYS, type Session } from '../scheduling/request.ts';
import { fault, idSchema, sessionSchema, wallClockSchema, wholeNumber } from './availability.ts';
import { instantSchema, isoDateSchema } from './dates.ts';
import { languageSchema } from './finding.ts';
import { blockingSchema, planRequest, planVerb } from './plan.ts';
import { whenSound } from './sound.ts';
import { defineVerb } from './verb.ts';

const wholeMinute = instantSchema.refine((text) => Number.isInteger(minuteOf(text)), {
  error: 'must be a whole minute',
  abort: true,
});

/** A session as booked: in the shape in which `plan` answers it. */
const bookedSchema = z
  .strictObject({
    start: wholeMinute,
    end: wholeMinute,
    practitioner: z.string().optional(),
    phases: z.array(
      z
        .strictObject({
          name: z.string(),
          start: wholeMinute,
          end: wholeMinute,
          resources: z.array(idSchema),
        })
        .refine(({ start, end }) => minuteOf(start) <= minuteOf(end), {
          path: ['end'],
          error: 'must not be before "start"',
        }),
    ),
  })
  .refine(({ start, end }) => minuteOf(start) < minuteOf(end), {
    path: ['end'],
    error: 'must be after "start"',
  }) satisfies z.ZodType<Session>;

const reason = z.string().optional();
const session = wholeNumber(1, 52).optional();

/** A text that fits one of several shapes; a broken one aborts, so that nothing tries to compare it. */
const oneOfShapes = (shapes: readonly z.ZodType[], error: string) =>
  z.string().refine((text) => shapes.some((shape) => shape.safeParse(text).success), { error, abort: true });

const dayOrInstant = oneOfShapes(
  [isoDateSchema, instantSchema],
  'must be a day such as "2027-01-04", or an instant',
);
const dayOrTime = oneOfShapes(
  [isoDateSchema, instantSchema, wallClockSchema],
  'must be a day such as "2027-01-04", a time on the clinic\'s clock, or an instant',
);

const changeSchema = z.discriminatedUnion(
  'verb',
  [
    z.strictObject({
      verb: z.literal('defer'),
      session,
      notBefore: dayOrInstant.optional(),
      reason,
    }),
    z.strictObject({ verb: z.literal('omit'), session, reason }),
    z.strictObject({ verb: z.literal('cease'), session, reason }),
    z.strictObject({
      verb: z.literal('resource-out'),
      resource: idSchema,
      from: dayOrTime.optional(),
      to: dayOrTime.optional(),
      reason,
    }),
  ],
  { error: 'must be a change whose verb is one of: defer, omit, cease, resource-out' },
) satisfies z.ZodType<Change>;

const taskSchema = z.strictObject({
  task: z.string().min(1, { error: 'must not be empty' }),
  daysBefore: wholeNumber(0, 366).optional(),
  daysAfter: wholeNumber(0, 366).optional(),
});

/** The days within which a booked session, or the day of a deferral, can be reckoned with. */
function reachOf({ course }: ChangeRequest['plan']): readonly [IsoDate, IsoDate] {
  return [addDays(course.earliest, -MOST_DAYS), addDays(course.latest, MOST_DAYS)];
}

function bookedInOrder({ plan, booked }: ChangeRequest, context: z.RefinementCtx): void {
  const [first, last] = reachOf(plan);
  for (const [index, { start }] of booked.entries()) {
    const before = booked[index - 1];
    if (before !== undefined && minuteOf(start) < minuteOf(before.end))
      fault(context, ['booked', index, 'start'], 'must not be before the end of the session before');
    if (start.slice(0, 10) < first || start.slice(0, 10) > last)
      fault(context, ['booked', index, 'start'], `must lie within ${MOST_DAYS} days of the course`);
  }
}

/** Whether one end comes before the other; days, wall-clock times and instants mixed are compared by their days. */
const isBefore = (a: string, b: string): boolean =>
  a.length === b.length ? a < b : a.slice(0, 10) < b.slice(0, 10);

function changeFitsCourse(
  { plan, booked, done = 0, change: asked }: ChangeRequest,
  context: z.RefinementCtx,
): void {
  if (booked.length > plan.course.sessions)
    fault(context, ['booked'], 'must not hold more sessions than the course has');
  if (done > booked.length) fault(context, ['done'], 'must not be more than the booked sessions');
  if (asked.verb === 'resource-out') {
    if (!plan.clinic.resources.some(({ id }) => id === asked.resource))
      fault(context, ['change', 'resource'], `is not one of the resources: "${asked.resource}"`);
    if (asked.from !== undefined && asked.to !== undefined && isBefore(asked.to, asked.from))
      fault(context, ['change', 'to'], 'must not be before "from"');
    return;
  }
  const number = asked.session ?? done + 1;
  if (number <= done) fault(context, ['change', 'session'], 'is done already');
  if (number > booked.length) fault(context, ['change', 'session'], 'is not booked');
  if (asked.verb !== 'defer' || asked.notBefore === undefined) return;
  const [first, last] = reachOf(plan);
  const day = asked.notBefore.slice(0, 10);
  if (day < first || day > last)
    fault(context, ['change', 'notBefore'], `must lie within ${MOST_DAYS} days of the course`);
}

/** A change to a booked course. */
export const changeRequest = z
  .strictObject({
    plan: planRequest,
    booked: z.array(bookedSchema).min(1, { error: 'must hold at least one session' }),
    done: wholeNumber(0, 52).optional(),
    change: changeSchema,
    tasks: z.array(taskSchema).optional(),
    protocol: z.enum(protocolNames, { error: 'must be "default" or "article"' }).optional(),
    language: languageSchema.optional(),
  })
  .superRefine(
    (request, context) => {
      bookedInOrder(request, context);
      changeFitsCourse(request, context);
    },
    whenSound('plan', 'booked', 'done', 'change'),
  )
  .meta({ id: 'ChangeRequest' }) satisfies z.ZodType<ChangeRequest>;

export const changeAnswer = z
  .object({
    status: z.enum(['optimal', 'infeasible']),
    moves: z.array(z.object({ session: z.int(), from: instantSchema, to: instantSchema })),
    kept: z.array(z.int()),
    reassigned: z.array(z.int()),
    dropped: z.array(z.int()),
    tasks: z.array(z.object({ task: z.string(), session: z.int(), from: isoDateSchema, to: isoDateSchema })),
    sessions: z.array(sessionSchema),
    blockedBy: z.array(blockingSchema).optional(),
  })
  .meta({ id: 'ChangeAnswer' });

/** The plan verb's example, two sessions of it booked. */
const exampleBooking = (starts: readonly string[]) =>
  starts.map((start) => {
    const at = (minutes: number): string => instantAtMinute(minuteOf(start) + minutes);
    const phase = (name: string, [from, to]: readonly [number, number], resources: readonly string[]) => ({
      name,
      start: at(from),
      end: at(to),
      resources,
    });
    return {
      start,
      end: at(100),
      practitioner: 'rn-1',
      phases: [
        phase('numbing', [0, 45], ['room-1']),
        phase('needling', [45, 75], ['room-1', 'rn-1', 'pen-1']),
        phase('recovery', [75, 90], ['room-1']),
        phase('cleaning', [90, 100], ['room-1', 'pen-1']),
      ],
    };
  });

export const changeVerb = defineVerb<ChangeRequest, ChangeAnswer>({
  name: 'change',
  summary:
    'Defer, omit or end the sessions of a booked course, or go on without a resource, moving the fewest.',
  request: changeRequest,
  answer: changeAnswer as unknown as z.ZodType<ChangeAnswer>,
  run: change,
  example: {
    plan: planVerb.example,
    booked: exampleBooking([
      '2026-12-28T13:15:00Z',
      '2027-01-25T13:15:00Z',
      '2027-02-25T21:00:00Z',
      '2027-03-25T20:00:00Z',
    ]),
    done: 1,
    change: { verb: 'defer', session: 3, notBefore: '2027-03-02', reason: 'a cold sore' },
  },
});
