import type { IsoDate } from '../kernel/day.ts';
import { addDays, daysBetween } from '../kernel/day.ts';
import type { DeviceLabel } from './device-labels.ts';
import type { DecidedBy, Effect } from './finding.ts';
import { numberOf, type Protocol } from './protocol.ts';
import type { Fitzpatrick } from './screen-request.ts';
import { GENTLER_FROM_TYPE, PEN_PASSES, usualDepth } from './technique-depth.ts';
import { restAfter } from './technique-rest.ts';
import { type OpenChannels, topicalKind } from './technique-topicals.ts';
import {
  type ExcludedRegion,
  type ExclusionMark,
  isOnFace,
  isZone,
  type ScarType,
  type Zone,
} from './zones.ts';

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

type ZoneLine = { readonly one: NeedledZone; readonly place: number; readonly context: TechniqueContext };
type ZoneRule = (line: ZoneLine) => readonly TechniqueHit[];

const at = ({ place }: ZoneLine, field: string): string => `/zones/${place}/${field}`;

/** The evaluated ceiling: the stricter of device label and protocol, and which of them it is. */
export function ceilingOf(
  label: DeviceLabel | undefined,
  protocol: Protocol,
): { readonly mm: number; readonly decidedBy: DecidedBy } {
  const byProtocol = numberOf(protocol, 'maxDepthMm');
  return label !== undefined && label.maxDepthMm <= byProtocol
    ? { mm: label.maxDepthMm, decidedBy: 'label' }
    : { mm: byProtocol, decidedBy: 'protocol' };
}

/** Above the ceiling is flagged and asks for a reason; above what the device can reach is refused. */
const depth: ZoneRule = (line) => {
  const { one, context } = line;
  const { label, protocol } = context;
  const answers = [at(line, 'depthMm')];
  if (label !== undefined && one.depthMm > label.deepestSettingMm)
    return [
      {
        rule: 'depth-over-device',
        effect: 'stop',
        answers,
        values: { device: label.name, depth: one.depthMm, limit: label.deepestSettingMm },
        sources: label.sources,
        decidedBy: 'label',
      },
    ];
  const { mm, decidedBy } = ceilingOf(label, protocol);
  if (one.depthMm <= mm) return [];
  const isReasoned = one.reason !== undefined && one.reason.trim() !== '';
  return [
    {
      rule: isReasoned ? 'depth-over-ceiling-reasoned' : 'depth-over-ceiling',
      effect: isReasoned ? 'caution' : 'clinician',
      answers,
      values: { depth: one.depthMm, limit: mm },
      sources: ['skinpen-settings', 'nct02646917', 'k182407'],
      decidedBy,
    },
  ];
};

const usual: ZoneRule = (line) => {
  const { zone, depthMm, scarTypes = [] } = line.one;
  const range = isZone(zone) ? usualDepth(zone, scarTypes) : undefined;
  if (range === undefined || depthMm <= range[1]) return [];
  return [
    {
      rule: 'depth-over-usual',
      effect: 'caution',
      answers: [at(line, 'depthMm')],
      values: { depth: depthMm, low: range[0], high: range[1] },
      sources: ['alster-graham-2018'],
    },
  ];
};

const place: ZoneRule = (line) => {
  const { zone } = line.one;
  const answers = [at(line, 'zone')];
  if (zone === 'lips') return [{ rule: 'lips', effect: 'clinician', answers, sources: ['lips-field'] }];
  if (!isZone(zone))
    return [{ rule: 'region-excluded', effect: 'stop', answers, sources: ['skinpen-orbit'] }];
  return isOnFace(zone)
    ? []
    : [{ rule: 'below-the-face', effect: 'caution', answers, sources: ['fda-microneedling-page'] }];
};

const marks: ZoneRule = (line) => {
  const { label } = line.context;
  const over = line.one.needledOver ?? [];
  const answers = [at(line, 'needledOver')];
  const hits: TechniqueHit[] = [];
  if (over.includes('lesion'))
    hits.push({
      rule: 'needled-over-lesion',
      effect: 'stop',
      answers,
      sources: ['skinpen-us-label', 'exceed-manual', 'dermapen-4-manual'],
    });
  if (over.includes('mole'))
    hits.push({
      rule: 'needled-over-mole',
      effect: label?.items['keratosis-or-mole'] === 'contraindication' ? 'stop' : 'clinician',
      answers,
      sources: ['exceed-manual', 'skinpen-us-label'],
    });
  if (over.includes('tattoo') || over.includes('permanent-makeup'))
    hits.push({ rule: 'needled-over-tattoo', effect: 'clinician', answers, sources: ['kichi'] });
  return hits;
};

const scars: ZoneRule = (line) => {
  const types = line.one.scarTypes ?? [];
  const answers = [at(line, 'scarTypes')];
  const hits: TechniqueHit[] = [];
  if (types.includes('keloid') || types.includes('hypertrophic'))
    hits.push({
      rule: 'scar-raised',
      effect: line.context.label?.items.keloid === 'contraindication' ? 'stop' : 'clinician',
      answers,
      sources: ['exceed-manual', 'skinpen-us-label'],
    });
  if (types.includes('ice-pick'))
    hits.push({
      rule: 'scar-ice-pick',
      effect: 'caution',
      answers,
      sources: ['lotfi-2013', 'pmid-39640445'],
    });
  if (types.length > 0 && types.every((type) => type === 'macular'))
    hits.push({ rule: 'scar-macular', effect: 'caution', answers, sources: ['macular-marks'] });
  return hits;
};

const passes: ZoneRule = (line) =>
  line.one.passes !== undefined && line.one.passes > PEN_PASSES.value[1]
    ? [
        {
          rule: 'passes-many',
          effect: 'caution',
          answers: [at(line, 'passes')],
          values: { passes: line.one.passes, limit: PEN_PASSES.value[1] },
          sources: ['passes-field', 'dogra-2014-tracks'],
        },
      ]
    : [];

const endpoint: ZoneRule = (line) => {
  const { fitzpatrick } = line.context;
  const answers = [at(line, 'endpoint')];
  if (line.one.endpoint === 'frank-bleeding')
    return [{ rule: 'endpoint-bleeding', effect: 'caution', answers, sources: ['endpoint-field'] }];
  const isDarkSkin = typeof fitzpatrick === 'number' && fitzpatrick >= GENTLER_FROM_TYPE.value;
  return line.one.endpoint === 'pinpoint-bleeding' && isDarkSkin
    ? [{ rule: 'endpoint-deep-skin', effect: 'caution', answers, sources: ['endpoint-field', 'dogra-2014'] }]
    : [];
};

const ZONE_RULES: readonly ZoneRule[] = [place, depth, usual, marks, scars, passes, endpoint];

function deviceHits({ isRadiofrequency, label, deviceName }: TechniqueContext): readonly TechniqueHit[] {
  const said = { answers: ['/device'], values: { device: deviceName } };
  if (isRadiofrequency)
    return [{ rule: 'device-radiofrequency', effect: 'stop', sources: ['cfr-878-4430'], ...said }];
  return label === undefined
    ? [{ rule: 'device-unknown', effect: 'clinician', sources: ['cfr-878-4430'], ...said }]
    : [];
}

function skinTypeHits({ label, fitzpatrick }: TechniqueContext): readonly TechniqueHit[] {
  if (label?.fitzpatrick === undefined) return [];
  const { low, high } = label.fitzpatrick;
  const said = {
    effect: 'clinician',
    answers: ['/fitzpatrick'],
    values: { device: label.name, low, high },
    sources: label.sources,
    decidedBy: 'label',
  } as const;
  if (fitzpatrick === undefined || fitzpatrick === 'unknown') return [{ rule: 'skin-type-unknown', ...said }];
  return fitzpatrick >= low && fitzpatrick <= high ? [] : [{ rule: 'skin-type-outside-label', ...said }];
}

/** Nothing but glide or sterile saline while channels count as open: granulomas followed vitamin C serums. */
function topicalHits({ topicals, openUntilMs, msOf }: TechniqueContext): readonly TechniqueHit[] {
  return topicals.flatMap(({ name, at: moment }, index): TechniqueHit[] => {
    const kind = topicalKind(name);
    const isOpen = openUntilMs === undefined || msOf(moment) < openUntilMs;
    if (kind === 'plain' || !isOpen) return [];
    const said = { answers: [`/topicals/${index}`], values: { name } };
    return kind === 'blood-product'
      ? [
          {
            rule: 'topical-blood',
            effect: 'clinician',
            sources: ['cfr-878-4430', 'blood-product-record'],
            ...said,
          },
        ]
      : [
          {
            rule: 'topical-blocked',
            effect: 'stop',
            sources: ['soltani-2014', 'friedmann-2024', 'cfr-878-4430'],
            ...said,
          },
        ];
  });
}

function restHits({ on, previous, protocol }: TechniqueContext): readonly TechniqueHit[] {
  if (on === undefined || previous === undefined) return [];
  const rest = restAfter(previous.maxDepthMm, {
    gapShortestDays: numberOf(protocol, 'gapShortestDays'),
    gapIdealDays: numberOf(protocol, 'gapIdealDays'),
  });
  const days = daysBetween(previous.on, on);
  const said = {
    answers: ['/on', '/previous/on'],
    values: { days, shortest: rest.shortest, ideal: rest.ideal },
  };
  if (days < rest.shortest)
    return [
      {
        rule: 'rest-too-short',
        effect: 'defer',
        until: addDays(previous.on, rest.shortest),
        sources: ['clinic-intervals', 'harris-2015', 'nct02646917'],
        decidedBy: 'protocol',
        ...said,
      },
    ];
  return days < rest.ideal
    ? [
        {
          rule: 'rest-short',
          effect: 'caution',
          sources: ['harris-2015', 'nct02646917', 'clinic-intervals'],
          ...said,
        },
      ]
    : [];
}

/** Everything the record shows against label, protocol and the field. */
export const techniqueHits = (context: TechniqueContext): readonly TechniqueHit[] => [
  ...deviceHits(context),
  ...skinTypeHits(context),
  ...context.zones.flatMap((one, index) =>
    ZONE_RULES.flatMap((rule) => rule({ one, place: index, context })),
  ),
  ...topicalHits(context),
  ...restHits(context),
];
