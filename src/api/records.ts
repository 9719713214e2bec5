import { listRecords, openRecord, readRecord, readTreatment } from '../care/treat.ts';
import { useCartridge } from '../care/treat-cartridge.ts';
import { saveRecord } from '../care/treat-save.ts';
import { amendRecord, signRecord } from '../care/treat-sign.ts';
import {
  amendRecord as amendRoute,
  listRecords as listRoute,
  openRecord as openRoute,
  readRecord as readRoute,
  saveRecord as saveRoute,
  signRecord as signRoute,
  readTreatment as treatmentRoute,
  useCartridge as useRoute,
} from '../contract/records.ts';
import type { Serve } from './serve.ts';

export function recordRoutes(serve: Serve): void {
  serve(treatmentRoute, (work, { params, query }) => readTreatment(work, params.id, query.language ?? 'en'));
  serve(openRoute, (work, { body, query }) => openRecord(work, body, query.language ?? 'en'));
  serve(readRoute, (work, { params, query }) => readRecord(work, params.id, query.language ?? 'en'));
  serve(listRoute, (work, { params, query }) => listRecords(work, params.id, query.language ?? 'en'));
  serve(saveRoute, (work, { params, body, query }) =>
    saveRecord(work, { id: params.id, language: query.language ?? 'en', ...body }),
  );
  serve(useRoute, (work, { params, body, query }) =>
    useCartridge(work, { id: params.id, language: query.language ?? 'en', ...body }),
  );
  serve(signRoute, (work, { params, body, query }) =>
    signRecord(work, { id: params.id, language: query.language ?? 'en', ...body }),
  );
  serve(amendRoute, (work, { params, body, query }) =>
    amendRecord(work, { id: params.id, language: query.language ?? 'en', ...body }),
  );
}
