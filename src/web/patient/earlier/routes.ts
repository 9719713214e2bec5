import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { patientRoute } from '../patient.route.ts';

export const earlierRoutes = [
  createRoute({
    getParentRoute: () => patientRoute,
    path: '/earlier',
    component: lazyPage(() => import('./earlier.page.tsx'), 'EarlierPage', 'my-course'),
  }),
] as const;
