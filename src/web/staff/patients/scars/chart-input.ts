import { type EccaItem, eccaItems, eccaScore } from '../../../../clinical/ecca.ts';
import type { LesionCounts } from '../../../../clinical/goodman-baron.ts';
import type { Assessment } from '../../../../clinical/scores.ts';
import type { ScoredRegion } from '../../../../clinical/scores-change.ts';
import { type ScarMap, type ScarType, type Zone, zones } from '../../../../clinical/zones.ts';
import type { Rater } from '../../../../contract/assessments.ts';

/** An assessment while it is being charted. What was not counted is not there; zero is an answer. */
export type ChartInput = {
  readonly rater: Rater;
  readonly region: ScoredRegion;
  readonly zones: ScarMap;
  readonly lesions: LesionCounts;
  readonly ecca: { readonly [item in EccaItem]?: number };
  readonly visibleAt50cm: 'yes' | 'no' | 'unknown' | '';
  readonly stretchTest: 'flattens' | 'does-not-flatten' | 'unknown' | '';
  /** The patient's own: how much the scars bother, 0 to 10, and how they have changed, 1 best to 5 worst. */
  readonly vas: string;
  readonly gais: string;
};

export const emptyChart: ChartInput = {
  rater: 'clinician',
  region: 'whole-face',
  zones: {},
  lesions: {},
  ecca: {},
  visibleAt50cm: '',
  stretchTest: '',
  vas: '',
  gais: '',
};

const SIDE: Readonly<Record<ScoredRegion, string | undefined>> = {
  'whole-face': undefined,
  'left-half': '-right',
  'right-half': '-left',
};

/** The zones that are charted when only a half of the face is scored. */
export const zonesOf = (region: ScoredRegion): readonly Zone[] =>
  zones.filter((zone) => SIDE[region] === undefined || !zone.endsWith(SIDE[region]));

const isEmpty = (counts: object): boolean => Object.keys(counts).length === 0;

const withCounts = ({ zones: map, region }: ChartInput): ScarMap =>
  Object.fromEntries(
    zonesOf(region).flatMap((zone) => {
      const counts = map[zone];
      return counts === undefined || isEmpty(counts) ? [] : [[zone, counts]];
    }),
  );

const visible = { yes: true, no: false, unknown: 'unknown' } as const;

function clinicianChart(input: ChartInput): Assessment {
  const map = withCounts(input);
  return {
    region: input.region,
    ...(!isEmpty(map) && { zones: map }),
    ...(!isEmpty(input.lesions) && { goodmanBaron: { lesions: input.lesions } }),
    ...(!isEmpty(input.ecca) && { ecca: input.ecca }),
    ...(input.visibleAt50cm !== '' && { visibleAt50cm: visible[input.visibleAt50cm] }),
    ...(input.stretchTest !== '' && { stretchTest: input.stretchTest }),
  };
}

const patientChart = ({ vas, gais }: ChartInput): Assessment => ({
  ...(vas !== '' && { vas: { value: Number(vas), direction: 'lower-better' } }),
  ...(gais !== '' && { gais: { value: Number(gais), scale: '1-best' } }),
});

/** The chart as it is scored and sent: what was not asked is left out. */
export const chartOf = (input: ChartInput): Assessment =>
  input.rater === 'patient' ? patientChart(input) : clinicianChart(input);

/** A count of one type in one zone, or its removal. */
export function withCount(
  input: ChartInput,
  at: { readonly zone: Zone; readonly type: ScarType },
  count: number | undefined,
): ChartInput {
  const { [at.type]: _, ...others } = input.zones[at.zone] ?? {};
  const counts = count === undefined ? others : { ...others, [at.type]: count };
  return { ...input, zones: { ...input.zones, [at.zone]: counts } };
}

const MAPPED: Readonly<Partial<Record<EccaItem, readonly ScarType[]>>> = {
  'v-shaped': ['ice-pick'],
  'u-shaped': ['boxcar-shallow', 'boxcar-deep'],
  'm-shaped': ['rolling'],
  hypertrophic: ['hypertrophic'],
  keloid: ['keloid'],
};

/** ECCA grades by the usual bands from what the map holds; items the map does not know are left as they are. */
export function eccaFromMap(input: ChartInput): ChartInput['ecca'] {
  const counts = Object.values(withCounts(input));
  const sums = eccaItems.flatMap((item) => {
    const found = (MAPPED[item] ?? []).flatMap((type) => counts.flatMap((zone) => zone[type] ?? []));
    return found.length === 0 ? [] : [[item, found.reduce((sum, count) => sum + count, 0)] as const];
  });
  const { parts } = eccaScore({ counts: Object.fromEntries(sums) });
  return { ...input.ecca, ...Object.fromEntries(parts.map(({ item, grade }) => [item, grade])) };
}

/** An earlier chart as a start for a new one. */
export function inputFrom(chart: Assessment, rater: Rater): ChartInput {
  const said = chart.visibleAt50cm;
  return {
    ...emptyChart,
    rater,
    region: chart.region ?? 'whole-face',
    zones: chart.zones ?? {},
    lesions: chart.goodmanBaron?.lesions ?? {},
    ecca: chart.ecca ?? {},
    visibleAt50cm: typeof said === 'boolean' ? (said ? 'yes' : 'no') : (said ?? ''),
    stretchTest: chart.stretchTest ?? '',
  };
}
