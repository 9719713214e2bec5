import { readDays, readResources } from '../care/calendar.ts';
import { bookConsultation, readOpenConsultations } from '../care/consultation.ts';
import { changePolicies, readPolicies } from '../care/policies.ts';
import { applyResourceOut, listStranded, previewResourceOut } from '../care/resource-out.ts';
import { cancelVisit, listVisitsOf, markVisit, readVisit } from '../care/visits.ts';
import { acceptPlace, askEarlier, listWishes, listWishesOf, withdrawWish } from '../care/waiting-list.ts';
import * as policies from '../contract/policies.ts';
import * as outRoutes from '../contract/resource-out.ts';
import * as routes from '../contract/visits.ts';
import * as waiting from '../contract/waiting-list.ts';
import type { Serve } from './serve.ts';

export function visitRoutes(serve: Serve): void {
  serve(routes.listResources, (work) => readResources(work));
  serve(routes.readCalendar, (work, { query }) => readDays(work, query.from, query.days));
  serve(outRoutes.previewResourceOut, (work, { body }) => previewResourceOut(work, body));
  serve(outRoutes.applyResourceOut, (work, { body }) => applyResourceOut(work, body));
  serve(outRoutes.listStranded, (work) => listStranded(work));
  serve(routes.readOpenConsultations, (work, { query }) =>
    readOpenConsultations(work, query.from, query.days),
  );
  serve(routes.bookConsultation, (work, { body }) => bookConsultation(work, body));
  serve(routes.listVisitsOfPatient, (work, { params }) => listVisitsOf(work, params.id));
  serve(routes.readVisit, (work, { params }) => readVisit(work, params.id));
  serve(routes.markVisit, (work, { params, body }) => markVisit(work, params.id, body));
  serve(routes.cancelVisit, (work, { params, body }) => cancelVisit(work, params.id, body));
  serve(policies.readPolicies, (work) => readPolicies(work));
  serve(policies.changePolicies, (work, { body }) => changePolicies(work, body));
  serve(waiting.askEarlier, (work, { params, body }) => askEarlier(work, params.id, body));
  serve(waiting.withdrawWish, (work, { params }) => withdrawWish(work, params.id));
  serve(waiting.listWishes, (work) => listWishes(work));
  serve(waiting.listWishesOfPatient, (work, { params }) => listWishesOf(work, params.id));
  serve(waiting.acceptPlace, (work, { params }) => acceptPlace(work, params.id));
}
