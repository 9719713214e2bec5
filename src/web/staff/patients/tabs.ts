import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PatientHeader } from '../../../contract/patients.ts';
import type { Role, StaffRole } from '../../../contract/people.ts';
import type { Area } from '../../texts/areas.ts';
import { needTexts } from '../../texts/language.ts';
import { type TabId, tabIds } from './tab-ids.ts';

/** What the view of a tab is given. */
export type TabProps = { readonly patient: PatientHeader };

type PatientTab = {
  readonly id: TabId;
  /** Who is shown it; the server decides again about everything in it. */
  readonly roles: readonly StaffRole[];
  readonly View: LazyExoticComponent<ComponentType<TabProps>>;
};

/** A view in a file of its own, fetched with the texts it speaks when somebody turns to its tab. */
const view = <Name extends string, Module extends Record<Name, ComponentType<TabProps>>>(
  load: () => Promise<Module>,
  name: Name,
  ...areas: readonly Area[]
) => lazy(() => Promise.all([load(), needTexts(...areas)]).then(([module]) => ({ default: module[name] })));

const everyStaff = ['front-desk', 'practitioner', 'safety-lead', 'owner'] as const;
const clinicians = ['practitioner', 'safety-lead'] as const;

/** Every view of a record. One line a tab: its id (see `tab-ids.ts`), who is shown it, and where it is. */
const registered: readonly PatientTab[] = [
  {
    id: 'overview',
    roles: everyStaff,
    View: view(() => import('./overview/overview.tab.tsx'), 'OverviewTab', 'patients'),
  },
  {
    id: 'screening',
    roles: clinicians,
    View: view(() => import('./screening/screening.tab.tsx'), 'ScreeningTab', 'screening', 'self-check'),
  },
  {
    id: 'scars',
    roles: clinicians,
    View: view(() => import('./scars/scars.tab.tsx'), 'ScarsTab', 'scars'),
  },
  {
    id: 'consent',
    roles: everyStaff,
    View: view(() => import('./consent/consent.tab.tsx'), 'ConsentTab', 'consent'),
  },
  {
    id: 'course',
    roles: everyStaff,
    View: view(() => import('./course/course.tab.tsx'), 'CourseTab', 'course', 'protocols'),
  },
  {
    id: 'sessions',
    roles: clinicians,
    View: view(() => import('./sessions/sessions.tab.tsx'), 'SessionsTab', 'treat'),
  },
  {
    id: 'healing',
    roles: clinicians,
    View: view(() => import('./healing/healing.tab.tsx'), 'HealingTab', 'check-in'),
  },
  {
    id: 'review',
    roles: clinicians,
    View: view(() => import('./review/review.tab.tsx'), 'ReviewTab', 'review', 'scars', 'outcomes'),
  },
];

/** The tabs a role is shown, in the order of {@link tabIds}. */
export const tabsFor = (role: Role): readonly PatientTab[] =>
  tabIds.flatMap((id) =>
    registered.filter((tab) => tab.id === id && tab.roles.some((allowed) => allowed === role)),
  );
