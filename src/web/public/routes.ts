import { createRoute } from '@tanstack/react-router';
import { HomePage } from './home/home.page.tsx';
import { publicRoute } from './public.route.ts';

/** Where to go after signing in: only an address of ours, never another site's. */
const nextSchema = (search: Record<string, unknown>): { next?: string } =>
  typeof search.next === 'string' && /^\/(?!\/)/.test(search.next) ? { next: search.next } : {};

const page = <const Path extends string>(path: Path) =>
  createRoute({ getParentRoute: () => publicRoute, path, component: HomePage });

const signIn = <const Path extends string>(path: Path) =>
  createRoute({ getParentRoute: () => publicRoute, path, component: HomePage, validateSearch: nextSchema });

/** Every public page. */
export const publicRoutes = publicRoute.addChildren([
  page('/'),
  page('/self-check'),
  page('/does-it-work'),
  page('/is-it-safe'),
  page('/clinic'),
  page('/ingredients'),
  page('/sources'),
  page('/enquire'),
  signIn('/sign-in'),
  signIn('/sign-in/staff'),
  signIn('/sign-in/second-factor/set-up'),
]);
