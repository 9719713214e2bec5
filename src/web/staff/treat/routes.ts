import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

export const treatRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/treat/$visitId',
    component: lazyPage(() => import('./treat.page.tsx'), 'TreatPage', 'treat'),
  }),
] as const;
