import type { StaffRole } from '../contract/people.ts';
import type { Db, Tx } from './db.ts';

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

export type NewResource = {
  readonly clinicId: string;
  readonly id: string;
  readonly kind: 'room' | 'device' | 'practitioner';
  readonly name: string;
  readonly skills?: readonly string[];
  readonly label?: string;
  readonly serial?: string;
};

export async function insertResource(tx: Tx, resource: NewResource): Promise<void> {
  await tx
    .insertInto('resource')
    .values({
      clinic_id: resource.clinicId,
      id: resource.id,
      kind: resource.kind,
      name: resource.name,
      skills: [...(resource.skills ?? [])],
      label: resource.label ?? null,
      serial: resource.serial ?? null,
    })
    .execute();
}

export type NewHours = {
  readonly clinicId: string;
  readonly resourceId: string;
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
};

export async function insertHours(tx: Tx, hours: readonly NewHours[]): Promise<void> {
  if (hours.length === 0) return;
  await tx
    .insertInto('opening_hours')
    .values(
      hours.map(({ clinicId, resourceId, ...rest }) => ({
        clinic_id: clinicId,
        resource_id: resourceId,
        ...rest,
      })),
    )
    .execute();
}

export type NewClosure = {
  readonly clinicId: string;
  /** Without it the whole clinic is closed. */
  readonly resourceId?: string;
  readonly starts: string;
  readonly ends: string;
  readonly why: string;
  readonly at: string;
};

export async function insertClosures(tx: Tx, closures: readonly NewClosure[]): Promise<void> {
  if (closures.length === 0) return;
  await tx
    .insertInto('closure')
    .values(
      closures.map(({ clinicId, resourceId, at, ...rest }) => ({
        clinic_id: clinicId,
        resource_id: resourceId ?? null,
        recorded_at: at,
        ...rest,
      })),
    )
    .execute();
}
