import { type DeviceId, deviceIds, deviceLabels } from './device-labels.ts';
import { protocolKeys } from './protocol.ts';
import { protocols } from './protocols.ts';
import { ruleBook, ruleIds } from './rules/rulebook.ts';

type Use = readonly [source: string, user: string];

const ruleUses = (): readonly Use[] =>
  ruleIds.flatMap((id) => ruleBook[id].sources.map((source): Use => [source, `rule ${id}`]));

const protocolUses = (): readonly Use[] =>
  Object.values(protocols).flatMap((protocol) =>
    protocolKeys.flatMap((key) =>
      protocol.numbers[key].sources.map((source): Use => [source, `${protocol.name} protocol ${key}`]),
    ),
  );

const labelUses = (): readonly Use[] =>
  deviceIds.flatMap((id: DeviceId) =>
    deviceLabels[id].sources.map((source): Use => [source, `label of ${deviceLabels[id].name}`]),
  );

/** What rests on each source: screening rules, numbers of protocols, device labels. */
export function screeningSourceUsage(): ReadonlyMap<string, readonly string[]> {
  const usage = new Map<string, string[]>();
  for (const [source, user] of [...ruleUses(), ...protocolUses(), ...labelUses()]) {
    const users = usage.get(source);
    if (users === undefined) usage.set(source, [user]);
    else users.push(user);
  }
  return usage;
}
