import { betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { magicLink, twoFactor } from 'better-auth/plugins';
import type pg from 'pg';
import { z } from 'zod';

export const MAGIC_LINK_MINUTES = 15;

export type AuthOptions = {
  /** A pool whose search path is schema `auth`: accounts live apart from clinical rows. */
  readonly pool: pg.Pool;
  readonly secret: string;
  readonly baseUrl: string;
  readonly trustedOrigins: readonly string[];
  /** Only then does the one-click sign-in exist. */
  readonly demo: boolean;
  /** Decides whether the address may have a link at all, and sends it; silent either way. */
  readonly sendLink: (link: { readonly email: string; readonly token: string }) => Promise<void>;
};

/** Sign-in for the people of a demo clinic, by e-mail address alone. Exists in demo mode only. */
const demoSignInPlugin = {
  id: 'demo-sign-in',
  endpoints: {
    demoSignIn: createAuthEndpoint(
      '/demo-sign-in',
      { method: 'POST', body: z.object({ email: z.email() }) },
      async (ctx) => {
        const found = await ctx.context.internalAdapter.findUserByEmail(ctx.body.email);
        if (!found) throw new APIError('NOT_FOUND');
        const session = await ctx.context.internalAdapter.createSession(found.user.id);
        await setSessionCookie(ctx, { session, user: found.user });
        return ctx.json({ signedIn: true });
      },
    ),
  },
} as const;

/**
 * Accounts and sessions: staff by password and authenticator app, patients by a link good once and for a short time.
 * Nobody can sign themselves up with a password; the session cookie is never cached (it would outlive a sign-out).
 */
export function createAuth(options: AuthOptions) {
  return betterAuth({
    database: options.pool,
    secret: options.secret,
    baseURL: options.baseUrl,
    basePath: '/api/auth',
    trustedOrigins: [...options.trustedOrigins],
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 60, cookieCache: { enabled: false } },
    rateLimit: { enabled: true, window: 60, max: options.demo ? 600 : 120, storage: 'memory' },
    advanced: {
      cookiePrefix: 'stipple',
      ipAddress: { ipAddressHeaders: ['x-stipple-client'] },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    plugins: [
      twoFactor({ issuer: 'Stipple' }),
      magicLink({
        expiresIn: MAGIC_LINK_MINUTES * 60,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token }) => options.sendLink({ email, token }),
      }),
      ...(options.demo ? [demoSignInPlugin] : []),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
