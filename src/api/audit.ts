import { readAudit, readAuditChoices } from '../care/read-audit.ts';
import * as routes from '../contract/audit.ts';
import type { Serve } from './serve.ts';

export function auditRoutes(serve: Serve): void {
  serve(routes.readAudit, (work, { query }) => readAudit(work, query));
  serve(routes.readAuditChoices, (work) => readAuditChoices(work));
}
