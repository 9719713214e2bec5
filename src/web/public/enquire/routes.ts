import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { publicRoute } from '../public.route.ts';

export const enquireRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/enquire',
    component: lazyPage(() => import('./enquire.page.tsx'), 'EnquirePage', 'enquire'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/enquire/sent',
    component: lazyPage(() => import('./sent.page.tsx'), 'SentPage', 'enquire'),
  }),
] as const;
