import { sql } from 'kysely';
import type { StaffRole } from '../contract/people.ts';
import type { Db } from './db.ts';

/** Whom an account stands for. System read: it decides which clinic the request belongs to. */
export type Person =
  | {
      readonly kind: 'staff';
      readonly clinicId: string;
      readonly memberId: string;
      readonly role: StaffRole;
      readonly name: string;
      readonly resourceId: string | null;
    }
  | {
      readonly kind: 'patient';
      readonly clinicId: string;
      readonly patientId: string;
      readonly name: string;
      readonly language: string;
    };

/**
 * The member with this account, else the patient of this clinic with this (verified) address. A member's account is
 * never read as a patient's: a link by e-mail must not open a staff role.
 */
export async function personOfAccount(
  db: Db,
  account: { readonly userId: string; readonly email: string },
  clinicId: string,
): Promise<Person | undefined> {
  const staff = await db
    .selectFrom('member')
    .select(['clinic_id', 'id', 'role', 'name', 'resource_id'])
    .where('user_id', '=', account.userId)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  if (staff !== undefined) {
    return {
      kind: 'staff',
      clinicId: staff.clinic_id,
      memberId: staff.id,
      role: staff.role as StaffRole,
      name: staff.name,
      resourceId: staff.resource_id,
    };
  }
  const patient = await db
    .selectFrom('patient')
    .select(['clinic_id', 'id', 'name', 'language'])
    .where('clinic_id', '=', clinicId)
    .where(sql<boolean>`lower(email) = lower(${account.email})`)
    .executeTakeFirst();
  if (patient === undefined) return undefined;
  return {
    kind: 'patient',
    clinicId: patient.clinic_id,
    patientId: patient.id,
    name: patient.name,
    language: patient.language,
  };
}

/** Whether a sign-in link may be sent: only to a patient of the clinic, never to an account of staff. */
export async function mayHaveLink(
  db: Db,
  email: string,
  clinicId: string,
): Promise<{ language: string; name: string } | undefined> {
  const { rows } = await sql<{ language: string; name: string }>`
    select p.language, p.name from patient p
    where p.clinic_id = ${clinicId} and lower(p.email) = lower(${email})
      and not exists (select from member m join auth."user" u on u.id = m.user_id where lower(u.email) = lower(${email}))`.execute(
    db,
  );
  return rows[0];
}

export type DemoPerson = {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  /** Where a patient stands, in a few words. */
  readonly note: string | null;
};

/** Patients who have signed in themselves are listed after those who are introduced, up to this many. */
const MOST_PATIENTS = 12;

/** The invented people of a demo clinic, for its sign-in page: staff, then patients in the order of their notes. */
export async function demoPeople(db: Db, clinicId: string): Promise<DemoPerson[]> {
  const { rows } = await sql<DemoPerson>`
    (select m.role, m.name, u.email, null as note from member m join auth."user" u on u.id = m.user_id
     join clinic c on c.id = m.clinic_id where m.clinic_id = ${clinicId} and c.demo and m.left_at is null
     order by array_position(array['front-desk', 'practitioner', 'safety-lead', 'owner'], m.role), m.name)
    union all
    (select 'patient', p.name, p.email, n.said ->> 'note'
     from patient p join auth."user" u on lower(u.email) = lower(p.email)
     join clinic c on c.id = p.clinic_id
     left join lateral jsonb_array_elements(c.settings -> 'demoNotes') with ordinality as n (said, place)
       on lower(n.said ->> 'email') = lower(p.email)
     where p.clinic_id = ${clinicId} and c.demo order by n.place, p.created_at limit ${MOST_PATIENTS})`.execute(
    db,
  );
  return rows;
}
