import { createRoute } from '@tanstack/react-router';
import { aboutRoutes } from './about/routes.ts';
import { demoRoutes } from './demo/routes.ts';
import { enquireRoutes } from './enquire/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { HomePage } from './home/home.page.tsx';
import { publicRoute } from './public.route.ts';
import { selfCheckRoutes } from './self-check/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';

/** Every public page; a new area adds its line. */
export const publicRoutes = publicRoute.addChildren([
  createRoute({ getParentRoute: () => publicRoute, path: '/', component: HomePage }),
  ...aboutRoutes,
  ...demoRoutes,
  ...enquireRoutes,
  ...evidenceRoutes,
  ...selfCheckRoutes,
  ...signInRoutes,
]);
