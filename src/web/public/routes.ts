import { createRoute } from '@tanstack/react-router';
import { enquireRoutes } from './enquire/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { HomePage } from './home/home.page.tsx';
import { publicRoute } from './public.route.ts';
import { selfCheckRoutes } from './self-check/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';

const page = <const Path extends string>(path: Path) =>
  createRoute({ getParentRoute: () => publicRoute, path, component: HomePage });

/** Every public page; a new area adds its line. */
export const publicRoutes = publicRoute.addChildren([
  page('/'),
  page('/is-it-safe'),
  page('/clinic'),
  page('/ingredients'),
  page('/sources'),
  ...enquireRoutes,
  ...evidenceRoutes,
  ...selfCheckRoutes,
  ...signInRoutes,
]);
