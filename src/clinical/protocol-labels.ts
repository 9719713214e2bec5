import type { Unit } from '../evidence/facts/fact.ts';
import { type DeviceId, type DeviceLabel, deviceIds, deviceLabels } from './device-labels.ts';
import type { DecidedBy } from './finding.ts';
import { numberOf, type Protocol, type ProtocolKey } from './protocol.ts';

/** A number on which a device label speaks too, and which of the two decides. */
export type LabelBeside = {
  readonly key: ProtocolKey;
  readonly device: DeviceId;
  readonly label: { readonly value: number; readonly unit: Unit };
  /** The stricter of the two; the protocol where both ask for the same. */
  readonly decidedBy: DecidedBy;
};

type Ruled = {
  readonly key: ProtocolKey;
  readonly unit: Unit;
  readonly of: (label: DeviceLabel) => number | undefined;
  /** Longest run of days of the label's unit, to compare months with days: never to count dates with. */
  readonly days?: number;
  readonly stricter: 'higher' | 'lower';
};

const DAYS_A_MONTH = 30;

/** What labels rule, number by number. A label's own course is a description, not a limit, and stays out. */
const RULED: readonly Ruled[] = [
  { key: 'maxDepthMm', unit: 'mm', of: ({ maxDepthMm }) => maxDepthMm, stricter: 'lower' },
  {
    key: 'labelledAgeYears',
    unit: 'years',
    of: ({ minimumAgeYears }) => minimumAgeYears,
    stricter: 'higher',
  },
  { key: 'acneQuietMonths', unit: 'months', of: ({ waits }) => waits.scarAgeMonths, stricter: 'higher' },
  {
    key: 'cancerTreatmentAfterDays',
    unit: 'days',
    of: ({ waits }) => waits.immunosuppressionDays,
    stricter: 'higher',
  },
  {
    key: 'fillerDays',
    unit: 'months',
    of: ({ waits }) => waits.fillerMonths,
    days: DAYS_A_MONTH,
    stricter: 'higher',
  },
  { key: 'facialSurgeryMonths', unit: 'months', of: ({ waits }) => waits.surgeryMonths, stricter: 'higher' },
];

function decidedBy({ days = 1, stricter }: Ruled, byProtocol: number, byLabel: number): DecidedBy {
  const label = byLabel * days;
  if (stricter === 'higher') return label > byProtocol ? 'label' : 'protocol';
  return label < byProtocol ? 'label' : 'protocol';
}

/** Every number of a protocol that a device label also rules, with the stricter of the two named. */
export const labelsBeside = (protocol: Protocol): readonly LabelBeside[] =>
  RULED.flatMap((ruled) =>
    deviceIds.flatMap((device): LabelBeside[] => {
      const value = ruled.of(deviceLabels[device]);
      if (value === undefined) return [];
      const { key, unit } = ruled;
      return [
        { key, device, label: { value, unit }, decidedBy: decidedBy(ruled, numberOf(protocol, key), value) },
      ];
    }),
  );
