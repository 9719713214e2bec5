import type { StaffRole } from '../../contract/people.ts';
import type { IconName } from '../design/icon.tsx';

/** The places of the staff pages, in the order of the navigation, and who is shown them. The server decides again. */
export const staffAreas = [
  {
    area: 'today',
    to: '/staff',
    keys: 'g t',
    icon: 'today',
    roles: ['front-desk', 'practitioner', 'safety-lead', 'owner'],
  },
  {
    area: 'calendar',
    to: '/staff/calendar',
    keys: 'g c',
    icon: 'calendar',
    roles: ['front-desk', 'practitioner', 'safety-lead', 'owner'],
  },
  {
    area: 'enquiries',
    to: '/staff/enquiries',
    keys: 'g e',
    icon: 'enquiry',
    roles: ['front-desk', 'practitioner', 'owner'],
  },
  {
    area: 'patients',
    to: '/staff/patients',
    keys: 'g p',
    icon: 'people',
    roles: ['front-desk', 'practitioner', 'safety-lead', 'owner'],
  },
  {
    area: 'alerts',
    to: '/staff/alerts',
    keys: 'g a',
    icon: 'alert',
    roles: ['practitioner', 'safety-lead', 'owner'],
  },
  {
    area: 'cartridges',
    to: '/staff/cartridges',
    keys: 'g k',
    icon: 'cartridge',
    roles: ['practitioner', 'safety-lead', 'owner'],
  },
  {
    area: 'protocols',
    to: '/staff/protocols',
    keys: 'g r',
    icon: 'protocol',
    roles: ['practitioner', 'safety-lead', 'owner'],
  },
  {
    area: 'outcomes',
    to: '/staff/outcomes',
    keys: 'g o',
    icon: 'outcomes',
    roles: ['practitioner', 'safety-lead', 'owner'],
  },
  { area: 'audit', to: '/staff/audit', keys: 'g u', icon: 'audit', roles: ['safety-lead', 'owner'] },
] as const satisfies readonly {
  area: string;
  to: string;
  keys: string;
  icon: IconName;
  roles: readonly StaffRole[];
}[];

export type StaffArea = (typeof staffAreas)[number];

/** The places a role is shown. */
export const areasFor = (role: string): readonly StaffArea[] =>
  staffAreas.filter(({ roles }) => roles.some((allowed) => allowed === role));
