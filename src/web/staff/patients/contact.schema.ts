import { z } from 'zod';
import { languages } from '../../../clinical/finding.ts';
import { isoDateSchema } from '../../../contract/dates.ts';
import type { useTexts } from '../../texts/language.ts';

type Say = ReturnType<typeof useTexts<'patients'>>;

/** A contact as a form holds it: a date of birth that was not typed is left out. */
export const contactSchema = (say: Say) =>
  z.object({
    name: z
      .string()
      .trim()
      .min(1, { error: say('contact.name.fault') })
      .max(120),
    email: z.email({ error: say('contact.email.fault') }).max(200),
    phone: z
      .string()
      .trim()
      .min(5, { error: say('contact.phone.fault') })
      .max(40),
    birthDate: z
      .union([z.literal(''), isoDateSchema], { error: say('contact.birth.fault') })
      .transform((typed) => (typed === '' ? undefined : typed)),
    language: z.enum(languages),
  });
