import { z } from 'zod';
import { healingPhases } from '../clinical/healing.ts';
import { signs } from '../clinical/triage.ts';
import { checkInAnswer, levelSchema } from './checkin.ts';
import { instantSchema } from './dates.ts';
import { languageSchema } from './finding.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

const chooseNumber = 'Choose a number from 0, not at all, to 10, the worst.';

/** Left out means not answered, which is a finding of its own: an urgent sign must not wait for five ratings. */
const ratingSchema = z
  .int({ error: chooseNumber })
  .min(0, { error: chooseNumber })
  .max(10, { error: chooseNumber })
  .optional();

const ratingsShape = {
  redness: ratingSchema,
  swelling: ratingSchema,
  pain: ratingSchema,
  itch: ratingSchema,
  peeling: ratingSchema,
};

const signsSchema = z.array(z.enum(signs)).refine((all) => new Set(all).size === all.length, {
  error: 'names a sign twice',
});

/** How a patient is now. Staff who take it by telephone name the patient; a patient is always their own. */
export const reportBody = z.strictObject({
  ...ratingsShape,
  signs: signsSchema,
  note: z.string().trim().max(4000, { error: 'Write no more than 4000 characters.' }).default(''),
  patientId: idSchema.optional(),
  language: languageSchema.optional(),
});

const checkInShape = {
  id: idSchema,
  visitId: idSchema,
  patientId: idSchema,
  at: instantSchema,
  /** Whole 24 hours since needling ended. */
  day: z.int(),
  level: levelSchema,
  redness: z.number().optional(),
  swelling: z.number().optional(),
  pain: z.number().optional(),
  itch: z.number().optional(),
  peeling: z.number().optional(),
  signs: z.array(z.enum(signs)),
  note: z.string(),
  /** Whether staff took it down for the patient. */
  byStaff: z.boolean(),
  alertId: z.string().optional(),
};

export const checkInSchema = z.object(checkInShape).meta({ id: 'CheckIn' });

/** The session that is healing: when it ended and how deep it went decide what is expected. */
export const healingSessionSchema = z.object({
  visitId: idSchema,
  recordId: z.string().optional(),
  sessionNumber: z.int().optional(),
  endedAt: instantSchema,
  maxDepthMm: z.number(),
  /** Whether end and depth were recorded; if not, the planned end and the stricter course stand in. */
  recorded: z.boolean(),
  day: z.int(),
  phase: z.enum(healingPhases.map(({ phase }) => phase)),
  channelsOpenUntil: instantSchema,
});

export const reportCheckIn = defineRoute({
  method: 'POST',
  path: '/check-ins',
  summary: 'Say how the skin is after the latest session; raises an alert when a person must look',
  body: reportBody,
  answer: z.object({
    id: idSchema,
    answer: checkInAnswer,
    /** Set when somebody at the clinic must answer. */
    alertId: z.string().optional(),
  }),
});

export const readHealing = defineRoute({
  method: 'GET',
  path: '/patients/:id/healing',
  summary: 'Healing after a session, the latest unless named: what was reported, and what is expected',
  params: idParams,
  query: z.object({ visitId: idSchema.optional() }),
  answer: z.object({
    session: healingSessionSchema.optional(),
    checkIns: z.array(checkInSchema),
    /** Sessions that are healing or have healed, newest first. */
    sessions: z.array(
      z.object({ visitId: idSchema, sessionNumber: z.int().optional(), endedAt: instantSchema }),
    ),
  }),
});

export const listCheckIns = defineRoute({
  method: 'GET',
  path: '/check-ins',
  summary: 'Check-ins of the last days, newest first, with notes to read',
  query: z.object({ days: z.coerce.number().int().min(1).max(60).default(7) }),
  answer: z.object({ checkIns: z.array(z.object({ ...checkInShape, patientName: z.string() })) }),
});
