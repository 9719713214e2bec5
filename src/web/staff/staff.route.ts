import { createRoute } from '@tanstack/react-router';
import { staffOnly } from '../guards.ts';
import { lazyPage } from '../lazy-page.ts';
import { rootRoute } from '../root.route.tsx';

/** Above every staff page: the sign-in, the navigation. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/staff',
  beforeLoad: staffOnly,
  component: lazyPage(() => import('../layouts/staff-layout.tsx'), 'StaffLayout', 'staff'),
});
