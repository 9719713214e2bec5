import { z } from 'zod';
import { carePlan } from '../clinical/care-plan.ts';
import { type CareTask, carePhases, tasksAfter, tasksBefore } from '../clinical/care-plan-task.ts';
import { protocolNames, protocols } from '../clinical/protocols.ts';
import { conditionCodes, routes } from '../clinical/screen-request.ts';
import { addDays } from '../kernel/day.ts';
import { dayAt, epochMs } from '../kernel/time.ts';
import { instantSchema, isoDateSchema, timeZoneSchema } from './dates.ts';
import { citationSchema, languageSchema } from './finding.ts';
import { whenSound } from './sound.ts';
import { defineVerb } from './verb.ts';

/** Tasks are counted from the session, so it may not stand at the edge of the calendar. */
const FIRST_SESSION = '1900-01-01';
const LAST_SESSION = '2999-12-31';

const THREE_DAYS_MS = 3 * 86_400_000;

const unknownSchema = z.literal('unknown');

/** The parts of a screening's answers that preparation depends on, spelt as there; what is left out is unknown. */
const answersShape = {
  skinCare: z
    .union([
      unknownSchema,
      z.array(
        z.strictObject({
          label: z.string().min(1).max(20_000),
          lastUse: z.union([isoDateSchema, z.literal('ongoing'), unknownSchema]).optional(),
        }),
      ),
    ])
    .optional(),
  medicines: z
    .union([
      unknownSchema,
      z.array(
        z.strictObject({
          name: z.string().min(1).max(200),
          route: z.enum(routes).optional(),
          lastDose: z.union([isoDateSchema, z.literal('ongoing'), unknownSchema]).optional(),
        }),
      ),
    ])
    .optional(),
  conditions: z.union([unknownSchema, z.array(z.strictObject({ code: z.enum(conditionCodes) }))]).optional(),
  occluded: z.boolean({ error: 'must be true or false' }).optional(),
};

type Ending = { readonly session: string; readonly endsAt?: string | undefined; readonly timeZone: string };

/** A session may run past midnight, but no further. */
function endsOnItsDay({ session, endsAt, timeZone }: Ending): boolean {
  if (endsAt === undefined) return true;
  const noon = epochMs(`${session}T12:00:00Z`);
  if (Math.abs(epochMs(endsAt) - noon) > THREE_DAYS_MS) return false;
  const day = dayAt(endsAt, timeZone);
  return day === session || addDays(day, -1) === session;
}

export const carePlanRequest = z
  .strictObject({
    session: isoDateSchema.refine((day) => day >= FIRST_SESSION && day <= LAST_SESSION, {
      error: `must lie between ${FIRST_SESSION} and ${LAST_SESSION}`,
    }),
    endsAt: instantSchema.optional(),
    timeZone: timeZoneSchema,
    protocol: z.enum(protocolNames, { error: 'must be "default" or "article"' }).default('default'),
    ...answersShape,
    language: languageSchema.optional(),
  })
  .refine(endsOnItsDay, {
    error: 'does not lie on the day of the session',
    path: ['endsAt'],
    ...whenSound('session', 'endsAt', 'timeZone'),
  })
  .meta({ id: 'CarePlanRequest' });

export const careTaskSchema = z
  .object({
    code: z.enum([...new Set([...tasksBefore, ...tasksAfter])]),
    phase: z.enum(carePhases),
    whose: z.enum(['patient', 'prescriber']),
    from: isoDateSchema,
    to: isoDateSchema,
    at: z.string().optional(),
    title: z.string(),
    why: z.string(),
    instead: z.string().optional(),
    rangeAcrossSources: z.string(),
    sources: z.array(citationSchema),
    dependsOn: z.literal('no-peeling').optional(),
    products: z.array(z.string()).optional(),
  })
  .meta({ id: 'CareTask' }) as unknown as z.ZodType<CareTask>;

export const carePlanAnswer = z
  .object({
    tasks: z.array(careTaskSchema),
    protocol: z.object({ name: z.string(), version: z.string() }),
  })
  .meta({ id: 'CarePlanAnswer' });

/** What to do, and to leave, on which days around a session. */
export const carePlanVerb = defineVerb({
  name: 'care-plan',
  summary: 'Date everything to do and to leave before and after a session, for this person',
  request: carePlanRequest,
  answer: carePlanAnswer,
  run: ({ session, endsAt, timeZone, protocol: name, language, ...answers }) => {
    const protocol = protocols[name];
    const tasks = carePlan({
      sessionDay: session,
      sessionEndsAt: endsAt,
      timeZone,
      protocol,
      answers,
      language,
    });
    return { tasks: [...tasks], protocol: { name: protocol.name, version: protocol.version } };
  },
  example: {
    session: '2027-01-12',
    endsAt: '2027-01-12T15:30:00Z',
    timeZone: 'America/New_York',
    protocol: 'default',
    skinCare: [{ label: 'Aqua, Glycerin, Retinol, Citric Acid', lastUse: 'ongoing' }],
    conditions: [{ code: 'herpes-labialis' }],
  },
});
