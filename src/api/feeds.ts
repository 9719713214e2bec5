import type { FastifyInstance } from 'fastify';
import type { Care } from '../care/care.ts';
import { createFeed, listFeeds, readFeed, revokeFeed } from '../care/feeds.ts';
import { Refusal } from '../contract/errors.ts';
import * as routes from '../contract/feeds.ts';
import type { Serve } from './serve.ts';

export type RenderCalendar = (
  name: string,
  entries: readonly {
    readonly id: string;
    readonly summary: string;
    readonly start: string;
    readonly end: string;
    readonly changedAt: string;
    readonly sequence: number;
    readonly cancelled: boolean;
  }[],
) => string;

/** "R. P.": enough for a practitioner to know who comes, and little for whoever else sees a shared calendar. */
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => `${part[0]?.toUpperCase() ?? ''}.`)
    .join(' ');

export function feedRoutes(
  app: FastifyInstance,
  serve: Serve,
  parts: { care: Care; renderCalendar: RenderCalendar },
): void {
  serve(routes.listFeeds, (work) => listFeeds(work));
  serve(routes.createFeed, (work) => createFeed(work));
  serve(routes.revokeFeed, (work, { params }) => revokeFeed(work, params.id));
  app.get<{ Params: { token: string } }>(
    '/calendar/:token.ics',
    { schema: { hide: true } },
    async (request, reply) => {
      const actor = await parts.care.feedActor(request.params.token);
      if (actor === undefined) throw new Refusal('NOT_FOUND');
      const { name, visits } = await parts.care.perform(actor, readFeed);
      const entries = visits.map(({ kind, sessionNumber, patientName, ...visit }) => ({
        ...visit,
        summary: [
          actor.patientId === undefined ? initials(patientName) : name,
          kind === 'session' ? `${sessionNumber ?? ''}` : kind,
        ].join(' · '),
      }));
      return reply
        .header('cache-control', 'private, max-age=300')
        .type('text/calendar; charset=utf-8')
        .send(parts.renderCalendar(name, entries));
    },
  );
}
