import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

export const enquiriesRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/enquiries',
    component: lazyPage(() => import('./enquiries.page.tsx'), 'EnquiriesPage', 'desk'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/enquiries/$id',
    component: lazyPage(() => import('./enquiry.page.tsx'), 'EnquiryPage', 'desk'),
  }),
] as const;
