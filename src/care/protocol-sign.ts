import { validateProtocol } from '../clinical/protocol.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import {
  type ProtocolRow,
  selectMemberName,
  selectProtocolById,
  selectProtocols,
  signOffProtocol as signOff,
  withdrawProtocol as withdraw,
} from '../store/protocols.ts';
import { type ShownVersion, showVersion } from './protocol-view.ts';
import { keptProtocol, shippedProtocol } from './protocols.ts';
import { found, type Work } from './work.ts';

/** A version of the clinic's own; what is shipped is kept in the same place and is nobody's to sign. */
async function ownVersion(work: Work, id: string): Promise<ProtocolRow> {
  const row = found(await selectProtocolById(work.tx, id));
  if (shippedProtocol(row.name) !== undefined) throw new Refusal('NOT_FOUND');
  if (row.withdrawnAt !== null) throw new Refusal('ALREADY_DONE', 'This version has been withdrawn.');
  return row;
}

async function shownAgain(work: Work, { id, name }: ProtocolRow): Promise<ShownVersion> {
  const rows = await selectProtocols(work.tx, name);
  return showVersion(found(rows.find((row) => row.id === id)), rows);
}

const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** Puts a name under a proposed version: from then on it is the one in force, and can never change again. */
export async function signOffProtocol(work: Work, id: string, name: string): Promise<ShownVersion> {
  work.permit('decide', 'protocol');
  const row = await ownVersion(work, id);
  if (row.signedOffAt !== null) throw new Refusal('ALREADY_DONE', 'This version has been signed off.');
  const memberId = found(work.actor.memberId);
  const own = found(await selectMemberName(work.tx, memberId));
  if (plain(name) !== plain(own)) throw invalid('/name', `Write your own name, ${own}, to sign.`);
  if (validateProtocol(keptProtocol(row)).length > 0)
    throw new Refusal('RULE_FORBIDS', 'Some of its numbers are not valid; propose a new version.');
  await signOff(work.tx, id, { at: work.now, memberId });
  await work.audit({ action: 'sign-off', resource: 'protocol', id, detail: { version: row.version } });
  return shownAgain(work, row);
}

/** Takes a version out of use. Courses on it go on; a version in force gives way to the one before it. */
export async function withdrawProtocol(work: Work, id: string, reason: string): Promise<ShownVersion> {
  work.permit('decide', 'protocol');
  const row = await ownVersion(work, id);
  await withdraw(work.tx, id, { at: work.now, memberId: found(work.actor.memberId), why: reason });
  await work.audit({
    action: 'withdraw',
    resource: 'protocol',
    id,
    detail: { version: row.version, signed: row.signedOffAt !== null, courses: row.courses },
  });
  return shownAgain(work, row);
}
