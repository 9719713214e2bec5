import { z } from 'zod';
import { preferenceSchema } from './courses.ts';
import { defineRoute, doneSchema, idParams, idSchema } from './route.ts';
import { visitSchema } from './visits.ts';

export const placeOfferSchema = z
  .object({
    id: idSchema,
    /** The freed start, and the visit that would move there. */
    start: z.string(),
    expiresAt: z.string(),
    visit: visitSchema,
  })
  .meta({ id: 'PlaceOffer' });

export const wishSchema = z
  .object({
    id: idSchema,
    askedAt: z.string(),
    prefer: preferenceSchema,
    visit: visitSchema,
    /** Places offered for it that can still be accepted. */
    offers: z.array(placeOfferSchema),
  })
  .meta({ id: 'WaitingWish' });

export const askEarlier = defineRoute({
  method: 'POST',
  path: '/visits/:id/earlier',
  summary: 'Put a visit on the waiting list for an earlier place',
  params: idParams,
  body: z.strictObject({ prefer: preferenceSchema.default({}) }),
  answer: wishSchema,
});

export const withdrawWish = defineRoute({
  method: 'POST',
  path: '/waiting-list/:id/withdraw',
  summary: 'Take a visit off the waiting list',
  params: idParams,
  answer: doneSchema,
});

export const listWishes = defineRoute({
  method: 'GET',
  path: '/waiting-list',
  summary: 'Who waits for an earlier place, in the order in which they are asked',
  answer: z.object({ wishes: z.array(wishSchema) }),
});

export const listWishesOfPatient = defineRoute({
  method: 'GET',
  path: '/patients/:id/waiting-list',
  summary: 'What a patient waits for, and the places offered',
  params: idParams,
  answer: z.object({ wishes: z.array(wishSchema) }),
});

export const acceptPlace = defineRoute({
  method: 'POST',
  path: '/place-offers/:id/accept',
  summary: 'Take an earlier place: the first to accept has it',
  params: idParams,
  answer: visitSchema,
});
