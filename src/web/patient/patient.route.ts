import { createRoute } from '@tanstack/react-router';
import { patientsOnly } from '../guards.ts';
import { lazyPage } from '../lazy-page.ts';
import { rootRoute } from '../root.route.tsx';

/** Above every page of a patient's own. */
export const patientRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my',
  beforeLoad: patientsOnly,
  component: lazyPage(() => import('../layouts/patient-layout.tsx'), 'PatientLayout', 'patient'),
});
