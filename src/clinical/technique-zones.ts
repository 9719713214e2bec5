import type { DeviceLabel } from './device-labels.ts';
import type { DecidedBy } from './finding.ts';
import { numberOf, type Protocol } from './protocol.ts';
import type { NeedledZone, TechniqueContext, TechniqueHit } from './technique-context.ts';
import { GENTLER_FROM_TYPE, PEN_PASSES, usualDepth } from './technique-depth.ts';
import { isOnFace, isZone } from './zones.ts';

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

/** What one zone's entry shows against label, protocol and the field. */
export const zoneHits = (context: TechniqueContext): readonly TechniqueHit[] =>
  context.zones.flatMap((one, index) => ZONE_RULES.flatMap((rule) => rule({ one, place: index, context })));
