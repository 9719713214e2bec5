import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { OfflineBanner } from './design/offline-banner.tsx';
import { SkipLink } from './design/page.tsx';
import { StatusRegion } from './design/status.tsx';
import { NotFoundPage } from './layouts/not-found.page.tsx';
import { PageFailure } from './layouts/page-failure.tsx';

const Root = () => (
  <>
    <SkipLink />
    <OfflineBanner />
    <Suspense>
      <Outlet />
    </Suspense>
    <StatusRegion />
  </>
);

/** What all pages share: the way past the navigation, the news of the connection, and what has just been done. */
export const rootRoute = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Root,
  errorComponent: ({ error, reset }) => (
    <PageFailure error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
  ),
  notFoundComponent: NotFoundPage,
});
