import { z } from 'zod';
import { adviseOnLabel, type IngredientAdvice } from '../clinical/ingredients-advice.ts';
import { INGREDIENT_CLASSES, INGREDIENT_STRENGTHS } from '../clinical/ingredients-classes.ts';
import { protocolNames, protocols } from '../clinical/protocols.ts';
import { isoDateSchema } from './dates.ts';
import { citationSchema, findingShape, languageSchema } from './finding.ts';
import { defineVerb } from './verb.ts';

const LONGEST_LABEL = 20_000;

/** Washouts are counted from the session, so it may not stand at the edge of the calendar. */
const FIRST_SESSION = '1900-01-01';
const LAST_SESSION = '2999-12-31';
const sessionMessage = `must lie between ${FIRST_SESSION} and ${LAST_SESSION}`;

const labelMessage = 'must be the list of ingredients as it stands on the pack';

export const ingredientsRequest = z
  .strictObject({
    label: z
      .string({ error: labelMessage })
      .max(LONGEST_LABEL, { error: `must be no longer than ${LONGEST_LABEL} characters` })
      .refine((text) => /[\p{L}\p{N}]/u.test(text), { error: labelMessage }),
    session: isoDateSchema
      .refine((day) => day >= FIRST_SESSION && day <= LAST_SESSION, { error: sessionMessage })
      .optional(),
    protocol: z.enum(protocolNames, { error: 'must be "default" or "article"' }).default('default'),
    language: languageSchema.optional(),
  })
  .meta({ id: 'IngredientsRequest' });

const pieceShape = {
  text: z.string(),
  position: z.int(),
  start: z.int(),
  end: z.int(),
};

export const ingredientsAnswer = z
  .object({
    classes: z.array(
      z.object({
        class: z.enum(INGREDIENT_CLASSES),
        title: z.string(),
        matches: z.array(
          z.object({
            ...pieceShape,
            inci: z.string(),
            class: z.enum(INGREDIENT_CLASSES),
            strength: z.enum(INGREDIENT_STRENGTHS),
          }),
        ),
        effect: z.enum(INGREDIENT_STRENGTHS),
        lastUse: isoDateSchema.optional(),
        resume: isoDateSchema.optional(),
        why: z.string(),
        instead: z.string(),
        sources: z.array(citationSchema),
        task: findingShape.task,
      }),
    ),
    keepOff: z.array(z.object({ ...pieceShape, because: z.enum(['perfume', 'menthol', 'tint']) })),
    /** Pieces that are neither a known ingredient nor shaped like the name of one: sentences, slips, other scripts. */
    unread: z.array(z.string()),
    protocol: z.object({ name: z.string(), version: z.string() }),
  })
  .meta({ id: 'IngredientsAnswer' }) as unknown as z.ZodType<IngredientAdvice>;

/** What a product's label holds that must stop, and when it may come back. */
export const ingredientsVerb = defineVerb({
  name: 'ingredients',
  summary: 'Read a skin-care label: what must stop before a session, from when, and what may come back',
  request: ingredientsRequest,
  answer: ingredientsAnswer,
  run: ({ protocol, ...request }) => adviseOnLabel({ ...request, protocol: protocols[protocol] }),
  example: {
    label: 'AQUA, GLYCERIN, RETINYL PALMITATE, PHENOXYETHANOL',
    session: '2027-01-12',
    protocol: 'default',
  },
});
