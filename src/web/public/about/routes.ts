import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { publicRoute } from '../public.route.ts';

export const aboutRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/is-it-safe',
    component: lazyPage(() => import('../safety/safe.page.tsx'), 'SafePage', 'safety', 'evidence'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/clinic',
    component: lazyPage(() => import('./clinic.page.tsx'), 'ClinicPage', 'public'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/sources',
    component: lazyPage(() => import('../sources/sources.page.tsx'), 'SourcesPage', 'sources'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/ingredients',
    component: lazyPage(() => import('../ingredients/ingredients.page.tsx'), 'IngredientsPage', 'public'),
  }),
] as const;
