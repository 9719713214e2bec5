import type { StaffRole } from '../contract/people.ts';
import type { Db } from './db.ts';

export type NewClinic = {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly hosts: readonly string[];
  readonly demo: boolean;
};

/** Makes a clinic. System write: before it there is no clinic to be bound to. */
export async function createClinic(db: Db, clinic: NewClinic): Promise<string> {
  const { timeZone, hosts, ...rest } = clinic;
  const row = await db
    .insertInto('clinic')
    .values({ ...rest, time_zone: timeZone, hosts: [...hosts] })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type NewMember = {
  readonly clinicId: string;
  readonly userId: string;
  readonly role: StaffRole;
  readonly name: string;
  readonly resourceId?: string;
};

export async function insertMember(db: Db, member: NewMember): Promise<string> {
  const row = await db
    .insertInto('member')
    .values({
      clinic_id: member.clinicId,
      user_id: member.userId,
      role: member.role,
      name: member.name,
      resource_id: member.resourceId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
