import { z } from 'zod';
import { isoDateSchema } from './dates.ts';
import { defineRoute, idParams, idSchema } from './route.ts';

export const taskSchema = z
  .object({
    id: idSchema,
    code: z.string(),
    whose: z.enum(['patient', 'clinic', 'prescriber']),
    stage: z.enum(['before', 'after', 'other']),
    from: isoDateSchema,
    to: isoDateSchema,
    title: z.string(),
    why: z.string(),
    instead: z.string().optional(),
    /** What sources say, from least to most; the protocol's choice lies within or is explained. */
    range: z.string().optional(),
    done: z.boolean(),
    doneAt: z.string().optional(),
    visitId: z.string().optional(),
    visitStart: z.string().optional(),
  })
  .meta({ id: 'Task' });

export const listTasks = defineRoute({
  method: 'GET',
  path: '/patients/:id/tasks',
  summary: 'What a patient has to do before and after the sessions that are booked',
  params: idParams,
  answer: z.object({ today: isoDateSchema, tasks: z.array(taskSchema) }),
});

export const tickTask = defineRoute({
  method: 'POST',
  path: '/tasks/:id/tick',
  summary: 'Tick a task off, or take the tick back',
  params: idParams,
  body: z.strictObject({ done: z.boolean() }),
  answer: taskSchema,
});
