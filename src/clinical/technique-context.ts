import type { IsoDate } from '../kernel/day.ts';
import type { DeviceLabel } from './device-labels.ts';
import type { DecidedBy, Effect } from './finding.ts';
import type { Protocol } from './protocol.ts';
import type { Fitzpatrick } from './screen-request.ts';
import type { OpenChannels } from './technique-topicals.ts';
import type { ExcludedRegion, ExclusionMark, ScarType, Zone } from './zones.ts';

export const endpoints = ['erythema', 'pinpoint-bleeding', 'frank-bleeding'] as const;
export type Endpoint = (typeof endpoints)[number];

/** One zone as it was, or will be, needled. */
export type NeedledZone = {
  readonly zone: Zone | ExcludedRegion;
  readonly depthMm: number;
  readonly passes?: number;
  readonly speedRpm?: number;
  readonly endpoint?: Endpoint;
  readonly scarTypes?: readonly ScarType[];
  /** What lay under the needles instead of being kept free. */
  readonly needledOver?: readonly ExclusionMark[];
  /** Why a limit is passed, for the record. */
  readonly reason?: string;
};

export type AppliedTopical = { readonly name: string; readonly at: string };

/** Everything one technique check looks at, devices and protocol already looked up. */
export type TechniqueContext = {
  readonly deviceName: string;
  readonly isRadiofrequency: boolean;
  readonly label: DeviceLabel | undefined;
  readonly protocol: Protocol;
  readonly fitzpatrick: Fitzpatrick | 'unknown' | undefined;
  readonly zones: readonly NeedledZone[];
  readonly topicals: readonly AppliedTopical[];
  readonly session: OpenChannels | undefined;
  readonly openUntilMs: number | undefined;
  readonly msOf: (instant: string) => number;
  readonly on: IsoDate | undefined;
  readonly previous: { readonly on: IsoDate; readonly maxDepthMm: number } | undefined;
};

export const techniqueRules = [
  'device-radiofrequency',
  'device-unknown',
  'depth-over-device',
  'depth-over-ceiling',
  'depth-over-ceiling-reasoned',
  'depth-over-usual',
  'region-excluded',
  'lips',
  'below-the-face',
  'needled-over-lesion',
  'needled-over-mole',
  'needled-over-tattoo',
  'scar-raised',
  'scar-ice-pick',
  'scar-macular',
  'passes-many',
  'endpoint-deep-skin',
  'endpoint-bleeding',
  'skin-type-outside-label',
  'skin-type-unknown',
  'topical-blocked',
  'topical-blood',
  'rest-too-short',
  'rest-short',
] as const;
export type TechniqueRule = (typeof techniqueRules)[number];

export type TechniqueHit = {
  readonly rule: TechniqueRule;
  readonly effect: Effect;
  readonly answers: readonly string[];
  readonly values?: Readonly<Record<string, string | number>>;
  readonly sources: readonly [string, ...string[]];
  readonly until?: IsoDate;
  readonly decidedBy?: DecidedBy;
};
