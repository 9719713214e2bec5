import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { patientRoute } from '../patient.route.ts';

export const consentRoutes = [
  createRoute({
    getParentRoute: () => patientRoute,
    path: '/consent',
    component: lazyPage(() => import('./consent.page.tsx'), 'ConsentPage', 'consent'),
  }),
  createRoute({
    getParentRoute: () => patientRoute,
    path: '/results',
    component: lazyPage(() => import('./results.page.tsx'), 'ResultsPage', 'review'),
  }),
] as const;
