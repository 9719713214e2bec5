import { z } from 'zod';
import { clockTimeSchema } from './dates.ts';
import { defineRoute } from './route.ts';

/** Midnight is 00:00 here: the hours run over it. */
const wallTime = clockTimeSchema.refine((time) => time !== '24:00', { error: 'Write midnight as 00:00.' });

const hours = z.number().int().min(0).max(336);

/** What a clinic decides for itself. Each has a default, so that a clinic that decided nothing works. */
export const policiesSchema = z
  .strictObject({
    /** When letters wait for the morning, on the reader's wall clock; null: they never wait. */
    quietHours: z.strictObject({ from: wallTime, to: wallTime }).nullable(),
    /** A patient cancels a visit up to so many hours before it; later they call. */
    cancelNoticeHours: hours,
    /** A course needs a consultation that finished at most so many days ago; null: none is asked for. */
    consultationValidDays: z.number().int().min(1).max(730).nullable(),
    /** How long a freed place is kept for those it was offered to. */
    placeOfferHours: hours.min(1),
    /** A place that is freed later than so many hours before its start is offered to nobody. */
    placeNoticeHours: hours,
  })
  .meta({ id: 'Policies' });

export type Policies = z.infer<typeof policiesSchema>;

export const DEFAULT_POLICIES: Policies = {
  quietHours: { from: '21:00', to: '08:00' },
  cancelNoticeHours: 24,
  consultationValidDays: null,
  placeOfferHours: 12,
  placeNoticeHours: 24,
};

export const readPolicies = defineRoute({
  method: 'GET',
  path: '/clinic/policies',
  summary: 'Notice, quiet hours and other rules the clinic has set for itself',
  answer: policiesSchema,
});

export const changePolicies = defineRoute({
  method: 'PUT',
  path: '/clinic/policies',
  summary: 'Set the rules of the clinic',
  body: policiesSchema,
  answer: policiesSchema,
});
