import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { patientRoute } from '../patient.route.ts';

export const courseRoutes = [
  createRoute({
    getParentRoute: () => patientRoute,
    path: '/course',
    component: lazyPage(() => import('./course.page.tsx'), 'CoursePage', 'my-course'),
  }),
  createRoute({
    getParentRoute: () => patientRoute,
    path: '/calendars',
    component: lazyPage(() => import('./calendars.page.tsx'), 'CalendarsPage', 'my-course'),
  }),
] as const;
