import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller, Care } from '../care/care.ts';
import type { Work } from '../care/work.ts';
import { Refusal } from '../contract/errors.ts';
import { faultsOf, invalidProblem, type Problem, problemSchema } from '../contract/problem.ts';
import type { Input, Route } from '../contract/route.ts';
import { sendProblem } from './problems.ts';

/** Registers one endpoint: parses, finds out who asks, runs one use case in one transaction, answers what is listed. */
export type Serve = <R extends Route>(
  route: R,
  handle: (work: Work, input: Input<R>) => Promise<z.input<R['answer']>>,
) => void;

export type ServeOptions = {
  readonly app: FastifyInstance;
  readonly care: Care;
  readonly caller: (request: FastifyRequest) => Promise<Caller>;
};

/** Thrown when a request does not fit its schema; carries every fault. */
class InvalidRequest extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

function parsed(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (!result.success) throw new InvalidRequest(invalidProblem(faultsOf(result.error)));
  return result.data;
}

/** An id that is no id names nothing: the answer is the same as for one that does not exist. */
function parsedParams(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (!result.success) throw new Refusal('NOT_FOUND');
  return result.data;
}

const takes = (schema: z.ZodType): boolean => schema.type !== 'undefined';

function inputOf<R extends Route>(route: R, request: FastifyRequest): Input<R> {
  return {
    params: takes(route.params) ? parsedParams(route.params, request.params) : undefined,
    query: takes(route.query) ? parsed(route.query, request.query) : undefined,
    body: takes(route.body) ? parsed(route.body, request.body) : undefined,
  } as Input<R>;
}

const digestOf = (route: Route, request: FastifyRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([route.method, request.url, request.body ?? null]))
    .digest('hex');

export function createServe({ app, care, caller }: ServeOptions): Serve {
  return (route, handle) => {
    const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
      const who = await caller(request);
      if (who.needsSecondFactor) throw new Refusal('SECOND_FACTOR_NEEDED');
      const input = inputOf(route, request);
      const key = request.headers['idempotency-key'];
      const run = (work: Work) => handle(work, input);
      const result =
        route.method === 'GET' || typeof key !== 'string'
          ? await care.perform(who.actor, run)
          : await care.performOnce(who.actor, { key, digest: digestOf(route, request) }, run);
      // Only what the answer's schema lists leaves the house.
      return reply.send(route.answer.parse(result));
    };
    app.route({
      method: route.method,
      url: `/api/v1${route.path}`,
      schema: documented(route),
      handler: (request, reply) =>
        answer(request, reply).catch((error: unknown) => {
          if (error instanceof InvalidRequest) return sendProblem(reply, error.problem);
          throw error;
        }),
    });
  };
}

const documented = (route: Route): Record<string, unknown> => ({
  summary: route.summary,
  ...(takes(route.params) ? { params: route.params } : {}),
  ...(takes(route.query) ? { querystring: route.query } : {}),
  ...(takes(route.body) ? { body: route.body } : {}),
  response: { 200: route.answer, '4xx': problemSchema },
});
