import { alertsRoutes } from './alerts/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { cartridgesRoutes } from './cartridges/routes.ts';
import { enquiriesRoutes } from './enquiries/routes.ts';
import { outcomesRoutes } from './outcomes/routes.ts';
import { patientsRoutes } from './patients/routes.ts';
import { protocolsRoutes } from './protocols/routes.ts';
import { staffRoute } from './staff.route.ts';
import { todayRoutes } from './today/routes.ts';
import { treatRoutes } from './treat/routes.ts';

/** Every staff page; a new area adds its line. */
export const staffRoutes = staffRoute.addChildren([
  ...alertsRoutes,
  ...auditRoutes,
  ...calendarRoutes,
  ...cartridgesRoutes,
  ...enquiriesRoutes,
  ...outcomesRoutes,
  ...patientsRoutes,
  ...protocolsRoutes,
  ...todayRoutes,
  ...treatRoutes,
]);
