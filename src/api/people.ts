import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../care/care.ts';
import { describeClinic } from '../care/describe-clinic.ts';
import { type meSchema, readClinic, readMe } from '../contract/people.ts';
import type { Serve } from './serve.ts';

/** `readMe` runs before the second factor is there: the page must be able to ask for it. */
export function peopleRoutes(
  app: FastifyInstance,
  serve: Serve,
  caller: (request: FastifyRequest) => Promise<Caller>,
): void {
  serve(readClinic, (work) => describeClinic(work));
  app.get(
    `/api/v1${readMe.path}`,
    { schema: { summary: readMe.summary, response: { 200: readMe.answer } } },
    async (request) => describeMe(await caller(request)),
  );
}

function describeMe({ actor, name, email, language, needsSecondFactor }: Caller): z.infer<typeof meSchema> {
  const role = actor.role === 'system' ? 'visitor' : actor.role;
  return {
    role,
    name,
    language,
    needsSecondFactor,
    ...(email === undefined ? {} : { email }),
    ...(actor.patientId === undefined ? {} : { patientId: actor.patientId }),
  };
}
