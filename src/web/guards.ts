import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import type { Role, StaffRole } from '../contract/people.ts';
import { clinicQuery, type Me, whoIs } from './session.ts';

type Entering = {
  readonly context: { readonly client: QueryClient };
  readonly location: { readonly href: string };
};

const isStaff = (role: Role): role is StaffRole => role !== 'visitor' && role !== 'patient';

/** Both pages behind a sign-in speak of the clinic's day; read it before they open. */
const meAtClinic = async ({ context }: Entering): Promise<Me> => {
  const [me] = await Promise.all([
    whoIs(context.client),
    context.client.ensureQueryData({ ...clinicQuery, retry: false }),
  ]);
  return me;
};

/** Turns visitors back to the sign-in. Only a courtesy: the server decides again about every answer. */
export async function patientsOnly(entering: Entering): Promise<void> {
  const me = await meAtClinic(entering);
  if (me.role === 'patient') return;
  throw redirect(
    isStaff(me.role) ? { to: '/staff' } : { to: '/sign-in', search: { next: entering.location.href } },
  );
}

export async function staffOnly(entering: Entering): Promise<void> {
  const me = await meAtClinic(entering);
  if (me.role === 'patient') throw redirect({ to: '/my' });
  if (me.role === 'visitor')
    throw redirect({ to: '/sign-in/staff', search: { next: entering.location.href } });
  if (me.needsSecondFactor) throw redirect({ to: '/sign-in/second-factor/set-up' });
}
