import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { patientRoutes } from './patient/routes.ts';
import { publicRoutes } from './public/routes.ts';
import { rootRoute } from './root.route.tsx';
import { staffRoutes } from './staff/routes.ts';

const routeTree = rootRoute.addChildren([publicRoutes, patientRoutes, staffRoutes]);

export const newRouter = (client: QueryClient) =>
  createRouter({
    routeTree,
    context: { client },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
