import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from '../evidence/sources.ts';
import { addDays, isoDate } from '../kernel/day.ts';
import { checkTechnique, type TechniqueRequest } from './technique.ts';
import type { NeedledZone } from './technique-context.ts';
import { endpoints, techniqueRules } from './technique-context.ts';
import { usualDepth } from './technique-depth.ts';
import { restAfter, restUntil } from './technique-rest.ts';
import { channelsOpenUntil, topicalKind } from './technique-topicals.ts';
import { techniqueTexts } from './texts/technique.ts';
import { excludedRegions, scarTypes, zones } from './zones.ts';

const zone = (extra: Partial<NeedledZone> = {}): NeedledZone => ({
  zone: 'cheek-left',
  depthMm: 1.5,
  ...extra,
});

const check = (extra: Partial<TechniqueRequest> = {}) =>
  checkTechnique({ device: 'skinpen-precision', zones: [zone()], ...extra });

const told = (extra: Partial<TechniqueRequest> = {}) =>
  check(extra).findings.map(({ rule, effect }) => [rule.replace('technique-', ''), effect]);

describe('depth', () => {
  it('up to the evaluated 1.5 mm says nothing, above it asks a clinician for a reason (fact sheet 1)', () => {
    expect(told({ zones: [zone({ depthMm: 1.5 })] })).toEqual([]);
    expect(told({ zones: [zone({ depthMm: 1.75 })] })).toEqual([['depth-over-ceiling', 'clinician']]);
    expect(check({ zones: [zone({ depthMm: 1.75 })] }).findings[0]?.answers).toEqual(['/zones/0/depthMm']);
  });

  it('above it with a reason on record is pointed out', () => {
    const reasoned = zone({ depthMm: 1.75, reason: 'deep boxcar scar, agreed with the patient' });
    expect(told({ zones: [reasoned] })).toEqual([['depth-over-ceiling-reasoned', 'caution']]);
    expect(told({ zones: [{ ...reasoned, reason: '  ' }] })).toEqual([['depth-over-ceiling', 'clinician']]);
  });

  it('beyond what the device can reach is refused', () => {
    expect(told({ zones: [zone({ depthMm: 2.5, reason: 'x' })] })).toEqual([
      ['depth-over-ceiling-reasoned', 'caution'],
      ['depth-over-usual', 'caution'],
    ]);
    expect(told({ zones: [zone({ depthMm: 2.51 })] })[0]).toEqual(['depth-over-device', 'stop']);
    expect(told({ device: 'exceed', fitzpatrick: 3, zones: [zone({ depthMm: 1.51 })] })).toEqual([
      ['depth-over-device', 'stop'],
    ]);
  });

  it('names the label or the protocol, whichever is stricter', () => {
    expect(check().zones[0]).toMatchObject({ ceilingMm: 1.5, decidedBy: 'label', deviceMm: 2.5 });
    expect(check({ device: 'a pen nobody knows' }).zones[0]).toMatchObject({ decidedBy: 'protocol' });
  });

  it('by zone is only ever pointed out, because it is from memory (fact sheet 7)', () => {
    expect(told({ zones: [zone({ zone: 'forehead', depthMm: 1 })] })).toEqual([]);
    expect(told({ zones: [zone({ zone: 'forehead', depthMm: 1.25 })] })).toEqual([
      ['depth-over-usual', 'caution'],
    ]);
    expect(told({ zones: [zone({ zone: 'perioral', depthMm: 1.5 })] })).toEqual([]);
    expect(usualDepth('cheek-left', [])).toEqual([1, 2]);
    expect(usualDepth('cheek-left', ['rolling'])).toEqual([1, 2.5]);
    expect(usualDepth('nose', ['rolling'])).toEqual([0.5, 1]);
    expect(usualDepth('neck', [])).toBeUndefined();
  });

  it('is shown beside the measured thickness of the skin', () => {
    expect(check({ zones: [zone({ zone: 'temple-right', depthMm: 0.5 })] }).zones[0]?.thicknessMm).toEqual({
      female: 0.8,
      male: 1.06,
    });
  });
});

describe('where no needle belongs', () => {
  it('inside the orbital rim is a stop, the lips ask a clinician, the neck is outside the label', () => {
    expect(told({ zones: [zone({ zone: 'orbit-left', depthMm: 0.25 })] })).toEqual([
      ['region-excluded', 'stop'],
    ]);
    expect(told({ zones: [zone({ zone: 'lips', depthMm: 0.25 })] })).toEqual([['lips', 'clinician']]);
    expect(told({ zones: [zone({ zone: 'neck', depthMm: 0.5 })] })).toEqual([['below-the-face', 'caution']]);
  });

  it('over a sore is a stop; over a mole it follows the label; over a tattoo it asks a clinician', () => {
    expect(told({ zones: [zone({ needledOver: ['lesion'] })] })).toEqual([['needled-over-lesion', 'stop']]);
    expect(told({ zones: [zone({ needledOver: ['mole'] })] })).toEqual([['needled-over-mole', 'clinician']]);
    expect(told({ device: 'exceed', fitzpatrick: 2, zones: [zone({ needledOver: ['mole'] })] })).toEqual([
      ['needled-over-mole', 'stop'],
    ]);
    expect(told({ zones: [zone({ needledOver: ['tattoo'] })] })).toEqual([
      ['needled-over-tattoo', 'clinician'],
    ]);
  });

  it('in raised scars it follows the label', () => {
    expect(told({ zones: [zone({ scarTypes: ['keloid'] })] })).toEqual([['scar-raised', 'clinician']]);
    expect(
      told({ device: 'exceed', fitzpatrick: 1, zones: [zone({ scarTypes: ['hypertrophic'] })] }),
    ).toEqual([['scar-raised', 'stop']]);
    expect(told({ zones: [zone({ scarTypes: ['ice-pick', 'rolling'] })] })).toEqual([
      ['scar-ice-pick', 'caution'],
    ]);
    expect(told({ zones: [zone({ scarTypes: ['macular'] })] })).toEqual([['scar-macular', 'caution']]);
  });
});

describe('passes and endpoint', () => {
  it('beyond six passes are pointed out', () => {
    expect(told({ zones: [zone({ passes: 6 })] })).toEqual([]);
    expect(told({ zones: [zone({ passes: 7 })] })).toEqual([['passes-many', 'caution']]);
  });

  it('come earlier on skin of type V and VI', () => {
    const even = [zone({ endpoint: 'pinpoint-bleeding' })];
    expect(told({ zones: even, fitzpatrick: 4 })).toEqual([]);
    expect(told({ zones: even, fitzpatrick: 5 })).toEqual([['endpoint-deep-skin', 'caution']]);
    expect(told({ zones: [zone({ endpoint: 'frank-bleeding' })] })).toEqual([
      ['endpoint-bleeding', 'caution'],
    ]);
  });
});

describe('the device', () => {
  it('by radiofrequency is refused by name', () => {
    expect(told({ device: 'Morpheus8' })[0]).toEqual(['device-radiofrequency', 'stop']);
  });

  it('that is not on file asks a clinician', () => {
    expect(told({ device: 'Some Pen 3' })).toEqual([['device-unknown', 'clinician']]);
  });

  it('Exceed covers Fitzpatrick I to IV', () => {
    expect([1, 4].map((type) => told({ device: 'exceed', fitzpatrick: type as 1 }))).toEqual([[], []]);
    expect(told({ device: 'exceed', fitzpatrick: 5 })).toEqual([['skin-type-outside-label', 'clinician']]);
    expect(told({ device: 'exceed', fitzpatrick: 'unknown' })).toEqual([['skin-type-unknown', 'clinician']]);
    expect(told({ device: 'exceed' })).toEqual([['skin-type-unknown', 'clinician']]);
    expect(told({ fitzpatrick: 6 })).toEqual([]);
  });
});

describe('what touches open channels (fact sheet 7)', () => {
  const session = { endedAt: '2026-12-01T10:00:00Z', occluded: false };

  it('is the labelled glide or something plain and sterile', () => {
    expect(
      ['Lift HG', 'sterile saline', 'Hyaluronic acid', 'PRP', 'vitamin C serum', 'moon dust'].map(
        topicalKind,
      ),
    ).toEqual(['plain', 'plain', 'plain', 'blood-product', 'must-wait', 'must-wait']);
  });

  it('waits 24 hours, or 72 when the skin was covered or nobody knows', () => {
    expect(channelsOpenUntil(session)).toBe('2026-12-02T10:00:00Z');
    expect(channelsOpenUntil({ ...session, occluded: true })).toBe('2026-12-04T10:00:00Z');
    expect(channelsOpenUntil({ endedAt: session.endedAt })).toBe('2026-12-04T10:00:00Z');
  });

  it('is judged at the moment it was put on', () => {
    const at = (moment: string) => ({ session, topicals: [{ name: 'vitamin C serum', at: moment }] });
    expect(told(at('2026-12-02T09:59:59Z'))).toEqual([['topical-blocked', 'stop']]);
    expect(told(at('2026-12-02T10:00:00Z'))).toEqual([]);
    expect(check(at('2026-12-01T12:00:00Z')).topicals).toEqual([
      { name: 'vitamin C serum', kind: 'must-wait', allowed: false, from: '2026-12-02T10:00:00Z' },
    ]);
  });

  it('asks a clinician about blood products, and counts channels as open while needling goes on', () => {
    expect(told({ topicals: [{ name: 'PRP', at: session.endedAt }] })).toEqual([
      ['topical-blood', 'clinician'],
    ]);
    expect(told({ topicals: [{ name: 'hydrogel', at: session.endedAt }] })).toEqual([]);
  });
});

describe('rest (fact sheet 9)', () => {
  const last = isoDate('2026-11-01');
  const rested = (days: number, maxDepthMm = 1.5) => ({
    on: addDays(last, days),
    previous: { on: last, maxDepthMm },
  });

  it('of less than 14 days is refused until day 14, of less than 28 is pointed out', () => {
    expect(told(rested(13))).toEqual([['rest-too-short', 'defer']]);
    expect(check(rested(13)).findings[0]?.until).toBe('2026-11-15');
    expect(told(rested(14))).toEqual([['rest-short', 'caution']]);
    expect(told(rested(27))).toEqual([['rest-short', 'caution']]);
    expect(told(rested(28))).toEqual([]);
  });

  it('after more than 1.5 mm is pointed out up to 42 days', () => {
    expect(told(rested(41, 1.75))).toEqual([['rest-short', 'caution']]);
    expect(told(rested(42, 1.75))).toEqual([]);
    expect(restAfter(1.5)).toMatchObject({ shortest: 14, ideal: 28 });
    expect(restAfter(1.51)).toMatchObject({ shortest: 14, ideal: 42 });
  });

  it('gives the days from which the next session may be', () => {
    expect(check({ on: last }).nextSession).toEqual({ allowedFrom: '2026-11-15', idealFrom: '2026-11-29' });
    expect(restUntil({ on: last, maxDepthMm: 2 })).toEqual({
      allowedFrom: '2026-11-15',
      idealFrom: '2026-12-13',
    });
  });
});

describe('every finding on technique', () => {
  const anyZone = fc.record(
    {
      zone: fc.constantFrom(...zones, ...excludedRegions),
      depthMm: fc.double({ min: 0.1, max: 4, noNaN: true }),
      passes: fc.integer({ min: 1, max: 12 }),
      endpoint: fc.constantFrom(...endpoints),
      scarTypes: fc.uniqueArray(fc.constantFrom(...scarTypes)),
      needledOver: fc.uniqueArray(fc.constantFrom('mole', 'tattoo', 'lesion')),
    },
    { requiredKeys: ['zone', 'depthMm'] },
  );

  it('has words in both languages, sources that exist, and a source read for every stop', () => {
    fc.assert(
      fc.property(
        fc.array(anyZone, { maxLength: 3 }),
        fc.constantFrom('exceed', 'skinpen-precision', 'dermapen-4', 'Vivace', 'other'),
        fc.constantFrom('en' as const, 'es' as const),
        (needled, device, language) => {
          const { findings } = checkTechnique({ device, zones: needled as NeedledZone[], language });
          for (const finding of findings) {
            expect(`${finding.title}${finding.why}${finding.instead ?? ''}`).not.toMatch(/\{\{|!/);
            for (const { id } of finding.sources) expect(sources.has(id)).toBe(true);
            if (finding.effect === 'stop' || finding.effect === 'defer')
              expect(finding.sources.some(({ mark }) => mark !== 'M')).toBe(true);
          }
        },
      ),
    );
  });

  it('has a text for every rule', () => {
    for (const rule of techniqueRules)
      for (const texts of [techniqueTexts.en, techniqueTexts.es])
        expect(texts.rules[rule].instead).not.toBe('');
  });
});
