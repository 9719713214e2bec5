import { type Protocol, type ProtocolRef, protocolKeys } from '../clinical/protocol.ts';
import { compareVersions } from '../clinical/protocol-strictness.ts';
import { defaultProtocol, protocolNames, protocols } from '../clinical/protocols.ts';
import { invalid } from '../contract/errors.ts';
import type { ProtocolStatus } from '../contract/protocols.ts';
import type { CourseRow } from '../store/courses.ts';
import { insertProtocol, type ProtocolRow, selectProtocol, selectProtocols } from '../store/protocols.ts';
import type { Work } from './work.ts';

/** The protocol Stipple ships under a name, as this release has it. */
export const shippedProtocol = (name: string): Protocol | undefined => {
  const known = protocolNames.find((one) => one === name);
  return known && protocols[known];
};

const isSame = (a: ProtocolRef, b: ProtocolRef): boolean => a.name === b.name && a.version === b.version;

/**
 * A version as it was kept. A number that is newer than the version has the default's value; one whose sources have
 * been renamed since keeps those it had.
 */
export const keptProtocol = ({ body, signedOffAt, signedOffBy }: ProtocolRow): Protocol => ({
  ...body,
  numbers: { ...defaultProtocol.numbers, ...body.numbers },
  ...(signedOffAt === null ? {} : { signedOff: { by: signedOffBy ?? '', on: signedOffAt.slice(0, 10) } }),
});

/** Signed and not withdrawn. */
export const isUsable = (row: ProtocolRow): boolean => row.signedOffAt !== null && row.withdrawnAt === null;

/** The newest usable version of rows of one name. */
export const inForce = (rows: readonly ProtocolRow[]): ProtocolRow | undefined =>
  rows.filter(isUsable).toSorted((a, b) => compareVersions(b.version, a.version))[0];

/** How a version stands among all of its name; derived each time, never stored. */
export function statusOf(row: ProtocolRow, ofItsName: readonly ProtocolRow[]): ProtocolStatus {
  if (row.withdrawnAt !== null) return 'withdrawn';
  if (row.signedOffAt === null) return 'proposed';
  return inForce(ofItsName)?.id === row.id ? 'in-force' : 'superseded';
}

/** The version a course is on. */
export const refOf = (course: Pick<CourseRow, 'protocolName' | 'protocolVersion'>): ProtocolRef => ({
  name: course.protocolName,
  version: course.protocolVersion,
});

const refused = (pointer: string, names: readonly string[]) =>
  invalid(pointer, `There is no protocol of that name in force; there are ${names.join(', ')}.`);

/**
 * The protocol new courses of that name start on: one that is shipped, or the clinic's own version in force. A name
 * without one is the caller's fault, beside its field.
 */
export async function protocolNamed(work: Work, name: string, pointer = '/protocol'): Promise<Protocol> {
  const shipped = shippedProtocol(name);
  if (shipped !== undefined) return shipped;
  const row = inForce(await selectProtocols(work.tx, name));
  if (row !== undefined) return keptProtocol(row);
  const own = (await selectProtocols(work.tx)).filter(isUsable).map((one) => one.name);
  throw refused(pointer, [...new Set([...protocolNames, ...own])]);
}

/**
 * The very version a course is on, whatever has come since. What is shipped is kept when a course first starts on it;
 * a course older than that keeping is on the version of this release.
 */
export async function protocolOf(work: Work, ref: ProtocolRef): Promise<Protocol> {
  const shipped = shippedProtocol(ref.name);
  if (shipped !== undefined && isSame(shipped, ref)) return shipped;
  const row = await selectProtocol(work.tx, ref);
  if (row !== undefined) return keptProtocol(row);
  if (shipped !== undefined) return shipped;
  throw new Error(`a course is on a protocol that is not kept: ${ref.version}`);
}

/** Keeps a shipped version beside the clinic's own, so that a later release does not change a course under way. */
export async function keepShipped(work: Work, protocol: Protocol): Promise<void> {
  if (shippedProtocol(protocol.name) === undefined) return;
  await insertProtocol(work.tx, {
    clinicId: work.clinic.id,
    protocol,
    basedOn: null,
    reason: 'shipped',
    changes: [],
    at: work.now,
    by: 'system',
  });
}

/** Every number that a version sets otherwise than another, for the record. */
export const changesBetween = (from: Protocol, to: Protocol) =>
  protocolKeys
    .filter((key) => from.numbers[key].value !== to.numbers[key].value)
    .map((key) => ({
      key,
      from: from.numbers[key].value,
      to: to.numbers[key].value,
      reason: to.numbers[key].note,
    }));
