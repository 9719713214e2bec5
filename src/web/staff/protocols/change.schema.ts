import type { z } from 'zod';
import {
  type ProtocolFault,
  type ProtocolKey,
  protocolKeys,
  type Protocol as Ruled,
  reviseProtocol,
} from '../../../clinical/protocol.ts';
import { defaultProtocol } from '../../../clinical/protocols.ts';
import { proposeProtocol } from '../../../contract/protocols.ts';
import type { useTexts } from '../../texts/language.ts';
import { groupsOf } from './number-groups.ts';
import type { Protocol } from './version-words.ts';

type Say = ReturnType<typeof useTexts<'protocols'>>;

/** The form while it is filled in: every number as typed, and the reason for those that change. */
export type ChangeInput = {
  readonly name: string;
  readonly owner: string;
  readonly reason: string;
  readonly changes: Readonly<Record<string, { readonly value: string; readonly reason: string }>>;
};

export const emptyChange = (base: Protocol, name: string, owner: string): ChangeInput => ({
  name,
  owner,
  reason: '',
  changes: Object.fromEntries(
    protocolKeys.map((key) => [key, { value: String(base.numbers[key]?.value ?? ''), reason: '' }]),
  ),
});

/** What was typed as a number; a comma is as good as a point, and what is no number is none. */
export function numberIn(typed: string): number {
  const text = typed.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** The numbers that were typed otherwise than they stand. */
export function changedIn(
  base: Protocol,
  input: ChangeInput,
): readonly { readonly key: ProtocolKey; readonly value: number; readonly reason: string }[] {
  return protocolKeys.flatMap((key) => {
    const typed = input.changes[key];
    if (typed === undefined) return [];
    const value = numberIn(typed.value);
    return value === base.numbers[key]?.value ? [] : [{ key, value, reason: typed.reason }];
  });
}

/** An answer as the rules know a protocol: sources by their ids. */
function ruled({ name, version, owner, numbers }: Protocol): Ruled {
  const settings = protocolKeys.map((key) => {
    const setting = numbers[key];
    return setting === undefined
      ? [key, defaultProtocol.numbers[key]]
      : [key, { ...setting, sources: setting.sources.map(({ id }) => id) }];
  });
  return { name, version, owner, numbers: Object.fromEntries(settings) as Ruled['numbers'] };
}

type Issue = { readonly path: readonly string[]; readonly message: string };

/** What the schema needs of the page: its texts, and how a number is called. */
export type Wording = { readonly say: Say; readonly name: (key: ProtocolKey) => string };

const keyIn = ({ pointer }: ProtocolFault): ProtocolKey | undefined =>
  protocolKeys.find((key) => pointer.startsWith(`/numbers/${key}/`));

/** A fault is told once a number: what is no number needs no reason yet, and the reason is what lies outside needs. */
function onceANumber(faults: readonly ProtocolFault[]): readonly ProtocolFault[] {
  const isBroken = (key: ProtocolKey | undefined): boolean =>
    faults.some((fault) => fault.fault === 'not-a-number' && keyIn(fault) === key);
  return faults.filter(
    (fault) =>
      fault.fault !== 'outside-sources' && !(fault.fault === 'needs-reason' && isBroken(keyIn(fault))),
  );
}

/** Where a fault stands on the page, and in whose words: in a list of them each says which number it is about. */
function issueOf(fault: ProtocolFault, { say, name }: Wording): Issue {
  const key = keyIn(fault);
  const message = say(`fault.${fault.fault}`);
  if (key === undefined) return { path: [fault.pointer.slice(1)], message };
  const path = ['changes', key, fault.pointer.endsWith('/note') ? 'reason' : 'value'];
  return { path, message: say('fault.of', { name: name(key), fault: message }) };
}

const SHORTEST_REASON = 3;

/** As they come on the page: the head first, then the numbers group by group. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const order = ['name', 'owner', 'reason', ...groupsOf().flatMap(({ keys }) => keys)];
  const place = ({ path }: Issue): number => order.indexOf(path[1] ?? path[0] ?? '');
  return issues.toSorted((a, b) => place(a) - place(b));
}

function faultsOf(base: Protocol, input: ChangeInput, wording: Wording): readonly Issue[] {
  const revision = reviseProtocol(
    ruled(base),
    { name: input.name, version: '1.0.0', owner: input.owner },
    changedIn(base, input),
  );
  const found = revision.kind === 'refused' ? onceANumber(revision.faults) : [];
  const isReasoned = input.reason.trim().length >= SHORTEST_REASON;
  return inOrder([
    ...found.map((fault) => issueOf(fault, wording)),
    ...(isReasoned ? [] : [{ path: ['reason'], message: wording.say('fault.reason') }]),
  ]);
}

type Body = z.infer<typeof proposeProtocol.body>;
type Parsed = ReturnType<typeof proposeProtocol.body.safeParse>;

/** The form as the server takes it; every fault in words of the page, at the field it is about. */
export const changeSchema = (base: Protocol, wording: Wording) => ({
  safeParse: (value: unknown): Parsed => {
    const input = value as ChangeInput;
    const faults = faultsOf(base, input, wording);
    const changes = Object.fromEntries(
      changedIn(base, input).map(({ key, ...change }) => [key, change]),
    ) as Body['changes'];
    const body = {
      basedOn: { name: base.name, version: base.version },
      name: input.name,
      owner: input.owner,
      reason: input.reason,
      changes,
    };
    if (faults.length === 0) return proposeProtocol.body.safeParse(body);
    const issues = faults.map(({ path, message }) => ({ code: 'custom' as const, path: [...path], message }));
    return { success: false, error: { issues } } as unknown as Parsed;
  },
});
