import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type AuditRow = {
  readonly clinicId: string;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly resource: string;
  readonly id?: string;
  readonly patientId?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Adds to the trail; the database lets nobody change or remove it. */
export async function appendAudit(tx: Tx, row: AuditRow): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({
      clinic_id: row.clinicId,
      at: row.at,
      actor: row.actor,
      role: row.role,
      action: row.action,
      resource: row.resource,
      resource_id: row.id ?? null,
      patient_id: row.patientId ?? null,
      detail: jsonb(row.detail ?? {}),
    })
    .execute();
}
