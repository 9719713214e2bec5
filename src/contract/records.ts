import { z } from 'zod';
import { type AnaestheticCode, anaestheticCodes } from '../clinical/anaesthetic-products.ts';
import { treatReasons } from '../clinical/may-treat.ts';
import {
  gaps,
  type RecordContext,
  type RecordFinding,
  type RecordState,
  type ZoneEntry,
} from '../clinical/session-record.ts';
import { endpoints } from '../clinical/technique-context.ts';
import { excludedRegions, exclusionMarks, zones } from '../clinical/zones.ts';
import { packShape } from './cartridges.ts';
import { instantSchema, isoDateSchema } from './dates.ts';
import { findingSchema, languageSchema } from './finding.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

/** Depth is set in quarters of a millimetre on every device whose label has been read. */
export const DEPTH_STEP_MM = 0.25;
const depthMessage = 'Set a depth between 0.25 and 5 mm, in quarters of a millimetre.';

const reasonText = z
  .string()
  .trim()
  .min(3, { error: 'Say why, in a few words.' })
  .max(1000, { error: 'Write no more than 1000 characters.' });

const applicationSchema = z
  .strictObject({
    id: idSchema,
    product: z.string().trim().min(1, { error: 'Choose the product.' }).max(120),
    grams: z
      .number({ error: 'Write the grams that went on.' })
      .positive({ error: 'Write the grams that went on.' })
      .max(500, { error: 'Write the grams, at most 500.' }),
    areaCm2: z
      .number({ error: 'Write the skin it covers, in square centimetres.' })
      .positive({ error: 'Write the skin it covers, in square centimetres.' })
      .max(10_000, { error: 'Write the skin in square centimetres, at most 10,000.' }),
    on: instantSchema,
    off: instantSchema.optional(),
    occluded: z.boolean(),
    struckOut: reasonText.optional(),
  })
  .refine(({ on, off }) => off === undefined || Date.parse(off) > Date.parse(on), {
    path: ['off'],
    error: 'It came off before it went on. Check both times.',
  });

const zoneEntrySchema = z.strictObject({
  zone: z.enum([...zones, ...excludedRegions]),
  depthMm: z
    .number({ error: depthMessage })
    .min(DEPTH_STEP_MM, { error: depthMessage })
    .max(5, { error: depthMessage })
    .multipleOf(DEPTH_STEP_MM, { error: depthMessage }),
  passes: z.int({ error: 'Set the number of passes.' }).min(1).max(20).optional(),
  speedRpm: z.number().positive().max(50_000).optional(),
  endpoint: z.enum(endpoints).optional(),
  needledOver: z.array(z.enum(exclusionMarks)).optional(),
  note: z.string().trim().max(500, { error: 'Write no more than 500 characters.' }).optional(),
});

/** No two of the same in a list, by what names them. */
const isSet = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** What a tablet holds of one session: sent whole, so that a save that is repeated changes nothing more. */
export const recordStateSchema = z
  .strictObject({
    deviceId: idSchema,
    noAnaesthetic: z.boolean(),
    weightKg: z.number().min(2, { error: 'Write the weight in kilograms.' }).max(400).optional(),
    applications: z.array(applicationSchema).max(40),
    startedAt: instantSchema.optional(),
    endedAt: instantSchema.optional(),
    zones: z.array(zoneEntrySchema).max(20),
    topicals: z.array(z.strictObject({ name: z.string().trim().min(1).max(120), at: instantSchema })).max(40),
    notes: z.string().max(8000, { error: 'Write no more than 8000 characters.' }),
    reasons: z.array(z.strictObject({ finding: z.string().min(1).max(300), reason: reasonText })).max(100),
  })
  .refine((state) => isSet(state.zones.map((one) => one.zone)), {
    path: ['zones'],
    error: 'A zone stands in the list twice.',
  })
  .refine((state) => isSet(state.applications.map((one) => one.id)), {
    path: ['applications'],
    error: 'An application stands in the list twice.',
  })
  .refine((state) => isSet(state.reasons.map((one) => one.finding)), {
    path: ['reasons'],
    error: 'A finding has two reasons.',
  })
  .meta({ id: 'RecordState' }) as unknown as z.ZodType<RecordState>;

const leftSchema = z.object({
  grams: z.number().optional(),
  areaCm2: z.number().optional(),
  minutes: z.number().optional(),
});

/** The numbing clock of one application. */
const clockSchema = z.object({
  applicationId: idSchema,
  product: z.union([z.enum(anaestheticCodes), z.literal('unknown')]) as z.ZodType<
    AnaestheticCode | 'unknown'
  >,
  earliestOff: instantSchema.optional(),
  latestOff: instantSchema.optional(),
  left: leftSchema,
});

const recordFindingSchema = z.intersection(
  findingSchema,
  z.object({
    id: z.string(),
    part: z.enum(['anaesthetic', 'technique']),
    subject: z.string().optional(),
    needsReason: z.boolean(),
    reason: z.string().optional(),
  }),
) as unknown as z.ZodType<RecordFinding>;

export const usedCartridgeSchema = z.object({
  id: idSchema,
  lotId: idSchema,
  gtin: z.string(),
  lot: z.string(),
  expiresOn: isoDateSchema,
  /** Absent where the pack has none: then nothing but the hand that opened it knows that it was new. */
  serial: z.string().optional(),
  usedAt: instantSchema,
});

/** What else a record lacks, beside its own parts. */
const conditionsSchema = z.enum(['consent', 'screening', 'birth-date', 'arrived']);

export const recordSchema = z
  .object({
    id: idSchema,
    visitId: idSchema,
    patientId: idSchema,
    patientName: z.string(),
    sessionNumber: z.int().optional(),
    day: isoDateSchema,
    operator: z.object({ id: idSchema, name: z.string() }),
    device: z.object({ id: idSchema, name: z.string(), label: z.string().optional() }),
    openedAt: instantSchema,
    /** Rises with every save. A save names the one it started from. */
    revision: z.int(),
    state: recordStateSchema,
    cartridges: z.array(usedCartridgeSchema),
    clock: z.array(clockSchema),
    findings: z.array(recordFindingSchema),
    gaps: z.array(z.object({ gap: z.union([z.enum(gaps), conditionsSchema]), pointer: z.string() })),
    signed: z
      .object({
        at: instantSchema,
        by: z.string(),
        /** SHA-256 of the record as it was signed. */
        digest: z.string(),
        /** Whether what is stored is still what was signed. */
        intact: z.boolean(),
      })
      .optional(),
    amendments: z.array(
      z.object({ id: idSchema, text: z.string(), writtenAt: instantSchema, writtenBy: z.string() }),
    ),
    adverseEvents: z.int(),
    /** Whether whoever asks may put their name under it: whoever needled, or the safety lead. */
    maySign: z.boolean(),
  })
  .meta({ id: 'Record' });

const contextSchema = z.record(z.string(), z.unknown()) as unknown as z.ZodType<RecordContext>;

const readyPartSchema = z.object({ ok: z.boolean(), at: z.string().optional() });

/** Everything the treatment room needs before, while and after it treats. */
export const treatmentSchema = z
  .object({
    now: instantSchema,
    visit: z.object({
      id: idSchema,
      start: instantSchema,
      end: instantSchema,
      day: isoDateSchema,
      status: z.enum(['booked', 'arrived', 'finished', 'missed', 'cancelled']),
      sessionNumber: z.int().optional(),
      sessionsPlanned: z.int().optional(),
    }),
    patient: z.object({
      id: idSchema,
      name: z.string(),
      birthDate: isoDateSchema.optional(),
      phone: z.string(),
    }),
    devices: z.array(z.object({ id: idSchema, name: z.string(), label: z.string().optional() })),
    /** The device the calendar holds for this visit. */
    deviceId: z.string().optional(),
    ready: z.object({
      today: z.boolean(),
      arrived: z.boolean(),
      consent: readyPartSchema,
      birthDate: z.boolean(),
      screening: z.object({
        status: z.enum(['allowed', 'waits', 'blocked']),
        until: isoDateSchema.optional(),
        reasons: z.array(z.enum(treatReasons)),
      }),
    }),
    /** What the pure rules need, so that a tablet without a connection can check what it is given. */
    context: contextSchema,
    record: recordSchema.optional(),
    /** The session before: what was done then. */
    last: z
      .object({
        day: isoDateSchema,
        deviceName: z.string(),
        zones: z.array(zoneEntrySchema as unknown as z.ZodType<ZoneEntry>),
        products: z.array(z.string()),
      })
      .optional(),
  })
  .meta({ id: 'Treatment' });

const inLanguage = z.object({ language: languageSchema.optional() });

export const readTreatment = defineRoute({
  method: 'GET',
  path: '/visits/:id/treatment',
  summary: 'The treatment room: who is treated, what is ready, the record if it is open, the session before',
  params: idParams,
  query: inLanguage,
  answer: treatmentSchema,
});

export const openRecord = defineRoute({
  method: 'POST',
  path: '/records',
  summary: 'Open the record of a session whose patient has arrived today; opened once, then found again',
  query: inLanguage,
  body: z.strictObject({ visitId: idSchema, deviceId: idSchema.optional() }),
  answer: recordSchema,
});

export const readRecord = defineRoute({
  method: 'GET',
  path: '/records/:id',
  summary: 'One treatment record with its findings, and what it lacks to be signed',
  params: idParams,
  query: inLanguage,
  answer: recordSchema,
});

export const listRecords = defineRoute({
  method: 'GET',
  path: '/patients/:id/records',
  summary: 'Treatment records of a patient, newest first',
  params: idParams,
  query: inLanguage,
  answer: z.object({ records: z.array(recordSchema) }),
});

export const saveRecord = defineRoute({
  method: 'PUT',
  path: '/records/:id',
  summary: 'Save the whole record, starting from a revision; refused when another tablet saved in between',
  params: idParams,
  query: inLanguage,
  body: z.strictObject({ revision: z.int().min(0), state: recordStateSchema }),
  answer: recordSchema,
});

export const useCartridge = defineRoute({
  method: 'POST',
  path: '/records/:id/cartridges',
  summary: 'Take a cartridge into use: used once, in date, not recalled, made for the device',
  params: idParams,
  query: inLanguage,
  body: z.strictObject({
    ...packShape,
    /** The pack has no serial number, and was sealed until now. */
    withoutSerial: z.boolean().default(false),
  }),
  answer: recordSchema,
});

export const signRecord = defineRoute({
  method: 'POST',
  path: '/records/:id/sign',
  summary: 'Sign and lock a record; from then on it is only added to',
  params: idParams,
  query: inLanguage,
  body: z.strictObject({ revision: z.int().min(0) }),
  answer: recordSchema,
});

export const amendRecord = defineRoute({
  method: 'POST',
  path: '/records/:id/amendments',
  summary: 'Add to a signed record',
  params: idParams,
  query: inLanguage,
  body: z.strictObject({
    text: z.string().trim().min(3, { error: 'Write what is to be added.' }).max(4000),
  }),
  answer: recordSchema,
});
