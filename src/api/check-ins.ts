import { listCheckIns, readHealing, reportCheckIn } from '../care/check-in.ts';
import {
  listCheckIns as listRoute,
  readHealing as readRoute,
  reportCheckIn as reportRoute,
} from '../contract/check-ins.ts';
import type { Serve } from './serve.ts';

export function checkInRoutes(serve: Serve): void {
  serve(reportRoute, (work, { body }) => reportCheckIn(work, body));
  serve(readRoute, (work, { params, query }) =>
    readHealing(work, { patientId: params.id, visitId: query.visitId }),
  );
  serve(listRoute, (work, { query }) => listCheckIns(work, query.days));
}
