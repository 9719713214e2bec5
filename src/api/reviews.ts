import { decideReview, readReviews } from '../care/review-course.ts';
import * as reviews from '../contract/reviews.ts';
import type { Serve } from './serve.ts';

export function reviewRoutes(serve: Serve): void {
  serve(reviews.readReviews, (work, { params }) => readReviews(work, params.id));
  serve(reviews.decideReview, (work, { params, body }) => decideReview(work, params.id, body));
}
