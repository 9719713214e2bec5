import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, Care } from '../care/care.ts';
import { exportOutcomes, listOutcomeCourses, outcomesDictionary, readOutcomes } from '../care/outcomes.ts';
import { readReviewBand } from '../care/outcomes-band.ts';
import type { Work } from '../care/work.ts';
import { Refusal } from '../contract/errors.ts';
import * as routes from '../contract/outcomes.ts';
import { faultsOf, invalidProblem } from '../contract/problem.ts';
import { sendProblem } from './problems.ts';
import type { Serve } from './serve.ts';

type Parts = { readonly care: Care; readonly caller: (request: FastifyRequest) => Promise<Caller> };

export function outcomeRoutes(app: FastifyInstance, serve: Serve, parts: Parts): void {
  serve(routes.readOutcomes, (work, { query }) => readOutcomes(work, query));
  serve(routes.listOutcomeCourses, (work, { query }) => listOutcomeCourses(work, query));
  serve(routes.readReviewBand, (work, { params, query }) => readReviewBand(work, params.id, query));
  app.get(
    `/api/v1${routes.outcomesCsvPath}`,
    {
      schema: {
        summary: 'Courses of the outcomes as CSV, without names',
        querystring: routes.exportOutcomesQuery,
      },
    },
    async (request, reply) => {
      const query = routes.exportOutcomesQuery.safeParse(request.query);
      if (!query.success) return sendProblem(reply, invalidProblem(faultsOf(query.error)));
      const csv = await asked(parts, request, (work) => exportOutcomes(work, query.data));
      return sendCsv(reply, 'courses.csv', csv);
    },
  );
  app.get(
    `/api/v1${routes.outcomesDictionaryPath}`,
    { schema: { summary: 'What each column of courses.csv holds' } },
    async (request, reply) =>
      sendCsv(reply, 'dictionary.csv', await asked(parts, request, outcomesDictionary)),
  );
}

async function asked<T>(
  { care, caller }: Parts,
  request: FastifyRequest,
  run: (work: Work) => Promise<T>,
): Promise<T> {
  const { actor, needsSecondFactor } = await caller(request);
  if (needsSecondFactor) throw new Refusal('SECOND_FACTOR_NEEDED');
  return care.perform(actor, run);
}

const sendCsv = (reply: FastifyReply, name: string, csv: string): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .type('text/csv; charset=utf-8')
    .send(csv);
