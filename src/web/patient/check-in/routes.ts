import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { patientRoute } from '../patient.route.ts';

export const checkInRoutes = [
  createRoute({
    getParentRoute: () => patientRoute,
    path: '/check-in',
    component: lazyPage(() => import('./check-in.page.tsx'), 'CheckInPage', 'check-in'),
  }),
] as const;
