import type { FastifyInstance } from 'fastify';
import type { Care } from '../care/care.ts';

/** Alive: the process answers. Ready: the database does too. Neither says anything else to anybody. */
export function healthRoutes(app: FastifyInstance, care: Care): void {
  app.get('/health/live', { schema: { hide: true }, logLevel: 'silent' }, () => ({ status: 'live' }));
  app.get('/health/ready', { schema: { hide: true }, logLevel: 'silent' }, async (request, reply) => {
    const ready = await care.ready().catch((error: unknown) => {
      request.log.error({ code: (error as { code?: string }).code ?? 'unknown' }, 'database does not answer');
      return false;
    });
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
