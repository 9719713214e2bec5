import type { IsoDate } from '../kernel/day.ts';
import { epochMs } from '../kernel/time.ts';
import { type AnaestheticAnswer, checkAnaesthetic } from './anaesthetic.ts';
import type { AppliedProduct } from './anaesthetic-limits.ts';
import type { AnaestheticPatient } from './anaesthetic-patient.ts';
import type { Finding, Language } from './finding.ts';
import type { Protocol } from './protocol.ts';
import type { Fitzpatrick } from './screen-request.ts';
import { checkTechnique, type TechniqueAnswer, type TechniqueRequest } from './technique.ts';
import type { AppliedTopical, NeedledZone } from './technique-context.ts';
import { isZone, type ScarMap, type ScarType, scarTypes } from './zones.ts';

/** One application of numbing cream. It is not changed once it is on record: a wrong one is struck out with a reason. */
export type Application = {
  /** Given by the tablet, so that an entry made without a connection is known by it ever after. */
  readonly id: string;
  readonly product: string;
  readonly grams: number;
  readonly areaCm2: number;
  readonly on: string;
  readonly off?: string;
  readonly occluded: boolean;
  readonly struckOut?: string;
};

/** A zone as it was needled, with what the practitioner noted there. */
export type ZoneEntry = Omit<NeedledZone, 'reason' | 'scarTypes'> & { readonly note?: string };

/** Why a clinician goes on in spite of a finding. `finding` is its {@link RecordFinding.id}. */
export type RecordReason = { readonly finding: string; readonly reason: string };

/** What a tablet holds of one session, whole: it is saved and sent as one. */
export type RecordState = {
  readonly deviceId: string;
  /** Set when nothing was put on to numb the skin: silence would not say so. */
  readonly noAnaesthetic: boolean;
  readonly weightKg?: number;
  readonly applications: readonly Application[];
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly zones: readonly ZoneEntry[];
  readonly topicals: readonly AppliedTopical[];
  readonly notes: string;
  readonly reasons: readonly RecordReason[];
};

/** Everything else that decides: whose skin, which device, what came before. */
export type RecordContext = {
  /** Id of a device label, or the name of another device. */
  readonly device: string;
  /** The protocol of the course; the default when absent. */
  readonly protocol?: Protocol;
  readonly fitzpatrick?: Fitzpatrick | 'unknown';
  readonly patient: Omit<AnaestheticPatient, 'weightKg'>;
  readonly scars: ScarMap;
  readonly on: IsoDate;
  readonly previous?: { readonly on: IsoDate; readonly maxDepthMm: number };
  readonly language?: Language;
};

/** A finding with a name of its own in this record, so that a reason can answer it. */
export type RecordFinding = Finding & {
  readonly id: string;
  readonly part: 'anaesthetic' | 'technique';
  /** What in the record caused it: an application's id, a zone, a topical; absent when it is the whole. */
  readonly subject?: string;
  /** A clinician must say why they go on. */
  readonly needsReason: boolean;
  readonly reason?: string;
};

/** Applications that count: those not struck out. */
export const standing = (state: RecordState): readonly Application[] =>
  state.applications.filter(({ struckOut }) => struckOut === undefined);

const isAfterNeedles = (on: string, { startedAt }: RecordState): boolean =>
  startedAt !== undefined && epochMs(on) >= epochMs(startedAt);

const productOf = (application: Application, state: RecordState): AppliedProduct => ({
  name: application.product,
  grams: application.grams,
  areaCm2: application.areaCm2,
  on: application.on,
  ...(application.off !== undefined && { off: application.off }),
  occluded: application.occluded,
  skin: isAfterNeedles(application.on, state) ? 'needled' : 'intact',
});

/** The ledger of the record against its labels: findings, and for each standing application its clock. */
export const anaestheticOf = (state: RecordState, context: RecordContext): AnaestheticAnswer =>
  checkAnaesthetic({
    products: standing(state).map((application) => productOf(application, state)),
    patient: { ...context.patient, ...(state.weightKg !== undefined && { weightKg: state.weightKg }) },
    ...(context.language !== undefined && { language: context.language }),
  });

const scarsIn = (zone: NeedledZone['zone'], scars: ScarMap): readonly ScarType[] =>
  isZone(zone) ? scarTypes.filter((type) => (scars[zone]?.[type] ?? 0) > 0) : [];

const plainZone = ({ note: _, ...entry }: ZoneEntry): NeedledZone => entry;

const needlingOf = (state: RecordState, context: RecordContext): TechniqueRequest => ({
  device: context.device,
  zones: state.zones.map((entry) => ({
    ...plainZone(entry),
    scarTypes: scarsIn(entry.zone, context.scars),
  })),
  topicals: state.topicals,
  on: context.on,
  ...(context.fitzpatrick !== undefined && { fitzpatrick: context.fitzpatrick }),
  ...(context.previous !== undefined && { previous: context.previous }),
  ...(context.language !== undefined && { language: context.language }),
  ...(state.endedAt !== undefined && {
    session: {
      endedAt: state.endedAt,
      occluded: standing(state).some(({ occluded }) => occluded),
    },
  }),
});

/** The needling of the record against device label, protocol and the field. */
export const techniqueOf = (state: RecordState, context: RecordContext): TechniqueAnswer =>
  checkTechnique(needlingOf(state, context), context.protocol);

/** What a pointer of a finding stands on in the record. */
function subjectOf({ answers }: Finding, state: RecordState): string | undefined {
  const [, list, index] = answers[0]?.match(/^\/(products|zones|topicals)\/(\d+)/) ?? [];
  if (index === undefined) return undefined;
  if (list === 'products') return standing(state)[Number(index)]?.id;
  if (list === 'zones') return state.zones[Number(index)]?.zone;
  return state.topicals[Number(index)]?.name;
}

const MUST_BE_ANSWERED: readonly Finding['effect'][] = ['stop', 'defer', 'clinician'];

function named(finding: Finding, part: RecordFinding['part'], state: RecordState): RecordFinding {
  const subject = subjectOf(finding, state);
  const id = subject === undefined ? finding.rule : `${finding.rule}@${subject}`;
  const reason = state.reasons.find((one) => one.finding === id)?.reason;
  return {
    ...finding,
    id,
    part,
    needsReason: MUST_BE_ANSWERED.includes(finding.effect),
    ...(subject !== undefined && { subject }),
    ...(reason !== undefined && { reason }),
  };
}

/**
 * Everything that speaks against what is in the record, in the order of the work: numbing, then needling. Rest since
 * the last session is a rule of the calendar and was decided when this day was booked; it is pointed out here again.
 */
export function recordFindings(state: RecordState, context: RecordContext): readonly RecordFinding[] {
  const numbing = standing(state).length === 0 ? [] : anaestheticOf(state, context).findings;
  return [
    ...numbing.map((finding) => named(finding, 'anaesthetic', state)),
    ...techniqueOf(state, context).findings.map((finding) => named(finding, 'technique', state)),
  ];
}

/** What a record still lacks before it can be signed. */
export const gaps = [
  'start',
  'end',
  'zone',
  'passes',
  'endpoint',
  'cartridge',
  'anaesthetic',
  'cream-on',
  'cream-late',
  'reason',
  'stop',
] as const;
export type Gap = (typeof gaps)[number];
export type RecordGap = { readonly gap: Gap; readonly pointer: string };

type Judged = {
  readonly state: RecordState;
  readonly cartridges: number;
  readonly findings: readonly RecordFinding[];
  /** The safety lead may put a name and a reason even to what must never happen, when it has happened. */
  readonly mayAnswerStops: boolean;
};

const when = (holds: boolean, gap: Gap, pointer: string): readonly RecordGap[] =>
  holds ? [{ gap, pointer }] : [];

const zoneGaps = ({ zones }: RecordState): readonly RecordGap[] => [
  ...when(zones.length === 0, 'zone', '/zones'),
  ...zones.flatMap((zone, index) => [
    ...when(zone.passes === undefined, 'passes', `/zones/${index}/passes`),
    ...when(zone.endpoint === undefined, 'endpoint', `/zones/${index}/endpoint`),
  ]),
];

/** Cream comes off before the first needle: still on, or taken off after it, is not a finished record. */
export function creamGaps(state: RecordState, startedAt: string | undefined): readonly RecordGap[] {
  return state.applications.flatMap((application, index) => {
    if (application.struckOut !== undefined) return [];
    const { off } = application;
    const isLate = off !== undefined && startedAt !== undefined && epochMs(off) > epochMs(startedAt);
    const pointer = `/applications/${index}/off`;
    return [...when(off === undefined, 'cream-on', pointer), ...when(isLate, 'cream-late', pointer)];
  });
}

function findingGaps({ findings, mayAnswerStops }: Judged): readonly RecordGap[] {
  return findings.flatMap((finding) => {
    const pointer = `/findings/${finding.id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (finding.effect === 'stop' && !mayAnswerStops) return when(true, 'stop', pointer);
    return when(finding.needsReason && finding.reason === undefined, 'reason', pointer);
  });
}

/** Everything that keeps a record from being signed, in the order of the work; nothing when it can be. */
export function recordGaps(judged: Judged): readonly RecordGap[] {
  const { state, cartridges } = judged;
  const isNumbingSaid = state.noAnaesthetic || standing(state).length > 0;
  return [
    ...when(!isNumbingSaid, 'anaesthetic', '/applications'),
    ...creamGaps(state, state.startedAt),
    ...when(state.startedAt === undefined, 'start', '/startedAt'),
    ...when(cartridges === 0, 'cartridge', '/cartridges'),
    ...zoneGaps(state),
    ...when(state.endedAt === undefined, 'end', '/endedAt'),
    ...findingGaps(judged),
  ];
}

/** The deepest zone, mm; undefined while there is none. */
export const deepestMm = (zones: readonly Pick<NeedledZone, 'depthMm'>[]): number | undefined =>
  zones.length === 0 ? undefined : Math.max(...zones.map(({ depthMm }) => depthMm));
