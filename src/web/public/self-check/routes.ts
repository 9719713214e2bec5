import { createRoute, redirect } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { publicRoute } from '../public.route.ts';

const fromOf = (search: Record<string, unknown>): { from?: 'answers' } =>
  search.from === 'answers' ? { from: 'answers' } : {};

export const selfCheckRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/self-check',
    component: lazyPage(() => import('./intro.page.tsx'), 'IntroPage', 'self-check'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/self-check/$question',
    validateSearch: fromOf,
    beforeLoad: async ({ params }) => {
      const { isQuestionId } = await import('./questions.ts');
      if (!isQuestionId(params.question)) throw redirect({ to: '/self-check' });
    },
    component: lazyPage(() => import('./question.page.tsx'), 'QuestionPage', 'self-check'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/self-check/answers',
    component: lazyPage(() => import('./answers.page.tsx'), 'AnswersPage', 'self-check'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/self-check/result',
    component: lazyPage(() => import('./result.page.tsx'), 'ResultPage', 'self-check'),
  }),
] as const;
