import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';
import { isTabId, type TabId } from './tab-ids.ts';

export const patientsRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/patients',
    validateSearch: (search: Record<string, unknown>): { q?: string } =>
      typeof search.q === 'string' ? { q: search.q } : {},
    component: lazyPage(() => import('./patients.page.tsx'), 'PatientsPage', 'patients'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/patients/new',
    component: lazyPage(() => import('./new-patient.page.tsx'), 'NewPatientPage', 'patients'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/patients/$id',
    /** The tab stands in the query, so that turning to another one is not a move to another page. */
    validateSearch: (search: Record<string, unknown>): { tab?: TabId } =>
      isTabId(search.tab) ? { tab: search.tab } : {},
    component: lazyPage(() => import('./record.page.tsx'), 'RecordPage', 'patients'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/patients/$id/answers',
    component: lazyPage(
      () => import('./screening/answers.page.tsx'),
      'AnswersPage',
      'screening',
      'self-check',
    ),
  }),
] as const;
