import { createRoute } from '@tanstack/react-router';
import { PublicLayout } from '../layouts/public-layout.tsx';
import { rootRoute } from '../root.route.tsx';

/** Above every page anybody may read. */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  component: PublicLayout,
});
