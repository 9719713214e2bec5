import type { z } from 'zod';
import { deviceLabels } from '../clinical/device-labels.ts';
import { type Protocol, type ProtocolKey, protocolKeys } from '../clinical/protocol.ts';
import { labelsBeside } from '../clinical/protocol-labels.ts';
import { strictnessOf } from '../clinical/protocol-strictness.ts';
import { articleProtocol, protocolNames, protocols } from '../clinical/protocols.ts';
import type {
  listProtocols as listRoute,
  protocolSchema,
  protocolVersionSchema,
} from '../contract/protocols.ts';
import { cite, sources } from '../evidence/sources.ts';
import { type ProtocolRow, selectProtocols } from '../store/protocols.ts';
import { changesBetween, inForce, keptProtocol, shippedProtocol, statusOf } from './protocols.ts';
import { found, type Work } from './work.ts';

export type ShownVersion = z.infer<typeof protocolVersionSchema>;
type Shown = z.infer<typeof protocolSchema>;

const withStrictness = (change: {
  readonly key: ProtocolKey;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}): ShownVersion['changes'][number] => ({
  ...change,
  strictness: strictnessOf(change.key, change.from, change.to),
});

/** A version of the clinic's own, as the faces show it. */
export function showVersion(row: ProtocolRow, ofItsName: readonly ProtocolRow[]): ShownVersion {
  const { signedOffAt, withdrawnAt } = row;
  return {
    id: row.id,
    name: row.name,
    version: row.version,
    owner: row.body.owner,
    status: statusOf(row, ofItsName),
    reason: row.reason,
    changes: row.changes.map(withStrictness),
    courses: row.courses,
    proposed: { by: row.recordedBy ?? '', at: row.recordedAt },
    ...(row.basedOn === null ? {} : { basedOn: row.basedOn }),
    ...(signedOffAt === null ? {} : { signedOff: { by: row.signedOffBy ?? '', at: signedOffAt } }),
    ...(withdrawnAt === null
      ? {}
      : { withdrawn: { by: row.withdrawnBy ?? '', at: withdrawnAt, why: row.withdrawnWhy ?? '' } }),
  };
}

/** What Stipple ships; the article's is shown against the default. `kept` is its row, when a course has used it. */
const showShipped = (protocol: Protocol, kept: ProtocolRow | undefined): ShownVersion => ({
  name: protocol.name,
  version: protocol.version,
  owner: protocol.owner,
  status: 'shipped',
  reason: '',
  changes:
    protocol.name === articleProtocol.name
      ? changesBetween(protocols.default, protocol).map(withStrictness)
      : [],
  courses: kept?.courses ?? 0,
});

type Named = { readonly name: string; readonly versions: ShownVersion[] };

function shippedVersions(name: (typeof protocolNames)[number], rows: readonly ProtocolRow[]): Named {
  const current = protocols[name];
  const ofName = rows.filter((row) => row.name === name);
  const earlier = ofName.filter((row) => row.version !== current.version);
  const kept = ofName.find((row) => row.version === current.version);
  return {
    name,
    versions: [showShipped(current, kept), ...earlier.map((row) => showShipped(keptProtocol(row), row))],
  };
}

function ownVersions(rows: readonly ProtocolRow[]): Named[] {
  const own = rows.filter((row) => shippedProtocol(row.name) === undefined);
  return [...new Set(own.map(({ name }) => name))].map((name) => {
    const ofName = own.filter((row) => row.name === name);
    return { name, versions: ofName.map((row) => showVersion(row, ofName)) };
  });
}

/** Every protocol with its versions: the clinic's own, then what is shipped. */
export async function listProtocols(work: Work): Promise<z.infer<typeof listRoute.answer>> {
  work.permit('read', 'protocol');
  const rows = await selectProtocols(work.tx);
  await work.audit({ action: 'list', resource: 'protocol', detail: { count: rows.length } });
  return { protocols: [...ownVersions(rows), ...protocolNames.map((name) => shippedVersions(name, rows))] };
}

const numbersOf = (protocol: Protocol): Shown['numbers'] =>
  Object.fromEntries(
    protocolKeys.map((key) => {
      const { value, unit, range, note, sources: ids } = protocol.numbers[key];
      const known = ids.filter((id) => sources.has(id));
      return [key, { value, unit, range, note, sources: known.map(cite) }];
    }),
  ) as Shown['numbers'];

const labelsOf = (protocol: Protocol): Shown['labels'] =>
  labelsBeside(protocol).map(({ key, device, label, decidedBy }) => ({
    key,
    device,
    deviceName: deviceLabels[device].name,
    ...label,
    decidedBy,
  }));

type Asked = { readonly name: string; readonly version?: string | undefined };

async function versionOf(work: Work, { name, version }: Asked) {
  const rows = await selectProtocols(work.tx, name);
  const shipped = shippedProtocol(name);
  if (shipped !== undefined && (version === undefined || version === shipped.version)) {
    const kept = rows.find((row) => row.version === shipped.version);
    return { protocol: shipped, shown: showShipped(shipped, kept) };
  }
  const row = found(
    version === undefined ? (inForce(rows) ?? rows[0]) : rows.find((one) => one.version === version),
  );
  const protocol = keptProtocol(row);
  return { protocol, shown: shipped === undefined ? showVersion(row, rows) : showShipped(protocol, row) };
}

/** One version with every number, its sources, and what device labels say beside it. */
export async function readProtocol(work: Work, asked: Asked): Promise<Shown> {
  work.permit('read', 'protocol');
  const { protocol, shown } = await versionOf(work, asked);
  await work.audit({ action: 'read', resource: 'protocol', detail: { version: protocol.version } });
  return { ...shown, numbers: numbersOf(protocol), labels: labelsOf(protocol) };
}
