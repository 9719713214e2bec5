import { createRoute } from '@tanstack/react-router';
import { isIsoDate } from '../../../kernel/day.ts';
import { lazyPage } from '../../lazy-page.ts';
import { staffRoute } from '../staff.route.ts';

/** What the trail is narrowed by; it stands in the address, so that a colleague can be sent the same page. */
export type AuditSearch = {
  readonly patientId?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
};

const texts = ['patientId', 'actor', 'action'] as const;
const days = ['from', 'to'] as const;

export const auditSearch = (search: Record<string, unknown>): AuditSearch =>
  Object.fromEntries([
    ...texts.flatMap((key) =>
      typeof search[key] === 'string' && search[key] !== '' ? [[key, search[key]]] : [],
    ),
    ...days.flatMap((key) => (isIsoDate(String(search[key])) ? [[key, search[key]]] : [])),
  ]);

export const auditRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyPage(() => import('./audit.page.tsx'), 'AuditPage', 'audit'),
  }),
] as const;
