import type { z } from 'zod';
import {
  compareProtocols,
  type Protocol,
  type ProtocolChange,
  type ProtocolFault,
  protocolKeys,
  reviseProtocol,
} from '../clinical/protocol.ts';
import { compareVersions, FIRST_VERSION, freeVersion, nextVersion } from '../clinical/protocol-strictness.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import type { Fault } from '../contract/problem.ts';
import type { proposeProtocol as proposeRoute } from '../contract/protocols.ts';
import {
  insertProtocol,
  lockProtocolName,
  type ProtocolRow,
  selectProtocol,
  selectProtocols,
} from '../store/protocols.ts';
import { type ShownVersion, showVersion } from './protocol-view.ts';
import { changesBetween, keptProtocol, shippedProtocol } from './protocols.ts';
import { found, type Work } from './work.ts';

type Body = z.infer<typeof proposeRoute.body>;

/** What a version may be made from: what is shipped, or what somebody has signed. */
async function baseOf(work: Work, ref: Body['basedOn']): Promise<Protocol> {
  const shipped = shippedProtocol(ref.name);
  if (shipped?.version === ref.version) return shipped;
  const row = await selectProtocol(work.tx, ref);
  if (row === undefined || (shipped === undefined && row.signedOffAt === null))
    throw invalid('/basedOn/version', 'Choose a version that is shipped or has been signed off.');
  return keptProtocol(row);
}

const TEXTS: Readonly<Record<ProtocolFault['fault'], string>> = {
  'not-a-number': 'Write a number of 0 or more.',
  'not-whole': 'Write a whole number.',
  'outside-sources': 'This lies outside what the sources found: say why.',
  'needs-reason': 'Say why this number changes.',
  'out-of-order': 'This must not be more than the number it leads to.',
  'no-owner': 'Say who answers for it.',
  'no-name': 'Give it a name.',
  'bad-version': 'The version could not be made.',
};

/** Where a fault of a protocol stands in the request that made it. */
const faultOf = ({ pointer, fault }: ProtocolFault): Fault => ({
  pointer: pointer
    .replace(/^\/numbers\/(\w+)\/note$/, '/changes/$1/reason')
    .replace(/^\/numbers\//, '/changes/'),
  detail: TEXTS[fault],
});

const changesOf = (body: Body): readonly ProtocolChange[] =>
  protocolKeys.flatMap((key) => {
    const change = body.changes[key];
    return change === undefined ? [] : [{ key, ...change }];
  });

/** A change to the value that stands already is no change. */
function checkChanges(base: Protocol, changes: readonly ProtocolChange[]): void {
  const same = changes.find(({ key, value }) => base.numbers[key].value === value);
  if (same !== undefined)
    throw invalid(`/changes/${same.key}/value`, 'This is the value already; leave it out.');
}

/** The newest signed version of a name, whether or not it has been withdrawn since. */
const newestSigned = (rows: readonly ProtocolRow[]): ProtocolRow | undefined =>
  rows
    .filter(({ signedOffAt }) => signedOffAt !== null)
    .toSorted((a, b) => compareVersions(b.version, a.version))[0];

/** The version of a new body of a name: counted from the newest that was signed, past all that were ever used. */
function versionFor(protocol: Protocol, rows: readonly ProtocolRow[]): string {
  const newest = newestSigned(rows);
  const wanted =
    newest === undefined
      ? FIRST_VERSION
      : nextVersion(newest.version, compareProtocols(keptProtocol(newest), protocol));
  return freeVersion(
    wanted,
    rows.map(({ version }) => version),
  );
}

async function rowsOfFreeName(work: Work, name: string): Promise<readonly ProtocolRow[]> {
  if (shippedProtocol(name.toLowerCase()) !== undefined)
    throw invalid('/name', 'This name belongs to a protocol that is shipped; choose another.');
  await lockProtocolName(work.tx, work.clinic.id, name);
  const rows = await selectProtocols(work.tx, name);
  if (rows.some((row) => row.signedOffAt === null && row.withdrawnAt === null))
    throw new Refusal(
      'ALREADY_DONE',
      'A version of this protocol waits for a signature; sign it off or withdraw it first.',
    );
  return rows;
}

/**
 * A copy of a protocol with some numbers changed, each with its reason. It is used for nothing until an owner or the
 * safety lead has signed it off.
 */
export async function proposeProtocol(work: Work, body: Body): Promise<ShownVersion> {
  work.permit('create', 'protocol');
  const base = await baseOf(work, body.basedOn);
  const rows = await rowsOfFreeName(work, body.name);
  const changes = changesOf(body);
  checkChanges(base, changes);
  // A name keeps the spelling it was first given.
  const name = rows[0]?.name ?? body.name;
  const revision = reviseProtocol(base, { name, version: FIRST_VERSION, owner: body.owner }, changes);
  if (revision.kind === 'refused')
    throw new Refusal('INVALID', 'Some numbers need mending.', revision.faults.map(faultOf));
  const version = versionFor(revision.protocol, rows);
  const protocol = { ...revision.protocol, version };
  await insertProtocol(work.tx, {
    clinicId: work.clinic.id,
    protocol,
    basedOn: `${base.name} ${base.version}`,
    reason: body.reason,
    changes: changesBetween(base, protocol),
    at: work.now,
    by: work.actor.id,
  });
  const row = found(await selectProtocol(work.tx, { name, version }));
  await work.audit({
    action: 'propose',
    resource: 'protocol',
    id: row.id,
    detail: { version, changes: changes.length },
  });
  return showVersion(row, [row, ...rows]);
}
