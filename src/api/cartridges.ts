import { listLots, readLot, recallLot, receiveLot } from '../care/cartridges.ts';
import {
  listLots as listRoute,
  readLot as readRoute,
  recallLot as recallRoute,
  receiveLot as receiveRoute,
} from '../contract/cartridges.ts';
import type { Serve } from './serve.ts';

export function cartridgeRoutes(serve: Serve): void {
  serve(listRoute, (work) => listLots(work));
  serve(receiveRoute, (work, { body }) => receiveLot(work, body));
  serve(readRoute, (work, { params }) => readLot(work, params.id));
  serve(recallRoute, (work, { params, body }) => recallLot(work, { id: params.id, reason: body.reason }));
}
