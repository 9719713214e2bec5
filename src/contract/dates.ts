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

const PLAIN_INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** RFC 3339, seconds optional, years 0001 to 9999: Temporal alone also takes longer years and annotations. */
const WRITTEN_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.]\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The plain shape first: a calendar may hold a hundred thousand of them, and Temporal takes 7 µs for each. */
const isInstant = (text: string): boolean => {
  if (PLAIN_INSTANT.test(text)) return isIsoDate(text.slice(0, 10));
  if (!WRITTEN_INSTANT.test(text) || !isIsoDate(text.slice(0, 10))) return false;
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
};

/** An instant with an offset or `Z`; a broken one aborts, so that nothing tries to compare it. */
export const instantSchema = z
  .string({ error: 'must be an instant such as "2026-12-01T09:00:00Z"' })
  .refine(isInstant, {
    error: 'must be an instant with an offset or Z, such as "2026-12-01T09:00:00Z"',
    abort: true,
  })
  .meta({ format: 'date-time' });

/** A zone of the IANA database. */
export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, { error: 'must be an IANA time zone such as "America/New_York"' });

/** A wall-clock time, `HH:MM`; `24:00` ends a day. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, {
  error: 'must be a time of day such as "09:00"',
  abort: true,
});
