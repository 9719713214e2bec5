import { z } from 'zod';
import { protocolNames } from '../clinical/protocols.ts';
import { checkTechnique, type TechniqueAnswer, type TechniqueRequest } from '../clinical/technique.ts';
import { endpoints } from '../clinical/technique-context.ts';
import { excludedRegions, exclusionMarks, scarTypes, zones } from '../clinical/zones.ts';
import { instantSchema, isoDateSchema } from './dates.ts';
import { decisionSchema, findingSchema, languageSchema } from './finding.ts';
import { whenSound } from './sound.ts';
import { defineVerb } from './verb.ts';

const depthMessage = 'must be a depth in millimetres, more than 0 and at most 5';
const depthSchema = z
  .number({ error: depthMessage })
  .positive({ error: depthMessage })
  .max(5, { error: depthMessage });

const needledZoneSchema = z.strictObject({
  zone: z.enum([...zones, ...excludedRegions]),
  depthMm: depthSchema,
  passes: z.int({ error: 'must be a whole number of passes' }).min(1).max(50).optional(),
  speedRpm: z.number().positive().max(50_000).optional(),
  endpoint: z.enum(endpoints).optional(),
  scarTypes: z.array(z.enum(scarTypes)).optional(),
  needledOver: z.array(z.enum(exclusionMarks)).optional(),
  reason: z.string().max(2000).optional(),
});

const fitzpatrickSchema = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal('unknown')],
  { error: 'must be a Fitzpatrick type from 1 to 6, or "unknown"' },
);

/** Days of rest are counted on from it, and the calendar ends with the year 9999. */
const sessionDaySchema = isoDateSchema.refine((day) => day < '9999', {
  error: 'must lie before the year 9999',
});

type Ordered = {
  readonly on?: string | undefined;
  readonly previous?: { readonly on: string } | undefined;
};

/** The session before cannot come after. */
function checkOrder({ on, previous }: Ordered, context: z.RefinementCtx): void {
  if (on !== undefined && previous !== undefined && previous.on >= on)
    context.addIssue({ code: 'custom', path: ['previous', 'on'], message: 'must lie before this session' });
}

export const techniqueRequest = z
  .strictObject({
    device: z.string().trim().min(1, { error: 'must name the device' }).max(120),
    protocol: z.enum(protocolNames).optional(),
    fitzpatrick: fitzpatrickSchema.optional(),
    zones: z.array(needledZoneSchema).max(200),
    topicals: z
      .array(z.strictObject({ name: z.string().trim().min(1).max(200), at: instantSchema }))
      .max(200)
      .optional(),
    session: z.strictObject({ endedAt: instantSchema, occluded: z.boolean().optional() }).optional(),
    on: sessionDaySchema.optional(),
    previous: z.strictObject({ on: sessionDaySchema, maxDepthMm: depthSchema }).optional(),
    language: languageSchema.optional(),
  })
  .superRefine(checkOrder, whenSound('on', 'previous'))
  .meta({ id: 'TechniqueRequest' }) as unknown as z.ZodType<TechniqueRequest>;

const rangeSchema = z.tuple([z.number(), z.number()]);

export const techniqueAnswer = z
  .object({
    decision: decisionSchema,
    findings: z.array(findingSchema),
    zones: z.array(
      z.object({
        zone: z.enum([...zones, ...excludedRegions]),
        depthMm: z.number(),
        ceilingMm: z.number(),
        decidedBy: z.enum(['protocol', 'label']),
        deviceMm: z.number().optional(),
        usualMm: rangeSchema.optional(),
        thicknessMm: z.object({ female: z.number(), male: z.number() }).optional(),
      }),
    ),
    topicals: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['plain', 'blood-product', 'must-wait']),
        allowed: z.boolean(),
        from: z.string().optional(),
      }),
    ),
    channelsOpenUntil: z.string().optional(),
    nextSession: z.object({ allowedFrom: isoDateSchema, idealFrom: isoDateSchema }).optional(),
    protocol: z.object({ name: z.string(), version: z.string() }),
  })
  .meta({ id: 'TechniqueAnswer' }) as unknown as z.ZodType<TechniqueAnswer>;

/** Depth, passes, topicals and rest of one session against device label and protocol. */
export const techniqueVerb = defineVerb({
  name: 'technique',
  summary: 'Check depth, passes, topicals and rest of a session against device label and protocol',
  request: techniqueRequest,
  answer: techniqueAnswer,
  run: (request) => checkTechnique(request),
  example: {
    device: 'skinpen-precision',
    fitzpatrick: 4,
    on: '2026-12-01',
    zones: [
      { zone: 'cheek-left', depthMm: 1.5, passes: 4, endpoint: 'pinpoint-bleeding', scarTypes: ['rolling'] },
      { zone: 'forehead', depthMm: 1, passes: 3 },
    ],
    topicals: [{ name: 'hydrogel', at: '2026-12-01T10:20:00Z' }],
    session: { endedAt: '2026-12-01T10:15:00Z', occluded: false },
    previous: { on: '2026-11-03', maxDepthMm: 1.5 },
  },
});
