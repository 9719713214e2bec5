import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import type { Role, StaffRole } from '../contract/people.ts';
import { clinicQuery, whoIs } from './session.ts';

type Entering = {
  readonly context: { readonly client: QueryClient };
  readonly location: { readonly href: string };
};

const isStaff = (role: Role): role is StaffRole => role !== 'visitor' && role !== 'patient';

/** Pages behind a sign-in speak of the clinic's day; it is read before they open. */
const readClinicFirst = ({ context }: Entering): Promise<unknown> =>
  context.client.ensureQueryData({ ...clinicQuery, retry: false });

/** Turns visitors back to the sign-in. Only a courtesy: the server decides again about every answer. */
export async function patientsOnly(entering: Entering): Promise<void> {
  const me = await whoIs(entering.context.client);
  if (isStaff(me.role)) throw redirect({ to: '/staff' });
  if (me.role === 'visitor') throw redirect({ to: '/sign-in', search: { next: entering.location.href } });
  await readClinicFirst(entering);
}

/** Until the second factor is there the server answers staff nothing but who they are. */
export async function staffOnly(entering: Entering): Promise<void> {
  const me = await whoIs(entering.context.client);
  if (me.role === 'patient') throw redirect({ to: '/my' });
  if (me.role === 'visitor')
    throw redirect({ to: '/sign-in/staff', search: { next: entering.location.href } });
  if (me.needsSecondFactor) throw redirect({ to: '/sign-in/second-factor/set-up' });
  await readClinicFirst(entering);
}
