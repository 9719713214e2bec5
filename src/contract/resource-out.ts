import { z } from 'zod';
import { isoDateSchema } from './dates.ts';
import { defineRoute, idSchema } from './route.ts';
import { visitSchema } from './visits.ts';

const outFields = {
  resourceId: idSchema,
  from: isoDateSchema,
  /** The last day, included. */
  to: isoDateSchema,
  reason: z.string().trim().min(3, { error: 'Say why, in a few words.' }).max(200),
};

const inOrder = ({ from, to }: { readonly from: string; readonly to: string }): boolean => from <= to;
const orderFault = { path: ['to'], error: 'The last day cannot be before the first.' };

/** A practitioner falls ill, a device fails, a room cannot be used: on whole days of the clinic. */
export const resourceOutSchema = z.strictObject(outFields).refine(inOrder, orderFault);

/**
 * What happens to one visit: another time, the same time with somebody or something else, or no place that keeps every
 * rule, in which case it stays as it is until a person settles it.
 */
export const outOutcomes = ['moved', 'reassigned', 'unplaced'] as const;

const outChangeSchema = z.object({
  outcome: z.enum(outOutcomes),
  visit: visitSchema,
  to: z
    .object({
      start: z.string(),
      end: z.string(),
      practitionerName: z.string().optional(),
      /** What it holds there and did not hold before. */ others: z.array(z.string()),
    })
    .optional(),
  /** Why there is no place, and what would help. */
  why: z.array(z.string()),
});

export const previewResourceOut = defineRoute({
  method: 'POST',
  path: '/calendar/out/preview',
  summary: 'Every visit that changes when a resource cannot be used on some days; nothing is changed',
  body: resourceOutSchema,
  answer: z.object({
    /** Stands for this answer: applying it is refused once the calendars would give another. */
    seen: z.string(),
    changes: z.array(outChangeSchema),
    /** Days that visits move by, summed without sign. */
    shiftDays: z.number().int(),
    /** Patients who get a letter. */
    letters: z.number().int(),
  }),
});

export const applyResourceOut = defineRoute({
  method: 'POST',
  path: '/calendar/out',
  summary: 'Close a resource on some days and move every affected visit, as previewed: all of it, or nothing',
  body: z.strictObject({ ...outFields, seen: z.string().min(1).max(100) }).refine(inOrder, orderFault),
  answer: z.object({
    closureId: idSchema,
    moved: z.number().int(),
    reassigned: z.number().int(),
    unplaced: z.number().int(),
  }),
});

export const listStranded = defineRoute({
  method: 'GET',
  path: '/calendar/stranded',
  summary: 'Visits to come that stand where something they need is closed',
  answer: z.object({ visits: z.array(visitSchema) }),
});
