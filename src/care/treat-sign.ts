import type { Language } from '../clinical/finding.ts';
import { Refusal } from '../contract/errors.ts';
import type { Fault } from '../contract/problem.ts';
import { insertAmendment, markSigned, type RecordRow, selectRecord } from '../store/records.ts';
import { queueCheckInReminders } from './check-in-reminders.ts';
import { openForWriting } from './treat-save.ts';
import { digestOf, gapsOf, loadRecord, maySign, type ShownRecord, showRecord } from './treat-view.ts';
import { found, type Work } from './work.ts';

type GapCode = ShownRecord['gaps'][number]['gap'];

const saidOf: Readonly<Record<GapCode, string>> = {
  consent: 'There is no signed consent to the treatment in force.',
  screening: 'A clinician must review the screening.',
  'birth-date': 'The patient’s date of birth is not known.',
  arrived: 'The patient has not arrived.',
  start: 'Say when needling began.',
  end: 'Say when needling ended.',
  zone: 'Add at least one zone.',
  passes: 'Say how many passes.',
  endpoint: 'Say which endpoint was seen.',
  cartridge: 'Scan or type the cartridge that was used.',
  anaesthetic: 'Add the numbing cream, or say that there was none.',
  'cream-on': 'Say when the cream came off.',
  'cream-late': 'The cream must have come off before the first needle. Check both times.',
  reason: 'Say why you went on.',
  stop: 'This must never happen, so it cannot be signed like this. Correct it; if it has happened, ask the safety lead.',
};

function signerOf(work: Work, row: RecordRow): string {
  const { memberId } = work.actor;
  if (memberId === undefined || !maySign(work, row))
    throw new Refusal('NOT_ALLOWED', 'Whoever needled signs the record, or the safety lead.');
  return memberId;
}

/**
 * Signs and locks a record. Everything it needs must be in it; what was found stays with it as it is now; from this
 * moment it is only added to. The letters that ask for check-ins are queued with it.
 */
export async function signRecord(
  work: Work,
  { id, revision, language }: { id: string; revision: number; language: Language },
): Promise<ShownRecord> {
  work.permit('decide', 'record');
  const row = await openForWriting(work, id, revision);
  const by = signerOf(work, row);
  const loaded = await loadRecord(work, row, language);
  const faults = (await gapsOf(work, loaded)).map(
    ({ gap, pointer }): Fault => ({ pointer, detail: saidOf[gap] }),
  );
  if (faults.length > 0) throw new Refusal('INVALID', 'The record is not complete.', faults);
  const signature = { at: work.now, by, findings: loaded.findings };
  await markSigned(work.tx, { id, ...signature, digest: digestOf(loaded, signature) });
  await queueCheckInReminders(work, { id: row.visitId, patientId: row.patientId });
  await work.audit({
    action: 'sign',
    resource: 'record',
    id,
    patientId: row.patientId,
    detail: { revision },
  });
  return showRecord(work, found(await selectRecord(work.tx, id)), language);
}

/** Adds to a signed record; an open one is simply changed. */
export async function amendRecord(
  work: Work,
  { id, text, language }: { id: string; text: string; language: Language },
): Promise<ShownRecord> {
  work.permit('change', 'record');
  const row = found(await selectRecord(work.tx, id));
  if (row.signedAt === null)
    throw new Refusal('RULE_FORBIDS', 'This record is not signed yet: change the record itself.');
  if (work.actor.memberId === undefined) throw new Refusal('NOT_ALLOWED');
  await insertAmendment(work.tx, {
    clinicId: work.clinic.id,
    recordId: id,
    text,
    at: work.now,
    by: work.actor.memberId,
  });
  await work.audit({ action: 'amend', resource: 'record', id, patientId: row.patientId });
  return showRecord(work, row, language);
}
