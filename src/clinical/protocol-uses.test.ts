import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { type DeviceId, deviceLabels } from './device-labels.ts';
import { type Protocol, type ProtocolKey, protocolKeys } from './protocol.ts';
import { screeningRulesOf, usesOf } from './protocol-uses.ts';
import { defaultProtocol } from './protocols.ts';
import type { ScreenRequest } from './screen-request.ts';
import { clearRequest, day } from './screening.fixture.ts';
import { screen } from './screening.ts';

const AS_OF = day('2026-12-01');
const ago = (days: number): IsoDate => addDays(AS_OF, -days);

const AGES = ['2012-12-01', '2008-12-02', '2008-12-01', '2004-12-02', '1999-04-02'];
const DAYS_AGO = [1, 5, 13, 20, 27, 60, 100, 180, 300];

const medicines = [
  'isotretinoin',
  'acitretin',
  'tretinoin cream',
  'benzoyl peroxide',
  'hydroquinone',
  'glycolic acid',
  'salicylic acid',
  'ibuprofen',
  'warfarin',
  'methotrexate',
  'capecitabine',
  'vitamin E',
];

const labels = [
  'Aqua, Glycerin, Retinol',
  'Aqua, Glycolic Acid, Glycerin',
  'Aqua, Salicylic Acid, Glycerin',
  'Aqua, Benzoyl Peroxide, Glycerin',
  'Aqua, Hydroquinone, Glycerin',
  'Aqua, Gluconolactone, Glycerin',
  'Aqua, Trichloroacetic Acid, Glycerin',
  'Aqua, Phenol, Resorcinol, Glycerin',
];

const procedures = [
  'filler',
  'botulinum',
  'peel-superficial',
  'peel-deep',
  'laser-ablative',
  'facial-surgery',
  'waxing',
  'microneedling',
] as const;

/** People in whose way something stands, one thing at a time, at several distances from its window. */
const vignettes: readonly Partial<ScreenRequest>[] = [
  ...AGES.map((birthDate) => ({ birthDate: day(birthDate) })),
  { depthMm: 1.5 },
  { depthMm: 2 },
  { underInfluence: true },
  { sun: { sunburn: true, lastTan: 'none' as const, planned: [] } },
  {
    sun: {
      sunburn: false,
      lastTan: 'none' as const,
      planned: [{ from: day('2027-01-03'), to: day('2027-01-10') }],
    },
  },
  ...['chemotherapy', 'radiotherapy'].flatMap((code) => [
    ...[10, 40].map((ahead) => ({
      conditions: [
        { code: code as 'chemotherapy', status: 'planned' as const, startsOn: addDays(AS_OF, ahead) },
      ],
    })),
  ]),
  { conditions: [{ code: 'acne-active', status: 'active', inField: true }] },
  { conditions: [{ code: 'eczema', status: 'active', inField: true }] },
  { conditions: [{ code: 'herpes-labialis', status: 'past', inField: true }], session: addDays(AS_OF, 20) },
  { medicines: [{ name: 'prednisolone', highDose: true, lastDose: ago(20) }] },
  { medicines: [{ name: 'prednisolone', lastDose: ago(20) }] },
  ...DAYS_AGO.flatMap((days): Partial<ScreenRequest>[] => [
    { sun: { sunburn: false, lastTan: ago(days), planned: [] } },
    ...medicines.map((name) => ({ medicines: [{ name, lastDose: ago(days) }] })),
    ...labels.map((label) => ({ skinCare: [{ label, lastUse: ago(days) }] })),
    ...procedures.flatMap((code) => [
      { procedures: [{ code, on: ago(days), inField: true }] },
      { procedures: [{ code, on: ago(days), inField: 'unknown' as const }] },
    ]),
    ...(['acne-active', 'chemotherapy', 'immunosuppression'] as const).flatMap((code) => [
      { conditions: [{ code, status: 'past' as const, inField: true, lastEpisode: ago(days) }] },
      {
        conditions: [{ code, status: 'past' as const, inField: 'unknown' as const, lastEpisode: ago(days) }],
      },
    ]),
  ]),
];

const withNumber = (key: ProtocolKey, value: number): Protocol => ({
  ...defaultProtocol,
  numbers: { ...defaultProtocol.numbers, [key]: { ...defaultProtocol.numbers[key], value } },
});

type Outcome = ReadonlyMap<string, string>;

const outcomeOf = (answers: Partial<ScreenRequest>, protocol: Protocol, device?: DeviceId): Outcome =>
  new Map(
    screen(
      { ...clearRequest, ...answers, asOf: AS_OF },
      protocol,
      device && deviceLabels[device],
    ).findings.map(({ rule, effect, until, task, blackout, why }) => [
      rule,
      JSON.stringify([effect, until, task?.start, blackout, why]),
    ]),
  );

/** Rules that come, go or say something else when one number of the protocol changes. */
function rulesThatTurnOn(key: ProtocolKey): readonly string[] {
  const { value } = defaultProtocol.numbers[key];
  const rules = new Set<string>();
  for (const other of [value + 1, value * 2 + 3, Math.max(0, value - 1), 0.5]) {
    for (const answers of vignettes) {
      const [before, after] = [
        outcomeOf(answers, defaultProtocol),
        outcomeOf(answers, withNumber(key, other)),
      ];
      for (const rule of new Set([...before.keys(), ...after.keys()]))
        if (before.get(rule) !== after.get(rule)) rules.add(rule);
    }
  }
  return [...rules].toSorted();
}

describe('the list of what reads a number of the protocol', () => {
  it.each(protocolKeys)('names the screening rules that turn on %s, and no others', (key) => {
    expect(rulesThatTurnOn(key)).toEqual([...(screeningRulesOf[key] ?? [])].toSorted());
  });

  it('leaves no number unread', () => {
    expect(protocolKeys.filter((key) => usesOf(key).length === 0)).toEqual([]);
  });
});
