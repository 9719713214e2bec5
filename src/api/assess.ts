import { listAssessments, recordAssessment, strikeOutAssessment } from '../care/assess.ts';
import { reviewScreening } from '../care/review-screening.ts';
import { listScreenings, screenPatient } from '../care/screening.ts';
import * as assessments from '../contract/assessments.ts';
import * as screenings from '../contract/screenings.ts';
import type { Serve } from './serve.ts';

export function assessRoutes(serve: Serve): void {
  serve(screenings.listScreenings, (work, { params, query }) =>
    listScreenings(work, params.id, query.language),
  );
  serve(screenings.screenPatient, (work, { params, body }) => screenPatient(work, params.id, body));
  serve(screenings.reviewScreening, (work, { params, body }) => reviewScreening(work, params.id, body));
  serve(assessments.listAssessments, (work, { params }) => listAssessments(work, params.id));
  serve(assessments.recordAssessment, (work, { params, body }) => recordAssessment(work, params.id, body));
  serve(assessments.strikeOutAssessment, (work, { params, body }) =>
    strikeOutAssessment(work, params.id, body),
  );
}
