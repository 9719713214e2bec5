import { exchange } from './api.ts';

/** Signing in and out, at the authentication library's own addresses. Refusals are thrown as problems. */
const post = (path: string, body: unknown): Promise<unknown> =>
  exchange('POST', `/api/auth${path}`, { body });

const has = (answer: unknown, key: string): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  key in answer &&
  Boolean((answer as Record<string, unknown>)[key]);

/** Password first; `second-factor` when a code must follow. */
export async function signInStaff(email: string, password: string): Promise<'done' | 'second-factor'> {
  const answer = await post('/sign-in/email', { email, password });
  return has(answer, 'twoFactorRedirect') ? 'second-factor' : 'done';
}

/** The six digits of the authenticator. */
export const enterCode = (code: string): Promise<unknown> => post('/two-factor/verify-totp', { code });

/** One of the codes kept on paper; each is good once. */
export const enterBackupCode = (code: string): Promise<unknown> =>
  post('/two-factor/verify-backup-code', { code });

export type Enrolment = { readonly totpURI: string; readonly backupCodes: readonly string[] };

/** Starts a second factor; it counts once the first code has been entered. */
export const enrol = async (password: string): Promise<Enrolment> =>
  (await post('/two-factor/enable', { password })) as Enrolment;

/** Sends a patient a link that is good once. The answer is the same whether or not we know the address. */
export const sendLink = (email: string, callbackURL: string): Promise<unknown> =>
  post('/sign-in/magic-link', { email, callbackURL });

/** Uses the link: only on a press of a button, because mail programs open links to look at them. */
export const openLink = (token: string): Promise<unknown> =>
  exchange('GET', `/api/auth/magic-link/verify?${new URLSearchParams({ token })}`);

export const signOut = (): Promise<unknown> => post('/sign-out', {});
