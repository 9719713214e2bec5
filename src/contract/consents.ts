import { z } from 'zod';
import { languages } from '../clinical/finding.ts';
import { isoDateSchema } from './dates.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

export const consentKinds = ['treatment', 'photographs'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** How far photographs may go. Each tier contains the ones before it. */
export const photoTiers = ['record', 'in-clinic', 'published'] as const;
export type PhotoTier = (typeof photoTiers)[number];

/** Whether the tiers leave no gap: nothing is published that may not be shown in the clinic. */
const isWhole = (tiers: readonly PhotoTier[]): boolean =>
  photoTiers.slice(0, tiers.length).every((tier) => tiers.includes(tier));

const tiersSchema = z.array(z.enum(photoTiers)).max(photoTiers.length).refine(isWhole, {
  error: 'must hold every tier below the highest, each once',
});

/** The field a signature is drawn in; points are whole numbers within it. */
export const SIGNATURE_FIELD = { width: 600, height: 200 } as const;

const pointSchema = z.tuple([
  z.int().min(0).max(SIGNATURE_FIELD.width),
  z.int().min(0).max(SIGNATURE_FIELD.height),
]);

/** A drawn signature: strokes of points, in the order they were made. */
export const strokesSchema = z.array(z.array(pointSchema).min(1).max(2000)).min(1).max(100);
export type Strokes = z.infer<typeof strokesSchema>;

export const consentDocumentSchema = z
  .object({
    id: idSchema,
    kind: z.enum(consentKinds),
    version: z.string(),
    language: z.enum(languages),
    title: z.string(),
    /** Paragraphs, parted by an empty line; a line that starts with `## ` is a heading, with `- ` a point. */
    body: z.string(),
    effectiveFrom: isoDateSchema,
    /** SHA-256 of what is shown; a signature is bound to it. */
    digest: z.string(),
  })
  .meta({ id: 'ConsentDocument' });

export const consentSchema = z
  .object({
    id: idSchema,
    patientId: idSchema,
    kind: z.enum(consentKinds),
    version: z.string(),
    language: z.enum(languages),
    title: z.string(),
    tiers: z.array(z.enum(photoTiers)),
    signedName: z.string(),
    signedAt: z.string(),
    /** The clinician in whose presence it was signed; absent when the patient signed alone. */
    witnessedBy: z.string().optional(),
    drawn: z.boolean(),
    withdrawn: z.object({ at: z.string(), by: z.string(), why: z.string() }).optional(),
    /** Signed, not withdrawn, and of the version in force. */
    inForce: z.boolean(),
  })
  .meta({ id: 'Consent' });

export const listConsents = defineRoute({
  method: 'GET',
  path: '/patients/:id/consents',
  summary: 'What a patient has signed, what is in force, and what still needs a signature',
  params: idParams,
  query: z.object({ language: z.enum(languages).optional() }),
  answer: z.object({
    consents: z.array(consentSchema),
    /** The versions in force, in the language asked for, else the patient's. */
    documents: z.array(consentDocumentSchema),
    /** Kinds without a signature for the version in force. */
    needed: z.array(z.enum(consentKinds)),
    /** How far photographs may go today. */
    photoTiers: z.array(z.enum(photoTiers)),
  }),
});

export const readConsent = defineRoute({
  method: 'GET',
  path: '/consents/:id',
  summary: 'One signed consent with the words and the strokes as they were',
  params: idParams,
  answer: z.object({
    consent: consentSchema,
    document: consentDocumentSchema,
    /** False would mean that the document no longer is what was signed. */
    unchanged: z.boolean(),
    signature: strokesSchema.optional(),
  }),
});

export const signConsent = defineRoute({
  method: 'POST',
  path: '/patients/:id/consents',
  summary: 'Sign the version in force, by the typed name and, if wished, a drawn signature',
  params: idParams,
  body: z
    .strictObject({
      documentId: idSchema,
      /** Of the document as it was shown. */
      digest: z.string(),
      signedName: z.string().trim().min(2, { error: 'Type the full name.' }).max(120),
      signature: strokesSchema.optional(),
      tiers: tiersSchema.default([]),
    })
    .meta({ id: 'SignConsent' }),
  answer: consentSchema,
});

export const withdrawConsent = defineRoute({
  method: 'POST',
  path: '/consents/:id/withdraw',
  summary: 'Withdraw a consent from now on; a patient need not say why',
  params: idParams,
  body: z.strictObject({ reason: z.string().trim().max(500).default('') }),
  answer: consentSchema,
});

export type ConsentDocument = z.infer<typeof consentDocumentSchema>;
export type Consent = z.infer<typeof consentSchema>;
