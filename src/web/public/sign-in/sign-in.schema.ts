import { z } from 'zod';

/** What the sign-in forms hold. Fetched at the first attempt, not with the page. */
export const linkBody = z.strictObject({ email: z.email() });
export const passwordBody = z.strictObject({ email: z.email(), password: z.string().min(1) });
export const codeBody = z.strictObject({ code: z.string().trim().min(1) });
export const enrolBody = z.strictObject({ password: z.string().min(1) });
