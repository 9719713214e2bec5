import { EXCEED_FILLER_WAIT } from '../../evidence/facts/labels.ts';
import { addDays, addMonths, type IsoDate } from '../../kernel/day.ts';
import type { Procedure, ProcedureCode } from '../screen-request.ts';
import {
  type Context,
  dayOf,
  type Hit,
  type Judge,
  laterWait,
  listOf,
  no,
  type RuleDefinition,
  setting,
} from './rule.ts';

export const procedureRules = {
  'filler-recent': { sources: ['exceed-manual', 'clinic-windows'], effects: ['defer'] },
  'filler-device-unknown': { sources: ['exceed-manual'], effects: ['caution'] },
  'botulinum-recent': { sources: ['clinic-windows', 'esthetik-mtl'], effects: ['defer'] },
  'peel-or-laser-recent': { sources: ['clinic-windows'], effects: ['defer'] },
  'facial-surgery-recent': { sources: ['exceed-manual', 'clinic-windows'], effects: ['defer'] },
  'waxing-recent': { sources: ['aeterna', 'filtered-skin', 'ageless-beauty'], effects: ['defer'] },
  'needling-too-soon': { sources: ['clinic-intervals', 'article'], effects: ['defer'] },
  'needling-before-ideal': {
    sources: ['harris-2015', 'nct02646917', 'exceed-acne-study'],
    effects: ['caution'],
  },
  'procedure-place-unknown': { sources: ['answers-needed'], effects: ['clinician'] },
  'procedure-day-unknown': { sources: ['answers-needed'], effects: ['clinician'] },
  'procedure-planned': { sources: ['amber-and-oak', 'clinic-windows'], effects: ['caution'] },
} as const satisfies Record<string, RuleDefinition>;

type ProcedureRule = keyof typeof procedureRules;

/** How long to wait after a procedure, and whether it matters only where the needles would go. */
type Wait = {
  readonly rule: ProcedureRule;
  readonly needsPlace: boolean;
  readonly byProtocol: (context: Context, on: IsoDate) => IsoDate;
  readonly byLabel?: (context: Context, on: IsoDate) => IsoDate | undefined;
};

const monthsLater = (on: IsoDate, months: number | undefined): IsoDate | undefined =>
  months === undefined ? undefined : addMonths(on, months);

const superficial: Wait = {
  rule: 'peel-or-laser-recent',
  needsPlace: false,
  byProtocol: (context, on) => addDays(on, setting(context, 'superficialProcedureDays')),
};

const deep: Wait = {
  rule: 'peel-or-laser-recent',
  needsPlace: false,
  byProtocol: (context, on) => addMonths(on, setting(context, 'deepProcedureMonths')),
};

const WAITS: Readonly<Record<ProcedureCode, Wait>> = {
  filler: {
    rule: 'filler-recent',
    needsPlace: true,
    byProtocol: (context, on) => addDays(on, setting(context, 'fillerDays')),
    byLabel: (context, on) => monthsLater(on, context.label?.waits.fillerMonths),
  },
  botulinum: {
    rule: 'botulinum-recent',
    needsPlace: false,
    byProtocol: (context, on) => addDays(on, setting(context, 'botulinumDays')),
  },
  'peel-superficial': superficial,
  'laser-nonablative': superficial,
  'peel-deep': deep,
  'laser-ablative': deep,
  dermabrasion: deep,
  'facial-surgery': {
    rule: 'facial-surgery-recent',
    needsPlace: true,
    byProtocol: (context, on) => addMonths(on, setting(context, 'facialSurgeryMonths')),
    byLabel: (context, on) => monthsLater(on, context.label?.waits.surgeryMonths),
  },
  waxing: {
    rule: 'waxing-recent',
    needsPlace: false,
    byProtocol: (context, on) => addDays(on, setting(context, 'waxingDays')),
  },
  microneedling: {
    rule: 'needling-too-soon',
    needsPlace: false,
    byProtocol: (context, on) => addDays(on, setting(context, 'gapShortestDays')),
  },
};

/** What to say once the wait is over: a short gap, or a filler that one device's label would still mind. */
const afterWait = (
  context: Context,
  procedure: Procedure,
  on: IsoDate,
  answers: readonly string[],
): readonly Hit<ProcedureRule>[] => {
  if (procedure.code === 'microneedling') {
    const until = addDays(on, setting(context, 'gapIdealDays'));
    return until > context.asOf ? [{ rule: 'needling-before-ideal', effect: 'caution', until, answers }] : no;
  }
  if (procedure.code !== 'filler' || context.label !== undefined) return no;
  const until = addMonths(on, EXCEED_FILLER_WAIT.value);
  return until > context.asOf ? [{ rule: 'filler-device-unknown', effect: 'caution', until, answers }] : no;
};

const judgeDone = (
  context: Context,
  procedure: Procedure,
  on: IsoDate,
  pointer: string,
): readonly Hit<ProcedureRule>[] => {
  const { rule, needsPlace, byProtocol, byLabel } = WAITS[procedure.code];
  const { code } = procedure;
  const answers = [pointer];
  const wait = laterWait(context.asOf, byProtocol(context, on), byLabel?.(context, on));
  if (wait === undefined) return afterWait(context, procedure, on, answers);
  const unsure = needsPlace && procedure.inField !== true;
  return unsure
    ? [{ rule: 'procedure-place-unknown', effect: 'clinician', procedure: code, until: wait.until, answers }]
    : [{ rule, effect: 'defer', procedure: code, answers, ...wait }];
};

const judgeProcedure = (
  context: Context,
  procedure: Procedure,
  pointer: string,
): readonly Hit<ProcedureRule>[] => {
  if (procedure.inField === false) return no;
  const on = dayOf(procedure.on);
  const { code } = procedure;
  if (on === undefined)
    return [{ rule: 'procedure-day-unknown', effect: 'clinician', procedure: code, answers: [pointer] }];
  if (on > context.asOf)
    return [
      {
        rule: 'procedure-planned',
        effect: 'caution',
        procedure: code,
        answers: [pointer],
        days: { on, openAgain: WAITS[code].byProtocol(context, on) },
      },
    ];
  return judgeDone(context, procedure, on, pointer);
};

/**
 * What was done to the face lately. A procedure after `asOf` is a plan: it asks for care in choosing dates and does
 * not move the day of a session before it.
 */
export const judgeProcedures: Judge<ProcedureRule> = (context) =>
  listOf(context.request.procedures).flatMap((procedure, index) =>
    judgeProcedure(context, procedure, `/procedures/${index}`),
  );
