import type { FastifyInstance } from 'fastify';
import { faultsOf, invalidProblem, problemSchema } from '../contract/problem.ts';
import { verbs } from '../contract/verbs.ts';
import { sendProblem } from './problems.ts';

/** The pure capabilities, open to anybody: they read no record and keep nothing. */
export function verbRoutes(app: FastifyInstance): void {
  for (const verb of verbs) {
    app.post(
      `/api/v1/${verb.name}`,
      {
        schema: {
          summary: verb.summary,
          tags: ['pure'],
          body: verb.request,
          response: { 200: verb.answer, 422: problemSchema },
        },
      },
      (request, reply) => {
        const parsed = verb.request.safeParse(request.body);
        if (!parsed.success) return sendProblem(reply, invalidProblem(faultsOf(parsed.error)));
        return reply.send(verb.run(parsed.data as never));
      },
    );
  }
}
