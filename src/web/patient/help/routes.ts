import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { patientRoute } from '../patient.route.ts';

export const helpRoutes = [
  createRoute({
    getParentRoute: () => patientRoute,
    path: '/help',
    component: lazyPage(() => import('./help.page.tsx'), 'HelpPage', 'check-in'),
  }),
] as const;
