import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { patientRoute } from '../patient.route.ts';

export const todayRoutes = [
  createRoute({
    getParentRoute: () => patientRoute,
    path: '/',
    component: lazyPage(() => import('./today.page.tsx'), 'TodayPage', 'my-course', 'check-in'),
  }),
] as const;
