import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

export const calendarRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/calendar',
    component: lazyPage(() => import('./calendar.page.tsx'), 'CalendarPage', 'desk'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/calendar/out',
    component: lazyPage(() => import('./out.page.tsx'), 'OutPage', 'desk'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/calendar/waiting-list',
    component: lazyPage(() => import('./waiting-list.page.tsx'), 'WaitingListPage', 'desk'),
  }),
] as const;
