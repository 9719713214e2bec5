import { checkInRoutes } from './check-in/routes.ts';
import { consentRoutes } from './consent/routes.ts';
import { courseRoutes } from './course/routes.ts';
import { earlierRoutes } from './earlier/routes.ts';
import { helpRoutes } from './help/routes.ts';
import { patientRoute } from './patient.route.ts';
import { todayRoutes } from './today/routes.ts';

/** Every page of a patient's own; a new area adds its line. */
export const patientRoutes = patientRoute.addChildren([
  ...checkInRoutes,
  ...consentRoutes,
  ...courseRoutes,
  ...earlierRoutes,
  ...helpRoutes,
  ...todayRoutes,
]);
