import { createCare } from '../care/care.ts';
import { setDemoClock } from '../care/demo-clock.ts';
import { demoClinic } from '../demo/demo-clinic.ts';
import { TIME_ZONE } from '../demo/opening.ts';
import { dayAt } from '../kernel/time.ts';
import { inOneTransaction } from '../store/one-transaction.ts';
import { createClinic, insertMember } from '../store/setup.ts';
import type { RunningServer } from './server.ts';

type Parts = Pick<RunningServer, 'care' | 'database' | 'auth'>;

/**
 * Fills a database that has no clinic with the invented one. All of it is one transaction: an interrupted start leaves
 * nothing, and the next one begins again. Accounts outlive an interruption and are found again by their address.
 */
export async function seedDemo({ care, database, auth }: Parts): Promise<void> {
  if ((await care.clinics()).length > 0) return;
  process.stderr.write('Making the demonstration clinic, with a year behind it …\n');
  await inOneTransaction(database.pool, async (db) => {
    const account = (person: { readonly name: string; readonly email: string }) => accountOf(auth, person);
    await demoClinic(
      {
        care: createCare(db),
        createClinic: (clinic) => createClinic(db, clinic),
        setClock: (time) => setDemoClock(db, time),
        createStaff: async (staff) => insertMember(db, { ...staff, userId: await account(staff) }),
        createPatientAccount: async (patient) => {
          await account(patient);
        },
      },
      { today: dayAt(new Date().toISOString(), TIME_ZONE) },
    );
  });
}

/** An account without a password: it is entered with one click, in a demonstration only. */
async function accountOf(
  auth: Parts['auth'],
  { name, email }: { readonly name: string; readonly email: string },
): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const existing = await internalAdapter.findUserByEmail(email);
  if (existing) return existing.user.id;
  const user = await internalAdapter.createUser({ email, name, emailVerified: true }, { method: 'admin' });
  return user.id;
}
