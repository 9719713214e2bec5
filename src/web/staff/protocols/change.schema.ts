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

function issueOf({ pointer, fault }: ProtocolFault, say: Say): Issue {
  const [, key = '', part = 'value'] = pointer.match(/^\/numbers\/(\w+)\/(\w+)$/) ?? [];
  const path = key === '' ? [pointer.slice(1)] : ['changes', key, part === 'note' ? 'reason' : 'value'];
  return { path, message: say(`fault.${fault}`) };
}

/** A number outside what the sources found needs a reason that says why: the same field, asked for more plainly. */
function faultsOf(base: Protocol, input: ChangeInput, say: Say): readonly Issue[] {
  const changes = changedIn(base, input);
  const revision = reviseProtocol(
    ruled(base),
    { name: input.name, version: '1.0.0', owner: input.owner },
    changes,
  );
  const numbers = revision.kind === 'refused' ? revision.faults.map((fault) => issueOf(fault, say)) : [];
  return input.reason.trim().length < 3
    ? [...numbers, { path: ['reason'], message: say('fault.reason') }]
    : numbers;
}

type Body = z.infer<typeof proposeProtocol.body>;
type Parsed = ReturnType<typeof proposeProtocol.body.safeParse>;

/** The form as the server takes it; every fault in words of the page, at the field it is about. */
export const changeSchema = (base: Protocol, say: Say) => ({
  safeParse: (value: unknown): Parsed => {
    const input = value as ChangeInput;
    const faults = faultsOf(base, input, say);
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
