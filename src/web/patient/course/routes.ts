import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { patientRoute } from '../patient.route.ts';

export const courseRoutes = [
  createRoute({
    getParentRoute: () => patientRoute,
    path: '/course',
    component: lazyPage(() => import('../coming.page.tsx'), 'ComingPage', 'patient'),
  }),
] as const;
