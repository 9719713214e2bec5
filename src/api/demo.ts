import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Care } from '../care/care.ts';
import { moveDemoClock as moveClock } from '../care/demo-clock.ts';
import { Refusal } from '../contract/errors.ts';
import { demoSignIn, moveDemoClock, readDemoMail, readDemoSignIns, roles } from '../contract/people.ts';
import type { Auth } from './auth.ts';
import { sendFetched } from './auth-routes.ts';
import type { Serve } from './serve.ts';

/** A letter as the demo's mail server received it. */
export type Letter = z.infer<typeof readDemoMail.answer>['letters'][number];

export type DemoOptions = {
  readonly outbox: () => readonly Letter[];
  readonly app: FastifyInstance;
  readonly serve: Serve;
  readonly care: Care;
  readonly auth: Auth;
  readonly clinicOf: (request: FastifyRequest) => Promise<{ readonly id: string; readonly demo: boolean }>;
};

type WithDemo = {
  readonly api: { demoSignIn: (input: { body: { email: string }; asResponse: true }) => Promise<Response> };
};

/** Registered in demo mode only, and even then silent for a clinic that is not a demo. */
export function demoRoutes({ app, serve, care, auth, clinicOf, outbox }: DemoOptions): void {
  const people = async (request: FastifyRequest) => {
    const clinic = await clinicOf(request);
    if (!clinic.demo) throw new Refusal('NOT_FOUND');
    return care.demoPeople(clinic.id);
  };
  app.get(
    `/api/v1${readDemoSignIns.path}`,
    { schema: { summary: readDemoSignIns.summary } },
    async (request) =>
      readDemoSignIns.answer.parse({
        people: (await people(request)).map(({ note, ...person }) => ({
          ...person,
          ...(note === null ? {} : { note }),
        })),
      }),
  );
  app.post(
    `/api/v1${demoSignIn.path}`,
    { schema: { summary: demoSignIn.summary } },
    async (request, reply) => {
      const { email } = demoSignIn.body.parse(request.body);
      const person = (await people(request)).find((one) => one.email === email);
      if (person === undefined || !roles.includes(person.role as never)) throw new Refusal('NOT_FOUND');
      const signedIn = await (auth as unknown as WithDemo).api.demoSignIn({
        body: { email },
        asResponse: true,
      });
      return sendFetched(
        reply,
        new Response(JSON.stringify({ role: person.role }), { headers: signedIn.headers }),
      );
    },
  );
  serve(readDemoMail, async (work) => {
    work.permit('read', 'demo');
    if (!work.clinic.demo) throw new Refusal('NOT_FOUND');
    return { letters: [...outbox()] };
  });
  serve(moveDemoClock, (work, { body }) => moveClock(work, body));
}
