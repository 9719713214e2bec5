import type { ClinicalSourceId, Measured } from '../../evidence/facts/fact.ts';
import type { IsoDate } from '../../kernel/day.ts';
import type { DeviceLabel, LabelItem } from '../device-labels.ts';
import type { Blackout, DecidedBy, Effect, FindingTask } from '../finding.ts';
import type { IngredientClass } from '../ingredients.ts';
import { numberOf, type Protocol, type ProtocolKey } from '../protocol.ts';
import type { ConditionCode, ProcedureCode, ScreenRequest, Unknown } from '../screen-request.ts';
import type { ScarType } from '../zones.ts';

/** What one rule rests on, and the effects it may have. */
export type RuleDefinition = {
  readonly sources: readonly [ClinicalSourceId, ...ClinicalSourceId[]];
  readonly effects: readonly [Effect, ...Effect[]];
  /** Numbers its texts quote; numbers of a protocol are read through the protocol. */
  readonly facts?: readonly Measured[];
};

/** One rule that speaks for one case; its words are added by `present.ts`. */
export type Hit<RuleId extends string = string> = {
  readonly rule: RuleId;
  readonly effect: Effect;
  readonly until?: IsoDate;
  /** RFC 6901 pointers into the request. */
  readonly answers: readonly string[];
  /** What the texts name: a condition, a procedure, a kind of scar, or words of the request itself. */
  readonly condition?: ConditionCode;
  readonly procedure?: ProcedureCode;
  readonly scar?: ScarType;
  readonly ingredient?: IngredientClass;
  readonly names?: Readonly<Record<string, string>>;
  readonly days?: Readonly<Record<string, IsoDate>>;
  readonly task?: Omit<FindingTask, 'text'>;
  readonly decidedBy?: DecidedBy;
  readonly blackout?: Blackout;
};

/** What a hit may carry beyond its rule and effect. Spread it last: spread first, it costs a hundred times as much. */
export type HitDetails = Omit<Partial<Hit>, 'rule' | 'effect'>;

/** Everything a rule may look at. */
export type Context = {
  readonly request: ScreenRequest;
  readonly asOf: IsoDate;
  readonly protocol: Protocol;
  readonly label: DeviceLabel | undefined;
  /** The first day a task before the session can start: the session's own lead time is taken from it. */
  readonly session: IsoDate;
};

export type Judge<RuleId extends string = string> = (context: Context) => readonly Hit<RuleId>[];

export const no: readonly never[] = [];

/** A number of the protocol in force. */
export const setting = (context: Context, key: ProtocolKey): number => numberOf(context.protocol, key);

/** The entries of a list that was answered; an unanswered list has a finding of its own. */
export const listOf = <Entry>(answer: readonly Entry[] | Unknown | undefined): readonly Entry[] =>
  answer === undefined || answer === 'unknown' ? no : answer;

/** Whether the label of the device forbids it. */
const labelForbids = (context: Context, item: LabelItem): boolean =>
  context.label?.items[item] === 'contraindication';

/**
 * The stricter of protocol and label for something present today: a contraindication makes a stop of anything less
 * than a wait. A wait already keeps the needles away, and names the day.
 */
export function stricter(
  context: Context,
  effect: Effect,
  item: LabelItem,
): { readonly effect: Effect; readonly decidedBy: DecidedBy } {
  const lifted = labelForbids(context, item) && effect !== 'stop' && effect !== 'defer';
  return lifted ? { effect: 'stop', decidedBy: 'label' } : { effect, decidedBy: 'protocol' };
}

/** The later of what protocol and label ask for, while it still lies ahead; on the day itself the wait is over. */
export function laterWait(
  asOf: IsoDate,
  byProtocol: IsoDate,
  byLabel?: IsoDate,
): { readonly until: IsoDate; readonly decidedBy: DecidedBy } | undefined {
  const labelled = byLabel !== undefined && byLabel > byProtocol;
  const until = labelled ? byLabel : byProtocol;
  return until > asOf ? { until, decidedBy: labelled ? 'label' : 'protocol' } : undefined;
}

/** A day that was answered; undefined when it was left out, unknown or still going on. */
export const dayOf = (
  answer: IsoDate | 'ongoing' | 'none' | Unknown | null | undefined,
): IsoDate | undefined =>
  !answer || answer === 'unknown' || answer === 'ongoing' || answer === 'none' ? undefined : answer;
