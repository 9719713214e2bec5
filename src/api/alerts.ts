import { acknowledgeAlert, closeAlert, listAlerts, readAlert } from '../care/alerts.ts';
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
}
