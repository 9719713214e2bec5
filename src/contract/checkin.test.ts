import { describe, expect, it } from 'vitest';
import { checkInVerb } from './checkin.ts';
import { faultsOf } from './problem.ts';

const pointersOf = (request: unknown): readonly string[] => {
  const parsed = checkInVerb.request.safeParse(request);
  return parsed.success ? [] : faultsOf(parsed.error).map(({ pointer }) => pointer);
};

const session = { endedAt: '2026-12-01T10:00Z', maxDepthMm: 1.5, occluded: false };

describe('the checkin verb', () => {
  it('answers its own example with nothing outside its schema', () => {
    const answer = checkInVerb.run(checkInVerb.request.parse(checkInVerb.example));
    expect(answer.level).toBe('same-day');
    expect(checkInVerb.answer.parse(answer)).toEqual(answer);
  });

  it('points at a report before its session and at history out of order', () => {
    expect(pointersOf({ session, at: '2026-12-01T09:59:59Z' })).toEqual(['/at']);
    expect(
      pointersOf({
        session,
        at: '2026-12-03T10:00:00Z',
        history: [
          { at: '2026-12-02T10:00:00Z' },
          { at: '2026-12-03T10:00:01Z' },
          { at: '2026-11-30T10:00:00Z' },
        ],
      }),
    ).toEqual(['/history/1/at', '/history/2/at']);
  });

  it('points at every malformed field', () => {
    expect(
      pointersOf({
        session: { endedAt: '2026-12-01', maxDepthMm: 0 },
        at: '+020261-12-01T10:00:00Z',
        pain: 10.5,
        itch: '3',
        signs: ['puss'],
        fever: true,
      }),
    ).toEqual(['/session/endedAt', '/session/maxDepthMm', '/at', '/pain', '/itch', '/signs/0', '/fever']);
    expect(pointersOf({})).toEqual(['/session', '/at']);
    expect(pointersOf([])).toEqual(['']);
  });

  it('takes an earlier check-in exactly as it was sent', () => {
    const first = { session, at: '2026-12-02T10:00:00Z', redness: 4, history: [] };
    expect(pointersOf({ session, at: '2026-12-03T10:00:00Z', history: [first] })).toEqual([]);
  });
});
