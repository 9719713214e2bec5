import type { Auth } from '../api/auth.ts';
import type { StaffRole } from '../contract/people.ts';
import type { Db } from '../store/db.ts';
import { insertMember } from '../store/setup.ts';

export type NewStaff = {
  readonly clinicId: string;
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly password: string;
  readonly resourceId?: string;
};

const SHORTEST_PASSWORD = 12;

/** An account with a password, and the member it stands for. The second factor is set up at the first sign-in. */
export async function createStaffAccount(auth: Auth, db: Db, staff: NewStaff): Promise<string> {
  if (staff.password.length < SHORTEST_PASSWORD)
    throw new Error(`the password needs at least ${SHORTEST_PASSWORD} characters`);
  const context = await auth.$context;
  const user = await context.internalAdapter.createUser(
    {
      email: staff.email.toLowerCase(),
      name: staff.name,
      emailVerified: true,
    },
    { method: 'admin' },
  );
  await context.internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await context.password.hash(staff.password),
  });
  return insertMember(db, { ...staff, userId: user.id });
}
