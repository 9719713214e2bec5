import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/day.ts';
import {
  type Application,
  creamGaps,
  deepestMm,
  type RecordContext,
  type RecordState,
  recordFindings,
  recordGaps,
} from './session-record.ts';

const at = (time: string): string => `2026-12-01T${time}:00Z`;

const application: Application = {
  id: 'a1',
  product: 'lidocaine-4',
  grams: 30,
  areaCm2: 200,
  on: at('09:00'),
  off: at('09:45'),
  occluded: false,
};

const state: RecordState = {
  deviceId: 'd1',
  noAnaesthetic: false,
  applications: [application],
  startedAt: at('09:50'),
  endedAt: at('10:15'),
  zones: [{ zone: 'cheek-left', depthMm: 1.5, passes: 4, endpoint: 'pinpoint-bleeding' }],
  topicals: [],
  notes: '',
  reasons: [],
};

const context: RecordContext = {
  device: 'skinpen-precision',
  fitzpatrick: 4,
  patient: { ageYears: 27, conditions: [], medicines: [], allergies: [] },
  scars: {},
  on: isoDate('2026-12-01'),
};

const findings = (change: Partial<RecordState> = {}, more: Partial<RecordContext> = {}) =>
  recordFindings({ ...state, ...change }, { ...context, ...more });
const gapsOf = (change: Partial<RecordState>, cartridges = 1) => {
  const changed = { ...state, ...change };
  return recordGaps({
    state: changed,
    cartridges,
    findings: recordFindings(changed, context),
    mayAnswerStops: false,
  });
};

describe('findings of a record', () => {
  it('of an ordinary session are none', () => {
    expect(findings()).toEqual([]);
  });

  it('carry the zone, the application or the topical they stand on in their name', () => {
    const ids = findings({
      zones: [{ zone: 'cheek-left', depthMm: 2, passes: 4, endpoint: 'pinpoint-bleeding' }],
      applications: [{ ...application, grams: 50 }],
      topicals: [{ name: 'retinol', at: at('10:20') }],
    }).map(({ id, part, needsReason }) => [id, part, needsReason]);
    expect(ids).toContainEqual(['technique-depth-over-ceiling@cheek-left', 'technique', true]);
    expect(ids).toContainEqual(['anaesthetic-over-grams@a1', 'anaesthetic', true]);
    expect(ids).toContainEqual(['technique-topical-blocked@retinol', 'technique', true]);
  });

  it('keep their name when a zone before them is taken out', () => {
    const deep = { zone: 'cheek-right', depthMm: 2, passes: 4, endpoint: 'pinpoint-bleeding' } as const;
    const idsOf = (zones: RecordState['zones']) => findings({ zones }).map(({ id }) => id);
    expect(idsOf([...state.zones, deep])).toEqual(idsOf([deep]));
  });

  it('leave struck-out cream aside', () => {
    const wrong = { ...application, id: 'a0', grams: 400, struckOut: 'typed wrongly' };
    expect(findings({ applications: [wrong, application] })).toEqual([]);
  });

  it('forbid cream on needled skin', () => {
    const late = { ...application, id: 'a2', grams: 5, on: at('09:55'), off: at('10:00') };
    expect(
      findings({ applications: [application, late] }).map(({ id, effect }) => [id, effect]),
    ).toContainEqual(['anaesthetic-skin-not-intact@a2', 'stop']);
  });

  it('know the scars of each zone', () => {
    const rules = findings({}, { scars: { 'cheek-left': { keloid: 1 } } }).map(({ rule }) => rule);
    expect(rules).toContain('technique-scar-raised');
  });

  it('are answered by a reason under the same name, and by no other', () => {
    const zones = [{ zone: 'cheek-left', depthMm: 2, passes: 4, endpoint: 'pinpoint-bleeding' }] as const;
    const [finding] = findings({
      zones,
      reasons: [
        { finding: 'technique-depth-over-ceiling@cheek-right', reason: 'not this one' },
        { finding: 'technique-depth-over-ceiling@cheek-left', reason: 'agreed' },
      ],
    });
    expect(finding?.reason).toBe('agreed');
  });
});

describe('what a record lacks', () => {
  it('is nothing when all is there', () => {
    expect(gapsOf({})).toEqual([]);
  });

  it('is listed in the order of the work, each with its place', () => {
    const { startedAt: _, endedAt: __, ...early } = state;
    expect(
      recordGaps({
        state: { ...early, applications: [], zones: [] },
        cartridges: 0,
        findings: [],
        mayAnswerStops: false,
      }),
    ).toEqual([
      { gap: 'anaesthetic', pointer: '/applications' },
      { gap: 'start', pointer: '/startedAt' },
      { gap: 'cartridge', pointer: '/cartridges' },
      { gap: 'zone', pointer: '/zones' },
      { gap: 'end', pointer: '/endedAt' },
    ]);
  });

  it('is not the cream, when somebody says that there was none', () => {
    expect(gapsOf({ applications: [], noAnaesthetic: true })).toEqual([]);
  });

  it('is passes and endpoint of each zone', () => {
    expect(gapsOf({ zones: [{ zone: 'chin', depthMm: 1 }] })).toEqual([
      { gap: 'passes', pointer: '/zones/0/passes' },
      { gap: 'endpoint', pointer: '/zones/0/endpoint' },
    ]);
  });

  it('is a removal that nobody recorded, or that came after the first needle', () => {
    const { off: _, ...worn } = application;
    expect(gapsOf({ applications: [worn] })[0]).toEqual({ gap: 'cream-on', pointer: '/applications/0/off' });
    const late = { ...application, off: at('09:51') };
    expect(creamGaps({ ...state, applications: [late] }, at('09:50'))).toEqual([
      { gap: 'cream-late', pointer: '/applications/0/off' },
    ]);
  });

  it('is a reason a clinician owes, and a stop that only the safety lead may answer', () => {
    const topicals = [{ name: 'a/b~c', at: at('10:20') }];
    const change = {
      topicals,
      reasons: [{ finding: 'technique-topical-blocked@a/b~c', reason: 'by mistake' }],
    };
    expect(gapsOf(change)).toEqual([{ gap: 'stop', pointer: '/findings/technique-topical-blocked@a~1b~0c' }]);
    const changed = { ...state, ...change };
    const judged = { state: changed, cartridges: 1, findings: recordFindings(changed, context) };
    expect(recordGaps({ ...judged, mayAnswerStops: true })).toEqual([]);
    expect(
      recordGaps({
        ...judged,
        findings: recordFindings({ ...changed, reasons: [] }, context),
        mayAnswerStops: true,
      }),
    ).toEqual([{ gap: 'reason', pointer: '/findings/technique-topical-blocked@a~1b~0c' }]);
  });
});

describe('the deepest zone', () => {
  it('is the largest depth, whatever the order, and none where nothing was needled', () => {
    expect(deepestMm([])).toBeUndefined();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }), (quarters) => {
        const depths = quarters.map((quarter) => ({ depthMm: quarter / 4 }));
        expect(deepestMm(depths)).toBe(Math.max(...quarters) / 4);
        expect(deepestMm(depths.toReversed())).toBe(deepestMm(depths));
      }),
    );
  });
});
