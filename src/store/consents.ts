import { sql } from 'kysely';
import type { ConsentKind, PhotoTier, Strokes } from '../contract/consents.ts';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type DocumentRow = {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly version: string;
  readonly language: 'en' | 'es';
  readonly title: string;
  readonly body: string;
  readonly effectiveFrom: string;
};

const documentColumns = sql`d.id, d.kind, d.version, d.language, d.title, d.body, d.effective_from as "effectiveFrom"`;

/** Adds documents that the clinic does not have yet; those that it has stay as they are. */
export async function insertDocuments(
  tx: Tx,
  clinicId: string,
  documents: readonly Omit<DocumentRow, 'id'>[],
): Promise<void> {
  await tx
    .insertInto('consent_document')
    .values(
      documents.map((document) => ({
        clinic_id: clinicId,
        kind: document.kind,
        version: document.version,
        language: document.language,
        title: document.title,
        body: document.body,
        effective_from: document.effectiveFrom,
      })),
    )
    .onConflict((conflict) => conflict.columns(['clinic_id', 'kind', 'version', 'language']).doNothing())
    .execute();
}

/** The version in force on a day of each kind and language. */
export async function selectDocumentsInForce(tx: Tx, on: string): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    select distinct on (d.kind, d.language) ${documentColumns} from consent_document d
    where d.effective_from <= ${on}
    order by d.kind desc, d.language, d.effective_from desc, string_to_array(d.version, '.')::int[] desc`.execute(
    tx,
  );
  return rows;
}

export async function selectDocument(tx: Tx, id: string): Promise<DocumentRow | undefined> {
  const { rows } = await sql<DocumentRow>`
    select ${documentColumns} from consent_document d where d.id = ${id}`.execute(tx);
  return rows[0];
}

export type NewConsent = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly documentId: string;
  readonly digest: string;
  readonly tiers: readonly PhotoTier[];
  readonly signedName: string;
  readonly signature: Strokes | undefined;
  readonly at: string;
  readonly witnessedBy: string | null;
};

export async function insertConsent(tx: Tx, consent: NewConsent): Promise<string> {
  const row = await tx
    .insertInto('consent')
    .values({
      clinic_id: consent.clinicId,
      patient_id: consent.patientId,
      document_id: consent.documentId,
      document_digest: consent.digest,
      tiers: [...consent.tiers],
      signed_name: consent.signedName,
      signature: consent.signature === undefined ? null : jsonb(consent.signature),
      signed_at: consent.at,
      witnessed_by: consent.witnessedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type ConsentRow = {
  readonly id: string;
  readonly patientId: string;
  readonly documentId: string;
  readonly digest: string;
  readonly kind: ConsentKind;
  readonly version: string;
  readonly language: 'en' | 'es';
  readonly title: string;
  readonly tiers: readonly PhotoTier[];
  readonly signedName: string;
  readonly signature: Strokes | null;
  readonly signedAt: string;
  readonly witnessedBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnWhy: string | null;
};

const selected = sql`
  select c.id, c.patient_id as "patientId", c.document_id as "documentId", c.document_digest as digest, d.kind, d.version,
    d.language, d.title, c.tiers, c.signed_name as "signedName", c.signature, c.signed_at as "signedAt",
    w.name as "witnessedBy", c.withdrawn_at as "withdrawnAt", c.withdrawn_why as "withdrawnWhy",
    coalesce(b.name, case when c.withdrawn_by = 'patient:' || c.patient_id then p.name end) as "withdrawnBy"
  from consent c
  join consent_document d on d.clinic_id = c.clinic_id and d.id = c.document_id
  join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
  left join member w on w.clinic_id = c.clinic_id and w.id = c.witnessed_by
  left join member b on b.clinic_id = c.clinic_id and 'member:' || b.id = c.withdrawn_by`;

/** What a patient has signed, newest first. */
export async function selectConsents(tx: Tx, patientId: string): Promise<ConsentRow[]> {
  const { rows } = await sql<ConsentRow>`
    ${selected} where c.patient_id = ${patientId} order by c.signed_at desc, c.id desc`.execute(tx);
  return rows;
}

export async function selectConsent(tx: Tx, id: string): Promise<ConsentRow | undefined> {
  const { rows } = await sql<ConsentRow>`${selected} where c.id = ${id}`.execute(tx);
  return rows[0];
}

/** One consent, locked so that it is withdrawn once. */
export async function lockConsent(tx: Tx, id: string): Promise<ConsentRow | undefined> {
  const { rows } = await sql<ConsentRow>`${selected} where c.id = ${id} for update of c`.execute(tx);
  return rows[0];
}

export type Withdrawal = { readonly at: string; readonly by: string; readonly why: string };

export async function withdrawConsent(tx: Tx, id: string, { at, by, why }: Withdrawal): Promise<void> {
  await tx
    .updateTable('consent')
    .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_why: why })
    .where('id', '=', id)
    .execute();
}
