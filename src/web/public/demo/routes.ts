import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../lazy-page.ts';
import { publicRoute } from '../public.route.ts';

export const demoRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/demo/mail',
    component: lazyPage(() => import('./mail.page.tsx'), 'MailPage', 'demo'),
  }),
] as const;
