import { listConsents, readConsent, signConsent, withdrawConsent } from '../care/consent.ts';
import * as consents from '../contract/consents.ts';
import type { Serve } from './serve.ts';

export function consentRoutes(serve: Serve): void {
  serve(consents.listConsents, (work, { params, query }) => listConsents(work, params.id, query.language));
  serve(consents.readConsent, (work, { params }) => readConsent(work, params.id));
  serve(consents.signConsent, (work, { params, body }) => signConsent(work, params.id, body));
  serve(consents.withdrawConsent, (work, { params, body }) => withdrawConsent(work, params.id, body));
}
