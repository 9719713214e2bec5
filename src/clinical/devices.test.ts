import { describe, expect, it } from 'vitest';
import { deviceIds, deviceLabels } from './device-labels.ts';
import { deviceIdOf, isRadiofrequency } from './devices.ts';
import { dayInWords } from './present.ts';
import { day } from './screening.fixture.ts';

describe('a radiofrequency device', () => {
  it.each([
    'Morpheus8',
    'MORPHEUS 8',
    'Morpheus8 3D',
    'Secret RF',
    'Potenza',
    'Sylfirm X',
    'some RF microneedling device',
    'microagujas con radiofrecuencia',
  ])('is known by the name "%s"', (name) => {
    expect(isRadiofrequency(name)).toBe(true);
  });

  it.each([...deviceIds, 'Infinity pen', 'surf pen', 'Dermapen 4', 'SkinPen'])('is not "%s"', (name) => {
    expect(isRadiofrequency(name)).toBe(false);
  });
});

describe('a device whose label was read', () => {
  it('is found by its id and by the names on the box', () => {
    for (const id of deviceIds) {
      expect(deviceIdOf(id)).toBe(id);
      expect(deviceIdOf(deviceLabels[id].name)).toBe(id);
    }
    expect(deviceIdOf('SkinPen')).toBe('skinpen-precision');
    expect(deviceIdOf('Skin Pen Mini')).toBeUndefined();
  });

  it('has what its label says (fact sheet 1 and 1a)', () => {
    const { exceed, 'skinpen-precision': skinPen } = deviceLabels;
    expect(skinPen).toMatchObject({ maxDepthMm: 1.5, deepestSettingMm: 2.5, minimumAgeYears: 22 });
    expect(skinPen.course).toEqual({ sessions: 3, gapDays: 30 });
    expect(skinPen.items['blood-thinner']).toBe('warning');
    expect(exceed).toMatchObject({ maxDepthMm: 1.5, minimumAgeYears: 22, fitzpatrick: { low: 1, high: 4 } });
    expect(exceed.items['blood-thinner']).toBe('contraindication');
    expect(exceed.waits).toEqual({
      scarAgeMonths: 6,
      surgeryMonths: 12,
      fillerMonths: 6,
      immunosuppressionDays: 28,
    });
  });

  it('never evaluates deeper than it can go', () => {
    for (const id of deviceIds)
      expect(deviceLabels[id].maxDepthMm).toBeLessThanOrEqual(deviceLabels[id].deepestSettingMm);
  });
});

describe('a day in words', () => {
  it('reads as people say it', () => {
    expect(dayInWords(day('2027-01-02'), 'en')).toBe('2 January 2027');
    expect(dayInWords(day('2028-02-29'), 'es')).toBe('29 de febrero de 2028');
  });
});
