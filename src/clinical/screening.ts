import { type IsoDate, laterOf } from '../kernel/day.ts';
import { type DeviceLabel, deviceLabels } from './device-labels.ts';
import { deviceIdOf } from './devices.ts';
import { type Decision, decisionOf, type Effect, effects, type Finding } from './finding.ts';
import { present } from './present.ts';
import type { Protocol, ProtocolRef } from './protocol.ts';
import { defaultProtocol } from './protocols.ts';
import type { Context, Hit } from './rules/rule.ts';
import { judges, type RuleId } from './rules/rulebook.ts';
import type { ScreenRequest } from './screen-request.ts';

/** Whether and from when, with every reason. */
export type ScreenAnswer = {
  readonly decision: Decision;
  /** First day on which no finding defers; absent when the decision is stop. */
  readonly earliest?: IsoDate;
  /** Strongest first. */
  readonly findings: readonly Finding[];
  readonly protocol: ProtocolRef;
};

const rank = Object.fromEntries(effects.map((effect, index) => [effect, index])) as Readonly<
  Record<Effect, number>
>;

const byStrength = (a: Hit, b: Hit): number =>
  rank[a.effect] - rank[b.effect] ||
  compare(a.rule, b.rule) ||
  compare(b.until ?? '', a.until ?? '') ||
  compare(a.answers.join(), b.answers.join());

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Every hit of every rule, unworded. */
export function judge(
  request: ScreenRequest,
  protocol: Protocol,
  label?: DeviceLabel,
): readonly Hit<RuleId>[] {
  const context: Context = {
    request,
    asOf: request.asOf,
    protocol,
    label,
    session: request.session ?? request.asOf,
  };
  return judges.flatMap((rule) => rule(context)).sort(byStrength);
}

/** The label of the device a request names; undefined when it names none, or none that was read. */
export function labelOf({ device }: ScreenRequest): DeviceLabel | undefined {
  const id = device === undefined ? undefined : deviceIdOf(device);
  return id === undefined ? undefined : deviceLabels[id];
}

const earliestOf = (asOf: IsoDate, hits: readonly Hit[]): IsoDate =>
  hits.reduce(
    (day, hit) => (hit.effect === 'defer' && hit.until !== undefined ? laterOf(day, hit.until) : day),
    asOf,
  );

/**
 * Who may be treated, and from when. Total on every valid request, and blind to everything but its arguments. Each
 * rule speaks for itself; the decision is the strongest of what they say.
 */
export function screen(
  request: ScreenRequest,
  protocol: Protocol = defaultProtocol,
  label: DeviceLabel | undefined = labelOf(request),
): ScreenAnswer {
  const hits = judge(request, protocol, label);
  const decision = decisionOf(hits);
  const language = request.language ?? 'en';
  const findings = hits.map((hit) => present(hit, language, label));
  const ref: ProtocolRef = { name: protocol.name, version: protocol.version };
  if (decision === 'stop') return { decision, findings, protocol: ref };
  return { decision, earliest: earliestOf(request.asOf, hits), findings, protocol: ref };
}
