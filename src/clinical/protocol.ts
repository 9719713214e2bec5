import type { Unit } from '../evidence/facts/fact.ts';

/** Every number a clinic may set, in the order an editor shows them. */
export const protocolKeys = [
  'sessions',
  'sessionsLimit',
  'reviewAfterSessions',
  'gapShortestDays',
  'gapIdealDays',
  'gapLongestDays',
  'outcomeAfterMonths',
  'maxDepthMm',
  'minimumAgeYears',
  'labelledAgeYears',
  'isotretinoinMonths',
  'acneQuietMonths',
  'cancerTreatmentBeforeDays',
  'cancerTreatmentAfterDays',
  'fillerDays',
  'botulinumDays',
  'superficialProcedureDays',
  'deepProcedureMonths',
  'facialSurgeryMonths',
  'waxingDays',
  'lookAgainDays',
  'herpesStartDaysBefore',
  'bloodThinnerDays',
  'sunBeforeDays',
  'sunAfterDays',
  'sunscreenAfterDays',
  'retinoidDays',
  'ahaDays',
  'bhaDays',
  'benzoylPeroxideDays',
  'hydroquinoneDays',
  'activesResumeDays',
  'nsaidDays',
  'supplementDays',
  'alcoholDays',
  'channelsOpenHours',
  'channelsOpenOccludedHours',
  'makeupAfterHours',
  'heatAfterHours',
  'poolAfterHours',
  'sunscreenFromHours',
] as const;
export type ProtocolKey = (typeof protocolKeys)[number];

/** One number of a protocol: what it is, what it rests on, and why it differs where it does. */
export type Setting = {
  readonly value: number;
  readonly unit: Unit;
  /** Ids in `evidence/sources.ts`. */
  readonly sources: readonly string[];
  /** Lowest and highest value found across sources, in the same unit. */
  readonly range: { readonly low: number; readonly high: number };
  /** Why this value, where it is not the default's; empty otherwise. */
  readonly note: string;
};

export type ProtocolNumbers = Readonly<Record<ProtocolKey, Setting>>;

/** A day on which an owner put a name to a version. */
export type SignOff = { readonly by: string; readonly on: string };

/** How a clinic treats, as data. A course keeps the name and version it started on. */
export type Protocol = {
  readonly name: string;
  /** Semantic: the first part rises when a rule becomes less strict, the second when stricter, the third for words. */
  readonly version: string;
  /** The role or person who answers for it. */
  readonly owner: string;
  readonly signedOff?: SignOff;
  readonly numbers: ProtocolNumbers;
};

export type ProtocolRef = Pick<Protocol, 'name' | 'version'>;

/** One number that two protocols set differently. */
export type ProtocolDifference = {
  readonly key: ProtocolKey;
  readonly a: Setting;
  readonly b: Setting;
};

/** The value of one number. */
export const numberOf = (protocol: Protocol, key: ProtocolKey): number => protocol.numbers[key].value;

/** Every number on which two protocols differ, in the order of {@link protocolKeys}. */
export const compareProtocols = (a: Protocol, b: Protocol): readonly ProtocolDifference[] =>
  protocolKeys
    .map((key) => ({ key, a: a.numbers[key], b: b.numbers[key] }))
    .filter((pair) => pair.a.value !== pair.b.value);

/** How a protocol stands beside what was found across sources. */
export type ProtocolFault = {
  /** RFC 6901 pointer into the protocol. */
  readonly pointer: string;
  readonly fault:
    | 'not-a-number'
    | 'not-whole'
    | 'outside-sources'
    | 'needs-reason'
    | 'out-of-order'
    | 'no-owner'
    | 'no-name'
    | 'bad-version';
};

/** Pairs that must rise: the first may not exceed the second. */
const RISING: readonly (readonly [ProtocolKey, ProtocolKey])[] = [
  ['gapShortestDays', 'gapIdealDays'],
  ['gapIdealDays', 'gapLongestDays'],
  ['sessions', 'sessionsLimit'],
  ['reviewAfterSessions', 'sessionsLimit'],
  ['minimumAgeYears', 'labelledAgeYears'],
  ['channelsOpenHours', 'channelsOpenOccludedHours'],
];

const FRACTIONS: ReadonlySet<ProtocolKey> = new Set(['maxDepthMm']);

const settingFaults = (key: ProtocolKey, setting: Setting): readonly ProtocolFault[] => {
  const pointer = `/numbers/${key}/value`;
  const { value, range, note } = setting;
  if (!Number.isFinite(value) || value < 0) return [{ pointer, fault: 'not-a-number' }];
  const faults: ProtocolFault[] = [];
  if (!FRACTIONS.has(key) && !Number.isInteger(value)) faults.push({ pointer, fault: 'not-whole' });
  const outside = value < range.low || value > range.high;
  if (outside && note.trim() === '') faults.push({ pointer, fault: 'outside-sources' });
  return faults;
};

/**
 * What keeps a protocol from being signed off. A value outside the range of its sources is allowed only with a note
 * that says why.
 */
export function validateProtocol(protocol: Protocol): readonly ProtocolFault[] {
  const head: ProtocolFault[] = [];
  if (protocol.name.trim() === '') head.push({ pointer: '/name', fault: 'no-name' });
  if (!/^\d+\.\d+\.\d+$/.test(protocol.version)) head.push({ pointer: '/version', fault: 'bad-version' });
  if (protocol.owner.trim() === '') head.push({ pointer: '/owner', fault: 'no-owner' });
  const numbers = protocolKeys.flatMap((key) => settingFaults(key, protocol.numbers[key]));
  const order = RISING.filter(([low, high]) => numberOf(protocol, low) > numberOf(protocol, high)).map(
    ([low]): ProtocolFault => ({ pointer: `/numbers/${low}/value`, fault: 'out-of-order' }),
  );
  return [...head, ...numbers, ...order];
}

/** One number a clinic sets differently, with the reason that goes on record. */
export type ProtocolChange = { readonly key: ProtocolKey; readonly value: number; readonly reason: string };

/** Who names and versions the copy. */
export type ProtocolHead = Pick<Protocol, 'name' | 'version' | 'owner'>;

export type Revision =
  | {
      readonly kind: 'revised';
      readonly protocol: Protocol;
      readonly differences: readonly ProtocolDifference[];
    }
  | { readonly kind: 'refused'; readonly faults: readonly ProtocolFault[] };

const withChange = (numbers: ProtocolNumbers, change: ProtocolChange): ProtocolNumbers => ({
  ...numbers,
  [change.key]: { ...numbers[change.key], value: change.value, note: change.reason.trim() },
});

/**
 * A copy of `base` under a new name or version with some numbers changed; unsigned until its owner signs. Refused when
 * a change has no reason or the result is not valid, with every fault at once.
 */
export function reviseProtocol(
  base: Protocol,
  head: ProtocolHead,
  changes: readonly ProtocolChange[],
): Revision {
  const unexplained = changes
    .filter((change) => change.reason.trim() === '')
    .map(({ key }): ProtocolFault => ({ pointer: `/numbers/${key}/note`, fault: 'needs-reason' }));
  const protocol: Protocol = {
    name: head.name,
    version: head.version,
    owner: head.owner,
    numbers: changes.reduce(withChange, base.numbers),
  };
  const faults = [...unexplained, ...validateProtocol(protocol)];
  if (faults.length > 0) return { kind: 'refused', faults };
  return { kind: 'revised', protocol, differences: compareProtocols(base, protocol) };
}
