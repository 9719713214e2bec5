import { describe, expect, it } from 'vitest';
import type { Protocol, ProtocolKey } from './protocol.ts';
import { labelsBeside } from './protocol-labels.ts';
import { defaultProtocol } from './protocols.ts';
import { clearRequest, day, screenWith } from './screening.fixture.ts';
import { screen } from './screening.ts';
import { checkTechnique } from './technique.ts';

const setTo = (key: ProtocolKey, value: number): Protocol => ({
  ...defaultProtocol,
  numbers: { ...defaultProtocol.numbers, [key]: { ...defaultProtocol.numbers[key], value } },
});

const beside = (key: ProtocolKey, device: string, protocol: Protocol = defaultProtocol) =>
  labelsBeside(protocol).find((row) => row.key === key && row.device === device);

describe('a protocol beside the device labels', () => {
  it('the six months of Exceed after a filler beat the fourteen days of the default', () => {
    expect(beside('fillerDays', 'exceed')).toEqual({
      key: 'fillerDays',
      device: 'exceed',
      label: { value: 6, unit: 'months' },
      decidedBy: 'label',
    });
    expect(beside('fillerDays', 'exceed', setTo('fillerDays', 200))?.decidedBy).toBe('protocol');
    expect(beside('fillerDays', 'skinpen-precision')).toBeUndefined();
  });

  it('a protocol that allows more depth than the label evaluated is held to the label', () => {
    expect(beside('maxDepthMm', 'skinpen-precision')?.decidedBy).toBe('protocol');
    expect(beside('maxDepthMm', 'skinpen-precision', setTo('maxDepthMm', 2))?.decidedBy).toBe('label');
    expect(beside('maxDepthMm', 'skinpen-precision', setTo('maxDepthMm', 1))?.decidedBy).toBe('protocol');
  });

  it('says of each number what screening and technique then decide', () => {
    const filler = { procedures: [{ code: 'filler' as const, on: day('2026-09-01'), inField: true }] };
    expect(screenWith({ ...filler, device: 'exceed' }).findings[0]).toMatchObject({ decidedBy: 'label' });
    const strict = setTo('fillerDays', 400);
    expect(screen({ ...clearRequest, ...filler, device: 'exceed' }, strict).findings[0]).toMatchObject({
      rule: 'filler-recent',
      decidedBy: 'protocol',
    });
    const zones = [{ zone: 'cheek-left' as const, depthMm: 1.25 }];
    const shallow = checkTechnique({ device: 'skinpen-precision', zones }, setTo('maxDepthMm', 1));
    expect(shallow.zones[0]).toMatchObject({ ceilingMm: 1, decidedBy: 'protocol' });
    const deep = checkTechnique({ device: 'skinpen-precision', zones }, setTo('maxDepthMm', 2));
    expect(deep.zones[0]).toMatchObject({ ceilingMm: 1.5, decidedBy: 'label' });
  });
});
