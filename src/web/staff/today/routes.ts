import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

export const todayRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/',
    component: lazyPage(() => import('./today.page.tsx'), 'TodayPage', 'desk'),
  }),
] as const;
