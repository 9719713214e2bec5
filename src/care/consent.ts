import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Language } from '../clinical/finding.ts';
import {
  type Consent,
  type ConsentDocument,
  type ConsentKind,
  consentKinds,
  type listConsents as listRoute,
  type PhotoTier,
  type readConsent as readRoute,
  type signConsent as signRoute,
  type withdrawConsent as withdrawRoute,
} from '../contract/consents.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import { isoDate } from '../kernel/day.ts';
import {
  type ConsentRow,
  type DocumentRow,
  insertConsent,
  insertDocuments,
  lockConsent,
  selectConsent,
  selectConsents,
  selectDocument,
  selectDocumentsInForce,
  withdrawConsent as writeWithdrawal,
} from '../store/consents.ts';
import { selectContact } from '../store/contacts.ts';
import { lockContact } from '../store/patients.ts';
import { shippedDocuments } from './consent-documents.ts';
import { isSameName } from './patients.ts';
import { found, type Work } from './work.ts';

/** The documents in force. A clinic that has none of its own starts with those that are shipped. */
export async function ensureConsentDocuments(work: Work): Promise<ConsentDocument[]> {
  const before = await selectDocumentsInForce(work.tx, work.today);
  if (before.length > 0) return before.map(documentOf);
  await insertDocuments(work.tx, work.clinic.id, shippedDocuments);
  return (await selectDocumentsInForce(work.tx, work.today)).map(documentOf);
}

/** SHA-256 of everything that is shown of a document. */
const digestOf = ({ kind, version, language, title, body }: DocumentRow): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, version, language, title, body]))
    .digest('hex');

const documentOf = (row: DocumentRow): ConsentDocument => ({
  id: row.id,
  kind: row.kind,
  version: row.version,
  language: row.language,
  title: row.title,
  body: row.body,
  effectiveFrom: isoDate(row.effectiveFrom),
  digest: digestOf(row),
});

type ConsentState = {
  /** Kinds without a signature for the version in force. */
  readonly needed: readonly ConsentKind[];
  /** How far photographs may go today; none without a consent in force. */
  readonly photoTiers: readonly PhotoTier[];
};

/** What a patient has agreed to today, for use cases that ask the policy themselves: `needed` must lack `treatment`. */
export async function consentState(work: Work, patientId: string): Promise<ConsentState> {
  const documents = await ensureConsentDocuments(work);
  return stateOf((await selectConsents(work.tx, patientId)).map((row) => consentOf(row, documents)));
}

function stateOf(consents: readonly Consent[]): { needed: ConsentKind[]; photoTiers: PhotoTier[] } {
  const inForce = consents.filter((consent) => consent.inForce);
  const photographs = inForce.find(({ kind }) => kind === 'photographs');
  return {
    needed: consentKinds.filter((kind) => !inForce.some((consent) => consent.kind === kind)),
    photoTiers: photographs?.tiers ?? [],
  };
}

function consentOf(row: ConsentRow, documents: readonly ConsentDocument[]): Consent {
  const current = documents.some(({ kind, version }) => kind === row.kind && version === row.version);
  return {
    id: row.id,
    patientId: row.patientId,
    kind: row.kind,
    version: row.version,
    language: row.language,
    title: row.title,
    tiers: [...row.tiers],
    signedName: row.signedName,
    signedAt: row.signedAt,
    drawn: row.signature !== null,
    inForce: current && row.withdrawnAt === null,
    ...(row.witnessedBy === null ? {} : { witnessedBy: row.witnessedBy }),
    ...(row.withdrawnAt === null
      ? {}
      : { withdrawn: { at: row.withdrawnAt, by: row.withdrawnBy ?? '', why: row.withdrawnWhy ?? '' } }),
  };
}

/** What a patient has signed, what is in force, what is needed, and the documents to sign in their language. */
export async function listConsents(
  work: Work,
  patientId: string,
  language: Language | undefined,
): Promise<z.infer<typeof listRoute.answer>> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'consent', { patientId: contact.patientId });
  const documents = await ensureConsentDocuments(work);
  const consents = (await selectConsents(work.tx, contact.patientId)).map((row) => consentOf(row, documents));
  await work.audit({ action: 'read', resource: 'consent', patientId: contact.patientId });
  const wanted = language ?? contact.language;
  return {
    consents,
    documents: documents.filter((document) => document.language === wanted),
    ...stateOf(consents),
  };
}

/** One consent with the words that were signed. */
export async function readConsent(work: Work, id: string): Promise<z.infer<typeof readRoute.answer>> {
  const row = found(await selectConsent(work.tx, id));
  work.permit('read', 'consent', { patientId: row.patientId });
  const document = documentOf(found(await selectDocument(work.tx, row.documentId)));
  await work.audit({ action: 'read', resource: 'consent', id, patientId: row.patientId });
  return {
    consent: consentOf(row, await ensureConsentDocuments(work)),
    document,
    unchanged: document.digest === row.digest,
    ...(row.signature === null ? {} : { signature: row.signature }),
  };
}

type Sign = z.infer<typeof signRoute.body>;

/**
 * Signs the version in force. The signature is bound to the words that were shown; a clinician who is signed in at the
 * time is the witness. A new signature for photographs takes the place of the one before.
 */
export async function signConsent(work: Work, patientId: string, body: Sign): Promise<Consent> {
  const contact = found(await lockContact(work.tx, patientId));
  work.permit('create', 'consent', { patientId });
  const documents = await ensureConsentDocuments(work);
  const shown = found(await selectDocument(work.tx, body.documentId));
  const document = documents.find(({ id }) => id === shown.id);
  if (document === undefined || document.digest !== body.digest)
    throw new Refusal('CHANGED_MEANWHILE', 'There is a newer version of this document. Read it, then sign.');
  if (!isSameName(contact.name ?? '', body.signedName))
    throw invalid('/signedName', 'Type the name exactly as it stands in the record.');
  checkTiers(document.kind, body.tiers);
  await replaceEarlier(work, patientId, documents, document);
  const id = await insertConsent(work.tx, {
    clinicId: work.clinic.id,
    patientId,
    documentId: document.id,
    digest: document.digest,
    tiers: body.tiers,
    signedName: body.signedName,
    signature: body.signature,
    at: work.now,
    witnessedBy: work.actor.memberId ?? null,
  });
  await work.audit({
    action: 'sign',
    resource: 'consent',
    id,
    patientId,
    detail: { kind: document.kind, version: document.version, tiers: body.tiers.join(' ') },
  });
  return consentOf(found(await selectConsent(work.tx, id)), documents);
}

function checkTiers(kind: ConsentKind, tiers: readonly PhotoTier[]): void {
  if (kind === 'treatment' && tiers.length > 0) throw invalid('/tiers', 'Only photographs have tiers.');
  if (kind === 'photographs' && tiers.length === 0)
    throw invalid('/tiers', 'Choose how far your photographs may go.');
}

/** A treatment is consented to once a version; photographs as often as somebody changes their mind. */
async function replaceEarlier(
  work: Work,
  patientId: string,
  documents: readonly ConsentDocument[],
  document: ConsentDocument,
): Promise<void> {
  const signed = (await selectConsents(work.tx, patientId)).map((row) => consentOf(row, documents));
  const inForce = signed.filter((one) => one.kind === document.kind && one.inForce);
  if (document.kind === 'treatment' && inForce.length > 0)
    throw new Refusal('ALREADY_DONE', 'This document has been signed already.');
  for (const { id } of inForce)
    await writeWithdrawal(work.tx, id, { at: work.now, by: work.actor.id, why: 'replaced' });
}

/** Withdraws a consent from now on. It stays readable. A patient need not say why; staff write down what was said. */
export async function withdrawConsent(
  work: Work,
  id: string,
  { reason }: z.infer<typeof withdrawRoute.body>,
): Promise<Consent> {
  const row = found(await lockConsent(work.tx, id));
  work.permit('change', 'consent', { patientId: row.patientId });
  if (work.actor.role !== 'patient' && reason.length < 3)
    throw invalid('/reason', 'Write down why, in a few words.');
  if (row.withdrawnAt !== null) throw new Refusal('ALREADY_DONE', 'This consent is withdrawn already.');
  await writeWithdrawal(work.tx, id, { at: work.now, by: work.actor.id, why: reason });
  await work.audit({
    action: 'withdraw',
    resource: 'consent',
    id,
    patientId: row.patientId,
    detail: { kind: row.kind },
  });
  return consentOf(found(await selectConsent(work.tx, id)), await ensureConsentDocuments(work));
}
