import { sql } from 'kysely';
import type { Tx } from './db.ts';

export type AuditEventRow = {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly resource: string;
  readonly resourceId: string | null;
  readonly patientId: string | null;
  readonly patientName: string | null;
  /** Of a member or a patient. */
  readonly actorName: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
};

export type AuditFilter = {
  readonly patientId?: string | undefined;
  readonly actor?: string | undefined;
  readonly resource?: string | undefined;
  readonly action?: string | undefined;
  /** Instants, `to` left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
};

const when = (value: unknown, condition: ReturnType<typeof sql>) =>
  value === undefined ? sql`true` : condition;

/** Lines of the trail, newest first. */
export async function selectAuditEvents(tx: Tx, filter: AuditFilter): Promise<AuditEventRow[]> {
  const { patientId, actor, resource, action, from, to, before, limit } = filter;
  const { rows } = await sql<AuditEventRow>`
    select a.id, a.at, a.actor, a.role, a.action, a.resource, a.resource_id as "resourceId", a.patient_id as "patientId",
      p.name as "patientName", coalesce(m.name, self.name) as "actorName", a.detail
    from audit_event a
    left join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id
    left join member m on m.clinic_id = a.clinic_id and 'member:' || m.id = a.actor
    left join patient self on self.clinic_id = a.clinic_id and 'patient:' || self.id = a.actor
    where ${when(patientId, sql`a.patient_id = ${patientId}`)}
      and ${when(actor, sql`a.actor = ${actor}`)}
      and ${when(resource, sql`a.resource = ${resource}`)}
      and ${when(action, sql`a.action = ${action}`)}
      and ${when(from, sql`a.at >= ${from}`)}
      and ${when(to, sql`a.at < ${to}`)}
      and ${when(before, sql`a.id < ${before}`)}
    order by a.id desc limit ${limit}`.execute(tx);
  return rows;
}

export type ActorRow = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly left: boolean;
};

/** Everybody who works or has worked at the clinic. */
export async function selectMembers(tx: Tx): Promise<ActorRow[]> {
  const { rows } = await sql<ActorRow>`
    select 'member:' || id as id, name, role, left_at is not null as left from member order by left_at is not null, name`.execute(
    tx,
  );
  return rows;
}

export type ActionRow = { readonly resource: string; readonly action: string };

/** Every kind of action in the trail, found by leaping along the index from one to the next. */
export async function selectAuditActions(tx: Tx, clinicId: string): Promise<ActionRow[]> {
  const { rows } = await sql<ActionRow>`
    with recursive kind as (
      (select resource, action from audit_event where clinic_id = ${clinicId} order by resource, action limit 1)
      union all
      select next.resource, next.action from kind, lateral (
        select a.resource, a.action from audit_event a
        where a.clinic_id = ${clinicId} and (a.resource, a.action) > (kind.resource, kind.action)
        order by a.resource, a.action limit 1) next)
    select resource, action from kind`.execute(tx);
  return rows;
}
