import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

type Search = Record<string, unknown>;

const textIn = <Key extends string>(search: Search, key: Key): { readonly [K in Key]?: string } => {
  const value = search[key];
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as {
    readonly [K in Key]?: string;
  };
};

export const protocolsRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/protocols',
    component: lazyPage(() => import('./protocols.page.tsx'), 'ProtocolsPage', 'protocols'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/protocols/compare',
    /** Up to three versions side by side, as `name version`. */
    validateSearch: (search: Search): { a?: string; b?: string; c?: string; all?: boolean } => ({
      ...textIn(search, 'a'),
      ...textIn(search, 'b'),
      ...textIn(search, 'c'),
      ...(search.all === true ? { all: true } : {}),
    }),
    component: lazyPage(() => import('./compare.page.tsx'), 'ComparePage', 'protocols'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/protocols/of/$name',
    validateSearch: (search: Search): { version?: string } => textIn(search, 'version'),
    component: lazyPage(() => import('./protocol.page.tsx'), 'ProtocolPage', 'protocols'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/protocols/of/$name/change',
    validateSearch: (search: Search): { version?: string; copy?: boolean } => ({
      ...textIn(search, 'version'),
      ...(search.copy === true ? { copy: true } : {}),
    }),
    component: lazyPage(() => import('./change.page.tsx'), 'ChangePage', 'protocols'),
  }),
] as const;
