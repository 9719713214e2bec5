import { type QueryClient, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type * as people from '../contract/people.ts';
import type { Answer } from '../contract/route.ts';
import { bare } from './api.ts';
import { reading } from './queries.ts';

/** Who is signed in, and which clinic this is. Bare, because every page asks both before it shows anything. */
export const readMe = bare<typeof people.readMe>({ method: 'GET', path: '/me' });
export const readClinic = bare<typeof people.readClinic>({ method: 'GET', path: '/clinic' });
export const readDemoSignIns = bare<typeof people.readDemoSignIns>({ method: 'GET', path: '/demo/sign-ins' });
export const demoSignIn = bare<typeof people.demoSignIn>({ method: 'POST', path: '/demo/sign-in' });
export const moveDemoClock = bare<typeof people.moveDemoClock>({ method: 'POST', path: '/demo/clock' });

export type Me = Answer<typeof people.readMe>;
export type Clinic = Answer<typeof people.readClinic>;

export const meQuery = reading(readMe, {});
export const clinicQuery = { ...reading(readClinic, {}), staleTime: 60_000 };

export const useMe = (): Me => useSuspenseQuery(meQuery).data;
/** The clinic, on pages behind a sign-in, whose guard has read it already. */
export const useClinic = (): Clinic => useSuspenseQuery(clinicQuery).data;

/** The clinic on public pages, which are shown even while the server cannot be reached. */
export const useClinicIfKnown = (): Clinic | undefined => useQuery(clinicQuery).data;

/** Who is signed in, asked of the server when it is not known yet; a door must not hang, so it is asked once. */
export const whoIs = (client: QueryClient): Promise<Me> =>
  client.ensureQueryData({ ...meQuery, retry: false });

/** The way home for a role. */
export const homeOf = (role: Me['role']): '/' | '/my' | '/staff' => {
  if (role === 'visitor') return '/';
  return role === 'patient' ? '/my' : '/staff';
};
