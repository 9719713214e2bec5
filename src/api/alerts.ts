import { listAdverseEvents, reportAdverseEvent, strikeOutAdverseEvent } from '../care/adverse-events.ts';
import { acknowledgeAlert, closeAlert, listAlerts, readAlert } from '../care/alerts.ts';
import {
  listAdverseEvents as listEventsRoute,
  reportAdverseEvent as reportRoute,
  strikeOutAdverseEvent as strikeOutRoute,
} from '../contract/adverse-events.ts';
import {
  acknowledgeAlert as acknowledgeRoute,
  closeAlert as closeRoute,
  listAlerts as listRoute,
  readAlert as readRoute,
} from '../contract/alerts.ts';
import type { Serve } from './serve.ts';

export function alertRoutes(serve: Serve): void {
  serve(listRoute, (work, { query }) => listAlerts(work, query));
  serve(readRoute, (work, { params, query }) => readAlert(work, params.id, query.language));
  serve(acknowledgeRoute, (work, { params }) => acknowledgeAlert(work, params.id));
  serve(closeRoute, (work, { params, body }) => closeAlert(work, { id: params.id, ...body }));
  serve(reportRoute, (work, { body }) => reportAdverseEvent(work, body));
  serve(listEventsRoute, (work, { query }) => listAdverseEvents(work, query));
  serve(strikeOutRoute, (work, { params, body }) =>
    strikeOutAdverseEvent(work, { id: params.id, reason: body.reason }),
  );
}
