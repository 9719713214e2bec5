import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

export const alertsRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/alerts',
    component: lazyPage(() => import('../coming.page.tsx'), 'ComingPage', 'staff'),
  }),
] as const;
