import { enquire, listEnquiries, readEnquiry } from '../care/enquire.ts';
import {
  enquire as enquireRoute,
  listEnquiries as listRoute,
  readEnquiry as readRoute,
} from '../contract/enquiries.ts';
import type { Serve } from './serve.ts';

export function enquiryRoutes(serve: Serve): void {
  serve(enquireRoute, (work, { body }) => enquire(work, body));
  serve(listRoute, (work, { query }) => listEnquiries(work, query.status));
  serve(readRoute, (work, { params }) => readEnquiry(work, params.id));
}
