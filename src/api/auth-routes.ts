import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../care/care.ts';
import type { Auth } from './auth.ts';

/** The headers better-auth reads; the client's address is ours to say, not the client's. */
function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set('x-stipple-client', request.ip);
  return headers;
}

/** The account behind a request's session cookie, if it has one. */
export async function sessionAccount(auth: Auth, request: FastifyRequest): Promise<Account | undefined> {
  if (request.headers.cookie === undefined) return undefined;
  const found = await auth.api.getSession({ headers: headersOf(request) });
  if (found === null) return undefined;
  const user = found.user as typeof found.user & { twoFactorEnabled?: boolean | null };
  return { userId: user.id, email: user.email, twoFactor: user.twoFactorEnabled === true };
}

/** Copies a fetch answer, with every cookie, to fastify's. */
export async function sendFetched(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  reply.status(answer.status);
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') reply.header(name, value);
  });
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply.send(await answer.text());
}

/** Everything below `/api/auth` is better-auth's own. */
export function authRoutes(app: FastifyInstance, auth: Auth): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    handler: async (request, reply) => {
      const url = new URL(request.url, `${request.protocol}://${request.host}`);
      const body = request.method === 'GET' ? {} : { body: JSON.stringify(request.body ?? {}) };
      const answer = await auth.handler(
        new Request(url, { method: request.method, headers: headersOf(request), ...body }),
      );
      return sendFetched(reply, answer);
    },
  });
}
