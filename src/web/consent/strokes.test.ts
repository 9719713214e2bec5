import { describe, expect, it } from 'vitest';
import { strokesSchema } from '../../contract/consents.ts';
import { pointIn, strokePath, withPoint } from './strokes.ts';

const frame = { left: 100, top: 50, width: 300, height: 100 };

describe('a drawn signature', () => {
  it('is measured within its field, whatever size it is shown in', () => {
    expect(pointIn({ clientX: 250, clientY: 100 }, frame)).toEqual([300, 100]);
    expect(pointIn({ clientX: 90, clientY: 900 }, frame)).toEqual([0, 200]);
  });

  it('grows point by point, without repeating a point', () => {
    const one = withPoint([[[1, 1]]], [2, 3]);
    expect(withPoint(one, [2, 3])).toEqual([
      [
        [1, 1],
        [2, 3],
      ],
    ]);
    expect(strokesSchema.safeParse(one).success).toBe(true);
  });

  it('is drawn as lines, and a single touch as a dot', () => {
    expect(
      strokePath([
        [1, 2],
        [3, 4],
      ]),
    ).toBe('M1 2L3 4');
    expect(strokePath([[1, 2]])).toBe('M1 2l0.1 0');
    expect(strokePath([])).toBe('');
  });
});
