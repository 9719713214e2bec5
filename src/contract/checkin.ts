import { z } from 'zod';
import { type CheckInAnswer, type CheckInRequest, checkIn } from '../clinical/check-in.ts';
import { healingPhases, symptoms } from '../clinical/healing.ts';
import { levels, signs } from '../clinical/triage.ts';
import { epochMs } from '../kernel/time.ts';
import { instantSchema } from './dates.ts';
import { findingShape, languageSchema } from './finding.ts';
import { whenSound } from './sound.ts';
import { defineVerb } from './verb.ts';

/** Several a day for a year. */
const MOST_EARLIER = 1000;

const ratingMessage = 'must be a rating from 0 (none) to 10 (the worst)';

const ratingSchema = z
  .number({ error: ratingMessage })
  .min(0, { error: ratingMessage })
  .max(10, { error: ratingMessage })
  .optional();

const answersShape = {
  at: instantSchema,
  redness: ratingSchema,
  swelling: ratingSchema,
  pain: ratingSchema,
  itch: ratingSchema,
  peeling: ratingSchema,
  signs: z.array(z.enum(signs)).optional(),
  note: z.string().max(4000, { error: 'must be no longer than 4000 characters' }).optional(),
};

const sessionSchema = z.strictObject({
  endedAt: instantSchema,
  maxDepthMm: z
    .number({ error: 'must be a depth in millimetres' })
    .positive({ error: 'must be more than 0 mm' })
    .max(5, { error: 'must be at most 5 mm' }),
  occluded: z.boolean({ error: 'must be true or false' }).optional(),
});

/** An earlier check-in, as it was sent; its own session and history are not read again. */
const earlierSchema = z.strictObject({
  ...answersShape,
  session: sessionSchema.optional(),
  history: z.array(z.unknown()).optional(),
  language: languageSchema.optional(),
});

type Timed = {
  readonly at: string;
  readonly session: { readonly endedAt: string };
  readonly history?: readonly { readonly at: string }[] | undefined;
};

/** A report cannot come before its session. */
function checkReport({ at, session }: Timed, context: z.RefinementCtx): void {
  if (epochMs(at) < epochMs(session.endedAt))
    context.addIssue({ code: 'custom', path: ['at'], message: 'lies before the session ended' });
}

/** An earlier report lies between the session and this one. */
function checkEarlier({ at, session, history = [] }: Timed, context: z.RefinementCtx): void {
  const [ended, now] = [epochMs(session.endedAt), epochMs(at)];
  history.forEach((earlier, index) => {
    const then = epochMs(earlier.at);
    const message = then < ended ? 'lies before the session ended' : 'lies after this check-in';
    if (then < ended || then > now)
      context.addIssue({ code: 'custom', path: ['history', index, 'at'], message });
  });
}

export const checkInRequest = z
  .strictObject({
    session: sessionSchema,
    ...answersShape,
    history: z
      .array(earlierSchema)
      .max(MOST_EARLIER, { error: `must not hold more than ${MOST_EARLIER} check-ins` })
      .optional(),
    language: languageSchema.optional(),
  })
  .superRefine(checkReport, whenSound('at', 'session'))
  .superRefine(checkEarlier, whenSound('at', 'session', 'history'))
  .meta({ id: 'CheckInRequest' }) as unknown as z.ZodType<CheckInRequest>;

export const levelSchema = z.enum(levels);

const bandSchema = z.tuple([z.number(), z.number()]);

export const checkInAnswer = z
  .object({
    level: levelSchema,
    findings: z.array(z.object({ ...findingShape, level: levelSchema })),
    expected: z.record(z.enum(symptoms), bandSchema),
    day: z.int(),
    phase: z.enum(healingPhases.map(({ phase }) => phase)),
    channelsOpenUntil: z.string(),
    respondBy: z.string().optional(),
  })
  .meta({ id: 'CheckInAnswer' }) as unknown as z.ZodType<CheckInAnswer>;

/** How somebody is healing, and how soon a person must look. */
export const checkInVerb = defineVerb({
  name: 'checkin',
  summary: 'Read a check-in after a session: how soon a person must look, and what is expected today',
  request: checkInRequest,
  answer: checkInAnswer,
  run: checkIn,
  example: {
    session: { endedAt: '2026-12-01T10:15:00Z', maxDepthMm: 1.5, occluded: false },
    at: '2026-12-02T18:00:00Z',
    redness: 4,
    swelling: 2,
    pain: 1,
    itch: 0,
    peeling: 0,
    signs: ['pus'],
    note: '',
    history: [
      { at: '2026-12-01T20:00:00Z', redness: 6, swelling: 3, pain: 2, itch: 0, peeling: 0, signs: [] },
    ],
  },
});
