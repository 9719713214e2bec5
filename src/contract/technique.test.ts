import { describe, expect, it } from 'vitest';
import { faultsOf } from './problem.ts';
import { techniqueVerb } from './technique.ts';

const pointersOf = (request: unknown): readonly string[] => {
  const parsed = techniqueVerb.request.safeParse(request);
  return parsed.success ? [] : faultsOf(parsed.error).map(({ pointer }) => pointer);
};

describe('the technique verb', () => {
  it('answers its own example without a finding', () => {
    const answer = techniqueVerb.run(techniqueVerb.request.parse(techniqueVerb.example));
    expect(answer.findings).toEqual([]);
    expect(answer.decision).toBe('clear');
    expect(techniqueVerb.answer.parse(answer)).toEqual(answer);
  });

  it('points at every malformed field', () => {
    expect(
      pointersOf({
        device: ' ',
        fitzpatrick: 7,
        zones: [
          { zone: 'cheek', depthMm: 0 },
          { zone: 'nose', depthMm: 1, pases: 2 },
        ],
        topicals: [{ name: 'gel', at: 'now' }],
      }),
    ).toEqual([
      '/device',
      '/fitzpatrick',
      '/zones/0/zone',
      '/zones/0/depthMm',
      '/zones/1/pases',
      '/topicals/0/at',
    ]);
  });

  it('points at a session before that does not come before, and at the end of the calendar', () => {
    const zones = [{ zone: 'nose', depthMm: 1 }];
    const previous = { on: '2026-12-01', maxDepthMm: 1 };
    expect(pointersOf({ device: 'exceed', zones, on: '2026-12-01', previous })).toEqual(['/previous/on']);
    expect(pointersOf({ device: 'exceed', zones, on: '9999-12-01' })).toEqual(['/on']);
  });
});
