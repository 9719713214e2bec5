import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';
import { type AskedOutcomes, askedOf } from './asked.ts';

export const outcomesRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/outcomes',
    /** What is counted stands in the address: it can be kept, sent on and printed. */
    validateSearch: (search: Record<string, unknown>): AskedOutcomes => askedOf(search),
    component: lazyPage(() => import('./outcomes.page.tsx'), 'OutcomesPage', 'outcomes'),
  }),
] as const;
