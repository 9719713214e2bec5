import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

export const cartridgesRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/cartridges',
    component: lazyPage(() => import('./cartridges.page.tsx'), 'CartridgesPage', 'cartridges', 'treat'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/cartridges/$id',
    component: lazyPage(() => import('./lot.page.tsx'), 'LotPage', 'cartridges', 'treat'),
  }),
] as const;
