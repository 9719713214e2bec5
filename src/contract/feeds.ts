import { z } from 'zod';
import { defineRoute, doneSchema, idParams, idSchema } from './route.ts';

export const feedSchema = z
  .object({ id: idSchema, whose: z.enum(['patient', 'practitioner']), createdAt: z.string() })
  .meta({ id: 'CalendarFeed' });

export const listFeeds = defineRoute({
  method: 'GET',
  path: '/calendar-feeds',
  summary: 'The calendar links of whoever is signed in that are still good',
  answer: z.object({ feeds: z.array(feedSchema) }),
});

export const createFeed = defineRoute({
  method: 'POST',
  path: '/calendar-feeds',
  summary: "A secret link to one's own calendar (iCalendar); it is shown this once",
  body: z.strictObject({}),
  answer: z.object({ feed: feedSchema, path: z.string() }),
});

export const revokeFeed = defineRoute({
  method: 'POST',
  path: '/calendar-feeds/:id/revoke',
  summary: 'Make a calendar link useless from now on',
  params: idParams,
  answer: doneSchema,
});
