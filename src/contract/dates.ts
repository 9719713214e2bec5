import { z } from 'zod';
import { type IsoDate, isIsoDate } from '../kernel/day.ts';
import { isTimeZone, Temporal } from '../kernel/time.ts';

/** A calendar day that exists. */
export const isoDateSchema = z
  .string({ error: 'must be a date such as "2026-12-01"' })
  .refine((text): text is IsoDate => isIsoDate(text), {
    error: 'must be a date that exists, such as "2026-12-01"',
  })
  .meta({ format: 'date' }) as unknown as z.ZodType<IsoDate>;

const isInstant = (text: string): boolean => {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
};

/** An instant with an offset or `Z`. */
export const instantSchema = z
  .string({ error: 'must be an instant such as "2026-12-01T09:00:00Z"' })
  .refine(isInstant, { error: 'must be an instant with an offset or Z, such as "2026-12-01T09:00:00Z"' })
  .meta({ format: 'date-time' });

/** A zone of the IANA database. */
export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, { error: 'must be an IANA time zone such as "America/New_York"' });

/** A wall-clock time, `HH:MM`; `24:00` ends a day. */
export const clockTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'must be a time of day such as "09:00"' });
