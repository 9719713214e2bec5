import { z } from 'zod';
import { hasCheckDigit } from '../clinical/gs1.ts';
import { instantSchema, isoDateSchema } from './dates.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

const GTIN_LENGTHS: readonly number[] = [8, 12, 13, 14];

/** A device identifier as printed, 8 to 14 digits with its check digit; always answered with 14. */
export const gtinSchema = z
  .string({ error: 'Write the device identifier, the digits after (01).' })
  .trim()
  .transform((text) => text.replace(/[\s-]/g, ''))
  .refine((digits) => /^\d+$/.test(digits) && GTIN_LENGTHS.includes(digits.length), {
    error: 'A device identifier has 8, 12, 13 or 14 digits.',
    abort: true,
  })
  .refine(hasCheckDigit, { error: 'One digit is wrong: the check digit does not fit. Read it again.' })
  .transform((digits) => digits.padStart(14, '0'));

/** The characters a lot or serial number may have (GS1 General Specifications, figure 7.11-1), at most 20. */
const markSchema = (what: string) =>
  z
    .string({ error: `Write the ${what}.` })
    .trim()
    .min(1, { error: `Write the ${what}.` })
    .max(20, { error: `A ${what} has at most 20 characters.` })
    .regex(/^[!"%-?A-Z_a-z]*$/, { error: `A ${what} has no spaces or other signs. Read it again.` });

/** What a barcode gave, or what was read off the pack. A barcode may lack some of it; the rest is typed. */
export const packShape = {
  /** The barcode as the scanner typed it, GS1. What is typed beside it must not contradict it. */
  scan: z.string().trim().min(1).max(500).optional(),
  gtin: gtinSchema.optional(),
  lot: markSchema('lot number').optional(),
  expiresOn: isoDateSchema.optional(),
  serial: markSchema('serial number').optional(),
};

export const lotSchema = z
  .object({
    id: idSchema,
    gtin: z.string(),
    lot: z.string(),
    expiresOn: isoDateSchema,
    /** The device it fits: the id of a device label, or its name where no label has been read. */
    label: z.string(),
    status: z.enum(['good', 'expired', 'recalled']),
    receivedAt: instantSchema,
    recalledAt: instantSchema.optional(),
    recalledWhy: z.string().optional(),
    /** Cartridges of it that were used, and people treated with them. */
    used: z.int(),
    patients: z.int(),
  })
  .meta({ id: 'CartridgeLot' });

/** One use of a cartridge of a lot. */
export const treatedWithSchema = z.object({
  recordId: idSchema,
  visitId: idSchema,
  patientId: idSchema,
  patientName: z.string(),
  phone: z.string(),
  email: z.string(),
  usedOn: isoDateSchema,
  serial: z.string(),
  operatorName: z.string(),
  /** Deepest zone of that record, mm. */
  maxDepthMm: z.number().optional(),
  adverseEvents: z.int(),
});

export const listLots = defineRoute({
  method: 'GET',
  path: '/cartridge-lots',
  summary: 'Cartridge lots the clinic has received, what is left of their time, recalls',
  answer: z.object({ today: isoDateSchema, lots: z.array(lotSchema) }),
});

export const receiveLot = defineRoute({
  method: 'POST',
  path: '/cartridge-lots',
  summary: 'Receive a lot: scan a pack, or type what is on it',
  body: z.strictObject({
    ...packShape,
    label: z.string().trim().min(1, { error: 'Say which device these cartridges fit.' }).max(80),
  }),
  answer: lotSchema,
});

export const readLot = defineRoute({
  method: 'GET',
  path: '/cartridge-lots/:id',
  summary: 'One lot, and everybody who was treated with it',
  params: idParams,
  answer: z.object({ lot: lotSchema, treated: z.array(treatedWithSchema) }),
});

export const recallLot = defineRoute({
  method: 'POST',
  path: '/cartridge-lots/:id/recall',
  summary: 'Recall a lot: no cartridge of it can be used from now on',
  params: idParams,
  body: z.strictObject({
    reason: z.string().trim().min(3, { error: 'Say why it is recalled.' }).max(1000),
  }),
  answer: z.object({ lot: lotSchema, treated: z.array(treatedWithSchema) }),
});
