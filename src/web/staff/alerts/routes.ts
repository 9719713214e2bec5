import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';
import { type AlertTab, isAlertTab } from './tab-ids.ts';

export const alertsRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/alerts',
    validateSearch: (search: Record<string, unknown>): { tab?: AlertTab } =>
      isAlertTab(search.tab) ? { tab: search.tab } : {},
    component: lazyPage(() => import('./alerts.page.tsx'), 'AlertsPage', 'alerts', 'check-in'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/alerts/$id',
    component: lazyPage(() => import('./alert.page.tsx'), 'AlertPage', 'alerts', 'check-in', 'treat'),
  }),
] as const;
