import { z } from 'zod';
import { deviceIds } from '../clinical/device-labels.ts';
import { protocolKeys } from '../clinical/protocol.ts';
import { strictnesses } from '../clinical/protocol-strictness.ts';
import { units } from '../evidence/facts/fact.ts';
import { blockingSchema, courseSchema } from './courses.ts';
import { isoDateSchema } from './dates.ts';
import { citationSchema } from './finding.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

const LONGEST_NAME = 60;
const LONGEST_REASON = 500;

export const protocolKeySchema = z.enum(protocolKeys);

const reasonSchema = (why: string) => z.string().trim().min(3, { error: why }).max(LONGEST_REASON);

const refSchema = z.object({ name: z.string(), version: z.string() });

/**
 * How a version stands. `shipped`: comes with Stipple. `proposed`: waits for a signature. `in-force`: the newest signed
 * version of its name, which new courses start on. `superseded`: signed, and a newer one is in force. `withdrawn`: no
 * new course may start on it, courses that are on it stay.
 */
export const protocolStatuses = ['shipped', 'proposed', 'in-force', 'superseded', 'withdrawn'] as const;
export type ProtocolStatus = (typeof protocolStatuses)[number];

const changeSchema = z.object({
  key: protocolKeySchema,
  from: z.number(),
  to: z.number(),
  strictness: z.enum(strictnesses),
  reason: z.string(),
});

export const protocolVersionSchema = z
  .object({
    /** Absent for what is shipped. */
    id: idSchema.optional(),
    name: z.string(),
    version: z.string(),
    owner: z.string(),
    status: z.enum(protocolStatuses),
    /** Name and version of what it was made from. */
    basedOn: z.string().optional(),
    reason: z.string(),
    /** Against what it was made from. */
    changes: z.array(changeSchema),
    proposed: z.object({ by: z.string(), at: z.string() }).optional(),
    signedOff: z.object({ by: z.string(), at: z.string() }).optional(),
    withdrawn: z.object({ by: z.string(), at: z.string(), why: z.string() }).optional(),
    /** Courses under way on it. */
    courses: z.number().int(),
  })
  .meta({ id: 'ProtocolVersion' });

const settingSchema = z.object({
  value: z.number(),
  unit: z.enum(units),
  range: z.object({ low: z.number(), high: z.number() }),
  sources: z.array(citationSchema),
  note: z.string(),
});

export const protocolSchema = z
  .object({
    ...protocolVersionSchema.shape,
    numbers: z.record(protocolKeySchema, settingSchema),
    /** Numbers on which a device label speaks too; the stricter of both decides. */
    labels: z.array(
      z.object({
        key: protocolKeySchema,
        device: z.enum(deviceIds),
        deviceName: z.string(),
        value: z.number(),
        unit: z.enum(units),
        decidedBy: z.enum(['protocol', 'label']),
      }),
    ),
  })
  .meta({ id: 'Protocol' });

export const listProtocols = defineRoute({
  method: 'GET',
  path: '/protocols',
  summary: 'Protocols by name, each with its versions, newest first',
  answer: z.object({
    protocols: z.array(z.object({ name: z.string(), versions: z.array(protocolVersionSchema) })),
  }),
});

export const readProtocol = defineRoute({
  method: 'GET',
  path: '/protocols/:name',
  summary: 'One protocol with every number: the version named, else the one in force, else the newest',
  params: z.object({ name: z.string().max(LONGEST_NAME) }),
  query: z.object({ version: z.string().max(20).optional() }),
  answer: protocolSchema,
});

/** One number to be set otherwise than in the version it is made from. */
export const numberChangeSchema = z.strictObject({
  value: z.number({ error: 'Write a number.' }).min(0, { error: 'Write a number of 0 or more.' }).max(10_000),
  reason: reasonSchema('Say why this number changes.'),
});

export const proposeProtocol = defineRoute({
  method: 'POST',
  path: '/protocols',
  summary: 'Copy a protocol under a new name, or make a new version of one; it waits for a signature',
  body: z.strictObject({
    basedOn: z.strictObject({ name: z.string().max(LONGEST_NAME), version: z.string().max(20) }),
    name: z
      .string()
      .trim()
      .min(2, { error: 'Give it a name.' })
      .max(LONGEST_NAME)
      .regex(/^[^/\\?#%]+$/u, { error: 'Leave out / \\ ? # and %.' }),
    owner: z.string().trim().min(2, { error: 'Say who answers for it.' }).max(120),
    reason: reasonSchema('Say why this version is made.'),
    changes: z.partialRecord(protocolKeySchema, numberChangeSchema).default({}),
  }),
  answer: protocolVersionSchema,
});

export const signOffProtocol = defineRoute({
  method: 'POST',
  path: '/protocols/versions/:id/sign-off',
  summary: 'Sign a proposed version off by name; from then on courses may start on it',
  params: idParams,
  body: z.strictObject({
    /** The signer's own name, as a signature. */
    name: z.string().trim().min(1, { error: 'Write your name to sign.' }).max(120),
  }),
  answer: protocolVersionSchema,
});

export const withdrawProtocol = defineRoute({
  method: 'POST',
  path: '/protocols/versions/:id/withdraw',
  summary: 'Take a version out of use, with a reason; courses that are on it stay on it',
  params: idParams,
  body: z.strictObject({ reason: reasonSchema('Say why it is withdrawn.') }),
  answer: protocolVersionSchema,
});

export const adoptionPreviewSchema = z.object({
  from: refSchema,
  to: refSchema,
  differences: z.array(changeSchema.omit({ reason: true })),
  status: z.enum(['possible', 'impossible']),
  gapDays: z.object({
    from: z.object({ min: z.number(), ideal: z.number(), max: z.number() }),
    to: z.object({ min: z.number(), ideal: z.number(), max: z.number() }),
  }),
  /** Sessions on the calendar that would move. */
  moves: z.array(z.object({ session: z.number().int(), from: z.string(), to: z.string() })),
  kept: z.array(z.number().int()),
  tasks: z.array(
    z.object({
      session: z.number().int(),
      task: z.string(),
      title: z.string(),
      kind: z.enum(['moves', 'new', 'falls-away']),
      was: z.object({ from: isoDateSchema, to: isoDateSchema }).optional(),
      is: z.object({ from: isoDateSchema, to: isoDateSchema }).optional(),
    }),
  ),
  /** Whether the newest answers, screened under it, find something else: they are then to be reviewed again. */
  screening: z.enum(['same', 'changes', 'none']),
  blockedBy: z.array(blockingSchema),
});

const adoptShape = {
  name: z.string().max(LONGEST_NAME),
  version: z.string().max(20),
};

export const previewAdoption = defineRoute({
  method: 'POST',
  path: '/courses/:id/protocol/preview',
  summary: 'Every number, date and task that another version would change for a course; nothing is changed',
  params: idParams,
  body: z.strictObject(adoptShape),
  answer: adoptionPreviewSchema,
});

export const adoptProtocol = defineRoute({
  method: 'POST',
  path: '/courses/:id/protocol',
  summary: 'Put a course on another version of a protocol, with a reason',
  params: idParams,
  body: z.strictObject({ ...adoptShape, reason: reasonSchema('Say why this course changes.') }),
  answer: courseSchema,
});

export const listAdoptions = defineRoute({
  method: 'GET',
  path: '/courses/:id/protocols',
  summary: 'The versions a course has been on since it started, newest first',
  params: idParams,
  answer: z.object({
    adoptions: z.array(
      z.object({
        from: refSchema,
        to: refSchema,
        reason: z.string(),
        at: z.string(),
        by: z.string().optional(),
      }),
    ),
  }),
});
