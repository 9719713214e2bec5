import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { publicRoute } from '../public.route.ts';

export const evidenceRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/does-it-work',
    component: lazyPage(() => import('./works.page.tsx'), 'WorksPage', 'evidence'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/claims',
    component: lazyPage(() => import('./claims.page.tsx'), 'ClaimsPage', 'evidence'),
  }),
] as const;
