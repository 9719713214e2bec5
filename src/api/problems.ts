import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type refusals } from '../contract/errors.ts';
import type { Problem } from '../contract/problem.ts';

/** Sends a problem document with its media type. */
export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.status(problem.status).type('application/problem+json').send(problem);

const unexpected: Problem = {
  type: 'https://stipple.example/problems/unexpected',
  title: 'Something went wrong on our side',
  status: 500,
  code: 'UNEXPECTED',
  detail:
    'Nothing you sent was lost on your side. Try again; if it happens again, tell the clinic the reference.',
};

const byStatus: Readonly<Record<number, keyof typeof refusals>> = {
  413: 'TOO_LARGE',
  429: 'TOO_MANY',
  404: 'NOT_FOUND',
};

/** A fault of the request's form that fastify itself found: not JSON, too large, too many. */
function formProblem(error: FastifyError): Problem | undefined {
  const status = error.statusCode ?? 500;
  const known = byStatus[status];
  if (known !== undefined) return new Refusal(known).problem();
  if (status < 400 || status >= 500) return undefined;
  return {
    type: 'https://stipple.example/problems/malformed',
    title: 'The request could not be read',
    status: status === 400 ? 422 : status,
    code: 'MALFORMED',
    errors: [
      { pointer: '', detail: error.code === 'FST_ERR_CTP_INVALID_JSON_BODY' ? 'is not JSON' : error.message },
    ],
  };
}

/** The one place where an error becomes an answer. What was not expected is logged by code and reference only. */
export function onError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Refusal) return sendProblem(reply, error.problem());
  const problem = formProblem(error);
  if (problem !== undefined) return sendProblem(reply, problem);
  // The message of a database error can quote a row: only its code and the place in our code are logged.
  request.log.error(
    { code: error.code ?? error.name, at: error.stack?.split('\n').slice(1, 6) },
    'unexpected',
  );
  return sendProblem(reply, { ...unexpected, instance: `urn:request:${request.id}` });
}
