import { describe, expect, it } from 'vitest';
import {
  type ChartInput,
  chartOf,
  eccaFromMap,
  emptyChart,
  inputFrom,
  withCount,
  zonesOf,
} from './chart-input.ts';

const at = { zone: 'cheek-left', type: 'rolling' } as const;

describe('a chart in the making', () => {
  it('leaves out what was not asked', () => {
    expect(chartOf(emptyChart)).toEqual({ region: 'whole-face' });
  });

  it('keeps a zero, which is an answer, and drops a count that was taken away', () => {
    const none = withCount(emptyChart, at, 0);
    expect(chartOf(none).zones).toEqual({ 'cheek-left': { rolling: 0 } });
    expect(chartOf(withCount(none, at, undefined)).zones).toBeUndefined();
  });

  it('of half a face holds no zone of the other half', () => {
    const both = withCount(withCount(emptyChart, at, 3), { ...at, zone: 'cheek-right' }, 5);
    expect(chartOf({ ...both, region: 'left-half' }).zones).toEqual({ 'cheek-left': { rolling: 3 } });
    expect(zonesOf('right-half')).not.toContain('jaw-left');
    expect(zonesOf('right-half')).toContain('nose');
  });

  it('of a patient holds the patient’s own ratings only', () => {
    const input: ChartInput = { ...withCount(emptyChart, at, 3), rater: 'patient', vas: '7', gais: '2' };
    expect(chartOf(input)).toEqual({
      vas: { value: 7, direction: 'lower-better' },
      gais: { value: 2, scale: '1-best' },
    });
  });

  it('says what was seen at half a metre', () => {
    expect(chartOf({ ...emptyChart, visibleAt50cm: 'no' })).toMatchObject({ visibleAt50cm: false });
    expect(chartOf({ ...emptyChart, visibleAt50cm: 'unknown' })).toMatchObject({ visibleAt50cm: 'unknown' });
  });
});

describe('ECCA grades from the map', () => {
  it('follow the usual bands, over all zones, and leave the rest alone', () => {
    const charted = [
      withCount(emptyChart, { zone: 'chin', type: 'ice-pick' }, 4),
      withCount(emptyChart, { zone: 'nose', type: 'boxcar-deep' }, 12),
    ];
    const zones = Object.assign({}, ...charted.map((one) => one.zones));
    const input: ChartInput = { ...emptyChart, zones, ecca: { 'superficial-elastolysis': 1, 'v-shaped': 3 } };
    expect(eccaFromMap(input)).toEqual({
      'v-shaped': 1,
      'u-shaped': 2,
      'superficial-elastolysis': 1,
    });
  });
});

describe('an earlier chart', () => {
  it('can be the start of a new one', () => {
    const chart = chartOf({ ...withCount(emptyChart, at, 3), visibleAt50cm: 'yes', lesions: { papular: 2 } });
    expect(chartOf(inputFrom(chart, 'clinician'))).toEqual(chart);
  });
});
