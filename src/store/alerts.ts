import { sql } from 'kysely';
import type { Level, Sign } from '../clinical/triage.ts';
import type { AlertOutcome } from '../contract/alerts.ts';
import type { StaffRole } from '../contract/people.ts';
import type { Db, Tx } from './db.ts';

export type Responder = { readonly id: string; readonly name: string; readonly role: StaffRole };

/** Members who still work here, of these roles, those with the fewest open alerts first. */
export async function selectResponders(tx: Tx, roles: readonly StaffRole[]): Promise<Responder[]> {
  const { rows } = await sql<Responder>`
    select m.id, m.name, m.role from member m
    where m.left_at is null and m.role = any (${[...roles]})
    order by (select count(*) from alert a where a.clinic_id = m.clinic_id and a.owner_id = m.id and a.closed_at is null),
      m.name, m.id`.execute(tx);
  return rows;
}

/** Where a member is written to; undefined when the account has no address any more. */
export async function memberAddress(tx: Tx, memberId: string): Promise<string | undefined> {
  const { rows } = await sql<{ address: string | null }>`
    select member_address(${memberId}) as address`.execute(tx);
  return rows[0]?.address ?? undefined;
}

export type NewAlert = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly checkInId: string;
  readonly level: Exclude<Level, 'expected'>;
  readonly ownerId: string;
  readonly at: string;
  readonly respondBy: string;
};

export async function insertAlert(tx: Tx, alert: NewAlert): Promise<string> {
  const row = await tx
    .insertInto('alert')
    .values({
      clinic_id: alert.clinicId,
      patient_id: alert.patientId,
      check_in_id: alert.checkInId,
      level: alert.level,
      owner_id: alert.ownerId,
      raised_at: alert.at,
      respond_by: alert.respondBy,
      due_at: alert.respondBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type AlertEventKind = 'raised' | 'acknowledged' | 'escalated' | 'reminded' | 'closed';

export type NewAlertEvent = {
  readonly clinicId: string;
  readonly alertId: string;
  readonly kind: AlertEventKind;
  readonly at: string;
  readonly by: string;
  readonly role?: StaffRole;
  readonly told?: readonly string[];
};

export async function insertAlertEvent(tx: Tx, event: NewAlertEvent): Promise<void> {
  await tx
    .insertInto('alert_event')
    .values({
      clinic_id: event.clinicId,
      alert_id: event.alertId,
      kind: event.kind,
      at: event.at,
      by: event.by,
      role: event.role ?? null,
      told: [...(event.told ?? [])],
    })
    .execute();
}

export type AlertEventRow = {
  readonly kind: AlertEventKind;
  readonly at: string;
  readonly by: string;
  readonly role: StaffRole | null;
  readonly told: readonly string[];
};

/** What happened to an alert, in order; `by` and `told` are names here, for people to read. */
export async function selectAlertEvents(tx: Tx, alertId: string): Promise<AlertEventRow[]> {
  const { rows } = await sql<AlertEventRow>`
    select e.kind, e.at, coalesce(m.name, split_part(e.by, ':', 1)) as by, e.role,
      array(select t.name from member t where t.clinic_id = e.clinic_id and t.id::text = any (e.told) order by t.name) as told
    from alert_event e
    left join member m on m.clinic_id = e.clinic_id and 'member:' || m.id = e.by
    where e.alert_id = ${alertId} order by e.at, e.kind`.execute(tx);
  return rows;
}

export type AlertRow = {
  readonly id: string;
  readonly level: Exclude<Level, 'expected'>;
  readonly patientId: string;
  readonly patientName: string;
  readonly checkInId: string;
  readonly visitId: string;
  readonly signs: readonly Sign[];
  readonly raisedAt: string;
  readonly respondBy: string;
  readonly dueAt: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly escalatedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly acknowledgedById: string | null;
  readonly acknowledgedByName: string | null;
  readonly closedAt: string | null;
  readonly closedById: string | null;
  readonly closedByName: string | null;
  readonly outcome: AlertOutcome | null;
  readonly note: string | null;
};

const selected = sql`
  select a.id, a.level, a.patient_id as "patientId", p.name as "patientName", a.check_in_id as "checkInId",
    c.visit_id as "visitId", coalesce(c.report -> 'signs', '[]') as signs,
    a.raised_at as "raisedAt", a.respond_by as "respondBy", coalesce(a.due_at, a.respond_by) as "dueAt",
    o.id as "ownerId", o.name as "ownerName", a.escalated_at as "escalatedAt",
    a.acknowledged_at as "acknowledgedAt", k.id as "acknowledgedById", k.name as "acknowledgedByName",
    a.closed_at as "closedAt", d.id as "closedById", d.name as "closedByName", a.outcome, a.outcome_note as note
  from alert a
  join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id
  join check_in c on c.clinic_id = a.clinic_id and c.id = a.check_in_id
  join member o on o.clinic_id = a.clinic_id and o.id = coalesce(a.escalated_to, a.owner_id)
  left join member k on k.clinic_id = a.clinic_id and k.id = a.acknowledged_by
  left join member d on d.clinic_id = a.clinic_id and d.id = a.closed_by`;

export type AlertFilter = {
  readonly status: 'open' | 'closed' | 'all';
  readonly patientId?: string | undefined;
};

/** Open alerts first, the nearest deadline on top; closed ones newest first. */
export async function selectAlerts(tx: Tx, { status, patientId }: AlertFilter): Promise<AlertRow[]> {
  const { rows } = await sql<AlertRow>`
    ${selected}
    where (${status} = 'all' or (a.closed_at is null) = (${status} = 'open'))
      and (${patientId ?? null}::uuid is null or a.patient_id = ${patientId ?? null})
    order by a.closed_at is not null, a.closed_at desc, coalesce(a.due_at, a.respond_by), a.raised_at, a.id
    limit 300`.execute(tx);
  return rows;
}

export async function selectAlert(tx: Tx, id: string): Promise<AlertRow | undefined> {
  const { rows } = await sql<AlertRow>`${selected} where a.id = ${id}`.execute(tx);
  return rows[0];
}

type Step = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  /** When the next step is due if nobody acts. */
  readonly dueAt: string;
};

/**
 * One of several who try at once gets it. An alert that was taken on and then escalated, because nothing followed, may
 * be taken on again; the events keep who had it before.
 */
export async function markAcknowledged(tx: Tx, step: Step): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update alert set acknowledged_at = ${step.at}, acknowledged_by = ${step.by}, due_at = ${step.dueAt}
    where id = ${step.id} and closed_at is null
      and (acknowledged_at is null or escalated_at > acknowledged_at)`.execute(tx);
  return Number(numAffectedRows ?? 0) === 1;
}

export async function markClosed(
  tx: Tx,
  close: {
    readonly id: string;
    readonly at: string;
    readonly by: string;
    readonly outcome: AlertOutcome;
    readonly note: string;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update alert set closed_at = ${close.at}, closed_by = ${close.by}, outcome = ${close.outcome}, outcome_note = ${close.note}
    where id = ${close.id} and closed_at is null`.execute(tx);
  return Number(numAffectedRows ?? 0) === 1;
}

/** Hands an alert on. `to` is undefined for a reminder: it stays with whom it was. */
export async function markEscalated(
  tx: Tx,
  step: Omit<Step, 'by'> & { readonly to: string | undefined },
): Promise<void> {
  await sql`
    update alert set escalated_at = ${step.at}, escalated_to = coalesce(${step.to ?? null}::uuid, escalated_to), due_at = ${step.dueAt}
    where id = ${step.id}`.execute(tx);
}

export type OverdueAlert = {
  readonly id: string;
  readonly patientId: string;
  readonly level: Exclude<Level, 'expected'>;
  /** Who has it now. */
  readonly ownerId: string;
  readonly ownerRole: StaffRole;
  readonly respondBy: string;
};

/**
 * Takes the open alert whose deadline passed first and holds it until the transaction ends; one that somebody else is
 * just acting on is left alone, and looked at again by the next sweep.
 */
export async function claimOverdueAlert(tx: Tx, now: string): Promise<OverdueAlert | undefined> {
  const { rows } = await sql<OverdueAlert>`
    select a.id, a.patient_id as "patientId", a.level, a.respond_by as "respondBy",
      m.id as "ownerId", m.role as "ownerRole"
    from alert a
    join member m on m.clinic_id = a.clinic_id and m.id = coalesce(a.escalated_to, a.owner_id)
    where a.closed_at is null and coalesce(a.due_at, a.respond_by) <= ${now}
    order by coalesce(a.due_at, a.respond_by), a.id
    for update of a skip locked limit 1`.execute(tx);
  return rows[0];
}

/** How many times an alert has already been handed on or reminded of. */
export async function countSteps(tx: Tx, alertId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from alert_event where alert_id = ${alertId} and kind in ('escalated', 'reminded')`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

/** The clinics that have an alert whose deadline has passed by their own clock. System read: no clinic is set yet. */
export async function clinicsWithOverdueAlerts(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from clinic c left join demo_clock d on d.clinic_id = c.id
    where exists (select from alert a where a.clinic_id = c.id and a.closed_at is null
      and coalesce(a.due_at, a.respond_by) <= clock_timestamp() + coalesce(d.ahead, '0'))`.execute(db);
  return rows.map((row) => row.id);
}
