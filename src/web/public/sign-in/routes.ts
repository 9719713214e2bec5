import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { publicRoute } from '../public.route.ts';

/** Where to go after signing in: only an address of ours, never another site's. */
export const nextOf = (search: Record<string, unknown>): { next?: string } =>
  typeof search.next === 'string' && /^\/(?![/\\])/.test(search.next) ? { next: search.next } : {};

const tokenOf = (search: Record<string, unknown>): { token?: string } =>
  typeof search.token === 'string' || typeof search.token === 'number' ? { token: String(search.token) } : {};

export const signInRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/sign-in',
    validateSearch: nextOf,
    component: lazyPage(() => import('./patient-sign-in.page.tsx'), 'PatientSignInPage', 'sign-in'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/sign-in/link',
    validateSearch: tokenOf,
    component: lazyPage(() => import('./link.page.tsx'), 'LinkPage', 'sign-in'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/sign-in/staff',
    validateSearch: nextOf,
    component: lazyPage(() => import('./staff-sign-in.page.tsx'), 'StaffSignInPage', 'sign-in'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/sign-in/second-factor/set-up',
    component: lazyPage(() => import('./set-up.page.tsx'), 'SetUpPage', 'sign-in'),
  }),
] as const;
