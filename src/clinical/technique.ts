import { cite } from '../evidence/sources.ts';
import type { IsoDate } from '../kernel/day.ts';
import { epochMs } from '../kernel/time.ts';
import { deviceLabels } from './device-labels.ts';
import { deviceIdOf, isRadiofrequency } from './devices.ts';
import {
  type DecidedBy,
  type Decision,
  decisionOf,
  type Finding,
  type Language,
  strongestFirst,
} from './finding.ts';
import { numberOf, type Protocol, type ProtocolRef } from './protocol.ts';
import { type ProtocolName, protocols } from './protocols.ts';
import type { Fitzpatrick } from './screen-request.ts';
import type { AppliedTopical, NeedledZone, TechniqueContext, TechniqueHit } from './technique-context.ts';
import { SKIN_THICKNESS, type Thickness, usualDepth } from './technique-depth.ts';
import { restUntil } from './technique-rest.ts';
import { techniqueHits } from './technique-rules.ts';
import {
  type ChannelHours,
  channelsOpenUntil,
  type OpenChannels,
  type TopicalKind,
  topicalKind,
} from './technique-topicals.ts';
import { ceilingOf } from './technique-zones.ts';
import { fill } from './texts/fill.ts';
import { scoreTexts } from './texts/scores.ts';
import { type TechniqueTexts, techniqueTexts } from './texts/technique.ts';
import { type ExcludedRegion, isZone, type Zone } from './zones.ts';

/** What is about to be done, or was done, in one session. */
export type TechniqueRequest = {
  /** Id of a device whose label is known, or the name of another. */
  readonly device: string;
  readonly protocol?: ProtocolName;
  readonly fitzpatrick?: Fitzpatrick | 'unknown';
  readonly zones: readonly NeedledZone[];
  /** What was put on the skin, and when. */
  readonly topicals?: readonly AppliedTopical[];
  /** When needling ended; absent while it has not. */
  readonly session?: OpenChannels;
  /** Day of the session, and the one before it. */
  readonly on?: IsoDate;
  readonly previous?: { readonly on: IsoDate; readonly maxDepthMm: number };
  readonly language?: Language;
};

/** Limits of one zone. */
export type ZoneLimits = {
  readonly zone: Zone | ExcludedRegion;
  readonly depthMm: number;
  /** Evaluated ceiling, mm, and whether device label or protocol sets it. */
  readonly ceilingMm: number;
  readonly decidedBy: DecidedBy;
  /** Deepest setting of the device, mm; absent for a device without a known label. */
  readonly deviceMm?: number;
  /** What experts use here, mm. From memory: shown, never enforced. */
  readonly usualMm?: readonly [number, number];
  /** Mean thickness of the skin here, mm. */
  readonly thicknessMm?: Thickness;
};

export type TopicalAnswer = {
  readonly name: string;
  readonly kind: TopicalKind;
  readonly allowed: boolean;
  /** The instant from which it may be used; absent when it may, or while needling has not ended. */
  readonly from?: string;
};

export type TechniqueAnswer = {
  readonly decision: Decision;
  readonly findings: readonly Finding[];
  readonly zones: readonly ZoneLimits[];
  readonly topicals: readonly TopicalAnswer[];
  readonly channelsOpenUntil?: string;
  /** When another session is allowed, and when nothing is pointed out; needs `on`. */
  readonly nextSession?: { readonly allowedFrom: IsoDate; readonly idealFrom: IsoDate };
  readonly protocol: ProtocolRef;
};

const hoursOf = (protocol: Protocol): ChannelHours => ({
  open: numberOf(protocol, 'channelsOpenHours'),
  occluded: numberOf(protocol, 'channelsOpenOccludedHours'),
});

function contextOf(request: TechniqueRequest, protocol: Protocol): TechniqueContext {
  const id = deviceIdOf(request.device);
  const openUntil = request.session && channelsOpenUntil(request.session, hoursOf(protocol));
  return {
    deviceName: request.device,
    isRadiofrequency: isRadiofrequency(request.device),
    label: id && deviceLabels[id],
    protocol,
    fitzpatrick: request.fitzpatrick,
    zones: request.zones,
    topicals: request.topicals ?? [],
    session: request.session,
    openUntilMs: openUntil === undefined ? undefined : epochMs(openUntil),
    msOf: epochMs,
    on: request.on,
    previous: request.previous,
  };
}

/** The zone a finding speaks about, as a reader would call it. */
function zoneName({ zones }: TechniqueContext, { answers }: TechniqueHit, language: Language): string {
  const [, index] = answers[0]?.match(/^\/zones\/(\d+)\//) ?? [];
  const region = index === undefined ? undefined : zones[Number(index)]?.zone;
  if (region === undefined) return '';
  const texts = scoreTexts[language];
  return isZone(region) ? texts.zones[region] : texts.excluded[region];
}

type Wording = {
  readonly texts: TechniqueTexts;
  readonly language: Language;
  readonly context: TechniqueContext;
};

function findingOf(hit: TechniqueHit, { texts, language, context }: Wording): Finding {
  const { rule, effect, answers, values, sources, until, decidedBy } = hit;
  const words = texts.rules[rule];
  const filled = { zone: zoneName(context, hit, language), ...values };
  return {
    rule: `technique-${rule}`,
    effect,
    ...(until !== undefined && { until }),
    title: fill(words.title, filled),
    why: fill(words.why, filled),
    instead: fill(words.instead, filled),
    answers,
    sources: sources.map(cite),
    ...(decidedBy !== undefined && { decidedBy }),
  };
}

function limitsOf({ zone, depthMm, scarTypes = [] }: NeedledZone, context: TechniqueContext): ZoneLimits {
  const { mm, decidedBy } = ceilingOf(context.label, context.protocol);
  const usual = isZone(zone) ? usualDepth(zone, scarTypes) : undefined;
  const thickness = isZone(zone) ? SKIN_THICKNESS.value[zone] : undefined;
  return {
    zone,
    depthMm,
    ceilingMm: mm,
    decidedBy,
    ...(context.label && { deviceMm: context.label.deepestSettingMm }),
    ...(usual && { usualMm: usual }),
    ...(thickness && { thicknessMm: thickness }),
  };
}

function topicalsOf(context: TechniqueContext): readonly TopicalAnswer[] {
  const { topicals, openUntilMs, session, protocol } = context;
  return topicals.map(({ name, at }) => {
    const kind = topicalKind(name);
    const isOpen = openUntilMs === undefined || epochMs(at) < openUntilMs;
    const allowed = kind === 'plain' || !isOpen;
    return {
      name,
      kind,
      allowed,
      ...(!allowed && session && { from: channelsOpenUntil(session, hoursOf(protocol)) }),
    };
  });
}

function nextSessionOf(request: TechniqueRequest, context: TechniqueContext): TechniqueAnswer['nextSession'] {
  const depths = request.zones.map(({ depthMm }) => depthMm);
  if (request.on === undefined || depths.length === 0) return undefined;
  const settings = {
    gapShortestDays: numberOf(context.protocol, 'gapShortestDays'),
    gapIdealDays: numberOf(context.protocol, 'gapIdealDays'),
  };
  return restUntil({ on: request.on, maxDepthMm: Math.max(...depths) }, settings);
}

/**
 * Checks depth, passes, endpoint, topicals and rest of one session against device label, protocol and the field; says
 * which of label and protocol is the stricter, and until when channels count as open. A clinic's own protocol is handed
 * over whole; a request can only name one that is shipped.
 */
export function checkTechnique(
  request: TechniqueRequest,
  protocol: Protocol = protocols[request.protocol ?? 'default'],
): TechniqueAnswer {
  const language = request.language ?? 'en';
  const context = contextOf(request, protocol);
  const wording = { texts: techniqueTexts[language], language, context };
  const findings = strongestFirst(techniqueHits(context).map((hit) => findingOf(hit, wording)));
  const nextSession = nextSessionOf(request, context);
  return {
    decision: decisionOf(findings),
    findings,
    zones: request.zones.map((one) => limitsOf(one, context)),
    topicals: topicalsOf(context),
    ...(request.session && { channelsOpenUntil: channelsOpenUntil(request.session, hoursOf(protocol)) }),
    ...(nextSession && { nextSession }),
    protocol: { name: protocol.name, version: protocol.version },
  };
}
