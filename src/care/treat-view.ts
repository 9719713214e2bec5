import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Language } from '../clinical/finding.ts';
import {
  anaestheticOf,
  type RecordContext,
  type RecordFinding,
  type RecordState,
  recordFindings,
  recordGaps,
  standing,
} from '../clinical/session-record.ts';
import type { recordSchema } from '../contract/records.ts';
import { dayAt } from '../kernel/time.ts';
import { type CartridgeUseRow, selectCartridgesOf } from '../store/cartridges.ts';
import {
  type ApplicationRow,
  type RecordRow,
  selectAmendments,
  selectApplications,
  selectTreatmentConsent,
} from '../store/records.ts';
import { mayTreat } from './may-treat.ts';
import { refOf } from './protocols.ts';
import { treatContext } from './treat-context.ts';
import type { Work } from './work.ts';

export type ShownRecord = z.infer<typeof recordSchema>;

/** Marks a cartridge whose pack has no serial number; what follows is only there to keep it apart from others. */
export const NO_SERIAL = 'no-serial:';

/** A record with all its parts, before it is made ready for somebody to read. */
export type LoadedRecord = {
  readonly row: RecordRow;
  readonly state: RecordState;
  readonly cartridges: readonly CartridgeUseRow[];
  readonly context: RecordContext;
  readonly findings: readonly RecordFinding[];
  readonly birthDateKnown: boolean;
};

const applicationOf = ({ off, struckOut, ...line }: ApplicationRow) => ({
  ...line,
  ...(off !== null && { off }),
  ...(struckOut !== null && { struckOut }),
});

/** The record's state as tablets know it, put together from its tables. */
export function stateOf(row: RecordRow, lines: readonly ApplicationRow[]): RecordState {
  const { noAnaesthetic = false, zones = [], topicals = [], notes = '', reasons = [] } = row.needling;
  const { weightKg, startedAt } = row.needling;
  return {
    deviceId: row.deviceId,
    noAnaesthetic,
    ...(weightKg !== undefined && { weightKg }),
    applications: lines.map(applicationOf),
    ...(startedAt !== undefined && { startedAt }),
    ...(row.endedAt !== null && { endedAt: row.endedAt }),
    zones,
    topicals,
    notes,
    reasons,
  };
}

/** Loads everything about one record. What was found when it was signed stays as it was then. */
export async function loadRecord(work: Work, row: RecordRow, language: Language): Promise<LoadedRecord> {
  const state = stateOf(row, await selectApplications(work.tx, row.id));
  const { context, birthDate } = await treatContext(work, {
    patientId: row.patientId,
    birthDate: row.birthDate,
    protocol: refOf(row),
    start: row.visitStart,
    device: row.deviceLabel ?? row.deviceName,
  });
  const full = { ...context, language };
  return {
    row,
    state,
    cartridges: await selectCartridgesOf(work.tx, row.id),
    context: full,
    findings: row.signedAt === null ? recordFindings(state, full) : row.findings,
    birthDateKnown: birthDate !== undefined,
  };
}

/** The safety lead may answer even a stop, when what must never happen has happened and has to be told truly. */
export const mayAnswerStops = (work: Work): boolean => work.actor.role === 'safety-lead';

/** Who needled puts their name under it; the safety lead may do it for somebody who cannot. */
export const maySign = ({ actor }: Work, row: RecordRow): boolean =>
  actor.memberId !== undefined && (actor.resourceId === row.operatorId || actor.role === 'safety-lead');

/** What the record lacks, and what stood in the way when the first needle went in. */
export async function gapsOf(work: Work, loaded: LoadedRecord): Promise<ShownRecord['gaps']> {
  const { row, state, cartridges, findings } = loaded;
  if (row.signedAt !== null) return [];
  const own = recordGaps({
    state,
    findings,
    cartridges: cartridges.length,
    mayAnswerStops: mayAnswerStops(work),
  });
  return [...(row.needling.cleared === undefined ? await obstacles(work, loaded) : []), ...own];
}

/** What must be there before anybody is needled: a consent in force, a reviewed screening, an age. */
export async function obstacles(work: Work, loaded: LoadedRecord): Promise<ShownRecord['gaps']> {
  const { row, birthDateKnown } = loaded;
  const consent = await selectTreatmentConsent(work.tx, row.patientId);
  const { status } = await mayTreat(work, row.patientId, loaded.context.on);
  return [
    ...(consent === undefined ? [{ gap: 'consent', pointer: '/consent' } as const] : []),
    ...(status === 'allowed' ? [] : [{ gap: 'screening', pointer: '/screening' } as const]),
    ...(birthDateKnown ? [] : [{ gap: 'birth-date', pointer: '/patient/birthDate' } as const]),
  ];
}

const clockOf = ({ state, context }: LoadedRecord): ShownRecord['clock'] => {
  const lines = standing(state);
  if (lines.length === 0) return [];
  return anaestheticOf(state, context).products.flatMap((line, index) => {
    const application = lines[index];
    if (application === undefined) return [];
    const { product, earliestOff, latestOff, left } = line;
    return [{ applicationId: application.id, product, earliestOff, latestOff, left }];
  });
};

/** The same text for the same facts, whatever the order of their keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join(',')}}`;
}

/** SHA-256 over everything that a signature stands for. */
export function digestOf(
  { row, state, cartridges }: Pick<LoadedRecord, 'row' | 'state' | 'cartridges'>,
  signature: { readonly at: string; readonly by: string; readonly findings: readonly RecordFinding[] },
): string {
  const { id, visitId, patientId, operatorId, deviceId, openedAt, revision, needling } = row;
  const facts = {
    id,
    visitId,
    patientId,
    operatorId,
    deviceId,
    openedAt,
    revision,
    cleared: needling.cleared,
  };
  return createHash('sha256').update(canonical({ facts, state, cartridges, signature })).digest('hex');
}

function signedOf({ row, state, cartridges }: LoadedRecord): ShownRecord['signed'] {
  const { signedAt, signedById, signedByName, digest, findings } = row;
  if (signedAt === null || signedById === null || digest === null) return undefined;
  const now = digestOf({ row, state, cartridges }, { at: signedAt, by: signedById, findings });
  return { at: signedAt, by: signedByName ?? '', digest, intact: now === digest };
}

/** A record as the faces show it. */
export async function showRecord(work: Work, row: RecordRow, language: Language): Promise<ShownRecord> {
  const loaded = await loadRecord(work, row, language);
  return {
    id: row.id,
    visitId: row.visitId,
    patientId: row.patientId,
    patientName: row.patientName,
    sessionNumber: row.sessionNumber,
    day: dayAt(row.visitStart, work.clinic.timeZone),
    operator: { id: row.operatorId, name: row.operatorName },
    device: { id: row.deviceId, name: row.deviceName, label: row.deviceLabel ?? undefined },
    openedAt: row.openedAt,
    revision: row.revision,
    state: loaded.state,
    cartridges: loaded.cartridges.map(({ recordId: _, serial, ...use }) => ({
      ...use,
      serial: serial.startsWith(NO_SERIAL) ? undefined : serial,
    })),
    clock: clockOf(loaded),
    findings: [...loaded.findings],
    gaps: await gapsOf(work, loaded),
    signed: signedOf(loaded),
    amendments: await selectAmendments(work.tx, row.id),
    adverseEvents: row.adverseEvents,
    maySign: maySign(work, row),
  };
}
